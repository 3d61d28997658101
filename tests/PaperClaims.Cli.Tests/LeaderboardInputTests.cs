using System.Text.Json;

namespace PaperClaims.Cli.Tests;

/// <summary>What <c>paperclaims leaderboard</c> reads, and what it says of what it cannot read.</summary>
public sealed class LeaderboardInputTests : IDisposable
{
    private const string Papers = """
        {"id":"2401.01234","title":"Herons","abstract":"HeronNet reaches an accuracy of 91.2% on the ImageNet dataset. Code: https://github.com/herons/net"}
        {"id":"2402.01234","abstract":"IbisNet achieves 0.925 accuracy on ImageNet."}
        {"id":"c","abstract":"CraneNet achieves up to 99% accuracy on ImageNet."}

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("claims.jsonl", false)]
    [InlineData("claims.jsonl.gz", false)]
    [InlineData("claims.json", false)]
    [InlineData("claims.sqlite", true)]
    public async Task What_extract_wrote_gives_the_same_boards(string name, bool hasSentences)
    {
        string papers = folder.Write("papers.jsonl", Papers);
        string claims = Path.Combine(Path.GetDirectoryName(papers)!, name);
        (await CommandLine.RunAsync(["extract", papers, "-o", claims])).ExitCode.Should().Be(0);
        JsonElement expected = await BoardsOf(papers);

        JsonElement read = await BoardsOf(claims);

        read.GetProperty("left_out").GetRawText().Should().Be(expected.GetProperty("left_out").GetRawText());
        foreach (string cell in (string[])["score", "text", "method", "date", "url", "code_url", "sentence"])
        {
            if (cell != "sentence" || hasSentences)
            {
                Cells(read, cell).Should().Equal(Cells(expected, cell));
            }
        }

        Cells(expected, "text").Should().Equal("0.925", "91.2%");
        Cells(expected, "url").Should().Equal("https://arxiv.org/abs/2402.01234", "https://arxiv.org/abs/2401.01234");
        Cells(expected, "code_url").Should().Equal(null, "https://github.com/herons/net");
    }

    [Fact]
    public async Task A_pipe_from_extract_is_read()
    {
        string papers = folder.Write("papers.jsonl", Papers);
        CommandLine.Result claims = await CommandLine.RunAsync(["extract", papers, "--to", "jsonl"]);

        CommandLine.Result result = await CommandLine.RunAsync(
            ["leaderboard", "-", "--on", "imagenet"],
            System.Text.Encoding.UTF8.GetBytes(claims.Output)
        );

        result.Output.Should().MatchRegex("1 +92.5 +0.925 +IbisNet[^$]+2 +91.2 +91.2% +HeronNet");
    }

    [Fact]
    public async Task Papers_and_claims_go_together()
    {
        string papers = folder.Write("papers.jsonl", Papers);
        string other = folder.Write("other.jsonl", """{"id":"d","abstract":"StorkNet achieves 93.1% accuracy on ImageNet."}""" + "\n");
        string claims = Path.Combine(Path.GetDirectoryName(papers)!, "claims.jsonl");
        await CommandLine.RunAsync(["extract", papers, "-o", claims]);

        (await CommandLine.RunAsync(["leaderboard", claims, other])).Output.Should().MatchRegex("ImageNet +accuracy +percent +3 +3 +93.1");
    }

    [Theory]
    [InlineData("leaderboard", "claims.csv", "a table of claims, not of papers")]
    [InlineData("leaderboard", "claims.parquet", "a table of claims, not of papers")]
    [InlineData("extract", "claims.jsonl", "claims that extract wrote, not papers; leaderboard and report read them")]
    [InlineData("extract", "claims.sqlite", "claims that extract wrote, not papers; leaderboard and report read them")]
    public async Task Claims_where_papers_are_wanted_give_one_line(string command, string name, string line)
    {
        string papers = folder.Write("papers.jsonl", Papers);
        string claims = Path.Combine(Path.GetDirectoryName(papers)!, name);
        await CommandLine.RunAsync(["extract", papers, "-o", claims]);

        CommandLine.Result result = await CommandLine.RunAsync([command, claims]);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().Contain(line);
    }

    [Fact]
    public async Task Of_a_kind_of_errors_ten_are_said_and_the_others_counted()
    {
        string wrong = folder.Write(
            "wrong.jsonl",
            string.Concat(Enumerable.Repeat("{\"title\":\"no abstract\"}\n", 500)) + "broken\n" + Papers
        );

        CommandLine.Result result = await CommandLine.RunAsync(["leaderboard", wrong]);

        result.ErrorLines.Count(line => line.Contains("no \"abstract\"", StringComparison.Ordinal)).Should().Be(11);
        result.ErrorLines.Should().Contain(line => line.Contains("... and 490 more like", StringComparison.Ordinal));
        result.Output.Should().Contain("ImageNet");
    }

    private static async Task<JsonElement> BoardsOf(string path) =>
        JsonDocument.Parse((await CommandLine.RunAsync(["leaderboard", path, "--all", "--to", "json"])).Output).RootElement;

    private static IEnumerable<string?> Cells(JsonElement boards, string name) =>
        boards
            .GetProperty("leaderboards")
            .EnumerateArray()
            .SelectMany(board => board.GetProperty("entries").EnumerateArray())
            .Select(entry => entry.TryGetProperty(name, out JsonElement cell) ? cell.ToString() : null);
}
