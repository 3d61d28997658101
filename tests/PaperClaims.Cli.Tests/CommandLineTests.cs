namespace PaperClaims.Cli.Tests;

/// <summary>What the command says of itself, of mistakes, and to a shell.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(
        "extract --tpyes dataset a",
        "paperclaims extract: '--tpyes' is no option. Did you mean --types? (paperclaims extract --help)"
    )]
    [InlineData("extract --foo", "paperclaims extract: '--foo' is no option. (paperclaims extract --help)")]
    [InlineData("extract", "paperclaims extract: name a FILE to read, or - for standard input. (paperclaims extract --help)")]
    [InlineData(
        "extracts papers.jsonl",
        "paperclaims: 'extracts' is none of extract, report, leaderboard, columns, evaluate, completions. Did you mean extract? (paperclaims --help)"
    )]
    [InlineData(
        "extract - --types model-sizes",
        "paperclaims extract: 'model-sizes' is none of dataset, benchmark, percentage, model_size, code_url, dataset_size, result. Did you mean model_size? (paperclaims extract --help)"
    )]
    [InlineData("extract - --to sqlite", "paperclaims extract: --to sqlite needs a file: add -o FILE. (paperclaims extract --help)")]
    [InlineData(
        "extract - --format xml",
        "paperclaims extract: 'xml' is none of jsonl, json, atom, oai-pmh, bibtex, ris, web-of-science, medline, endnote, pubmed, endnote-xml, page, text, csv, tsv, parquet. (paperclaims extract --help)"
    )]
    [InlineData(
        "extract - --to xml",
        "paperclaims extract: 'xml' is none of jsonl, json, csv, parquet, sqlite, table. (paperclaims extract --help)"
    )]
    [InlineData("extract - --min-confidence 2", "paperclaims extract: '2' must be a number from 0 to 1. (paperclaims extract --help)")]
    [InlineData(
        "extract - --min-confidence much",
        "paperclaims extract: 'much' must be a number from 0 to 1. (paperclaims extract --help)"
    )]
    [InlineData("extract - --jobs 0", "paperclaims extract: '0' must be a whole number, 1 or more. (paperclaims extract --help)")]
    [InlineData("extract no-such-file.jsonl", "paperclaims: no-such-file.jsonl: no such file")]
    [InlineData("extract - --names no-such-file.tsv", "paperclaims extract: no-such-file.tsv: no such file. (paperclaims extract --help)")]
    [InlineData("completions tcsh", "paperclaims completions: 'tcsh' is none of bash, zsh, fish, pwsh. (paperclaims completions --help)")]
    public async Task A_mistake_gives_one_line_that_says_what_to_do(string arguments, string expected)
    {
        CommandLine.Result result = await CommandLine.RunAsync(arguments.Split(' '));

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().Equal(expected);
        result.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_list_with_a_mistake_is_named_with_its_line()
    {
        string list = folder.Write("names.tsv", "# mine\nQuiet Marsh\tcorpus\n");

        CommandLine.Result result = await CommandLine.RunAsync(["extract", "-", "--names", list]);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"paperclaims extract: {list}: line 2: ");
    }

    [Fact]
    public async Task Help_and_version_are_no_mistakes()
    {
        CommandLine.Result help = await CommandLine.RunAsync(["extract", "--help"]);
        CommandLine.Result version = await CommandLine.RunAsync(["--version"]);

        (help.ExitCode, version.ExitCode).Should().Be((0, 0));
        help.Output.Should().Contain("--min-confidence <P>").And.NotContain("PaperFields");
        version.Lines.Should().ContainSingle().Which.Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    [Theory]
    [InlineData("paperclaims extr", "extract")]
    [InlineData("paperclaims extract --form", "--format")]
    [InlineData("paperclaims extract - --types model", "model_size")]
    [InlineData("paperclaims leaderboard - --to h", "html")]
    public async Task Bash_completes(string line, string expected)
    {
        Programs.SkipUnlessThere("bash");
        string script = $$"""
            {{Shim()}}
            source <(paperclaims completions bash)
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_WORDS=({{line}}) COMP_CWORD={{line.Split(' ').Length - 1}}
            _paperclaims
            echo "${COMPREPLY[@]}"
            """;

        (await Programs.RunAsync("bash", "-c", script)).Trim().Should().Be(expected);
    }

    [Fact]
    public async Task PowerShell_completes()
    {
        Programs.SkipUnlessThere("pwsh");
        string command = folder.Write("paperclaims", $"#!/bin/sh\nexec dotnet exec '{CommandLine.Assembly}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        string script =
            $"$env:PATH = '{Path.GetDirectoryName(command)}:' + $env:PATH; paperclaims completions pwsh | Out-String | Invoke-Expression; (TabExpansion2 'paperclaims extract - --to p' 28).CompletionMatches.CompletionText";

        (await Programs.RunAsync("pwsh", "-NoProfile", "-Command", script)).Trim().Should().Be("parquet");
    }

    [Theory]
    [InlineData("zsh", "compdef")]
    [InlineData("fish", "complete -c paperclaims")]
    public async Task Other_shells_have_a_script(string shell, string expected)
    {
        CommandLine.Result result = await CommandLine.RunAsync(["completions", shell]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain(expected).And.Contain("[suggest:");
    }

    private static string Shim() => $"paperclaims() {{ dotnet exec '{CommandLine.Assembly}' \"$@\"; }}";

    [Theory]
    [InlineData("extract x.jsonl -o a.jsonl -o b.jsonl")]
    [InlineData("report x.jsonl -o a.html -o b.html")]
    [InlineData("leaderboard x.jsonl -o a.csv -o b.csv")]
    [InlineData("evaluate x.jsonl --errors names --errors papers")]
    [InlineData("extract x.jsonl --names= -o a.jsonl")]
    public async Task What_is_given_twice_or_empty_is_one_line(string command)
    {
        CommandLine.Result result = await CommandLine.RunAsync(command.Split(' '));

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle();
    }
}
