using System.IO.Compression;
using System.Text;

namespace PaperClaims.Tests.Papers;

/// <summary>Lists of papers made to fill the memory, the stack or the day.</summary>
/// <remarks>Alone: what is allocated is counted for the whole process.</remarks>
[CollectionDefinition(nameof(HostilePaperTests), DisableParallelization = true)]
[Collection(nameof(HostilePaperTests))]
public sealed class HostilePaperTests
{
    private const string Good = "We reach 75.2% accuracy.";

    private static readonly string Long = new('x', 2000);

    public static TheoryData<PaperFormat, string, string[]> TooLong =>
        new()
        {
            {
                PaperFormat.Jsonl,
                $$"""{"id":"a","abstract":"{{Good}}"}""" + $"\n{Long}\n" + $$"""{"id":"b","abstract":"{{Good}}"}""",
                ["a", "b"]
            },
            {
                PaperFormat.Json,
                $$"""[{"id":"a","abstract":"{{Good}}"},{"id":"b","abstract":"{{Long}}"},{"id":"c","abstract":"{{Good}}"}]""",
                ["a", "c"]
            },
            {
                PaperFormat.Ris,
                $"TY  - JOUR\nID  - a\nAB  - {Good}\nER  - \nTY  - JOUR\nID  - b\nAB  - {Long[..800]}\n{Long[..800]}\nT1  - T\nAB  - x\nER  - \nTY  - JOUR\nID  - c\nAB  - {Good}\nER  - \n",
                ["a", "c"]
            },
            {
                PaperFormat.BibTeX,
                $"@article{{a, abstract = {{{Good}}}}}\n@article{{b, abstract = {{{Long[..800]}\n{Long[..800]}}}}}\n@article{{c, abstract = {{{Good}}}}}\n",
                ["a", "c"]
            },
            {
                PaperFormat.Atom,
                $"<feed><entry><id>a</id><summary>{Good}</summary></entry>{new string(' ', 200_000)}<entry><id>b</id><summary>{new string('x', 200_000)}</summary></entry></feed>",
                ["a"]
            },
            { PaperFormat.Text, Long, [] },
        };

    // What is said once and closed nowhere, over and over.
    public static TheoryData<PaperFormat, string, string, string, int> Repeated =>
        new()
        {
            { PaperFormat.Ris, "TY  - JOUR\nAB  - It is so.\n", "more of it\n", "ER  - \n", 1 },
            { PaperFormat.Ris, "TY  - JOUR\n", "AB  - x\n", "ER  - \n", 1 },
            { PaperFormat.BibTeX, "@article{a, abstract = {It is so.", ")", "}}", 1 },
            { PaperFormat.BibTeX, "@article(a, abstract = {It is so.", ")", "})", 1 },
            { PaperFormat.BibTeX, "@article{a, abstract = ", "x#", "{It is so.}}", 1 },
            { PaperFormat.BibTeX, "@article{a, abstract = {It is so.", "\\\\url{", "", 0 },
            { PaperFormat.BibTeX, "@article{a, abstract = {It is so.", "\\\\'", "}}", 1 },
            { PaperFormat.BibTeX, "@article{a, abstract = {It is so.", "$\\\\", "}}", 0 },
            { PaperFormat.BibTeX, "", "@a", "", 0 },
            { PaperFormat.BibTeX, "", "@a{", "", 0 },
            { PaperFormat.Atom, "<feed><entry><summary type=\"html\">It is so. ", "&lt;", "</summary></entry></feed>", 1 },
            { PaperFormat.Atom, "<feed><entry><summary>It is so. ", "<a>", "</summary></entry></feed>", 0 },
            { PaperFormat.Json, "[{\"abstract\":\"It is so. ", "\\\\u0041", "\"}]", 1 },
            { PaperFormat.Json, "", "[", "", 0 },
            { PaperFormat.Json, "[{\"abstract\":\"It is so.\",\"more\":", "{\"a\":", "", 0 },
            { PaperFormat.Jsonl, "{\"abstract\":\"It is so.\",\"more\":", "[", "", 0 },
            { PaperFormat.Page, "", "a\n\n", "", 0 },
            { PaperFormat.Detect, "", " ", "", 0 },
            { PaperFormat.Detect, "", "%\n", "", 1 },
        };

    [Theory]
    [MemberData(nameof(TooLong))]
    public async Task A_paper_that_is_too_long_is_an_error(PaperFormat format, string content, string[] ids)
    {
        (Paper[] papers, List<PaperReadError> errors) = await ReadAsync(Encoding.UTF8.GetBytes(content), format, 1500);

        papers.Select(paper => paper.Id).Should().Equal(ids);
        errors.Should().ContainSingle().Which.Reason.Should().Be("longer than 1500 bytes");
    }

    [Theory]
    [InlineData(PaperFormat.Detect, "{\"abstract\":\"")]
    [InlineData(PaperFormat.Json, "[{\"abstract\":\"")]
    [InlineData(PaperFormat.Atom, "<feed><entry><summary>")]
    [InlineData(PaperFormat.OaiPmh, "<r><record><description>")]
    [InlineData(PaperFormat.BibTeX, "@article{a, abstract = {")]
    [InlineData(PaperFormat.Ris, "TY  - JOUR\nAB  - ")]
    [InlineData(PaperFormat.Text, "")]
    [InlineData(PaperFormat.Detect, "")]
    public async Task A_few_packed_bytes_do_not_fill_the_memory(PaperFormat format, string start)
    {
        byte[] bomb = Pack(start, 200_000_000);
        long before = GC.GetTotalAllocatedBytes();

        (Paper[] papers, List<PaperReadError> errors) = await ReadAsync(bomb, format, 1 << 20);

        papers.Should().BeEmpty();
        errors.Should().NotBeEmpty();
        errors[0].Reason.Should().Be("longer than 1048576 bytes");
        (GC.GetTotalAllocatedBytes() - before).Should().BeLessThan(50_000_000);
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public async Task Long_junk_is_read_or_refused(PaperFormat format, string start, string piece, string end, int expected)
    {
        string content =
            start + string.Concat(Enumerable.Repeat(piece.Replace(@"\\", @"\", StringComparison.Ordinal), 1_000_000 / piece.Length)) + end;

        (Paper[] papers, List<PaperReadError> errors) = await ReadAsync(Encoding.UTF8.GetBytes(content), format, 1 << 26);

        papers.Should().HaveCount(expected);
        errors.Should().NotContain(error => error.Reason.Length >= 200);
    }

    [Fact]
    public async Task A_long_object_arrives_in_small_pieces()
    {
        string text = new('x', 5_000_000);
        byte[] content = Encoding.UTF8.GetBytes($$"""[{"abstract":"{{text}}"},{"abstract":"{{text}}"}]""");

        Paper[] papers = await PaperReader
            .ReadAsync(
                new TricklingStream(content, 1000),
                new PaperReaderOptions { MaxAbstractLength = int.MaxValue },
                TestContext.Current.CancellationToken
            )
            .ToArrayAsync(TestContext.Current.CancellationToken);

        papers.Select(paper => paper.Abstract.Length).Should().Equal(text.Length, text.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData((1 << 29) + 1)]
    public void The_limit_has_limits(int length)
    {
        Action set = () => _ = new PaperReaderOptions { MaxPaperLength = length };

        set.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static async Task<(Paper[] Papers, List<PaperReadError> Errors)> ReadAsync(byte[] content, PaperFormat format, int longest)
    {
        List<PaperReadError> errors = [];
        using MemoryStream stream = new(content);
        PaperReaderOptions options = new()
        {
            Format = format,
            MaxPaperLength = longest,
            OnError = errors.Add,
        };
        return (
            await PaperReader
                .ReadAsync(stream, options, TestContext.Current.CancellationToken)
                .ToArrayAsync(TestContext.Current.CancellationToken),
            errors
        );
    }

    private static byte[] Pack(string start, int length)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(start));
            byte[] block = new byte[100_000];
            Array.Fill(block, (byte)'x');
            for (int written = 0; written < length; written += block.Length)
            {
                gzip.Write(block);
            }
        }

        return packed.ToArray();
    }
}
