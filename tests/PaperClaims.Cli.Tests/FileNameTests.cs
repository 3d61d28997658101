using System.Diagnostics;

namespace PaperClaims.Cli.Tests;

/// <summary>Files that have several names: no run writes over what it reads, and each file is read once.</summary>
public sealed class FileNameTests : IDisposable
{
    private const string Papers = """{"id":"a","abstract":"HeronNet reaches 91.5% accuracy on ImageNet."}""" + "\n";
    private const string Names = "WaderBench\tbenchmark\n";
    private const string Metrics = "wader score\tWS\t%\t0-100\thigher\n";
    private const string Rejected = "id,start\na,17\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>A command that reads a file, of this content, and writes another.</summary>
    public static TheoryData<string, string, string> Commands
    {
        get
        {
            (string Command, string Content)[] commands =
            [
                ("extract {read} -o {written}", Papers),
                ("extract {read} --errors {written}", Papers),
                ("extract {read} -o {written} --to sqlite", Papers),
                ("extract {read} -o {written} --to parquet", Papers),
                ("extract {papers} --names {read} -o {written}", Names),
                ("extract {papers} --metrics {read} --errors {written}", Metrics),
                ("leaderboard {read} -o {written}", Papers),
                ("leaderboard {papers} --reject {read} -o {written}", Rejected),
                ("report {read} -o {written}", Papers),
                ("report {read} --errors {written}", Papers),
            ];
            string[] names = ["same", "symbolic", "hard", "folder", "dots", "chain", "missing"];
            TheoryData<string, string, string> data = [];
            for (int i = 0; i < commands.Length; i++)
            {
                // All names of the first; of the others two, different ones.
                for (int n = 0; n < (i == 0 ? names.Length : 2); n++)
                {
                    data.Add(commands[i].Command, commands[i].Content, names[(i + n) % names.Length]);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task What_is_read_is_not_written(string command, string content, string name)
    {
        string extension = command.StartsWith("report", StringComparison.Ordinal) ? "html" : "txt";
        string read = folder.Write($"in/file.{extension}", content);
        string papers = folder.Write("papers.jsonl", Papers);
        string written = OtherName(read, name);
        string[] arguments =
        [
            .. command
                .Split(' ')
                .Select(word =>
                    word switch
                    {
                        "{read}" => read,
                        "{written}" => written,
                        "{papers}" => papers,
                        _ => word,
                    }
                ),
        ];

        CommandLine.Result result = await CommandLine.RunAsync(arguments);

        result.ExitCode.Should().Be(2, result.Errors);
        result.ErrorLines.Should().ContainSingle().Which.Should().Contain(read).And.EndWith("; name another file to write to");
        (await File.ReadAllTextAsync(read, TestContext.Current.CancellationToken)).Should().Be(content);
    }

    [Theory]
    [InlineData("symbolic")]
    [InlineData("hard")]
    [InlineData("folder")]
    [InlineData("chain")]
    public async Task One_file_is_not_written_twice(string name)
    {
        string papers = folder.Write("papers.jsonl", Papers);
        string output = folder.Write("in/file.txt", "kept");

        CommandLine.Result result = await CommandLine.RunAsync(["extract", papers, "-o", output, "--errors", OtherName(output, name)]);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().EndWith("would be written twice; name another file for one of both");
        (await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken)).Should().Be("kept");
    }

    [Theory]
    [InlineData("out.jsonl.resume")]
    [InlineData("out.jsonl.resume.tmp")]
    public async Task What_lies_beside_an_output_is_not_an_input(string name)
    {
        string papers = folder.Write(name, Papers);

        CommandLine.Result result = await CommandLine.RunAsync(["extract", papers, "-o", folder["out.jsonl"]]);

        result.ExitCode.Should().Be(2);
        (await File.ReadAllTextAsync(papers, TestContext.Current.CancellationToken)).Should().Be(Papers);
    }

    [Fact]
    public async Task A_file_of_a_folder_is_not_written_but_what_an_earlier_run_wrote_is()
    {
        string papers = folder.Write("in/a.jsonl", Papers);
        folder.Write("in/b.jsonl", Papers.Replace("\"a\"", "\"b\"", StringComparison.Ordinal));
        string link = folder["link.jsonl"];
        File.CreateSymbolicLink(link, papers);

        foreach (string output in (string[])[papers, link])
        {
            CommandLine.Result refused = await CommandLine.RunAsync(["extract", folder["in"], "-o", output]);

            refused.ExitCode.Should().Be(2);
            refused.ErrorLines.Should().Equal($"paperclaims: {papers}: is one of the inputs; name another file to write to");
            (await File.ReadAllTextAsync(papers, TestContext.Current.CancellationToken)).Should().Be(Papers);
        }

        foreach (string form in (string[])["jsonl", "csv", "json"])
        {
            for (int run = 0; run < 2; run++)
            {
                CommandLine.Result again = await CommandLine.RunAsync(["extract", folder["in"], "-o", folder[$"in/claims.{form}"]]);

                again.ExitCode.Should().Be(0, again.Errors);
            }

            File.Delete(folder[$"in/claims.{form}"]);
        }
    }

    [Fact]
    public async Task Links_in_circles_and_second_names_give_each_file_once()
    {
        string papers = folder.Write("in/deep/a.jsonl", Papers);
        folder.Write("in/b.jsonl", Papers.Replace("\"a\"", "\"b\"", StringComparison.Ordinal));
        File.CreateSymbolicLink(folder["in/circle"], folder["in"]);
        File.CreateSymbolicLink(folder["in/deep/up"], folder["in"]);
        File.CreateSymbolicLink(folder["in/deep/itself"], folder["in/deep/itself"]);
        File.CreateSymbolicLink(folder["in/0.jsonl"], papers);
        HardLink(folder["in/second.jsonl"], folder["in/b.jsonl"]);
        for (int level = 0; level < 20; level++)
        {
            // Two links at each level: a million paths to the same folder.
            Directory.CreateDirectory(folder[$"in/levels/{level}"]);
            File.CreateSymbolicLink(folder[$"in/levels/{level}/x"], folder[$"in/levels/{level + 1}"]);
            File.CreateSymbolicLink(folder[$"in/levels/{level}/y"], folder[$"in/levels/{level + 1}"]);
        }

        foreach (
            string[] input in (string[][])
                [
                    [folder["in"]],
                    [folder["in"] + "/**/*.jsonl"],
                    [papers, folder["in/circle/deep/a.jsonl"], folder["in"]],
                ]
        )
        {
            CommandLine.Result result = await CommandLine.RunAsync(["extract", .. input]);

            result.ExitCode.Should().Be(0, result.Errors);
            result.Lines.Select(line => ClaimJson.Default.Read(line).Id).Should().BeEquivalentTo("a", "b");
        }
    }

    [Theory]
    [InlineData("extract - -o {file}")]
    [InlineData("extract - --errors {file}")]
    [InlineData("extract {file} >> {file}")]
    [InlineData("report - -o {file} --title x")]
    public async Task What_a_shell_redirects_is_not_written(string command)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "needs a shell");
        string file = folder.Write("in.html", Papers);
        string line = command.Replace("{file}", $"'{file}'", StringComparison.Ordinal);

        using Process shell = Process.Start("/bin/sh", ["-c", $"dotnet exec '{CommandLine.Assembly}' {line} < '{file}' 2>/dev/null"]);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);

        shell.ExitCode.Should().Be(2);
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be(Papers);
    }

    [Theory]
    [InlineData("report", "out.html")]
    [InlineData("extract", "out.parquet")]
    [InlineData("extract", "out.jsonl")]
    public async Task A_link_is_written_through(string command, string name)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "needs a shell");
        folder.Write("in.jsonl", Papers);
        folder.Write("other/kept.txt", "kept");
        File.CreateSymbolicLink(folder[name], Path.Combine("other", name));
        File.CreateSymbolicLink(folder[$"other/{name}.part"], "kept.txt");

        using Process shell = Process.Start(
            "/bin/sh",
            ["-c", $"cd '{folder[""]}' && dotnet exec '{CommandLine.Assembly}' {command} in.jsonl -o {name}"]
        );
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);

        shell.ExitCode.Should().Be(0);
        new FileInfo(folder[name]).LinkTarget.Should().NotBeNull();
        new FileInfo(folder[$"other/{name}"]).Length.Should().BePositive();
        (await File.ReadAllTextAsync(folder["other/kept.txt"], TestContext.Current.CancellationToken)).Should().Be("kept");
    }

    [Fact]
    public async Task One_file_under_two_names_is_one_input_of_a_database()
    {
        string papers = folder.Write("in/a.jsonl", Papers);
        string database = folder["out.sqlite"];
        foreach (string name in (string[])[papers, Path.Combine(folder["in"], ".", "a.jsonl"), OtherName(papers, "symbolic")])
        {
            (await CommandLine.RunAsync(["extract", name, "-o", database])).ExitCode.Should().Be(0);
        }

        Databases.Rows(database, "SELECT id FROM papers").Should().Equal("a");
    }

    [Fact]
    public async Task What_cannot_be_read_costs_no_output()
    {
        string output = folder.Write("out.jsonl", "kept");
        string missing = folder["missing.jsonl"];
        foreach (string input in (string[])[missing, folder["no/*.jsonl"]])
        {
            (await CommandLine.RunAsync(["extract", input, "-o", output])).ExitCode.Should().Be(2);
            (await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken)).Should().Be("kept");
        }
    }

    private string OtherName(string path, string kind)
    {
        string other = folder[$"{kind}{Path.GetExtension(path)}"];
        switch (kind)
        {
            case "symbolic":
                File.CreateSymbolicLink(other, path);
                return other;
            case "chain":
                File.CreateSymbolicLink(folder["first"], path);
                File.CreateSymbolicLink(other, folder["first"]);
                return other;
            case "hard":
                HardLink(other, path);
                return other;
            case "folder":
                Directory.CreateSymbolicLink(other, Path.GetDirectoryName(path)!);
                return Path.Combine(other, Path.GetFileName(path));
            case "dots":
                return Path.Combine(Path.GetDirectoryName(path)!, "..", "in", ".", Path.GetFileName(path));
            case "missing":
                return Path.Combine(Path.GetDirectoryName(path)!, "missing", "..", Path.GetFileName(path));
            default:
                return path;
        }
    }

    private static void HardLink(string link, string path)
    {
        using Process process = Process.Start("ln", [path, link]);
        process.WaitForExit();
    }
}
