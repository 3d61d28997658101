using System.Text;

namespace PaperClaims.Tests.Papers;

/// <summary>Lists that were joined, wrapped or written by old programs.</summary>
public sealed class MixedListTests
{
    private const string Ris = "TY  - JOUR\nID  - a\nAB  - They hit.\nER  - \n";
    private const string Medline = "PMID- 1\nTI  - Herons\nAB  - They hit.\n\n";
    private const string WebOfScience = "FN Clarivate Web of Science\nVR 1.0\nPT J\nTI Herons\nAB They hit.\nUT a\nER\n\nEF\n";
    private const string EndNote = "%0 Journal Article\n%T Herons\n%X They hit.\n%M a\n\n";
    private const string BibTeX = "@misc{a, abstract = {They hit.}}\n";
    private const string Atom = "<feed><entry><id>a</id><summary>They hit.</summary></entry></feed>\n";
    private const string Json = "{\"id\":\"b\",\"abstract\":\"They <i>miss</i>.\"}\n";

    [Theory]
    [InlineData("CT - a scan")]
    [InlineData("is – it seems – so")]
    [InlineData("ER - positive")]
    [InlineData("ER-positive")]
    [InlineData("ER")]
    [InlineData("ti - it")]
    [InlineData("  AB  - indented")]
    public async Task A_wrapped_line_is_no_tag_where_tags_are_exact(string line)
    {
        PaperListReading reading = await PaperList.ReadAsync($"TY  - JOUR\nAB  - We look at\n{line}\nof birds.\nID  - a\nER  - \n{Ris}");

        reading.Lines.Should().Equal($"a|||We look at/{line.Trim()}/of birds.", "a|||They hit.");
        reading.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("TY  - JOUR\nAB  - They hit.\nER\n\nTY  - JOUR\nAB  - They miss.\nER")]
    [InlineData("TY  - JOUR\nAB  - They hit.\nER -\nTY  - JOUR\nAB  - They miss.\nER -\n\n")]
    [InlineData("TY  - JOUR\nAB  - They hit.\nER  - \nTY - JOUR\nAB - They miss.\nER -\n")]
    [InlineData("TY  - JOUR\nAB  - They hit.\nTY - JOUR\nAB - They miss.\n")]
    public async Task A_record_ends_where_another_begins(string content)
    {
        PaperListReading reading = await PaperList.ReadAsync(content);

        reading.Papers.Select(paper => paper.Abstract).Should().Equal("They hit.", "They miss.");
    }

    [Theory]
    [InlineData(
        "PMID- 1\n\nTI  - Herons\n\nDP  - 2020\n\nAB  - They hit.\n\n\nPMID- 2\n\nAB  - They miss.\n",
        "1|Herons|2020|They hit.",
        "2|||They miss."
    )]
    [InlineData(
        "%0 Book\n\n%T Herons\n\n%X They hit.\n\n%D 2020\n\n%M 1\n\n\n%0 Book\n\n%X They miss.\n\n%M 2\n",
        "1|Herons|2020|They hit.",
        "2|||They miss."
    )]
    public async Task Blank_lines_may_stand_between_tags(string content, string first, string second) =>
        (await PaperList.ReadAsync(content)).Lines.Should().Equal(first, second);

    [Theory]
    [InlineData(Ris + "\uFEFF" + Ris)]
    [InlineData(Medline + "\uFEFF" + Medline)]
    [InlineData(EndNote + "\uFEFF" + EndNote)]
    [InlineData(BibTeX + "\uFEFF" + BibTeX)]
    [InlineData(Atom + "\uFEFF" + Atom)]
    [InlineData("{\"id\":\"a\",\"abstract\":\"They hit.\"}\n\uFEFF{\"id\":\"b\",\"abstract\":\"They hit.\"}\n")]
    public async Task A_mark_may_stand_where_files_were_joined(string content)
    {
        PaperListReading reading = await PaperList.ReadAsync(content);

        reading.Papers.Select(paper => paper.Abstract).Should().Equal("They hit.", "They hit.");
        reading.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Ris)]
    [InlineData(Medline)]
    [InlineData(WebOfScience)]
    [InlineData(EndNote)]
    [InlineData(BibTeX)]
    public async Task Old_exports_are_read_as_Windows_1252(string content)
    {
        byte[] list = Encoding.Latin1.GetBytes(content.Replace("They hit.", "Sie st\u00F6\u00DFt \u0096 5%.", StringComparison.Ordinal));

        PaperListReading reading = await PaperList.ReadAsync(list);

        reading.Papers.Should().ContainSingle().Which.Abstract.Should().Be("Sie stößt – 5%.");
        reading.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Ris, Json, "JSON Lines")]
    [InlineData(Ris, BibTeX, "BibTeX")]
    [InlineData(Ris, Medline, "MEDLINE")]
    [InlineData(Ris, Atom, null)]
    [InlineData(Medline, Ris, "RIS")]
    [InlineData(Medline, BibTeX, "BibTeX")]
    [InlineData(WebOfScience, Ris, "RIS")]
    [InlineData(WebOfScience, Json, "JSON Lines")]
    [InlineData(EndNote, "<?xml version=\"1.0\"?>\n" + Atom, "XML")]
    [InlineData(BibTeX, Json, "JSON Lines")]
    [InlineData(BibTeX, Ris, "RIS")]
    [InlineData(BibTeX, "<?xml version=\"1.0\"?>\n" + Atom, "XML")]
    [InlineData(Atom, Json, "JSON Lines")]
    [InlineData(Atom, Ris, "RIS")]
    [InlineData(Atom, BibTeX, "BibTeX")]
    [InlineData(Atom, Medline, "MEDLINE")]
    public async Task Another_form_in_the_same_file_is_told(string list, string other, string? name)
    {
        PaperListReading reading = await PaperList.ReadAsync(list + other);

        reading.Papers.Should().ContainSingle().Which.Abstract.Should().StartWith("They hit.");
        reading
            .Wrong.Should()
            .Equal(name is null ? [] : (string[])[$"{list.Count(c => c == '\n') + 1}: from here on another form, {name}: not read"]);
    }

    [Theory]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"koi8-r\"?>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1252\"?>")]
    public async Task What_is_UTF_8_is_read_so_whatever_it_declares(string declaration) =>
        (await PaperList.ReadAsync($"{declaration}\n<feed><entry><id>a</id><summary>Sie stößt.</summary></entry></feed>"))
            .Lines.Should()
            .Equal("a|||Sie stößt.");

    [Theory]
    [InlineData("<d:description>Comments: 9 pages</d:description><d:description>They hit.</d:description>", "They hit.")]
    [InlineData("<d:description>&lt;p&gt;They &lt;i&gt;hit&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;So.&lt;/p&gt;</d:description>", "They hit.\nSo.")]
    [InlineData("<d:description>&lt;5% of them &lt;i&gt;hit.</d:description>", "<5% of them <i>hit.")]
    public async Task Descriptions_of_OAI_are_text(string descriptions, string expected) =>
        (
            await PaperList.ReadAsync(
                $"<OAI-PMH><ListRecords><record><header><identifier>a</identifier></header><metadata><d:dc>{descriptions}</d:dc></metadata></record></ListRecords></OAI-PMH>"
            )
        )
            .Papers.Should()
            .ContainSingle()
            .Which.Abstract.Should()
            .Be(expected);

    [Fact]
    public async Task Ovid_is_read_as_RIS() =>
        (
            await PaperList.ReadAsync(
                "VN  - Ovid Technologies\nDB  - Ovid MEDLINE\nUI  - 321\nTI  - Herons\nAB  - They hit.\nDP  - 2020 Mar\n\nVN  - Ovid Technologies\nUI  - 322\nAB  - They miss.\nDP  - 2021\n"
            )
        )
            .Lines.Should()
            .Equal("321|Herons|2020-03|They hit.", "322||2021|They miss.");
}
