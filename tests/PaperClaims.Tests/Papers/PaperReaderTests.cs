using System.IO.Compression;
using System.Text;

namespace PaperClaims.Tests.Papers;

/// <summary>Readers of paper lists.</summary>
public sealed class PaperReaderTests
{
    private const string Long =
        "Herons stand still for hours and then strike. We film 12 of them at a lake and measure how often they hit. They hit in 41% of strikes, more often in the morning than at noon. We discuss why this is so.";

    private static readonly string Page = $"""
        new

        Get trending papers in your email inbox!

        Subscribe

        byAK and the research community

        Mar 11

        Herons at Rest

        {Long}

        42

        A Second Study

        {Long}
        """;

    [Fact]
    public async Task A_file_is_read_named_after_its_path_and_closed()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "herons.jsonl");
        await File.WriteAllTextAsync(path, "{\"abstract\":\"One.\"}\nno paper\n");
        List<string> errors = [];
        PaperReaderOptions options = new() { Format = PaperFormat.Jsonl, OnError = error => errors.Add(error.SourceName) };

        string[] ids = await IdsAsync(PaperReader.ReadAsync(path, options));
        string[] named = await IdsAsync(PaperReader.ReadAsync(path, options with { SourceName = "ibises" }));

        ids.Should().Equal("herons:01");
        named.Should().Equal("ibises:01");
        errors.Should().Equal(path, "ibises");
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_when_it_is_read()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        Action empty = () => PaperReader.ReadAsync("");
        Func<Task> noFile = () => IdsAsync(PaperReader.ReadAsync(Path.Combine(folder, "none.jsonl")));
        Func<Task> noFolder = () => IdsAsync(PaperReader.ReadAsync(Path.Combine(folder, "none", "none.jsonl")));
        Func<Task> aFolder = () => IdsAsync(PaperReader.ReadAsync(folder));

        empty.Should().Throw<ArgumentException>();
        await noFile.Should().ThrowAsync<FileNotFoundException>();
        await noFolder.Should().ThrowAsync<DirectoryNotFoundException>();
        await aFolder.Should().ThrowAsync<UnauthorizedAccessException>();
        Directory.Delete(folder);
    }

    private static async Task<string[]> IdsAsync(IAsyncEnumerable<Paper> papers)
    {
        List<string> ids = [];
        await foreach (Paper paper in papers)
        {
            ids.Add(paper.Id);
        }

        return [.. ids];
    }

    [Fact]
    public async Task Json_lines_are_read()
    {
        Paper[] papers = await Read(
            """
            {"id":"a","title":"T","abstract":"One."}

            {"id":7,"summary":"Two.","authors":["x",{"y":1}]}
            {"abstract":"Three.","title":null}
            """
        );

        papers
            .Should()
            .Equal(
                new Paper
                {
                    Id = "a",
                    Title = "T",
                    Abstract = "One.",
                },
                new Paper { Id = "7", Abstract = "Two." },
                new Paper { Id = "list:04", Abstract = "Three." }
            );
    }

    [Fact]
    public async Task A_byte_order_mark_and_white_space_may_stand_first() =>
        (await Read("\uFEFF \r\n{\"id\":\"a\",\"abstract\":\"One.\"}\r\n")).Should().ContainSingle().Which.Abstract.Should().Be("One.");

    [Theory]
    [InlineData(PaperFormat.Detect, "{\"id\":\"a\",\"abstract\":\"One.\"}\n")]
    [InlineData(PaperFormat.Json, "[{\"id\":\"a\",\"abstract\":\"One.\"}]")]
    [InlineData(PaperFormat.Atom, "<feed><entry><id>a</id><summary>One.</summary></entry></feed>")]
    [InlineData(PaperFormat.BibTeX, "@misc{a, abstract = {One.}}")]
    [InlineData(PaperFormat.Ris, "TY  - JOUR\nID  - a\nAB  - One.\nER  - \n")]
    public async Task A_byte_order_mark_may_arrive_in_pieces(PaperFormat format, string content)
    {
        using TricklingStream stream = new(Encoding.UTF8.GetBytes("\uFEFF" + content), 1);

        (
            await PaperReader
                .ReadAsync(stream, new PaperReaderOptions { Format = format }, TestContext.Current.CancellationToken)
                .ToArrayAsync(TestContext.Current.CancellationToken)
        )
            .Should()
            .ContainSingle()
            .Which.Abstract.Should()
            .Be("One.");
    }

    [Fact]
    public async Task A_page_is_read_without_its_furniture() =>
        (await Read(Page))
            .Should()
            .Equal(
                new Paper
                {
                    Id = "list:01",
                    Title = "Herons at Rest",
                    Abstract = Long,
                },
                new Paper
                {
                    Id = "list:02",
                    Title = "A Second Study",
                    Abstract = Long,
                }
            );

    [Fact]
    public async Task One_abstract_is_read_as_it_is() =>
        (await Read(Long + "\n\n" + Long + "\n"))
            .Should()
            .ContainSingle()
            .Which.Should()
            .Be(new Paper { Id = "list", Abstract = Long + "\n\n" + Long });

    [Fact]
    public async Task A_named_format_is_not_guessed() =>
        (await Read(Page, PaperFormat.Text)).Should().ContainSingle().Which.Abstract.Should().StartWith("new");

    [Fact]
    public async Task Nothing_gives_nothing() => (await Read("")).Should().BeEmpty();

    [Fact]
    public async Task Gzip_is_unpacked()
    {
        using MemoryStream packed = new();
        await using (GZipStream gzip = new(packed, CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes("{\"id\":\"a\",\"abstract\":\"One.\"}"), TestContext.Current.CancellationToken);
        }

        (await Read(packed.ToArray(), PaperFormat.Detect, null)).Should().ContainSingle().Which.Id.Should().Be("a");
    }

    [Theory]
    [InlineData("{\"id\":\"x\",", "broken JSON")]
    [InlineData("{\"id\":\"x\"} trailing", "broken JSON")]
    [InlineData("[1,2]", "not a JSON object")]
    [InlineData("{\"id\":\"x\"}", "no \"abstract\"")]
    [InlineData("{\"id\":\"x\",\"abstract\":5}", "\"abstract\" is a number, not a string")]
    [InlineData("{\"id\":\"x\",\"abstract\":{}}", "\"abstract\" is an object, not a string")]
    [InlineData("{\"id\":\"x\",\"abstract\":true}", "\"abstract\" is a truth value, not a string")]
    [InlineData("{\"id\":\"x\",\"abstract\":\"\\ud800\"}", "no valid character")]
    public async Task A_bad_line_costs_itself_alone(string bad, string reason)
    {
        List<PaperReadError> errors = [];

        Paper[] papers = await Read(
            Encoding.UTF8.GetBytes($"{{\"id\":\"a\",\"abstract\":\"One.\"}}\n{bad}\n{{\"id\":\"b\",\"abstract\":\"Two.\"}}"),
            PaperFormat.Detect,
            errors.Add
        );

        papers.Select(paper => paper.Id).Should().Equal("a", "b");
        PaperReadError error = errors.Should().ContainSingle().Subject;
        error.Line.Should().Be(2);
        error.Reason.Should().Contain(reason);
        error.ToString().Should().StartWith("folder/list.jsonl:2: ");
    }

    [Fact]
    public async Task Invalid_utf8_costs_its_line_alone()
    {
        List<PaperReadError> errors = [];
        byte[] content =
        [
            .. Encoding.UTF8.GetBytes("{\"id\":\"a\",\"abstract\":\"One.\"}\n{\"id\":\"b\",\"abstract\":\""),
            0xFF,
            .. Encoding.UTF8.GetBytes("\"}\n{\"id\":\"c\",\"abstract\":\"Three.\"}"),
        ];

        Paper[] papers = await Read(content, PaperFormat.Detect, errors.Add);

        papers.Select(paper => paper.Id).Should().Equal("a", "c");
        errors.Should().ContainSingle().Which.Should().Be(new PaperReadError("folder/list.jsonl", 2, "invalid UTF-8"));
    }

    [Fact]
    public async Task Without_a_handler_the_first_error_throws()
    {
        Func<Task> read = () => Read("{\"id\":\"x\"}");

        (await read.Should().ThrowAsync<PaperFormatException>()).Which.Error.Line.Should().Be(1);
    }

    [Fact]
    public async Task Lines_longer_than_a_buffer_are_read_whole()
    {
        string text = new('x', 300_000);

        Paper[] papers = await Read($"{{\"id\":\"a\",\"abstract\":\"{text}\"}}\n{{\"id\":\"b\",\"abstract\":\"Two.\"}}");

        papers.Should().HaveCount(2);
        papers[0].Abstract.Should().Be(text);
    }

    private static Task<Paper[]> Read(string content, PaperFormat format = PaperFormat.Detect) =>
        Read(Encoding.UTF8.GetBytes(content), format, null);

    private static async Task<Paper[]> Read(byte[] content, PaperFormat format, Action<PaperReadError>? onError)
    {
        using MemoryStream stream = new(content);
        PaperReaderOptions options = new()
        {
            Format = format,
            SourceName = "folder/list.jsonl",
            OnError = onError,
        };
        return await PaperReader
            .ReadAsync(stream, options, TestContext.Current.CancellationToken)
            .ToArrayAsync(TestContext.Current.CancellationToken);
    }
}
