namespace PaperClaims.Cli.Tests;

/// <summary>CSV that is opened in a spreadsheet.</summary>
public sealed class SpreadsheetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("'\n@SUM(A1)", "\n@SUM(A1)")]
    [InlineData("'\u200b＝1+1", "\u200b＝1+1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("'-3.5%", "'-3.5%")]
    [InlineData("-3.5%", "-3.5%")]
    [InlineData("", "")]
    public void The_apostrophe_before_a_formula_is_taken_off_again(string cell, string expected) =>
        CsvText.Unguard(cell).Should().Be(expected);

    [Theory]
    [InlineData("extract", "--to", "csv")]
    [InlineData("extract", "--to", "csv", "--wide")]
    [InlineData("leaderboard", "--to", "csv", "--all", "--min-confidence", "0")]
    public async Task Every_command_that_writes_csv_guards(params string[] arguments)
    {
        string papers = folder.Write(
            "papers.jsonl",
            """{"id":"=a()","title":"\u200b=b()","abstract":"HeronNet reaches an accuracy of 91.2% on the ImageNet dataset."}"""
        );

        CommandLine.Result guarded = await CommandLine.RunAsync([arguments[0], papers, .. arguments[1..], "--guard-formulas"]);
        CommandLine.Result exact = await CommandLine.RunAsync([arguments[0], papers, .. arguments[1..]]);

        guarded.ExitCode.Should().Be(0, guarded.Errors);
        guarded.Output.Should().Contain("'=a()").And.Contain("'\u200b=b()");
        exact.Output.Should().Contain("=a()").And.NotContain("'");
    }

    [Fact]
    public async Task Guarded_rows_can_be_rejected()
    {
        string papers = folder.Write(
            "papers.jsonl",
            """
            {"id":"=a()","abstract":"HeronNet reaches an accuracy of 91.2% on the ImageNet dataset."}
            {"id":"b","abstract":"IbisNet reaches an accuracy of 92.5% on the ImageNet dataset."}
            """
        );
        string[] arguments = ["leaderboard", papers, "--to", "csv", "--all", "--min-confidence", "0"];
        CommandLine.Result rows = await CommandLine.RunAsync([.. arguments, "--guard-formulas"]);
        string wrong = folder.Write(
            "wrong.csv",
            $"{rows.Lines[0]}\n{rows.Lines.Single(line => line.Contains("'=a()", StringComparison.Ordinal))}\n"
        );

        CommandLine.Result left = await CommandLine.RunAsync([.. arguments, "--reject", wrong]);

        left.Lines.Should().HaveCount(2);
        left.Errors.Should().Contain("1 of 1 rows found and left out");
    }

    [Fact]
    public async Task The_option_is_for_csv_alone()
    {
        CommandLine.Result result = await CommandLine.RunAsync(["leaderboard", "-", "--guard-formulas", "--to", "md"]);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().Contain("--guard-formulas is for --to csv.");
    }
}
