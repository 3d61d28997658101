using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace PaperClaims.Cli.Tests;

/// <summary><c>paperclaims extract</c>.</summary>
public sealed class ExtractTests : IDisposable
{
    private const string OnePaper = """{"id":"a","title":"T","abstract":"We reach 75.2% with a 7B model: https://github.com/a/b."}""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Writes_a_line_a_paper_to_standard_output()
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", folder.Write("list.jsonl", OnePaper + "\n" + OnePaper)]);

        result.ExitCode.Should().Be(0);
        result.Errors.Should().BeEmpty();
        result.Lines.Should().HaveCount(2);
        ClaimJson
            .Default.Read(result.Lines[0])
            .Claims.Select(claim => claim.Text)
            .Should()
            .Equal("75.2%", "75.2%", "7B", "https://github.com/a/b");
    }

    [Theory]
    [InlineData("dataset", "Heron")]
    [InlineData("benchmark", "GLUE")]
    [InlineData("dataset,benchmark", "Heron GLUE")]
    [InlineData("percentage", "75.2%")]
    [InlineData("benchmark,percentage", "75.2% GLUE")]
    [InlineData("result", "75.2%")]
    [InlineData("result,benchmark", "75.2% GLUE")]
    public async Task Writes_the_types_asked_for(string types, string texts)
    {
        string paper = folder.Write(
            "names.jsonl",
            """{"id":"a","abstract":"We introduce Heron, a dataset of bird calls, and reach 75.2% on the GLUE benchmark."}"""
        );

        CommandLine.Result result = await CommandLine.RunAsync(["extract", paper, "--types", types]);

        ClaimJson.Default.Read(result.Lines[0]).Claims.Select(claim => claim.Text).Should().Equal(texts.Split(' '));
    }

    [Fact]
    public async Task Reads_standard_input()
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", "-"], Encoding.UTF8.GetBytes(OnePaper));

        result.ExitCode.Should().Be(0);
        result.Lines.Should().ContainSingle();
    }

    [Fact]
    public async Task Answers_a_line_before_the_next_one_is_there()
    {
        using Process process = CommandLine.Start(["extract", "-"]);
        await process.StandardInput.WriteLineAsync(OnePaper);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);

        string? line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

        line.Should().StartWith("{\"schema_version\":2,\"id\":\"a\"");
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Reads_several_files_and_gzip_in_order()
    {
        string packed = folder["more.jsonl.gz"];
        await using (GZipStream gzip = new(File.Create(packed), CompressionMode.Compress))
        {
            await gzip.WriteAsync("{\"id\":\"z\",\"abstract\":\"It is 5% faster.\"}"u8.ToArray(), TestContext.Current.CancellationToken);
        }

        CommandLine.Result result = await CommandLine.RunAsync(["extract", folder.Write("list.jsonl", OnePaper), packed]);

        result.Lines.Select(line => ClaimJson.Default.Read(line).Id).Should().Equal("a", "z");
    }

    [Fact]
    public async Task Writes_to_the_file_asked_for()
    {
        string output = folder["out.jsonl"];

        CommandLine.Result result = await CommandLine.RunAsync(["extract", folder.Write("list.jsonl", OnePaper), "--output", output]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().BeEmpty();
        File.ReadAllLines(output).Should().ContainSingle();
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("leaderboard")]
    [InlineData("report")]
    public async Task A_dash_is_standard_output(string command)
    {
        string papers = folder.Write("list.jsonl", """{"id":"a","abstract":"Heron reaches an accuracy of 75.2% on ImageNet."}""");
        string[] anyScore = command == "leaderboard" ? ["--min-confidence", "0"] : [];
        CommandLine.Result unnamed = await CommandLine.RunAsync([command, papers, .. anyScore]);

        CommandLine.Result result = await CommandLine.RunAsync([command, papers, .. anyScore, "-o", "-"]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().NotBeEmpty().And.Be(unnamed.Output);
        File.Exists("-").Should().BeFalse();
    }

    [Fact]
    public async Task Writes_one_json_array()
    {
        CommandLine.Result result = await CommandLine.RunAsync([
            "extract",
            folder.Write("list.jsonl", OnePaper + "\n" + OnePaper),
            "--to",
            "json",
        ]);

        JsonDocument.Parse(result.Output).RootElement.GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task Writes_a_table_for_people()
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", folder.Write("list.jsonl", OnePaper), "--to", "table"]);

        result.Output.Should().Contain("75.2 %").And.Contain("7B parameters").And.NotContain("\u001b");
    }

    [Fact]
    public async Task Tells_people_a_result_once_and_a_percentage_that_is_none()
    {
        string paper = """{"id": "a", "abstract": "HeronNet reaches 81.4% accuracy on ImageNet. We label 30% of the images."}""";

        CommandLine.Result result = await CommandLine.RunAsync(["extract", folder.Write("list.jsonl", paper), "--to", "table"]);

        result.Output.Split("81.4%").Should().HaveCount(2);
        result.Output.Should().Contain("percentage").And.Contain("30%");
    }

    [Fact]
    public async Task Keeps_the_types_asked_for()
    {
        CommandLine.Result result = await CommandLine.RunAsync([
            "extract",
            folder.Write("list.jsonl", OnePaper),
            "--types",
            "percentage,code_url",
        ]);

        ClaimJson.Default.Read(result.Lines[0]).Claims.Select(claim => claim.Text).Should().Equal("75.2%", "https://github.com/a/b");
    }

    [Fact]
    public async Task Drops_unsure_claims()
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", folder.Write("list.jsonl", OnePaper), "--min-confidence", "1"]);

        ClaimJson.Default.Read(result.Lines[0]).Claims.Should().BeEmpty();
    }

    [Fact]
    public async Task Order_does_not_depend_on_the_number_of_jobs()
    {
        string list = folder.Write(
            "list.jsonl",
            string.Join('\n', Enumerable.Range(0, 500).Select(i => $$"""{"id":"{{i}}","abstract":"It is {{i}}% faster."}"""))
        );

        CommandLine.Result one = await CommandLine.RunAsync(["extract", list, "--jobs", "1"]);
        CommandLine.Result four = await CommandLine.RunAsync(["extract", list, "--jobs", "4"]);

        one.Lines.Should().HaveCount(500);
        four.Output.Should().Be(one.Output);
    }

    [Fact]
    public async Task A_bad_line_costs_itself_alone()
    {
        string list = folder["list.jsonl"];
        byte[] content =
        [
            .. Encoding.UTF8.GetBytes(OnePaper + "\n{broken\n{\"id\":\"n\"}\n{\"abstract\":5}\n{\"abstract\":\""),
            0xFF,
            .. Encoding.UTF8.GetBytes("\"}\n" + OnePaper),
        ];
        await File.WriteAllBytesAsync(list, content, TestContext.Current.CancellationToken);

        CommandLine.Result result = await CommandLine.RunAsync(["extract", list]);

        result.ExitCode.Should().Be(1);
        result.Lines.Should().HaveCount(2);
        result.ErrorLines.Should().HaveCount(5);
        result.ErrorLines[0].Should().StartWith($"paperclaims: {list}:2: broken JSON");
        result.ErrorLines[1].Should().Be($"paperclaims: {list}:3: no \"abstract\"");
        result.ErrorLines[2].Should().Be($"paperclaims: {list}:4: \"abstract\" is a number, not a string");
        result.ErrorLines[3].Should().Be($"paperclaims: {list}:5: invalid UTF-8");
        result.ErrorLines[4].Should().Be("paperclaims: 4 parts could not be read; 2 papers were");
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_gives_one_line_and_two()
    {
        CommandLine.Result result = await CommandLine.RunAsync([
            "extract",
            folder.Write("list.jsonl", OnePaper),
            "-o",
            folder[Path.Combine("no", "such", "folder.jsonl")],
        ]);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle();
    }

    [Fact]
    public async Task Nothing_to_read_is_said()
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", folder.Write("list.jsonl", "")]);

        result.ExitCode.Should().Be(1);
        result.ErrorLines.Should().Equal("paperclaims: no papers in the input");
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_no_error()
    {
        string list = folder.Write("list.jsonl", string.Join('\n', Enumerable.Repeat(OnePaper, 20_000)));
        using Process process = CommandLine.Start(["extract", list]);
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        string errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(0);
        errors.Should().BeEmpty();
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_run()
    {
        using Process process = CommandLine.Start(["extract", "-"]);
        process.StandardOutput.Close();
        try
        {
            // Standard input stays open: only the closed output can end it.
            for (int i = 0; !process.HasExited && i < 1_000; i++)
            {
                await process.StandardInput.WriteLineAsync(OnePaper);
                await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }
        catch (IOException)
        {
            // It ended while we wrote.
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task An_interrupt_leaves_whole_lines()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs POSIX signals");
        Assert.SkipWhen(
            InterruptsAreIgnored(),
            "needs interrupts, which a shell without job control has ignored by what it starts in the background"
        );
        string output = folder["out.jsonl"];
        using Process process = CommandLine.Start(["extract", "-", "-o", output]);
        for (int i = 0; i < 300; i++)
        {
            await process.StandardInput.WriteLineAsync(OnePaper);
        }

        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        while (!File.Exists(output) || new FileInfo(output).Length == 0)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Kill(process.Id, signal: 2).Should().Be(0);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(130);
        string text = await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken);
        text.Should().EndWith("\n");
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(line => ClaimJson.Default.Read(line).Id == "a");
    }

    // Processes inherit it, and .NET leaves it at that.
    private static bool InterruptsAreIgnored()
    {
        const string Status = "/proc/self/status";
        string? ignored = File.Exists(Status)
            ? File.ReadLines(Status).FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
            : null;
        return ignored is not null && (Convert.ToUInt64(ignored[7..].Trim(), 16) & 0b10) != 0;
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
