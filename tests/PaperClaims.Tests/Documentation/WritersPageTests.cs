using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using PaperClaims.Cli.Tests;
using Parquet.Serialization;

namespace PaperClaims.Tests.Documentation;

/// <summary>What docs/writers.md shows beside its code comes out of it.</summary>
public sealed partial class WritersPageTests : IDisposable
{
    private static readonly DocumentationPage Page = new(Path.Combine("docs", "writers.md"));

    private readonly TemporaryFolder folder = new();

    public WritersPageTests() => folder.Write("papers.jsonl", Page.AllBlocks("json")[0]);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("claims.csv", 0)]
    [InlineData("papers.csv", 1)]
    public void Tables_are_those_that_the_page_shows(string file, int block)
    {
        Run(file);

        File.ReadAllText(folder[file]).ReplaceLineEndings("\n").Should().Be(Page.AllBlocks("csv")[block]);
    }

    [Fact]
    public async Task The_parquet_file_has_the_row_that_the_page_shows()
    {
        Run("claims.parquet");

        await using FileStream file = File.OpenRead(folder["claims.parquet"]);
        IEnumerable<Dictionary<string, object?>> rows = (
            await ParquetSerializer.DeserializeUntypedAsync(file, cancellationToken: TestContext.Current.CancellationToken)
        ).Data!;
        Dictionary<string, object?> result = rows.Single(row => (string)row["type"]! == "result");
        $"{result["id"]} | {result["type"]} | {result["text"]} | [{string.Join(", ", ((System.Collections.IEnumerable)result["data"]!).Cast<object>())}]\n"
            .Should()
            .Be(Page.AllBlocks("text")[0]);
    }

    [Fact]
    public void The_query_gives_what_the_page_shows()
    {
        Run("claims.sqlite");

        using SqliteConnection connection = new($"Data Source={folder["claims.sqlite"]};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = Query().Match(Page.Text).Groups["query"].Value;
        using SqliteDataReader row = command.ExecuteReader();
        row.Read().Should().BeTrue();
        $"{string.Join(" | ", Enumerable.Range(0, row.FieldCount).Select(row.GetValue))}\n".Should().Be(Page.AllBlocks("text")[1]);
        row.Read().Should().BeFalse();
    }

    [Fact]
    public void The_report_has_its_title()
    {
        Run("report.html");

        File.ReadAllText(folder["report.html"]).Should().Contain("<title>Birds of the week</title>");
    }

    [Fact]
    public void The_table_of_ones_own_prints_what_the_page_shows() =>
        CodeBlockCompiler.Run(BlockThat("DataTable data")).Should().Be(Page.AllBlocks("text")[2]);

    // The first block that names the file, with all names of files in the folder of the test.
    private void Run(string file) =>
        CodeBlockCompiler.Run(FileName().Replace(BlockThat($"\"{file}\""), name => $"@\"{folder[name.Groups[1].Value]}\""));

    private static string BlockThat(string has) =>
        Page.CSharpBlocks.First(block => block.Code.Contains(has, StringComparison.Ordinal)).Code;

    [GeneratedRegex("\"((?:papers|claims|report)\\.\\w+)\"")]
    private static partial Regex FileName();

    [GeneratedRegex("`(?<query>SELECT [^`]*results_by_data)`")]
    private static partial Regex Query();
}
