using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;

namespace PaperClaims.Cli.Tests;

/// <summary>What a stopped run leaves, and how the next one goes on with it.</summary>
public sealed class ResumedRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Forms => ["out.jsonl", "out.jsonl.gz", "out.csv", "out.json"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_killed_run_goes_on_where_it_was(string name)
    {
        string output = folder[name];
        int given = await KillAfterNoteAsync(output);
        byte[] all = Lines(given + 100);

        CommandLine.Result second = await CommandLine.RunAsync(["extract", "-", "-o", output], all);

        second.ExitCode.Should().Be(0);
        second.ErrorLines.Should().ContainSingle().Which.Should().StartWith("paperclaims: went on after ");
        File.Exists($"{output}.resume").Should().BeFalse();
        string whole = folder["whole" + name];
        await CommandLine.RunAsync(["extract", "-", "-o", whole], all);
        (await ReadAsync(output)).Should().Be(await ReadAsync(whole));
    }

    [Fact]
    public async Task A_stopped_run_of_other_settings_is_left_alone()
    {
        string output = folder["out.jsonl"];
        await KillAfterNoteAsync(output);
        long length = new FileInfo(output).Length;

        CommandLine.Result other = await CommandLine.RunAsync(
            ["extract", "-", "-o", output, "--types", "dataset"],
            Encoding.UTF8.GetBytes(Line(0))
        );

        other.ExitCode.Should().Be(2);
        other
            .ErrorLines.Should()
            .Equal(
                $"paperclaims: {output}: a stopped run left it unfinished, and --types was not given and is 'dataset' now; run that again as it was, or delete {output}.resume to begin anew"
            );
        new FileInfo(output).Length.Should().Be(length);
    }

    [Fact]
    public async Task A_finished_output_is_written_anew()
    {
        string output = folder["out.jsonl"];
        string list = folder.Write("list.jsonl", Line(1) + Line(2));
        await CommandLine.RunAsync(["extract", list, "-o", output]);

        (await CommandLine.RunAsync(["extract", list, "-o", output, "--types", "percentage"])).ErrorLines.Should().BeEmpty();

        (await File.ReadAllLinesAsync(output, TestContext.Current.CancellationToken))
            .Should()
            .HaveCount(2)
            .And.OnlyContain(line => !line.Contains("\"type\":\"dataset\""));
    }

    [Fact]
    public async Task A_database_of_another_version_is_refused()
    {
        string output = folder["out.sqlite"];
        await CommandLine.RunAsync(["extract", folder.Write("list.jsonl", Line(1)), "-o", output]);
        using (SqliteConnection older = new($"Data Source={output};Pooling=false"))
        {
            older.Open();
            using SqliteCommand command = older.CreateCommand();
            command.CommandText = "PRAGMA user_version = 1";
            command.ExecuteNonQuery();
        }

        CommandLine.Result result = await CommandLine.RunAsync(["extract", folder["list.jsonl"], "-o", output]);

        result.ExitCode.Should().Be(2);
        result
            .ErrorLines.Should()
            .Equal(
                $"paperclaims: {output}: written with schema_version 1, this PaperClaims writes {ClaimJson.SchemaVersion}; name another file with -o"
            );
    }

    [Theory]
    [InlineData("out.jsonl")]
    [InlineData("out.csv")]
    [InlineData("out.sqlite")]
    public async Task A_second_writer_is_refused(string name)
    {
        string output = folder[name];
        using Process first = CommandLine.Start(["extract", "-", "-o", output]);
        await first.StandardInput.WriteAsync(Line(0));
        await first.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await WaitForAsync(() => File.Exists(output) && new FileInfo(output).Length > 0);

        CommandLine.Result second = await CommandLine.RunAsync(["extract", "-", "-o", output], Encoding.UTF8.GetBytes(Line(1)));

        second.ExitCode.Should().Be(2);
        second.ErrorLines.Should().Equal($"paperclaims: {output}: another run is writing it");
        first.StandardInput.Close();
        await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        first.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_full_disk_gives_one_line()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");

        CommandLine.Result result = await CommandLine.RunAsync(
            ["extract", "-", "-o", "/dev/full", "--to", "jsonl"],
            Encoding.UTF8.GetBytes(Line(0))
        );

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().Contain("/dev/full").And.Contain("No space left");
    }

    [Theory]
    [InlineData("extract", "out.parquet")]
    [InlineData("report", "out.html")]
    [InlineData("report", "out.html.gz")]
    public async Task What_cannot_be_gone_on_with_is_made_beside_and_put_in_its_place(string command, string name)
    {
        string list = folder.Write("list.jsonl", Line(1));
        string output = folder[name];

        foreach (string older in (string[])["", "older"])
        {
            if (older.Length > 0)
            {
                await File.WriteAllTextAsync(output, older, TestContext.Current.CancellationToken);
            }

            CommandLine.Result result = await CommandLine.RunAsync([command, list, "-o", output]);

            result.ExitCode.Should().Be(0, result.Errors);
            new FileInfo(output).Length.Should().BeGreaterThan(100);
            File.Exists($"{output}.part").Should().BeFalse();
        }
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_gives_one_line()
    {
        string output = folder["no/such/folder/out.jsonl"];

        CommandLine.Result result = await CommandLine.RunAsync(["extract", "-", "-o", output], Encoding.UTF8.GetBytes(Line(0)));

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().Contain(output);
    }

    [Fact]
    public async Task What_cannot_be_read_goes_into_a_file_of_its_own()
    {
        string list = folder.Write("list.jsonl", Line(0) + "{broken\n" + Line(1));
        string errors = folder["errors.txt"];

        CommandLine.Result result = await CommandLine.RunAsync(["extract", list, "--errors", errors]);

        result.ExitCode.Should().Be(1);
        result.Lines.Should().HaveCount(2);
        result.ErrorLines.Should().Equal("paperclaims: 1 part could not be read; 2 papers were");
        (await File.ReadAllLinesAsync(errors, TestContext.Current.CancellationToken))
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith($"{list}:2: broken JSON");
    }

    private static string Line(int number) =>
        $$"""{"id":"{{number}}","abstract":"HeronNet reaches {{number % 90}}.5% accuracy on ImageNet, and has 25M parameters. It is {{number}} times faster."}"""
        + "\n";

    private static async Task WaitForAsync(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private static byte[] Lines(int count) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, count).Select(Line)));

    // Gives the run papers until it has noted some, kills it, and says how many papers it was given.
    private static async Task<int> KillAfterNoteAsync(string output)
    {
        using Process process = CommandLine.Start(["extract", "-", "-o", output]);
        int given = 0;
        while (!HasNoted($"{output}.resume"))
        {
            await process.StandardInput.WriteAsync(Line(given++));
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return given;
    }

    private static bool HasNoted(string note) =>
        File.Exists(note) && !File.ReadAllText(note).Contains("\"Bytes\":0,", StringComparison.Ordinal);

    private static async Task<string> ReadAsync(string path)
    {
        await using Stream file = File.OpenRead(path);
        await using Stream content = path.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        using StreamReader reader = new(content);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
