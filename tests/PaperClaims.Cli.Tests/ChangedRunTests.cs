using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace PaperClaims.Cli.Tests;

/// <summary>A stopped run goes on only with what it was: whatever changed since is said, and nothing is lost by asking.</summary>
public sealed class ChangedRunTests : IDisposable
{
    // More than a run has under way, so that some are written when it comes to the next input.
    private const int Papers = 1500;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Forms => ["out.jsonl.gz", "out.csv", "out.json", "out.sqlite"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Every_change_is_refused_and_costs_nothing(string name)
    {
        string output = folder[name];
        string[] run = ["extract", folder["in"], "-", "-o", output, "--min-confidence", "0.5"];
        string first = folder.Write("in/a.jsonl", Lines("a", Papers));
        string second = folder.Write("in/b.jsonl", Lines("b", 3));
        string last = Lines("c", 5);
        string whole = folder[$"whole.{name}"];
        (await CommandLine.RunAsync([.. run[..4], whole, .. run[5..]], Bytes(last))).ExitCode.Should().Be(0);
        await InterruptAsync(run, last);

        DateTime time = File.GetLastWriteTimeUtc(first);
        string content = await File.ReadAllTextAsync(first, TestContext.Current.CancellationToken);

        await RefusesAsync(run, () => File.AppendAllText(first, Lines("a", 1)), $"{first} has changed");
        await File.WriteAllTextAsync(first, content[1..], TestContext.Current.CancellationToken);
        await RefusesAsync(run, () => { }, $"{first} has changed");
        await File.WriteAllTextAsync(
            first,
            content.Replace("herons", "storks", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        File.SetLastWriteTimeUtc(first, time);
        await RefusesAsync(run, () => { }, $"{first} has changed");
        await File.WriteAllTextAsync(first, content, TestContext.Current.CancellationToken);
        await RefusesAsync(run, () => File.SetLastWriteTimeUtc(first, time.AddSeconds(1)), $"{first} has changed");
        File.SetLastWriteTimeUtc(first, time);

        bool isDatabase = name.EndsWith(".sqlite", StringComparison.Ordinal);
        if (!isDatabase)
        {
            // A database takes more inputs as they come.
            await RefusesAsync(run, () => folder.Write("in/0.jsonl", Lines("0", 1)), $"{folder["in/0.jsonl"]} is new");
            File.Delete(folder["in/0.jsonl"]);
            await RefusesAsync(["extract", first, "-", second, .. run[3..]], () => { }, "another order");
            File.Move(second, folder["b.jsonl"]);
            await RefusesAsync(run, () => { }, $"{second} is missing");
            File.Move(folder["b.jsonl"], second);
        }

        await RefusesAsync([.. run, "--types", "dataset"], () => { }, "--types was not given and is 'dataset' now");
        await RefusesAsync([.. run[..6], "0.6"], () => { }, "--min-confidence was '0.5' and is '0.6' now");
        await RefusesAsync([.. run, "--names", folder.Write("names.tsv", "WaderBench\tbenchmark\n")], () => { }, "--names was not given");
        await RefusesAsync([.. run, "--format", "jsonl"], () => { }, "--format was not given");
        if (name.Contains(".csv", StringComparison.Ordinal))
        {
            await RefusesAsync([.. run, "--bom"], () => { }, "--bom was not given");
        }

        if (!isDatabase)
        {
            byte[] written = await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken);
            byte[] altered = [.. written];
            altered[10] ^= 1;
            await File.WriteAllBytesAsync(output, altered, TestContext.Current.CancellationToken);
            await RefusesAsync(run, () => { }, "what it had written was changed");
            await File.WriteAllBytesAsync(output, written[..100], TestContext.Current.CancellationToken);
            await RefusesAsync(run, () => { }, "what it had written was changed");
            await File.WriteAllBytesAsync(output, written, TestContext.Current.CancellationToken);
            string note = await File.ReadAllTextAsync($"{output}.resume", TestContext.Current.CancellationToken);
            foreach (
                string changed in (string[])
                    [note.Replace("{\"Papers\":", "{\"Papers\":9", StringComparison.Ordinal), note[..^1], "{}", "null", "{\"Bytes\":5}", ""]
            )
            {
                await File.WriteAllTextAsync($"{output}.resume", changed, TestContext.Current.CancellationToken);
                await RefusesAsync(run, () => { }, "its note is no note of this version, or was changed");
            }

            await File.WriteAllTextAsync($"{output}.resume", note, TestContext.Current.CancellationToken);
        }

        CommandLine.Result end = await CommandLine.RunAsync(run, Bytes(last));

        end.ExitCode.Should().Be(0, end.Errors);
        end.ErrorLines.Should().ContainSingle().Which.Should().StartWith("paperclaims: went on after ");
        ContentOf(output).Should().Be(ContentOf(whole));
        File.Exists($"{output}.resume").Should().BeFalse();
    }

    [Theory]
    [InlineData("out.jsonl")]
    [InlineData("out.sqlite")]
    public async Task Standard_input_of_other_papers_is_refused(string name)
    {
        string output = folder[name];
        string[] run = ["extract", "-", "-o", output];
        await InterruptAsync(run, Lines("a", Papers) + "{broken\n");

        foreach (
            string other in (string[])
                [Lines("b", Papers), Lines("a", 1), Lines("a", Papers).Replace("herons", "storks", StringComparison.Ordinal)]
        )
        {
            CommandLine.Result refused = await CommandLine.RunAsync(run, Bytes(other));

            refused.ExitCode.Should().Be(2);
            refused.ErrorLines[^1].Should().StartWith("paperclaims: stdin: holds other papers than those that a stopped run wrote from it");
        }

        (await CommandLine.RunAsync(run, Bytes(Lines("a", Papers + 1)))).ExitCode.Should().Be(0);
        string whole = folder[$"whole.{name}"];
        await CommandLine.RunAsync(["extract", "-", "-o", whole], Bytes(Lines("a", Papers + 1)));
        ContentOf(output).Should().Be(ContentOf(whole));
    }

    [Theory]
    [InlineData("out.json", "out.json")]
    [InlineData("out.json.gz", "out.json")]
    public async Task An_interrupted_array_is_a_whole_one(string name, string form)
    {
        await InterruptAsync(["extract", "-", "-o", folder[name], "--to", Path.GetExtension(form)[1..]], Lines("a", Papers) + "{broken\n");

        using System.Text.Json.JsonDocument array = System.Text.Json.JsonDocument.Parse(ContentOf(folder[name]));
        array.RootElement.GetArrayLength().Should().BePositive();
    }

    // Stops a run that waits for more of its standard input; shells have what they start in the background ignore an interrupt.
    private async Task InterruptAsync(string[] run, string given)
    {
        string errors = folder["errors.txt"];
        using Process process = CommandLine.Start([.. run, "--errors", errors]);

        // Alone it must be known for JSON: what may be text is not read before its end.
        await process.StandardInput.WriteAsync(given.Contains("{broken", StringComparison.Ordinal) ? given : "{\"broken\n");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        while (!File.Exists(errors) || new FileInfo(errors).Length == 0)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        using Process kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(130);
    }

    private async Task RefusesAsync(string[] run, Action change, string reason)
    {
        change();
        string output = run[Array.IndexOf(run, "-o") + 1];
        string before = StateOf(output);

        CommandLine.Result result = await CommandLine.RunAsync(run, Bytes(Lines("c", 5)));

        result.ExitCode.Should().Be(2, reason);
        result.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"paperclaims: {output}: ").And.Contain(reason);
        StateOf(output).Should().Be(before, reason);
    }

    private static string StateOf(string output) =>
        output.EndsWith(".sqlite", StringComparison.Ordinal) ? ContentOf(output) : Convert.ToHexString(File.ReadAllBytes(output));

    private static string ContentOf(string path)
    {
        if (path.EndsWith(".sqlite", StringComparison.Ordinal))
        {
            return string.Join('\n', Databases.Rows(path, "SELECT id || abstract || input FROM papers ORDER BY paper"))
                + string.Join('\n', Databases.Rows(path, "SELECT paper || type || text FROM claims ORDER BY claim"));
        }

        using Stream file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(content);
        return reader.ReadToEnd();
    }

    private static string Lines(string prefix, int count) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(i =>
                    $$"""{"id":"{{prefix}}{{i}}","abstract":"HeronNet counts {{i % 90}}.5% of the herons, with 25M parameters."}""" + "\n"
                )
        );

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
