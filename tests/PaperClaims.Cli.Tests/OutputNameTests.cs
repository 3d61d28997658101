namespace PaperClaims.Cli.Tests;

/// <summary>The name of an output says its form, or is refused.</summary>
public sealed class OutputNameTests : IDisposable
{
    private const string Paper =
        """{"id":"a","title":"Herons","abstract":"HeronNet reaches an accuracy of 91.2% on the ImageNet dataset."}""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("claims", "{\"schema_version\"")]
    [InlineData(".claims", "{\"schema_version\"")]
    [InlineData("claims.txt", "{\"schema_version\"")]
    [InlineData("claims.JSONL", "{\"schema_version\"")]
    [InlineData("claims.ndjson", "{\"schema_version\"")]
    [InlineData("claims.json", "[")]
    [InlineData("claims.csv", "id,")]
    [InlineData("claims.parquet", "PAR1")]
    [InlineData("claims.db", "SQLite format 3")]
    [InlineData("claims.sqlite3", "SQLite format 3")]
    [InlineData("claims.gz", "\u001f")]
    [InlineData("claims.jsonl.gz", "\u001f")]
    [InlineData("claims.csv.GZ", "\u001f")]
    [InlineData("v1.2/claims", "{\"schema_version\"")]
    [InlineData("claims.xlsx", "{\"schema_version\"", "--to", "jsonl")]
    [InlineData("claims.csv", "[", "--to", "json")]
    [InlineData("claims.jsonl", "SQLite format 3", "--to", "sqlite")]
    public async Task Extract_writes_the_form_that_is_asked_for(string name, string start, params string[] options)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);

        CommandLine.Result result = await RunAsync("extract", folder[name], options);

        result.ExitCode.Should().Be(0, result.Errors);
        File.ReadAllText(folder[name], System.Text.Encoding.Latin1).Should().StartWith(start);
    }

    [Theory]
    [InlineData("claims.xlsx", ".xlsx")]
    [InlineData("claims.xls", ".xls")]
    [InlineData("claims.ods", ".ods")]
    [InlineData("claims.HTML", ".HTML")]
    [InlineData("claims.tsv", ".tsv")]
    [InlineData("claims.xml", ".xml")]
    [InlineData("claims.pdf", ".pdf")]
    [InlineData("claims.zip", ".zip")]
    [InlineData("claims.docx", ".docx")]
    [InlineData("claims.bib", ".bib")]
    [InlineData("claims.csv.zst", ".zst")]
    [InlineData("claims.tsv.gz", ".tsv")]
    public async Task Extract_refuses_a_form_there_is_not(string name, string extension)
    {
        CommandLine.Result result = await RunAsync("extract", folder[name]);

        result.ExitCode.Should().Be(2);
        result
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Be(
                $"paperclaims extract: '{folder[name]}': no output is {extension}; there are .jsonl, .ndjson, .json, .csv (each also .gz), "
                    + ".parquet, .sqlite, .sqlite3, .db; --to chooses one for any name. (paperclaims extract --help)"
            );
        File.Exists(folder[name]).Should().BeFalse();
    }

    [Theory]
    [InlineData("", "-o needs the name of a file.")]
    [InlineData("", "-o needs the name of a file.", "--to", "sqlite")]
    [InlineData(":memory:", "a database needs a file of its own", "--to", "sqlite")]
    [InlineData("file:claims.db", "a database needs a file of its own")]
    [InlineData("file:x?mode=memory", "a database needs a file of its own", "--to", "sqlite")]
    [InlineData("|DataDirectory|claims.db", "a database needs a file of its own")]
    [InlineData("-", "--to sqlite needs a file", "--to", "sqlite")]
    [InlineData("claims.sqlite.gz", "not compressed")]
    [InlineData("claims.gz", "not compressed", "--to", "sqlite")]
    [InlineData("claims.parquet.gz", "Parquet is compressed within")]
    [InlineData("claims.gz", "Parquet is compressed within", "--to", "parquet")]
    public async Task Extract_refuses_what_is_no_file_of_the_form(string name, string reason, params string[] options)
    {
        CommandLine.Result result = await RunAsync("extract", name, options);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().Contain(reason);
        File.Exists(name).Should().BeFalse();
    }

    [Theory]
    [InlineData("boards", "  ")]
    [InlineData("boards.txt", "  ")]
    [InlineData("boards.md", "| data |")]
    [InlineData("boards.html", "<!DOCTYPE html>")]
    [InlineData("boards.csv", "data,data_id")]
    [InlineData("boards.json", "{")]
    [InlineData("boards.md.gz", "\u001f")]
    [InlineData("boards.xlsx", "data,data_id", "--to", "csv")]
    public async Task A_leaderboard_is_what_its_name_says(string name, string start, params string[] options)
    {
        CommandLine.Result result = await RunAsync("leaderboard", folder[name], options);

        result.ExitCode.Should().Be(0, result.Errors);
        File.ReadAllText(folder[name], System.Text.Encoding.Latin1).TrimStart('\n').Should().StartWith(start);
    }

    [Theory]
    [InlineData("report", "page.html")]
    [InlineData("report", "page.HTM")]
    [InlineData("report", "page")]
    [InlineData("report", "page.html.gz")]
    public async Task A_report_is_a_page(string command, string name)
    {
        CommandLine.Result result = await RunAsync(command, folder[name]);

        result.ExitCode.Should().Be(0, result.Errors);
        File.Exists(folder[name]).Should().BeTrue();
    }

    [Theory]
    [InlineData("report", "page.pdf", "no output is .pdf; there are .html, .htm")]
    [InlineData("report", "page.md.gz", "no output is .md; there are .html, .htm")]
    [InlineData("report", "", "-o needs the name of a file.")]
    [InlineData("leaderboard", "boards.xlsx", "no output is .xlsx; there are .txt, .md, .html, .csv, .json")]
    [InlineData("leaderboard", "", "-o needs the name of a file.")]
    public async Task Other_names_are_refused(string command, string name, string reason)
    {
        CommandLine.Result result = await RunAsync(command, name);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().Contain(reason);
        File.Exists(name).Should().BeFalse();
    }

    [Fact]
    public async Task A_device_is_no_form()
    {
        Assert.SkipUnless(File.Exists("/dev/stdout"), "needs /dev/stdout");

        CommandLine.Result result = await RunAsync("extract", "/dev/stdout");

        result.ExitCode.Should().Be(0, result.Errors);
        result.Output.Should().StartWith("{\"schema_version\"");
    }

    private Task<CommandLine.Result> RunAsync(string command, string output, params string[] options) =>
        CommandLine.RunAsync([command, folder.Write("papers.jsonl", Paper), "-o", output, .. options]);
}
