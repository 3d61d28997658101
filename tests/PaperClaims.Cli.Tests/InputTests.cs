using System.IO.Compression;
using System.Text;

namespace PaperClaims.Cli.Tests;

/// <summary>What <c>paperclaims extract</c> reads beyond the library's forms: tables, Parquet, folders and patterns.</summary>
public sealed class InputTests : IDisposable
{
    private const string Table =
        "id,title,abstract,year\r\na,\"Herons, at \"\"rest\"\"\",\"It is 5% faster,\r\nand calm.\",2023\r\nb,,\"We reach 75.2%.\",\r\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("papers.csv", Table)]
    [InlineData("papers.csv", "\uFEFF" + Table)]
    [InlineData("papers.txt", Table)]
    [InlineData(
        "papers.csv",
        "Key;Document Title;Abstract Note;Date\na;Herons, at \"rest\";\"It is 5% faster,\r\nand calm.\";2023\nb;;We reach 75.2%.;\n\n"
    )]
    [InlineData(
        "papers.tsv",
        "abstract\tid\ttitle\tyear\n\"It is 5% faster,\r\nand calm.\"\ta\tHerons, at \"rest\"\t2023\nWe reach 75.2%.\tb\n"
    )]
    public async Task Reads_a_table(string name, string content)
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", folder.Write(name, content)]);

        result.ExitCode.Should().Be(0, result.Errors);
        ExtractedPaper[] papers = [.. result.Lines.Select(ClaimJson.Default.Read)];
        papers
            .Select(paper => (paper.Id, paper.Title, paper.Date?.ToString()))
            .Should()
            .Equal(("a", "Herons, at \"rest\"", "2023"), ("b", null, null));
        papers[0].Claims.Percentages.Should().ContainSingle().Which.Start.Should().Be(6);
    }

    [Fact]
    public async Task Reads_a_table_from_standard_input() =>
        (await CommandLine.RunAsync(["extract", "-"], Encoding.UTF8.GetBytes(Table))).Lines.Should().HaveCount(2);

    [Fact]
    public async Task Columns_can_be_named()
    {
        string table = folder.Write("papers.csv", "nr,text\n1,It is 5% faster.\n");

        CommandLine.Result named = await CommandLine.RunAsync(["extract", table, "--format", "csv", "--fields", "abstract=text,id=nr"]);
        CommandLine.Result unnamed = await CommandLine.RunAsync(["extract", table]);

        ClaimJson.Default.Read(named.Lines[0]).Id.Should().Be("1");
        unnamed.ExitCode.Should().Be(2);
        unnamed
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("no column \"abstract\" among nr, text; name it with --fields abstract=NAME");
    }

    [Theory]
    [InlineData("id,abstract,")]
    [InlineData("id,abstract\n1,")]
    [InlineData("id,abstract\n1,\"")]
    [InlineData("id\tabstract\t")]
    [InlineData("{\"abstract\":\"")]
    public async Task A_few_packed_bytes_do_not_fill_the_memory(string start)
    {
        using MemoryStream packed = new();
        await using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(start), TestContext.Current.CancellationToken);
            byte[] block = new byte[1_000_000];
            Array.Fill(block, (byte)'x');
            for (int i = 0; i < 100; i++)
            {
                await gzip.WriteAsync(block, TestContext.Current.CancellationToken);
            }
        }

        string bomb = folder.Write("bomb.gz", packed.ToArray());

        CommandLine.Result result = await CommandLine.RunAsync(["extract", bomb]);

        result.ExitCode.Should().BeOneOf(1, 2);
        result
            .ErrorLines[0]
            .Should()
            .StartWith($"paperclaims: {bomb}:")
            .And.ContainAny("longer than 16777216", "longer than 67108864 bytes", "a quote opens here that nothing closes");
        result.Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task A_bad_row_costs_itself_alone()
    {
        string table = folder.Write(
            "papers.csv",
            [
                .. Encoding.UTF8.GetBytes("id,abstract\na,It is 5% faster.\nb\nc,\""),
                0xFF,
                .. Encoding.UTF8.GetBytes("\nx\"\nd,\ne,It is 7% faster.\n"),
            ]
        );

        CommandLine.Result result = await CommandLine.RunAsync(["extract", table]);

        result.ExitCode.Should().Be(1);
        result.Lines.Select(line => ClaimJson.Default.Read(line).Id).Should().Equal("a", "e");
        result
            .ErrorLines.Should()
            .Equal(
                $"paperclaims: {table}:3: 1 columns, too few for an abstract",
                $"paperclaims: {table}:4: invalid UTF-8",
                "paperclaims: 2 parts could not be read; 2 papers were; 1 paper has no abstract"
            );
    }

    [Theory]
    [InlineData("papers.parquet", false)]
    [InlineData("papers.parquet.gz", true)]
    public async Task Reads_parquet(string name, bool zipped)
    {
        string parquet = folder["made.parquet"];
        DuckDb.Run(
            $"COPY (SELECT 7 AS id, 'Herons' AS title, 'It is 5% faster.' AS abstract, DATE '2023-10-10' AS published UNION ALL SELECT 8, NULL, 'We reach 75.2%.', NULL) TO '{parquet}' (FORMAT parquet)"
        );
        string path = zipped
            ? folder.Write(name, Compressed.Zip(await File.ReadAllBytesAsync(parquet, TestContext.Current.CancellationToken)))
            : parquet;

        CommandLine.Result result = await CommandLine.RunAsync(["extract", path]);

        result.ExitCode.Should().Be(0, result.Errors);
        result
            .Lines.Select(ClaimJson.Default.Read)
            .Select(paper => (paper.Id, paper.Title, paper.Date?.ToString()))
            .Should()
            .Equal(("7", "Herons", "2023-10-10"), ("8", null, null));
    }

    [Fact]
    public async Task Columns_of_bytes_in_Parquet_are_text()
    {
        string parquet = folder["made.parquet"];
        DuckDb.Run(
            "COPY (SELECT encode('7') AS id, encode('It is 5% faster, in Zürich.') AS abstract, '\\xFF'::BLOB AS title "
                + $"UNION ALL SELECT encode('8'), encode('We reach 75.2%.'), NULL) TO '{parquet}' (FORMAT parquet)"
        );

        CommandLine.Result result = await CommandLine.RunAsync(["extract", parquet]);

        result.ExitCode.Should().Be(1);
        result.Lines.Select(ClaimJson.Default.Read).Select(paper => paper.Id).Should().Equal("8");
        result.ErrorLines[0].Should().Be($"paperclaims: {parquet}:1: invalid UTF-8");
    }

    [Fact]
    public async Task Packed_Parquet_does_not_fill_the_disk()
    {
        string path = folder.Write("bomb.parquet.gz", Compressed.Zip([.. "PAR1"u8, .. new byte[70_000_000]]));

        CommandLine.Result result = await CommandLine.RunAsync(["extract", path]);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().Equal($"paperclaims: {path}: longer than 67108864 bytes; unpack it first");
    }

    [Theory]
    [InlineData("papers.parquet", "PAR1 and no more", 2, "no Parquet file")]
    [InlineData("papers.jsonl.gz", "\u001f\u008bbroken", 1, "broken gzip")]
    public async Task A_broken_file_is_said_to_be_broken(string name, string content, int exitCode, string reason)
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", folder.Write(name, Encoding.Latin1.GetBytes(content))]);

        result.ExitCode.Should().Be(exitCode);
        result.ErrorLines[0].Should().Contain(name).And.Contain(reason);
    }

    [Fact]
    public async Task Of_several_files_a_broken_one_costs_itself_alone()
    {
        string first = folder.Write("in/a.jsonl", """{"id":"a","abstract":"It is 5% faster."}""");
        string broken = folder.Write("in/b.parquet", "PAR1 and no more");
        string table = folder.Write("in/c.csv", "nr,text\n1,It is 5% faster.\n");
        folder.Write("in/d.jsonl", """{"id":"d","abstract":"It is 7% faster."}""");

        CommandLine.Result result = await CommandLine.RunAsync(["extract", Path.GetDirectoryName(first)!]);

        result.ExitCode.Should().Be(1);
        result.Lines.Select(line => ClaimJson.Default.Read(line).Id).Should().Equal("a", "d");
        result.ErrorLines.Should().HaveCount(3);
        result.ErrorLines[0].Should().StartWith($"paperclaims: {broken}: no Parquet file");
        result.ErrorLines[1].Should().StartWith($"paperclaims: {table}: no column \"abstract\" among nr, text");
        result.ErrorLines[2].Should().Be("paperclaims: 2 parts could not be read; 2 papers were");
    }

    [Fact]
    public async Task An_output_is_no_input()
    {
        string paper = folder.Write("in/a.jsonl", """{"id":"a","abstract":"It is 5% faster."}""");
        string output = folder["in/claims.jsonl"];
        for (int run = 0; run < 2; run++)
        {
            (await CommandLine.RunAsync(["extract", Path.GetDirectoryName(paper)!, "-o", output]))
                .Should()
                .Match<CommandLine.Result>(it => it.ExitCode == 0 && it.Errors.Length == 0);
        }

        CommandLine.Result onto = await CommandLine.RunAsync(["extract", paper, "-o", paper]);

        File.ReadAllLines(output).Should().ContainSingle();
        onto.ExitCode.Should().Be(2);
        onto.ErrorLines.Should().Equal($"paperclaims: {paper}: is the input; name another file to write to");
        File.ReadAllText(paper).Should().Contain("abstract");
    }

    [Theory]
    [InlineData("in/a.jsonl", "is the input; name another file to write to")]
    [InlineData("claims.jsonl", "would be written twice; name another file for one of both")]
    public async Task A_file_of_errors_is_neither_input_nor_output(string errors, string reason)
    {
        string paper = folder.Write("in/a.jsonl", """{"id":"a","abstract":"It is 5% faster."}""");

        CommandLine.Result result = await CommandLine.RunAsync([
            "extract",
            paper,
            "-o",
            folder["claims.jsonl"],
            "--errors",
            folder[errors],
        ]);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().Equal($"paperclaims: {folder[errors]}: {reason}");
        File.ReadAllText(paper).Should().Contain("abstract");
    }

    [Fact]
    public async Task Reads_folders_and_patterns_in_the_order_of_their_paths()
    {
        foreach (
            string name in (string[])
                ["b/two.jsonl", "a/one.jsonl.gz", "c.bib", "notes.md", "a/deep/er/three.ris", "d.nbib", "e.ciw", "f.enw"]
        )
        {
            string id = Path.GetFileName(name);
            string content = Path.GetExtension(name) switch
            {
                ".bib" => $"@misc{{{id}, abstract = {{It is 5\\% faster.}}}}",
                ".ris" => $"TY  - JOUR\nID  - {id}\nAB  - It is 5% faster.\nER  - \n",
                ".nbib" => $"PMID- {id}\nAB  - It is 5% faster.\n",
                ".ciw" => $"FN Web of Science\nVR 1.0\nPT J\nAB It is 5% faster.\nUT {id}\nER\nEF\n",
                ".enw" => $"%0 Book\n%X It is 5% faster.\n%M {id}\n",
                _ => $$"""{"id":"{{id}}","abstract":"It is 5% faster."}""",
            };
            folder.Write(
                name,
                name.EndsWith(".gz", StringComparison.Ordinal)
                    ? Compressed.Zip(Encoding.UTF8.GetBytes(content))
                    : Encoding.UTF8.GetBytes(content)
            );
        }

        (await IdsAsync(folder[""])).Should().Equal("three.ris", "one.jsonl.gz", "two.jsonl", "c.bib", "d.nbib", "e.ciw", "f.enw");
        (await IdsAsync(folder["**/*.jsonl*"])).Should().Equal("one.jsonl.gz", "two.jsonl");
        (await IdsAsync(folder["*/*"])).Should().Equal("one.jsonl.gz", "two.jsonl");
    }

    [Fact]
    public async Task A_folder_or_pattern_without_papers_is_said()
    {
        folder.Write("notes.md", "# Notes");

        (await CommandLine.RunAsync(["extract", folder[""]]))
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("no file of papers in this folder");
        (await CommandLine.RunAsync(["extract", folder["*.jsonl"]]))
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("no file matches");
    }

    [Fact]
    public async Task Papers_without_an_abstract_are_counted()
    {
        string list = folder.Write(
            "list.ris",
            "TY  - JOUR\nID  - a\nER  - \nTY  - JOUR\nID  - b\nAB  - It is 5% faster.\nER  - \nTY  - JOUR\nER  - \n"
        );

        CommandLine.Result result = await CommandLine.RunAsync(["extract", list]);

        result.ExitCode.Should().Be(0);
        result.Lines.Should().ContainSingle();
        result.ErrorLines.Should().Equal("paperclaims: 2 papers have no abstract");
    }

    private static async Task<IEnumerable<string>> IdsAsync(string input)
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", input]);
        result.ExitCode.Should().Be(0, result.Errors);
        return result.Lines.Select(line => ClaimJson.Default.Read(line).Id);
    }
}
