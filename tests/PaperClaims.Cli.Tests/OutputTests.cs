using System.Collections;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using PaperClaims.Tests;
using Sylvan.Data.Csv;

namespace PaperClaims.Cli.Tests;

/// <summary>Every form of output, read back by programs of others: claim for claim the same.</summary>
public sealed class OutputTests : IDisposable
{
    private static readonly string[] Papers =
    [
        """{"id":"=a,\"1\"","title":"Herons; \"at\" rest,\nand not","date":"2023-10","abstract":"We release Heron, a dataset of 12-14 thousand images, and a 2-8B model at https://github.com/a/b#x, up to +10-20% better. HeronNet beats BERT by 2.5% F1 on CIFAR-10 and GLUE."}""",
        """{"id":"b","abstract":"\u05d0\u05d1 says: \"-3.5%, not\nmore\" \ud83d\ude00, \u202eat 75.2% accuracy."}""",
        """{"id":"none","abstract":"Nothing is claimed."}""",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Parquet_is_read_back_by_duckdb()
    {
        string output = await ExtractAsync("out.parquet");

        List<object?[]> rows = DuckDb.Run(
            $"SELECT id, type, text, start, length, confidence, coalesce(value, parameters), high, date, improvement, data FROM '{output}'"
        );

        rows.Select(row => string.Join('|', row.Select(Describe)))
            .Should()
            .Equal((await ExpectedAsync()).Select(row => string.Join('|', row.Select(Describe))));
        DuckDb
            .Run($"SELECT decode(value) FROM parquet_kv_metadata('{output}') WHERE decode(key) = 'paperclaims.schema_version'")
            .Should()
            .ContainSingle()
            .Which[0]
            .Should()
            .Be("2");
    }

    [Fact]
    public async Task Sqlite_is_read_back_by_its_shell()
    {
        Programs.SkipUnlessThere("sqlite3");
        string output = await ExtractAsync("out.db");

        string rows = await Programs.RunAsync(
            "sqlite3",
            "-json",
            output,
            "SELECT id, type, text, start, length, confidence, coalesce(value, parameters), high, date, improvement, data FROM claims JOIN papers USING (paper) ORDER BY claim"
        );

        JsonDocument
            .Parse(rows)
            .RootElement.EnumerateArray()
            .Select(row => string.Join('|', row.EnumerateObject().Select(cell => Describe(cell.Value))))
            .Should()
            .Equal(
                (await ExpectedAsync()).Select(row =>
                    string.Join(
                        '|',
                        row.Select(cell =>
                            cell is bool truth
                                ? truth
                                    ? "1"
                                    : "0"
                                : Describe(cell)
                        )
                    )
                )
            );
        (
            await Programs.RunAsync(
                "sqlite3",
                output,
                "SELECT count(*) FROM papers; SELECT count(*) FROM results; SELECT name FROM benchmarks; PRAGMA user_version; PRAGMA integrity_check; SELECT paper FROM papers JOIN papers_text ON papers_text.rowid = paper WHERE papers_text MATCH 'herons'"
            )
        )
            .Split('\n')
            .Should()
            .Equal(
                "3",
                (await ExpectedAsync()).Count(row => (string)row[1]! == "result").ToString(CultureInfo.InvariantCulture),
                "GLUE",
                "2",
                "ok",
                "1",
                ""
            );
    }

    [Fact]
    public async Task Csv_is_read_back_by_another_library()
    {
        string output = await ExtractAsync("out.csv");

        using CsvDataReader reader = CsvDataReader.Create(output);
        List<string> rows = [];
        while (reader.Read())
        {
            string value = reader.GetString(reader.GetOrdinal("value")) + reader.GetString(reader.GetOrdinal("parameters"));
            string[] cells =
            [
                .. ((string[])["id", "type", "text", "start", "length", "confidence"]).Select(name =>
                    reader.GetString(reader.GetOrdinal(name))
                ),
            ];
            rows.Add(
                string.Join(
                    '|',
                    [
                        .. cells,
                        value,
                        .. ((string[])["high", "date", "improvement", "data"]).Select(name => reader.GetString(reader.GetOrdinal(name))),
                    ]
                )
            );
        }

        rows.Should()
            .Equal(
                (await ExpectedAsync()).Select(row =>
                    string.Join('|', row.Select(cell => cell is IEnumerable<string> list ? string.Join("; ", list) : Describe(cell)))
                )
            );
    }

    [Fact]
    public async Task Json_lines_are_read_back_by_python()
    {
        Programs.SkipUnlessThere("python3");
        string output = await ExtractAsync("out.jsonl");
        const string script = """
            import json, sys
            for line in open(sys.argv[1], encoding='utf-8'):
                paper = json.loads(line)
                for claim in paper['claims']:
                    print(json.dumps([paper['id'], claim['type'], claim['text'], claim['start'], claim['length']]))
            """;

        string rows = await Programs.RunAsync("python3", "-c", script, output);

        rows.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(row => string.Join('|', JsonDocument.Parse(row).RootElement.EnumerateArray().Select(cell => Describe(cell))))
            .Should()
            .Equal((await ExpectedAsync()).Select(row => string.Join('|', row.Take(5).Select(Describe))));
    }

    [Fact]
    public async Task Wide_is_a_row_a_paper()
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", List(), "--to", "csv", "--wide"]);

        using CsvDataReader reader = CsvDataReader.Create(new StringReader(result.Output));
        reader.Read().Should().BeTrue();
        reader.GetString(reader.GetOrdinal("datasets")).Should().Be("Heron; CIFAR-10");
        reader.GetString(reader.GetOrdinal("dataset_ids")).Should().Be("cifar-10");
        reader.GetString(reader.GetOrdinal("code_urls")).Should().Be("https://github.com/a/b#x");
        reader.GetString(reader.GetOrdinal("results")).Should().Contain("F1 2.5% on CIFAR-10 and GLUE against BERT");
        reader.Read().Should().BeTrue();
        reader.Read().Should().BeTrue();
        reader.GetString(reader.GetOrdinal("claims")).Should().Be("0");
        reader.Read().Should().BeFalse();
    }

    [Fact]
    public async Task Csv_for_spreadsheets_has_a_byte_order_mark_and_no_formulas()
    {
        string output = folder["out.csv"];

        CommandLine.Result result = await CommandLine.RunAsync(["extract", List(), "-o", output, "--bom", "--guard-formulas"]);

        result.ExitCode.Should().Be(0, result.Errors);
        string csv = File.ReadAllText(output);
        File.ReadAllBytes(output).Should().StartWith([0xEF, 0xBB, 0xBF]);
        csv.Should().Contain("\"'=a,\"\"1\"\"\",").And.Contain(",-3.5%,", "a number is no formula").And.NotContain("'-3.5");
    }

    [Fact]
    public async Task Output_is_compressed_where_its_name_says_so()
    {
        string output = await ExtractAsync("out.jsonl.gz");

        await using GZipStream unzipped = new(File.OpenRead(output), CompressionMode.Decompress);
        using StreamReader reader = new(unzipped);
        (await reader.ReadToEndAsync(TestContext.Current.CancellationToken))
            .Should()
            .Be((await CommandLine.RunAsync(["extract", List()])).Output);
    }

    [Fact]
    public async Task A_run_into_sqlite_goes_on_where_it_was()
    {
        Programs.SkipUnlessThere("sqlite3");
        string output = folder["out.db"];
        string list = folder.Write("list.jsonl", string.Join('\n', Papers[..2]) + "\n");
        (await CommandLine.RunAsync(["extract", list, "-o", output])).ExitCode.Should().Be(0);
        string more = folder.Write("more.jsonl", Papers[2] + "\n" + Papers[1]);

        CommandLine.Result second = await CommandLine.RunAsync(["extract", list, more, "-o", output]);
        CommandLine.Result third = await CommandLine.RunAsync(["extract", list, more, "-o", output]);

        second.ErrorLines.Should().Equal("paperclaims: went on after 2 papers with 2 more");
        third.ErrorLines.Should().Equal("paperclaims: nothing to do: all 4 papers are there already");
        third.ExitCode.Should().Be(0);
        (await Programs.RunAsync("sqlite3", output, "SELECT id FROM papers ORDER BY paper")).Should().Be("=a,\"1\"\nb\nnone\nb\n");
    }

    [Theory]
    [InlineData("--to", "sqlite")]
    [InlineData("--to", "json", "--wide")]
    [InlineData("--to", "json", "--bom")]
    [InlineData("--guard-formulas")]
    public async Task Options_that_do_not_fit_are_refused(params string[] options)
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", List(), .. options]);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle();
    }

    [Theory]
    [InlineData("no database", "no SQLite database")]
    [InlineData("other settings", "--types was 'dataset' and is not given now; give what it was made with")]
    [InlineData("another database", "not one of claims")]
    public async Task A_database_that_is_not_its_own_is_left_alone(string what, string reason)
    {
        string output = folder["out.db"];
        if (what == "no database")
        {
            folder.Write("out.db", "hello, this is a text file and was never a database");
        }
        else if (what == "other settings")
        {
            await CommandLine.RunAsync(["extract", List(), "-o", output, "--types", "dataset"]);
        }
        else
        {
            Programs.SkipUnlessThere("sqlite3");
            await Programs.RunAsync("sqlite3", output, "CREATE TABLE birds(name TEXT)");
        }

        byte[] before = File.ReadAllBytes(output);
        CommandLine.Result result = await CommandLine.RunAsync(["extract", List(), "-o", output]);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().Contain(reason);
        File.ReadAllBytes(output).Length.Should().Be(before.Length);
    }

    [Fact]
    public async Task The_data_dictionary_is_that_of_the_docs()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "columns.md")).ReplaceLineEndings("\n");

        foreach (
            string[] options in (string[][])
                [
                    [],
                    ["--wide"],
                ]
        )
        {
            page.Should().Contain((await CommandLine.RunAsync(["columns", .. options])).Output.ReplaceLineEndings("\n"));
        }

        string header = (await CommandLine.RunAsync(["extract", List(), "--to", "csv"])).Lines[0].TrimEnd();
        header.Split(',').Should().OnlyContain(column => page.Contains($"| `{column}` |", StringComparison.Ordinal));
    }

    private string List() => folder.Write("papers.jsonl", string.Join('\n', Papers) + "\n");

    private async Task<string> ExtractAsync(string name)
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", List(), "-o", folder[name]]);
        result.ExitCode.Should().Be(0, result.Errors);
        return folder[name];
    }

    // From the JSON contract, which has tests of its own.
    private async Task<List<object?[]>> ExpectedAsync()
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", List()]);
        List<object?[]> rows =
        [
            .. from paper in result.Lines.Select(ClaimJson.Default.Read) from claim in paper.Claims select Row(paper, claim),
        ];
        rows.Should().HaveCountGreaterThan(10);
        return rows;
    }

    private static object?[] Row(ExtractedPaper paper, Claim claim)
    {
        (decimal? value, decimal? high) = claim switch
        {
            PercentageClaim c => (c.Value, c.High),
            ModelSizeClaim c => (c.Parameters, c.High),
            DatasetSizeClaim c => (c.Value, c.High),
            ResultClaim c => (c.Value, c.High),
            _ => ((decimal?)null, (decimal?)null),
        };
        ResultClaim? asResult = claim as ResultClaim;
        string type = ClaimJson.Default.ClaimTypes.Single(kind => kind.Value == claim.GetType()).Key;
        return
        [
            paper.Id,
            type,
            claim.Text,
            (long)claim.Start,
            (long)claim.Length,
            claim.Confidence,
            value,
            high,
            paper.Date?.ToString(),
            asResult?.Improvement,
            asResult?.Data,
        ];
    }

    private static string Describe(object? cell) =>
        cell switch
        {
            null => "",
            bool truth => truth ? "true" : "false",
            string text => text,
            decimal or double or float or long or int => Convert
                .ToDouble(cell, CultureInfo.InvariantCulture)
                .ToString(CultureInfo.InvariantCulture),
            JsonElement { ValueKind: JsonValueKind.Null } => "",
            JsonElement { ValueKind: JsonValueKind.Number } number => number.GetDouble().ToString(CultureInfo.InvariantCulture),
            JsonElement { ValueKind: JsonValueKind.String } text when text.GetString()!.StartsWith("[\"", StringComparison.Ordinal) =>
                string.Join("; ", JsonSerializer.Deserialize<string[]>(text.GetString()!)!),
            JsonElement text => text.ToString() is "[]" ? "" : text.ToString(),
            IEnumerable list => string.Join("; ", list.Cast<string>()),
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
        };
}
