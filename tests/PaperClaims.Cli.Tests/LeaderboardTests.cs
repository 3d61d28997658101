using System.Text.Json;

namespace PaperClaims.Cli.Tests;

/// <summary><c>paperclaims leaderboard</c>.</summary>
public sealed class LeaderboardTests : IDisposable
{
    private const string Papers = """
        {"id":"a","title":"Herons | at *rest*","date":"2023","abstract":"HeronNet reaches an accuracy of 91.2% on the ImageNet dataset. HeronNet has a perplexity of 12.5 on WikiText-103."}
        {"id":"b","title":"<b>Ibises</b>","abstract":"IbisNet achieves 92.5% accuracy on ImageNet."}

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_a_name_the_boards_are_listed()
    {
        CommandLine.Result result = await RunAsync("--min-confidence", "0.5");

        result.ExitCode.Should().Be(0, result.Errors);
        result
            .Output.Should()
            .MatchRegex("ImageNet +accuracy +percent +2 +2 +92.5")
            .And.MatchRegex("WikiText-103 +perplexity +1 +1 ")
            .And.Contain("rows at a confidence of 0.5 or more")
            .And.NotContain("\u001b");
    }

    [Fact]
    public async Task A_board_is_ranked()
    {
        CommandLine.Result result = await RunAsync("--on", "image net");

        result
            .Output.Should()
            .Contain("ImageNet, accuracy (percent), higher is better")
            .And.NotContain("as written")
            .And.MatchRegex("1 +92.5 +IbisNet[^$]+2 +91.2 +HeronNet")
            .And.NotContain("WikiText");
    }

    [Fact]
    public async Task Csv_has_every_entry_with_its_evidence()
    {
        CommandLine.Result result = await RunAsync("--all", "--to", "csv", "--min-confidence", "0.5");

        result
            .Lines.Select(line => line.TrimEnd())
            .Should()
            .HaveCount(4)
            .And.StartWith(
                "data,data_id,metric_name,rank,score,unit,method,id,title,date,text,start,length,sentence,confidence,family,approximate,method_from_title,is_baseline,task,conditions,url,code_url"
            );
        result
            .Lines[1]
            .Should()
            .StartWith(
                "ImageNet,imagenet,accuracy,1,92.5,percent,IbisNet,b,<b>Ibises</b>,,92.5%,17,5,IbisNet achieves 92.5% accuracy on ImageNet.,0."
            );
    }

    [Fact]
    public async Task Json_has_the_schema_version_and_all_boards()
    {
        JsonElement json = JsonDocument.Parse((await RunAsync("--metric", "acc", "--to", "json")).Output).RootElement;

        json.GetProperty("schema_version").GetInt32().Should().Be(ClaimJson.SchemaVersion);
        JsonElement board = json.GetProperty("leaderboards").EnumerateArray().Should().ContainSingle().Subject;
        board.GetProperty("better").GetString().Should().Be("higher");
        board.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("score").GetDecimal()).Should().Equal(92.5m, 91.2m);
    }

    [Fact]
    public async Task Markdown_and_html_keep_text_text()
    {
        (await RunAsync("--on", "ImageNet", "--to", "md"))
            .Output.Should()
            .Contain("## ImageNet, accuracy")
            .And.Contain("| Herons \\| at \\*rest\\* (a) |")
            .And.Contain("\\<b>Ibises");
        (await RunAsync("--on", "ImageNet", "--to", "html")).Output.Should().Contain("&lt;b&gt;Ibises").And.NotContain("<b>");
    }

    [Fact]
    public async Task A_board_that_is_not_there_is_said()
    {
        CommandLine.Result result = await RunAsync("--on", "NoSuchSet", "--min-confidence", "0.5");

        result.ExitCode.Should().Be(2);
        result
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("no scores on 'NoSuchSet' in these papers; there are some on ImageNet, WikiText-103");
    }

    [Fact]
    public async Task Names_and_metrics_of_ones_own_put_boards_together()
    {
        string papers = folder.Write(
            "own.jsonl",
            """
            {"id":"a","abstract":"HeronNet reaches a splash rate of 12.5% on the Quiet Marsh dataset."}
            {"id":"b","abstract":"IbisNet reaches a splash rate of 9.5% on QM-21."}
            {"id":"c","abstract":"CraneNet reaches a splash rate of 11.5% on the Silent Marsh dataset."}

            """
        );
        string names = folder.Write("names.tsv", "# mine\nQuiet Marsh\tdataset\tQM-21; Silent Marsh\n");
        string metrics = folder.Write("metrics.tsv", "splash rate\t\tpercent\t0-1\tlower\n");

        CommandLine.Result result = await CommandLine.RunAsync([
            "leaderboard",
            papers,
            "--names",
            names,
            "--metrics",
            metrics,
            "--on",
            "qm-21",
            "--to",
            "csv",
        ]);

        result.ExitCode.Should().Be(0, result.Errors);
        result.Lines.Should().HaveCount(4);
        result.Output.Should().MatchRegex("(?s)9\\.5.*11\\.5.*12\\.5").And.Contain("quiet-marsh");
    }

    [Fact]
    public async Task What_is_left_out_is_said_in_every_form()
    {
        string papers = folder.Write(
            "limits.jsonl",
            """
            {"id":"a","abstract":"HeronNet reaches an accuracy of 91.2% on ImageNet."}
            {"id":"b","abstract":"IbisNet reaches an accuracy of up to 99% on ImageNet."}

            """
        );
        foreach (string form in (string[])["table", "md", "html"])
        {
            (await CommandLine.RunAsync(["leaderboard", papers, "--on", "ImageNet", "--to", form]))
                .Output.ReplaceLineEndings(" ")
                .Should()
                .Contain("rows at a confidence of 0.77 or more; 1 was left out of all boards: 1 with limits");
        }

        CommandLine.Result csv = await CommandLine.RunAsync(["leaderboard", papers, "--all", "--to", "csv"]);
        csv.ErrorLines.Should().ContainSingle().Which.Should().Contain("1 was left out");
        csv.Output.Should().NotContain("left out");
        JsonElement json = JsonDocument.Parse((await CommandLine.RunAsync(["leaderboard", papers, "--to", "json"])).Output).RootElement;
        json.GetProperty("minimum_confidence").GetDouble().Should().Be(LeaderboardOptions.DefaultMinimumConfidence);
        json.GetProperty("left_out").GetProperty("bound").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Boards_of_few_papers_and_rows_below_a_confidence_are_left_out_on_demand()
    {
        (await RunAsync("--min-papers", "2")).Output.Should().Contain("ImageNet").And.NotContain("WikiText");
        (await RunAsync("--min-papers", "3"))
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("on boards of fewer than 3 papers");
        (await RunAsync("--min-confidence", "1")).ExitCode.Should().Be(2);
        (await RunAsync("--min-papers", "none")).ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task Rows_that_were_found_wrong_are_left_out()
    {
        CommandLine.Result all = await RunAsync("--on", "ImageNet", "--to", "csv");
        string wrong = folder.Write("wrong.csv", string.Join('\n', all.Lines.Where(line => !line.Contains("HeronNet"))));

        CommandLine.Result checkedBoard = await RunAsync("--on", "ImageNet", "--reject", wrong);

        checkedBoard.Output.Should().Contain("HeronNet").And.NotContain("IbisNet").And.Contain("wrong.csv: 1 of 1 rows found and left out");
    }

    [Theory]
    [InlineData("id,start\narxiv:2401.00001v1,{0}\n", true)]
    [InlineData("\uFEFFID;Start;data\r\n2401.00001;{0}.0;Image Net\r\n;;\r\n", true)]
    [InlineData("id,start,data_id,metric_name\n2401.00001,{0},imagenet-1k,f1\n", false)]
    [InlineData("id,start,data\n2401.00001,{0},MNIST\n", false)]
    public async Task A_row_is_one_of_a_paper_a_place_and_a_board(string table, bool isLeftOut)
    {
        const string Abstract = "HeronNet reaches an accuracy of 91.2% on the ImageNet dataset.";
        string papers = folder.Write("versions.jsonl", $$"""{"id":"2401.00001v3","abstract":"{{Abstract}}"}""");
        int start = Abstract.IndexOf("91.2", StringComparison.Ordinal);
        string wrong = folder.Write("wrong.csv", table.Replace("{0}", $"{start}", StringComparison.Ordinal));

        CommandLine.Result result = await CommandLine.RunAsync([
            "leaderboard",
            papers,
            "--on",
            "ImageNet",
            "--min-confidence",
            "0",
            "--reject",
            wrong,
        ]);

        result.ExitCode.Should().Be(isLeftOut ? 2 : 0, result.Errors);
        (result.Output + result.Errors)
            .Should()
            .Contain(isLeftOut ? "1 of 1 rows found" : "0 of 1 rows found and left out; not found: 2401.00001 at");
    }

    [Fact]
    public async Task What_a_board_is_called_finds_it()
    {
        string papers = folder.Write(
            "f1.jsonl",
            """{"id":"a","abstract":"HeronNet reaches a macro-F1 of 91.2% on the ImageNet dataset."}"""
        );

        CommandLine.Result result = await CommandLine.RunAsync(["leaderboard", papers, "--metric", "F1 (macro)", "--min-confidence", "0"]);

        result.Output.Should().Contain("ImageNet, F1 (macro)");
    }

    [Theory]
    [InlineData("paper,number\na,1\n", "the first line has no columns \"id\" and \"start\"")]
    [InlineData("id,start\na,first\n", "line 2: start must be a whole number")]
    public async Task A_table_of_wrong_rows_without_their_places_is_refused(string table, string reason)
    {
        CommandLine.Result result = await RunAsync("--reject", folder.Write("wrong.csv", table));

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("wrong.csv").And.Contain(reason);
        (await RunAsync("--reject", "none.csv")).Errors.Should().Contain("none.csv: no such file");
    }

    private Task<CommandLine.Result> RunAsync(params string[] options) =>
        CommandLine.RunAsync(["leaderboard", folder.Write("papers.jsonl", Papers), .. options]);
}
