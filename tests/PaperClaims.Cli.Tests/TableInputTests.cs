using System.Text;

namespace PaperClaims.Cli.Tests;

/// <summary>Tables as people write them: quotes, headers, line ends and rows.</summary>
public sealed class TableInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>A table, and its papers as id, title and abstract.</summary>
    public static TheoryData<string, string[]> Tables =>
        new()
        {
            // A quote inside a cell is a character.
            {
                "id\ttitle\tabstract\n1\tA 5\" heron\tIt reaches 5%.\n2\tB\tIt reaches 6%.\n3\tA 7\" heron\tIt reaches 7%.\n4\tD\tIt reaches 8%.\n",
                ["1|A 5\" heron|It reaches 5%.", "2|B|It reaches 6%.", "3|A 7\" heron|It reaches 7%.", "4|D|It reaches 8%."]
            },
            {
                "id,title,abstract\n1,A 5\" heron,It reaches 5%.\n2,B,It is 5\" and 6%.\n",
                ["1|A 5\" heron|It reaches 5%.", "2|B|It is 5\" and 6%."]
            },
            { "id,title,abstract\n1,\"The \"\"best\"\" of all\",It reaches 5%.\n", ["1|The \"best\" of all|It reaches 5%."] },
            { "id,title,abstract\n1,\"The \"best\" of all, by far\",It reaches 5%.\n", ["1|The \"best\" of all, by far|It reaches 5%."] },
            {
                "id\ttitle\tabstract\n1\t\"Heron\" is a net\tIt reaches 5%.\n2\t\"A\" or \"B\"\tIt reaches 6%.\n",
                ["1|\"Heron\" is a net|It reaches 5%.", "2|A\" or \"B|It reaches 6%."]
            },
            { "id,title,abstract\n1,\"A, B\" ,\"It reaches 5%.\"  \n2,C,\"\"\n3,D,\"5% \"\n", ["1|A, B|It reaches 5%.", "3|D|5% "] },
            {
                "id,title,abstract\r\n1,\"A\",\"It reaches 5%,\r\nand\n\"\"more\"\", on\rlakes.\"\r\n2,B,6%.\r\n",
                ["1|A|It reaches 5%,\r\nand\n\"more\", on\rlakes.", "2|B|6%."]
            },
            // Line ends of the oldest kind, no end at all, blank lines.
            { "id,title,abstract\r1,A,It reaches 5%.\r2,B,It reaches 6%.\r", ["1|A|It reaches 5%.", "2|B|It reaches 6%."] },
            { "\r\n\r\nid,title,abstract\r\n\r\n1,A,It reaches 5%.\r\n\r\n2,B,6%.", ["1|A|It reaches 5%.", "2|B|6%."] },
            // Headers that repeat or are empty where they are not needed, and the line by which Excel knows the separator.
            { "id,Notes,Notes,title,abstract\n1,x,y,A,It reaches 5%.\n", ["1|A|It reaches 5%."] },
            { "id,,,title,abstract,\n1,x,y,A,It reaches 5%.,\n", ["1|A|It reaches 5%."] },
            { "\uFEFFsep=;\r\nid;title;abstract\r\n1;A, B;It reaches 5%, or 6%.\r\n", ["1|A, B|It reaches 5%, or 6%."] },
            { "\"sep=,\"\nid,title,abstract\n1,A,It reaches 5%.\n", ["1|A|It reaches 5%."] },
            { "id|title|abstract\n1|A, B|It reaches 5%.\n", ["1|A, B|It reaches 5%."] },
            {
                "PT\tAU\tTI\tID\tAB\tPY\tDI\tUT\nJ\tGrey, H.\tA\tFLIGHT; LAKES\tIt reaches 5%.\t2023\t10.1/a\tWOS:1\n",
                ["WOS:1|A|It reaches 5%."]
            },
            // Of several columns the first that has something.
            {
                "DOI,PMID,Title,Abstract\n10.1/a,,A,It reaches 5%.\n10.1/b,7,B,It reaches 6%.\n",
                ["10.1/a|A|It reaches 5%.", "7|B|It reaches 6%."]
            },
            { "PT\tAU\tTI\tAB\tPY\tUT\nJ\tGrey, H.\tA\tIt reaches 5%.\t2023\tWOS:1\n", ["WOS:1|A|It reaches 5%."] },
            // Rows that are shorter or longer than the header.
            {
                "id,title,abstract,year\n1,A,It reaches 5%.\n2,B,It reaches 6%.,2023,more,and more\n",
                ["1|A|It reaches 5%.", "2|B|It reaches 6%."]
            },
        };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_table_is_read_as_it_is_meant(string table, string[] papers)
    {
        CommandLine.Result result = await CommandLine.RunAsync([
            "extract",
            folder.Write("papers.txt", table),
            "--to",
            "sqlite",
            "-o",
            folder["out.db"],
        ]);

        result.ErrorLines.Where(line => !line.Contains("no abstract", StringComparison.Ordinal)).Should().BeEmpty();
        result.ExitCode.Should().Be(0);
        PapersOf(folder["out.db"]).Should().Equal(papers);
    }

    [Fact]
    public async Task A_line_that_says_what_the_table_is_may_stand_above_it()
    {
        string path = folder.Write("papers.csv", "\"Of herons, exported today.\"\nid,title,abstract\n1,A,It reaches 5%.\n");

        CommandLine.Result result = await CommandLine.RunAsync(["extract", path]);

        result.ExitCode.Should().Be(0, result.Errors);
        result.Lines.Select(line => ClaimJson.Default.Read(line).Id).Should().Equal("1");
    }

    [Theory]
    [InlineData("Two readers screened title, abstract, and text of 3,000 papers. We reach 91.5% accuracy.")]
    [InlineData("Abstract; We film herons at a lake. They hit in 41% of strikes.")]
    public async Task A_sentence_is_no_header(string text)
    {
        CommandLine.Result result = await CommandLine.RunAsync(["extract", folder.Write("note.txt", text)]);

        result.ExitCode.Should().Be(0, result.Errors);
        ClaimJson.Default.Read(result.Lines.Should().ContainSingle().Subject).Claims.Should().NotBeEmpty();
    }

    public static TheoryData<string, int, int> OpenQuotes =>
        new()
        {
            { "id,abstract\n1,It reaches 5%.\n2,\"It reaches 6%.\n3,It reaches 7%.\n4,It reaches 8%.\n", 3, 1 },
            { "id,abstract\n1,It reaches 5%.\n2,\"It reaches 6%.", 3, 1 },
            { "id,abstract\n1,\"It reaches\n5%.\"\n2,It reaches 6%.\n\"3,It reaches 7%.\n", 5, 2 },
            { "id,abstract\n1,\"", 2, 0 },
            // The quotes of later rows do not close it.
            { "id,abstract\n1,\"ok\"\n2,\"It reaches 6%.\n3,It reaches 7%.\n4,\"It reaches 8%.\"\n", 3, 1 },
        };

    [Theory]
    [MemberData(nameof(OpenQuotes))]
    public async Task A_quote_that_nothing_closes_is_an_error(string table, int line, int papers)
    {
        string path = folder.Write("papers.csv", table);

        CommandLine.Result result = await CommandLine.RunAsync(["extract", path]);

        result.ExitCode.Should().Be(1);
        result.Lines.Should().HaveCount(papers);
        result
            .ErrorLines[0]
            .Should()
            .Be($"paperclaims: {path}:{line}: a quote opens here that nothing closes: the rest of the table was not read");
    }

    [Theory]
    [InlineData("id,abstract,id\n1,It is 5% faster.,2\n", "id")]
    [InlineData("abstract,abstract\nIt is 5% faster.,It is 6% faster.\n", "abstract")]
    public async Task Two_columns_of_a_name_that_is_needed_are_an_error(string table, string name)
    {
        string path = folder.Write("papers.csv", table);

        CommandLine.Result result = await CommandLine.RunAsync(["extract", path]);

        result.ExitCode.Should().Be(2);
        result.ErrorLines.Should().Equal($"paperclaims: {path}: two columns \"{name}\"; give one of them another name");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\nand a \"quote\" more\n")]
    public async Task A_row_that_is_too_long_costs_itself_alone(string end)
    {
        string row = new string('x', 17_000_000) + end;
        string path = folder.Write("papers.csv", $"id,abstract\n1,It reaches 5%.\n2,\"{row}\"\n3,It reaches 7%.\n");

        CommandLine.Result result = await CommandLine.RunAsync(["extract", path]);

        result.ExitCode.Should().Be(1);
        result.Lines.Select(line => ClaimJson.Default.Read(line).Id).Should().Equal("1", "3");
        result.ErrorLines[0].Should().StartWith($"paperclaims: {path}:3: longer than ");
    }

    [Fact]
    public async Task A_table_that_is_cut_is_not_taken_for_a_whole_one()
    {
        string rows = string.Concat(Enumerable.Range(0, 60).Select(i => $"{i},\"It reaches {i * 7919 % 100}%, in lake {i * 104729}.\"\n"));
        byte[] packed = Compressed.Zip(Encoding.UTF8.GetBytes("id,abstract\n" + rows));
        Random random = new(27);
        foreach (int cut in Enumerable.Range(0, 4).Select(_ => random.Next(2, packed.Length)))
        {
            string path = folder.Write($"{cut}.csv.gz", packed[..cut]);

            CommandLine.Result result = await CommandLine.RunAsync(["extract", path]);

            result.ExitCode.Should().Be(1);
            result.ErrorLines[0].Should().Be($"paperclaims: {path}: the gzip ends in its middle; the rest is missing");
        }
    }

    private static IEnumerable<string> PapersOf(string path) =>
        Databases.Rows(path, "SELECT id || '|' || coalesce(title, '') || '|' || abstract FROM papers ORDER BY paper");
}
