using System.Text;

namespace PaperClaims.Tests.Papers;

/// <summary>Lists of papers in UTF-16, and what is no text at all.</summary>
public sealed class EncodingTests
{
    private const string Jsonl =
        """{"id":"a","abstract":"We reach 75.2% on HérонSet 🐦."}""" + "\n" + """{"id":"b","abstract":"It is 5% faster."}""" + "\n";

    private static readonly Encoding[] Utf16 = [Encoding.Unicode, Encoding.BigEndianUnicode];

    public static TheoryData<string> Lists =>
        [
            Jsonl,
            """[{"id":"a","abstract":"We reach 75.2% on HérонSet 🐦."},{"id":"b","abstract":"It is 5% faster."}]""",
            "@article{a, abstract = {We reach 75.2\\% on HérонSet 🐦.}}\n@article{b, abstract = {It is 5\\% faster.}}\n",
            "TY  - JOUR\nID  - a\nAB  - We reach 75.2% on HérонSet 🐦.\nER  - \nTY  - JOUR\nID  - b\nAB  - It is 5% faster.\nER  - \n",
            "<feed><entry><id>a</id><summary>We reach 75.2% on HérонSet 🐦.</summary></entry><entry><id>b</id><summary>It is 5% faster.</summary></entry></feed>",
        ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_in_UTF_16_with_a_mark_reads_as_in_UTF_8(string list)
    {
        foreach (Encoding encoding in Utf16)
        {
            (List<Paper> papers, List<PaperReadError> errors) = await ReadAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(list)]);

            errors.Should().BeEmpty();
            papers
                .Select(paper => (paper.Id, paper.Abstract))
                .Should()
                .Equal(("a", "We reach 75.2% on HérонSet 🐦."), ("b", "It is 5% faster."));
        }
    }

    [Theory]
    [InlineData("<?xml version=]]>\"1.0\" encoding=\"iso-8859-1\"?>")]
    [InlineData("<!-- > --><?xml version=\"1.0\" encoding=\"iso-8859-1\"?>")]
    public async Task A_declaration_means_the_same_in_pieces(string declaration)
    {
        byte[] list = Encoding.UTF8.GetBytes($"{declaration}<feed><entry><id>a</id><summary>Es dauert 5% länger.</summary></entry></feed>");
        (List<Paper> papers, _) = await ReadAsync(list);
        using TricklingStream pieces = new(list, 6);

        List<Paper> again = await PaperReader.ReadAsync(pieces).ToListAsync();

        again.Should().Equal(papers);
        papers.Should().ContainSingle();
    }

    [Fact]
    public async Task XML_may_declare_UTF_16()
    {
        const string List =
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?><feed><entry><id>a</id><summary>Es dauert 5% länger.</summary></entry></feed>";
        foreach (Encoding encoding in Utf16)
        {
            foreach (
                byte[] mark in (byte[][])
                    [
                        [],
                        encoding.GetPreamble(),
                    ]
            )
            {
                (List<Paper> papers, List<PaperReadError> errors) = await ReadAsync([.. mark, .. encoding.GetBytes(List)]);

                errors.Should().BeEmpty();
                papers.Should().ContainSingle().Which.Abstract.Should().Be("Es dauert 5% länger.");
            }
        }
    }

    [Fact]
    public async Task Half_a_character_costs_its_line_alone()
    {
        byte[] list = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Jsonl)];
        int bird = list.AsSpan().IndexOf(Encoding.Unicode.GetBytes("🐦"));

        (List<Paper> papers, List<PaperReadError> errors) = await ReadAsync([.. list[..bird], .. list[(bird + 2)..]]);

        papers.Select(paper => paper.Id).Should().Equal("b");
        errors.Should().ContainSingle().Which.Line.Should().Be(1);
    }

    public static TheoryData<string, byte[]> Binary =>
        new()
        {
            { "UTF-16", Encoding.Unicode.GetBytes("We reach 75.2% on the test set.") },
            { "UTF-16", Encoding.BigEndianUnicode.GetBytes("We reach 75.2% on the test set.") },
            { "UTF-16", Encoding.Unicode.GetBytes(Jsonl) },
            { "UTF-16", Encoding.Unicode.GetBytes("\r\n\r\n" + Jsonl) },
            { "UTF-32", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Jsonl)] },
            { "SQLite", [.. "SQLite format 3\0"u8, .. new byte[100]] },
            { "picture", [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13, .. "IHDR 5% and 6%"u8] },
            { "PDF", "%PDF-1.7\nWe reach 5% of it.\n"u8.ToArray() },
            { "ZIP", [.. "PK"u8, 3, 4, .. "docProps 5%"u8] },
            { "binary", [.. "We reach 5%"u8, 0, 1, 2, .. "of it.\n"u8] },
            { "Zstandard", [0x28, 0xB5, 0x2F, 0xFD, 4, 5, 6] },
            { "xz", [0xFD, .. "7zXZ"u8, 0, 1] },
        };

    [Theory]
    [MemberData(nameof(Binary))]
    public async Task What_is_no_text_is_said_to_be_none(string what, byte[] content)
    {
        foreach (PaperFormat format in (PaperFormat[])[PaperFormat.Detect, PaperFormat.Text, PaperFormat.BibTeX])
        {
            (List<Paper> papers, List<PaperReadError> errors) = await ReadAsync(content, format);

            papers.Should().BeEmpty();
            errors.Should().ContainSingle().Which.Reason.Should().StartWith("no text: ").And.Contain(what);
        }
    }

    [Fact]
    public async Task A_byte_that_is_no_character_leaves_no_half_abstract()
    {
        (List<Paper> papers, List<PaperReadError> errors) = await ReadAsync([
            .. "We reach 75.2%\non the lake of Z"u8,
            0xFC,
            .. "rich.\n"u8,
        ]);

        papers.Should().BeEmpty();
        errors.Should().ContainSingle().Which.ToString().Should().Be("papers:2: invalid UTF-8");
    }

    private static async Task<(List<Paper> Papers, List<PaperReadError> Errors)> ReadAsync(
        byte[] content,
        PaperFormat format = PaperFormat.Detect
    )
    {
        List<PaperReadError> errors = [];
        using TricklingStream stream = new(content, 3);
        List<Paper> papers = [];
        await foreach (Paper paper in PaperReader.ReadAsync(stream, new PaperReaderOptions { Format = format, OnError = errors.Add }))
        {
            papers.Add(paper);
        }

        return (papers, errors);
    }
}
