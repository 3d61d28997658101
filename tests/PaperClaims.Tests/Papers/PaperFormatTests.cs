using System.Text;

namespace PaperClaims.Tests.Papers;

/// <summary>
/// Every form of a paper list, with the oddities it comes with in the wild; the samples follow each form's specification.
/// </summary>
public sealed class PaperFormatTests
{
    private static readonly Paper Heron = new()
    {
        Id = "heron",
        Title = "Herons at Rest",
        Date = PaperDate.Parse("2023-10"),
        Abstract = "They hit in 41% of strikes.",
    };

    public static TheoryData<string, string, PaperFormat, Paper[]> Samples =>
        new()
        {
            {
                "a JSON array",
                """
                    [
                      {"paperId": "a1", "title": "Herons", "abstract": "They hit in 41%.", "year": 2023, "publicationDate": "2023-10-10"},
                      {"paperId": "a2", "title": "Ibises", "abstract": null},
                      {"paperId": "a3", "abstract": "It is 5% faster.", "authors": [{"data": [{"abstract": "not a paper"}]}]}
                    ]
                    """,
                PaperFormat.Json,
                [
                    new Paper
                    {
                        Id = "a1",
                        Title = "Herons",
                        Date = PaperDate.Parse("2023-10-10"),
                        Abstract = "They hit in 41%.",
                    },
                    new Paper { Id = "a3", Abstract = "It is 5% faster." },
                ]
            },
            {
                "an answer of Semantic Scholar",
                """{"total": 2, "offset": 0, "data": [{"paperId": "a1", "abstract": "They hit in 41%.", "year": 2023}, {"paperId": "a2", "abstract": "It is 5% faster.", "year": null}]}""",
                PaperFormat.Json,
                [
                    new Paper
                    {
                        Id = "a1",
                        Date = PaperDate.Parse("2023"),
                        Abstract = "They hit in 41%.",
                    },
                    new Paper { Id = "a2", Abstract = "It is 5% faster." },
                ]
            },
            {
                "an answer of OpenAlex, whose abstracts are inverted",
                """
                    {"meta": {"count": 2, "page": 1},
                     "results": [
                      {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.1/x", "display_name": "Herons", "publication_year": 2023, "publication_date": "2023-10-10",
                       "abstract_inverted_index": {"They": [0], "hit": [1, 4], "in": [2], "41%;": [3], "rarely.": [5]}},
                      {"id": "https://openalex.org/W2", "title": "Ibises", "abstract_inverted_index": null}],
                     "group_by": []}
                    """,
                PaperFormat.Json,
                [
                    new Paper
                    {
                        Id = "https://openalex.org/W1",
                        Title = "Herons",
                        Date = PaperDate.Parse("2023-10-10"),
                        Abstract = "They hit in 41%; hit rarely.",
                    },
                ]
            },
            {
                "a list of daily papers, each wrapped",
                """[{"paper": {"id": "2501.00001", "title": "Herons", "summary": "They hit in 41%.", "publishedAt": "2025-01-01T04:00:00.000Z"}, "title": "Herons!", "numComments": 3}]""",
                PaperFormat.Json,
                [
                    new Paper
                    {
                        Id = "2501.00001",
                        Title = "Herons",
                        Date = PaperDate.Parse("2025-01-01"),
                        Abstract = "They hit in 41%.",
                    },
                ]
            },
            {
                "one JSON object over several lines",
                "\uFEFF{\r\n  \"id\": \"a\",\r\n  \"abstract\": \"They hit in 41%.\"\r\n}\r\n",
                PaperFormat.Json,
                [new Paper { Id = "a", Abstract = "They hit in 41%." }]
            },
            {
                "JSON Lines of arXiv's own snapshot",
                """{"id":"0704.0001","title":"Herons\n  at Rest","abstract":"  They hit\nin 41%.\n","update_date":"2008-11-26","versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"}]}""",
                PaperFormat.Jsonl,
                [
                    new Paper
                    {
                        Id = "0704.0001",
                        Title = "Herons at Rest",
                        Date = PaperDate.Parse("2008-11-26"),
                        Abstract = "  They hit\nin 41%.\n",
                    },
                ]
            },
            {
                "an Atom feed of arXiv",
                """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <feed xmlns="http://www.w3.org/2005/Atom">
                      <id>http://arxiv.org/api/x</id><title type="html">ArXiv Query</title>
                      <!-- a comment -->
                      <entry>
                        <id>http://arxiv.org/abs/2310.06825v1</id>
                        <updated>2023-11-02T17:54:58Z</updated>
                        <published>2023-10-10T17:54:58Z</published>
                        <title>Herons
                      at Rest</title>
                        <summary>  They hit in $&gt;41\%$ of strikes &amp; miss
                    in others.
                    </summary>
                        <author><name>A. Heron</name></author>
                        <arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">9 pages</arxiv:comment>
                      </entry>
                      <entry><id>http://arxiv.org/abs/2310.06826v1</id><title>Nothing</title><summary/></entry>
                      <entry><id>http://arxiv.org/abs/cs/0701001</id><summary type="html">&lt;p&gt;Ibises are 5% &lt;i&gt;faster&lt;/i&gt; &amp;amp; calm.&lt;/p&gt;</summary></entry>
                      <entry><id>oai:arXiv.org:2501.00001v1</id><summary>arXiv:2501.00001v1 Announce Type: new 
                    Abstract: Storks are 7% slower.</summary></entry>
                    </feed>
                    """,
                PaperFormat.Atom,
                [
                    new Paper
                    {
                        Id = "2310.06825v1",
                        Title = "Herons at Rest",
                        Date = PaperDate.Parse("2023-10-10"),
                        Abstract = "They hit in $>41\\%$ of strikes & miss\nin others.",
                    },
                    new Paper { Id = "cs/0701001", Abstract = "Ibises are 5% faster & calm." },
                    new Paper { Id = "oai:arXiv.org:2501.00001v1", Abstract = "Storks are 7% slower." },
                ]
            },
            {
                "OAI-PMH in Dublin Core, with another prefix than usual",
                """
                    <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
                    <record><header><identifier>oai:arXiv.org:0704.0001</identifier><datestamp>2008-11-26</datestamp></header>
                    <metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:d="http://purl.org/dc/elements/1.1/">
                      <d:title>Herons</d:title><d:creator>A. Heron</d:creator><d:description>Comment: 9 pages</d:description>
                      <d:description>They hit in 41%.</d:description><d:date>2007-04-02</d:date><d:date>2007-07-24</d:date>
                    </oai_dc:dc></metadata></record>
                    <record><header status="deleted"><identifier>oai:x:2</identifier><datestamp>2009-01-01</datestamp></header></record>
                    <resumptionToken>next</resumptionToken>
                    </ListRecords></OAI-PMH>
                    """,
                PaperFormat.OaiPmh,
                [
                    new Paper
                    {
                        Id = "oai:arXiv.org:0704.0001",
                        Title = "Herons",
                        Date = PaperDate.Parse("2007-04-02"),
                        Abstract = "They hit in 41%.",
                    },
                ]
            },
            {
                "OAI-PMH in arXiv's form",
                """
                    <oai:OAI-PMH xmlns:oai="http://www.openarchives.org/OAI/2.0/"><oai:GetRecord><oai:record><oai:header><oai:identifier>oai:arXiv.org:0704.0002</oai:identifier></oai:header>
                    <oai:metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>0704.0002</id><created>2007-03-30</created><updated>2008-12-13</updated>
                    <title>Ibises</title><abstract><![CDATA[They are <5% faster.]]></abstract></arXiv></oai:metadata></oai:record></oai:GetRecord></oai:OAI-PMH>
                    """,
                PaperFormat.OaiPmh,
                [
                    new Paper
                    {
                        Id = "0704.0002",
                        Title = "Ibises",
                        Date = PaperDate.Parse("2007-03-30"),
                        Abstract = "They are <5% faster.",
                    },
                ]
            },
            {
                "BibTeX",
                "% Encoding: UTF-8\r\n\r\n@string{jbirds = \"Journal of Birds\"}\r\n@Article{heron,\r\n  author   = {H{\\\"e}ron, A.},\r\n  title    = {{Herons} at\r\n              {R}est},\r\n  journal  = jbirds # { Letters},\r\n  year     = 2023,\r\n  month    = oct,\r\n  abstract = \"They hit in 41\\% of\r\n              strikes.\",\r\n}\r\n"
                    + "@inproceedings{ibis, title = {No abstract, no paper}}\r\nSent by a@b.org @comment{abstract = {none}}\r\n"
                    + "@misc(stork, abstract = {Stork{\\'e}s \\& co. reach \\emph{5.5} $\\sim 10^{2}$~points; see \\url{https://a.org/x_y}, na\\\"{\\i}ve \\o re &gt; all.})",
                PaperFormat.BibTeX,
                [
                    Heron,
                    new Paper
                    {
                        Id = "stork",
                        Abstract = "Storkés & co. reach 5.5 $\\sim 10^{2}$ points; see \\url{https://a.org/x_y}, naïve øre > all.",
                    },
                ]
            },
            {
                "RIS",
                "\uFEFFTY  - JOUR\r\nID  - heron\r\nT1  - Herons at Rest\r\nAU  - Heron, A.\r\nAU  - Ibis, B.\r\nPY  - 2023/10//\r\nN2  - They hit in 41% \r\nof strikes.\r\nKW  - birds\r\nER  - \r\n\r\n"
                    + "TY  - CONF\r\nTI  - No abstract\r\nER  -\r\nTY  - CONF\r\nDO  - 10.1/x\r\nAB  - It is &lt;5% faster.\r\nDA  - 2024\r\nER  - \r\n",
                PaperFormat.Ris,
                [
                    Heron with
                    {
                        Abstract = "They hit in 41%\nof strikes.",
                    },
                    new Paper
                    {
                        Id = "10.1/x",
                        Date = PaperDate.Parse("2024"),
                        Abstract = "It is <5% faster.",
                    },
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Is_recognised_and_read(string name, string content, PaperFormat format, Paper[] papers)
    {
        Reading named = await ReadAsync(content, format);
        Reading detected = await ReadAsync(content);

        named.Papers.Should().Equal(papers, name);
        named.Errors.Should().BeEmpty(name);
        detected.Papers.Should().Equal(papers, name);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Is_read_alike_from_a_source_that_gives_a_few_bytes_at_a_time(
        string name,
        string content,
        PaperFormat format,
        Paper[] papers
    )
    {
        foreach (int size in (int[])[1, 7, 64])
        {
            using TricklingStream stream = new(Encoding.UTF8.GetBytes(content), size);

            (await ReadAsync(stream, PaperFormat.Detect)).Papers.Should().Equal(papers, $"{name} by {size} ({format})");
        }
    }

    [Theory]
    [InlineData("[{\"id\":\"a\",\"abstract\":\"One.\"},\n{\"id\":\"b\",", 2, "broken JSON")]
    [InlineData("[{\"id\":\"a\",\"abstract\":\"One.\"},\n\n{\"id\":5}]", 3, "no \"abstract\"")]
    [InlineData(
        "{\"results\":[{\"id\":\"a\",\"abstract\":\"One.\"},\n{\"abstract_inverted_index\":{\"x\":[-1]}}]}",
        2,
        "a position that is none"
    )]
    [InlineData(
        "{\"results\":[{\"id\":\"a\",\"abstract\":\"One.\"},\n{\"abstract_inverted_index\":{\"x\":7}}]}",
        2,
        "no positions for \"x\""
    )]
    [InlineData("<feed><entry><id>a</id><summary>One.</summary></entry>\n<entry><id>b</id><summary>Two & three", 2, "broken XML")]
    [InlineData("<feed><entry><id>a</id><summary>One.</summary></entry>\n<entry><id>b</wrong>", 2, "broken XML")]
    [InlineData(
        "<feed><entry><id>a</id><summary>One.</summary></entry>\n<error code='x'>no such set</error></feed>",
        2,
        "the server answered: no such set"
    )]
    [InlineData("@misc{a, abstract = {One.}}\n@misc{b, abstract = {Two.}\n@misc{c, title = {T}}", 2, "without its closing brace")]
    [InlineData("@misc{a, abstract = {One.}}\n@misc{b, abstract = \"Two.}", 2, "is not closed")]
    [InlineData("@misc{a, abstract = {One.}}\n@misc{b, {Two.}}", 2, "no \"name = value\"")]
    public async Task A_broken_list_names_line_and_reason_and_keeps_what_was_before(string content, int line, string reason)
    {
        Reading reading = await ReadAsync(content);

        reading.Papers.Select(paper => paper.Id).Should().Equal("a");
        PaperReadError error = reading.Errors.Should().ContainSingle().Subject;
        error.Line.Should().Be(line);
        error.Reason.Should().Contain(reason);
        using TricklingStream stream = new(Encoding.UTF8.GetBytes(content), 3);
        (await ReadAsync(stream, PaperFormat.Detect)).Errors.Select(again => again.Line).Should().Equal(line);
    }

    [Theory]
    [InlineData(PaperFormat.Atom, "\r", "broken XML")]
    [InlineData(PaperFormat.Atom, "<a b\n\n c/>", "broken XML")]
    [InlineData(PaperFormat.Json, "{\"\\ud800\":1}", "no valid text")]
    [InlineData(PaperFormat.Json, "{\"a\":1}}", "broken JSON")]
    [InlineData(PaperFormat.BibTeX, "@misc{a, no\nname = \"It is so.}", "no \"name = value\"")]
    [InlineData(PaperFormat.Jsonl, "{\"abstract_inverted_index\":{\"a\\nb\":7}}", "no positions for \"a b\"")]
    [InlineData(PaperFormat.BibTeX, "@misc{a, no\nname}", "no \"name = value\"")]
    public async Task A_broken_document_gives_one_line_that_names_a_line(PaperFormat format, string content, string reason)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(content));

        PaperReadError error = (await ReadAsync(stream, format)).Errors.Should().ContainSingle().Subject;

        error.Line.Should().BePositive();
        error.Reason.Should().Contain(reason).And.NotContain("\n");
    }

    [Fact]
    public async Task A_web_page_is_refused() =>
        (await ReadAsync("<!DOCTYPE html>\n<html><body/></html>"))
            .Errors.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .Contain("a web page");

    [Fact]
    public async Task Papers_without_an_abstract_are_told_apart_from_errors()
    {
        Reading reading = await ReadAsync("TY  - JOUR\nID  - a\nER  - \nTY  - JOUR\nTI  - B\nER  - \n");

        reading.Errors.Should().BeEmpty();
        reading
            .Missing.Select(missing => missing.ToString())
            .Should()
            .Equal("folder/list.x:1: \"a\" has no abstract", "folder/list.x:4: the paper has no abstract");
    }

    [Fact]
    public async Task Fields_can_be_named()
    {
        PaperFields fields = new()
        {
            Id = "Nr.",
            Abstract = "text",
            Date = "when",
        };

        Reading reading = await ReadAsync(
            """{"Nr.":3,"id":"x","text":"One.","abstract":"not this","when":"2020-02-30","name":"T"}""",
            fields: fields
        );

        reading
            .Papers.Should()
            .Equal(
                new Paper
                {
                    Id = "3",
                    Date = PaperDate.Parse("2020-02"),
                    Abstract = "One.",
                }
            );
        (await ReadAsync("{\"abstract\":\"One.\"}", fields: fields))
            .Errors.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .Be("no \"text\"");
    }

    [Fact]
    public void Columns_are_found_by_name()
    {
        PaperFields
            .Recognized.FindAllColumns(["Key", "Publication Year", "Document Title", "ABSTRACT", "DOI", "Date"])
            .Should()
            .BeEquivalentTo<int[]>(
                [
                    [0, 4],
                    [2],
                    [3],
                    [5, 1],
                ],
                options => options.WithStrictOrdering()
            );
        PaperFields.Recognized.FindAllColumns(["text"]).Should().AllSatisfy(columns => columns.Should().BeEmpty());
        new PaperFields { Abstract = "text" }
            .FindAllColumns(["abstract", "text"])[(int)PaperField.Abstract]
            .Should()
            .StartWith(1);
    }

    [Fact]
    public async Task A_long_json_document_is_read_as_it_is_asked_for()
    {
        byte[] item = Encoding.UTF8.GetBytes("{\"id\":\"a\",\"abstract\":\"" + new string('x', 200) + "\"},\n");
        using TricklingStream endless = new(item, 4096, repeat: true, beginning: "["u8.ToArray());

        int count = 0;
        await foreach (Paper paper in PaperReader.ReadAsync(endless, cancellationToken: TestContext.Current.CancellationToken))
        {
            if (++count == 100_000)
            {
                break;
            }
        }

        (endless.Given - ((long)count * item.Length)).Should().BeLessThan(200_000);
    }

    private static Task<Reading> ReadAsync(string content, PaperFormat format = PaperFormat.Detect, PaperFields? fields = null) =>
        ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(content)), format, fields);

    private static async Task<Reading> ReadAsync(Stream stream, PaperFormat format, PaperFields? fields = null)
    {
        Reading reading = new([], [], []);
        PaperReaderOptions options = new()
        {
            Format = format,
            Fields = fields ?? PaperFields.Recognized,
            SourceName = "folder/list.x",
            OnError = reading.Errors.Add,
            OnMissingAbstract = reading.Missing.Add,
        };
        await foreach (Paper paper in PaperReader.ReadAsync(stream, options, TestContext.Current.CancellationToken))
        {
            reading.Papers.Add(paper);
        }

        return reading;
    }

    private sealed record Reading(List<Paper> Papers, List<PaperReadError> Errors, List<PaperReadError> Missing);
}
