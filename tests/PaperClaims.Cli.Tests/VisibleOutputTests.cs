using PaperClaims.Cli.Output;

namespace PaperClaims.Cli.Tests;

/// <summary>What people read holds no commands to what shows it, whatever stands in the input.</summary>
public sealed class VisibleOutputTests : IDisposable
{
    // Of each kind: an escape sequence, a title of the window, a bell, a delete, a C1 introducer, an override of direction, an isolate,
    // a separator of lines, line ends.
    private const string Commands = "\u001b[31m\u001b]0;pwned\u0007\u007f\u009b2J\u202e\u2066\u2028\r\n";
    private const string InJson = @"\u001b[31m\u001b]0;pwned\u0007\u007f\u009b2J\u202e\u2066\u2028\r\n";

    private const string Paper = $$"""
        {"id":"a{{InJson}}","title":"Herons {{InJson}} at rest","date":"{{InJson}}","abstract":"HeronNet {{InJson}} reaches an accuracy of 91.2% on the ImageNet dataset. We release Marsh\u001b[5mBench, a dataset of 50K images, with a 7\u00a0B model."}

        """;

    private const string Gold = $$"""
        {"id":"a{{InJson}}","abstract":"{{InJson}}","claims":[{"type":"dataset","text":"He","start":0,"length":2,"note":"\u2029{{"\u007f\u009b\u202e"}}"}]}

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("extract", "--to", "table")]
    [InlineData("leaderboard", "--min-confidence", "0")]
    [InlineData("leaderboard", "--min-confidence", "0", "--all", "--unnamed")]
    [InlineData("leaderboard", "--min-confidence", "0", "--to", "md")]
    [InlineData("leaderboard", "--min-confidence", "0", "--all", "--unnamed", "--to", "md")]
    [InlineData("leaderboard", "--min-confidence", "0", "--all", "--unnamed", "--to", "html")]
    public async Task Nothing_of_a_paper_is_a_command(params string[] arguments)
    {
        string papers = folder.Write("papers.jsonl", Paper);

        CommandLine.Result result = await CommandLine.RunAsync([arguments[0], papers, .. arguments[1..]]);

        result.ExitCode.Should().Be(0, result.Errors);
        result.Output.Should().Contain("91.2");
        CommandsIn(result.Output + result.Errors).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_for_people_has_no_commands_either()
    {
        string papers = folder.Write("papers.jsonl", Paper);

        await CommandLine.RunAsync(["extract", papers, "--to", "table", "-o", folder["claims.txt"]]);

        CommandsIn(File.ReadAllText(folder["claims.txt"])).Should().BeEmpty();
        File.ReadAllText(folder["claims.txt"]).Should().Contain("Herons ␛[31m␛]0;pwned␇␡<U+009B>2J<U+202E><U+2066>");
    }

    [Fact]
    public async Task Data_stay_what_they_are()
    {
        string papers = folder.Write("papers.jsonl", Paper);

        CommandLine.Result json = await CommandLine.RunAsync(["extract", papers]);
        CommandLine.Result csv = await CommandLine.RunAsync(["extract", papers, "--to", "csv"]);

        ClaimJson.Default.Read(json.Lines[0]).Title.Should().StartWith($"Herons {Commands[..^3]}");
        csv.Output.Should().Contain($"Herons {Commands[..^3]}");
    }

    [Fact]
    public async Task What_an_evaluation_lists_is_a_line_each()
    {
        string gold = folder.Write("gold.jsonl", Gold);

        CommandLine.Result result = await CommandLine.RunAsync(["evaluate", gold, "--errors", "names"]);

        CommandsIn(result.Output).Should().BeEmpty();
        result.Lines[^1].Should().StartWith("missed a␛[31m").And.Contain("␍␊ {").And.Contain("␡<U+009B><U+202E>");
    }

    [Theory]
    [InlineData("extract", "no" + Commands + ".jsonl")]
    [InlineData("extract" + Commands, "-")]
    [InlineData("extract", "-", "--" + Commands)]
    [InlineData("extract", "-", "--types", Commands)]
    [InlineData("extract", "-", "--to", Commands)]
    [InlineData("extract", "-", "-o", "x." + Commands)]
    [InlineData("extract", "-", "--fields", Commands)]
    [InlineData("extract", "-", "--min-confidence", Commands)]
    [InlineData("extract", "-", "--names", Commands)]
    [InlineData("extract", "-", "-o", "no/folder" + Commands)]
    [InlineData("report", "-", "-o", "x." + Commands)]
    [InlineData("leaderboard", "-", "--reject", Commands)]
    [InlineData("leaderboard", "-", "--on", Commands)]
    [InlineData("evaluate", Commands)]
    [InlineData("evaluate", "-", "--errors", Commands)]
    [InlineData("completions", Commands)]
    public async Task A_mistake_is_one_line_whatever_was_given(params string[] arguments)
    {
        CommandLine.Result result = await CommandLine.RunAsync(arguments, System.Text.Encoding.UTF8.GetBytes(Paper));

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().Contain("␛[31m");
        CommandsIn(result.Output + result.Errors).Should().BeEmpty();
    }

    [Fact]
    public async Task What_could_not_be_read_is_a_line_each()
    {
        string broken = folder.Write($"broken{Commands}.jsonl", $"{{\"id\":\"1\",\"abstract\":\"{Commands[..10]}\n{{broken {Commands}}}\n");
        string good = folder.Write("good.jsonl", Paper);

        CommandLine.Result shown = await CommandLine.RunAsync(["extract", broken, good]);
        CommandLine.Result listed = await CommandLine.RunAsync(["extract", broken, good, "--errors", folder["errors.txt"]]);

        shown
            .ErrorLines.Should()
            .HaveCountGreaterThan(2)
            .And.OnlyContain(line => line.StartsWith("paperclaims: ", StringComparison.Ordinal));
        CommandsIn(shown.Errors + listed.Errors + File.ReadAllText(folder["errors.txt"])).Should().BeEmpty();
        File.ReadAllLines(folder["errors.txt"]).Should().OnlyContain(line => line.Contains("broken␛[31m", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("plain, with ümlauts, 漢字, 😀 and a\u00a0blank", "plain, with ümlauts, 漢字, 😀 and a\u00a0blank")]
    [InlineData("\0\u0001\a\b\t\n\v\f\r\u001b\u001f", "␀␁␇␈␉␊␋␌␍␛␟")]
    [InlineData("\u007f\u0080\u0085\u009d", "␡<U+0080><U+0085><U+009D>")]
    [InlineData(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
        "<U+202A><U+202B><U+202C><U+202D><U+202E><U+2066><U+2067><U+2068><U+2069>"
    )]
    [InlineData("a\u2028b\u2029c", "a<U+2028>b<U+2029>c")]
    public void Commands_are_shown_as_signs(string text, string shown) => VisibleText.Of(text).Should().Be(shown);

    [Fact]
    public void Halves_of_characters_are_shown_as_signs()
    {
        VisibleText.Of("\ud83da\ude00\ud83d").Should().Be("<U+D83D>a<U+DE00><U+D83D>");
        VisibleText.Of("\ud83d\ud83d\ude00").Should().Be("<U+D83D>😀");
    }

    [Fact]
    public void In_flowing_text_a_line_end_is_a_blank()
    {
        VisibleText.Flowing("a\r\nb\nc\td\u2028e\u001bf").Should().Be("a b c d e␛f");
        VisibleText.OfLines("a\r\nb\nc\rd\u001be").Should().Be("a\r\nb\nc␍d␛e");
    }

    private static IEnumerable<string> CommandsIn(string output) =>
        from c in output.ReplaceLineEndings("\n").Where(c => c != '\n')
        where char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        select $"U+{(int)c:X4}";
}
