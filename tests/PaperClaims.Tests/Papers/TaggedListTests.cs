namespace PaperClaims.Tests.Papers;

/// <summary>RIS, and the exports of Web of Science, PubMed and EndNote, as they come in the wild.</summary>
public sealed class TaggedListTests
{
    private const string TwoRis =
        "TY  - JOUR\nID  - a\nTI  - Herons\nAB  - They hit.\nPY  - 2023\nER  - \nTY  - JOUR\nID  - b\nAB  - They miss.\n";

    private static readonly string[] TwoPapers = ["a|Herons|2023|They hit.", "b|||They miss."];

    public static TheoryData<string, string> Spellings =>
        new()
        {
            { "as specified", TwoRis },
            { "blank lines and a mark first", "\uFEFF\r\n\r\n" + TwoRis },
            { "a heading", "Provider: A Library\nDatabase: Birds\nContent:text/plain; charset=\"utf-8\"\n\n\n" + TwoRis },
            { "a comment", "# exported in May\n% by hand\n" + TwoRis },
            { "one blank", TwoRis.Replace("  - ", " - ", StringComparison.Ordinal) },
            { "no blank before", TwoRis.Replace("  - ", "- ", StringComparison.Ordinal) },
            { "no blank after", TwoRis.Replace("  - ", "  -", StringComparison.Ordinal) },
            { "many blanks", TwoRis.Replace("  - ", "   -   ", StringComparison.Ordinal) },
            { "tabs", TwoRis.Replace("  - ", "\t-\t", StringComparison.Ordinal) },
            { "indented", "  " + TwoRis.Replace("\n", "\n  ", StringComparison.Ordinal) },
            { "small letters", TwoRis.Replace("TY", "ty", StringComparison.Ordinal).Replace("AB", "ab", StringComparison.Ordinal) },
            { "no end of records", TwoRis.Replace("ER  - \n", "", StringComparison.Ordinal) },
            { "an end that is a tag alone", TwoRis.Replace("ER  - ", "ER", StringComparison.Ordinal) },
            { "carriage returns", TwoRis.ReplaceLineEndings("\r") },
            { "both", TwoRis.ReplaceLineEndings("\r\n") },
            { "line ends translated twice", TwoRis.ReplaceLineEndings("\r\r\n") },
            { "another tag first", TwoRis.Replace("TY  - JOUR\n", "", StringComparison.Ordinal) },
            {
                "another tag first, records between blank lines",
                "ID  - a\nTY  - JOUR\nTI  - Herons\nPY  - 2023\nAB  - They hit.\n\nID  - b\nTY  - JOUR\nAB  - They miss.\n"
            },
            { "no type and no end", "TI  - Herons\nID  - a\nDA  - 2023\nAB  - They hit.\n\nTI  - \nID  - b\nAB  - They miss.\n" },
        };

    public static TheoryData<string, PaperFormat, string, string[]> Exports =>
        new()
        {
            {
                "tags of RIS that stand for others",
                PaperFormat.Ris,
                "TY  - CHAP\nT2  - Birds\nBT  - Waders\nN2  - They hit\nin 41%\nN2  - of strikes.\nY1  - 2023/10/10/\nL1  - a.pdf\nER  - \nTY  - JOUR\nAB  - AI - based\nand ED-visits too.\nDA  - OCT 10\nPY  - 2023\nDO  - 10.1000/x\nER  - \n",
                ["a.pdf|Waders|2023-10-10|They hit/in 41%/of strikes.", "10.1000/x||2023|AI - based/and ED-visits too."]
            },
            {
                "Web of Science",
                PaperFormat.WebOfScience,
                "\uFEFFFN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Heron, A\n   Ibis, B\nTI Herons\n   at Rest\nAB They hit in 41%\n   of strikes.\nPD OCT 10\nPY 2023\nUT WOS:0001\nER\n\nPT J\nTI Ibises\nAB They are 5% faster.\nPY 2024\nDI 10.1000/x\nER\n\nEF\n",
                ["WOS:0001|Herons at Rest|2023-10-10|They hit in 41%/of strikes.", "10.1000/x|Ibises|2024|They are 5% faster."]
            },
            {
                "Web of Science without its head and ends",
                PaperFormat.WebOfScience,
                "PT J\nAU Heron, A\nTI Herons\nAB They hit.\nPT J\nAU Ibis, B\nAB They miss.\nPM 7\n",
                ["list:01|Herons||They hit.", "7|||They miss."]
            },
            {
                "MEDLINE",
                PaperFormat.Medline,
                "\nPMID- 101\nOWN - NLM\nTI  - Herons at\n      Rest.\nAID - 10.1000/x [doi]\nAB  - BACKGROUND: They hit in\n      41% of strikes.\nFAU - Heron, A\nDP  - 2023 Oct 5\n\nPMID- 102\nTI  - Nothing.\nDP  - 2023\n\nPMID- \nAID - S1 [pii]\nLID - 10.1000/y [doi]\nAB  - They are 5% faster.\nDP  - 2023 Nov-Dec\n",
                ["101|Herons at Rest.|2023-10-05|BACKGROUND: They hit in/41% of strikes.", "10.1000/y||2023-11|They are 5% faster."]
            },
            {
                "MEDLINE without numbers",
                PaperFormat.Medline,
                "OWN - NLM\nTI  - Herons\nAB  - They hit.\n\nOWN - NLM\nTI  - Ibises\nAB  - They miss.\n",
                ["list:01|Herons||They hit.", "list:02|Ibises||They miss."]
            },
            {
                "EndNote",
                PaperFormat.EndNote,
                "%0 Journal Article\n%A Heron, A.\n%T Herons\n%X They hit in 41%.\n\nThey miss at noon.\n%D 2023\n%8 October 10\n%R 10.1000/x\n%U https://example.org/a\n\n%0 Book\n%T Ibises\n%X They are 5% faster.\n%D 2024\n",
                ["10.1000/x|Herons|2023-10-10|They hit in 41%.//They miss at noon.", "list:02|Ibises|2024|They are 5% faster."]
            },
            { "EndNote without types", PaperFormat.EndNote, "%A Heron, A.\n%T Herons\n%X They hit.\n%M 7\n", ["7|Herons||They hit."] },
            {
                "PubMed's XML",
                PaperFormat.PubMed,
                """
                    <?xml version="1.0" ?>
                    <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://example.org/x.dtd">
                    <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">101</PMID><Article>
                    <Journal><JournalIssue><PubDate><Year>2023</Year><Month>Oct</Month><Day>5</Day></PubDate></JournalIssue><Title>Birds</Title></Journal>
                    <ArticleTitle>Herons at <i>Rest</i>.</ArticleTitle>
                    <Abstract><AbstractText Label="METHODS">We film herons.</AbstractText><AbstractText Label="RESULTS" NlmCategory="RESULTS">They hit in 41%.</AbstractText></Abstract>
                    </Article><OtherAbstract><AbstractText>Sie treffen.</AbstractText></OtherAbstract></MedlineCitation>
                    <PubmedData><ReferenceList><Reference><ArticleIdList><ArticleId>5</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle></PubmedArticleSet>
                    """,
                ["101|Herons at Rest.|2023-10-05|METHODS: We film herons./RESULTS: They hit in 41%."]
            },
            {
                "EndNote's XML",
                PaperFormat.EndNoteXml,
                "<?xml version=\"1.0\"?><xml><records><record><rec-number>7</rec-number><ref-type name=\"Journal Article\">17</ref-type><titles><title><style face=\"normal\">Herons</style></title><secondary-title>Birds</secondary-title></titles><dates><year><style>2023</style></year><pub-dates><date><style>Oct</style></date></pub-dates></dates><abstract><style>They hit in 41%.</style></abstract></record></records></xml>",
                ["7|Herons|2023-10|They hit in 41%."]
            },
        };

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task Ris_is_known_however_it_is_written(string name, string content)
    {
        PaperListReading reading = await PaperList.ReadAsync(content);

        reading.Papers.Select(paper => paper.Abstract).Should().Equal(["They hit.", "They miss."], name);
        reading.Lines.Should().Equal(TwoPapers, name);
        reading.Errors.Should().BeEmpty(name);
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public async Task Exports_are_recognised_and_read(string name, PaperFormat format, string content, string[] papers)
    {
        (await PaperList.ReadAsync(content, format)).Lines.Should().Equal(papers, name);
        (await PaperList.ReadAsync(content)).Lines.Should().Equal(papers, name);
        (await PaperList.ReadAsync(content.ReplaceLineEndings("\r"))).Lines.Should().Equal(papers, name);
        (await PaperList.ReadAsync(content)).Errors.Should().BeEmpty(name);
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"abstract\":\"They hit.\"}\n{\"id\":\"b\",\"abstract\":\"They miss.\"}\n")]
    [InlineData("@misc{a, abstract = {They\nhit.}}\n@misc{b,\nabstract = {They miss.}}\n")]
    public async Task Other_lists_may_end_their_lines_with_carriage_returns(string content)
    {
        PaperListReading reading = await PaperList.ReadAsync(content.ReplaceLineEndings("\r"));

        reading.Papers.Select(paper => paper.Abstract).Should().Equal("They hit.", "They miss.");
        reading.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\r\r\n")]
    public async Task Lines_are_counted_whatever_ends_them(string end)
    {
        PaperListReading reading = await PaperList.ReadAsync(
            "{\"id\":\"a\",\"abstract\":\"One.\"}\n\n{\"id\":\"b\"}\nx\n".ReplaceLineEndings(end)
        );

        reading.Errors.Select(error => error.Line).Should().Equal(3, 4);
    }

    [Fact]
    public async Task Text_may_end_its_lines_with_carriage_returns() =>
        (await PaperList.ReadAsync("Herons rest.\rThey hit.\r\rThey miss.\r"))
            .Lines.Should()
            .Equal("list|||Herons rest./They hit.//They miss.");

    [Theory]
    [InlineData("We test % of hits.\n%T is a sign.\nIt is so.\n")]
    [InlineData("AI - based herons are here.\nPT J was a name.\n")]
    public async Task Text_with_something_like_a_tag_is_text(string content) =>
        (await PaperList.ReadAsync(content)).Papers.Should().ContainSingle().Which.Id.Should().Be("list");

    [Fact]
    public async Task Comments_before_a_bibliography_are_no_tags() =>
        (await PaperList.ReadAsync("%A list\n%I made\n% Encoding: UTF-8\n@misc{a, abstract = {They hit.}}"))
            .Lines.Should()
            .Equal("a|||They hit.");
}
