using System.Text.Json;
using Microsoft.Data.Sqlite;
using PaperClaims.Cli.Tests;

namespace PaperClaims.Tests.Writers;

/// <summary>A database written from code.</summary>
public sealed class SqliteClaimWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_cell_is_read_back()
    {
        PaperTable table = PaperTable.RowPerClaim();

        Write(WrittenPapers.All);

        string columns = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        Query($"SELECT {columns} FROM claims JOIN papers USING (paper) ORDER BY claim")
            .Should()
            .BeEquivalentTo(
                WrittenPapers.All.SelectMany(table.RowsOf).Select(row => Array.ConvertAll(row, Stored)),
                options => options.WithStrictOrdering()
            );
    }

    [Fact]
    public void There_are_views_and_a_search()
    {
        Write(WrittenPapers.All);

        Query("SELECT name FROM benchmarks").Should().ContainSingle().Which.Should().Equal("GLUE");
        Query("SELECT data, data_id FROM results_by_data").Should().ContainEquivalentOf((object[])["CIFAR-10", "cifar-10"]);
        Query("SELECT id FROM papers JOIN papers_text ON papers_text.rowid = paper WHERE papers_text MATCH 'herons'")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Equal("=a,\"1\"");
        Query("SELECT id, title, abstract FROM papers WHERE id = 'none'")[0].Should().Equal("none", "Nothing", "Nothing is claimed.");
        Query("PRAGMA user_version")[0].Should().Equal(2L);
    }

    [Fact]
    public void A_database_that_is_there_is_added_to()
    {
        Write(WrittenPapers.All[..2]);
        Write(WrittenPapers.All[2]);

        Query("SELECT id FROM papers ORDER BY paper").Select(row => row[0]).Should().Equal(WrittenPapers.All.Select(paper => paper.Id));
        Directory.GetFiles(Path.GetDirectoryName(Database)!).Should().Equal([Database], "it is one file, that can be copied");
    }

    [Fact]
    public void A_kind_of_a_users_own_has_a_view()
    {
        using (SqliteClaimWriter writer = new(Database, WrittenPapers.WithLicenses))
        {
            writer.Write(WrittenPapers.WithLicense);
        }

        Query("SELECT id, license_name, is_permissive FROM licenses").Should().ContainSingle().Which.Should().Equal("l", "MIT", 1L);
    }

    [Fact]
    public void Names_of_a_users_own_are_no_sql()
    {
        ClaimJson json = ClaimJson.Default.With<LicenseClaim>(
            "a 'licence'",
            LicenseJsonContext.Default,
            "some \"licences\"; DROP TABLE papers"
        );

        using (SqliteClaimWriter writer = new(Database, json))
        {
            writer.Write(WrittenPapers.WithLicense);
        }

        Query("SELECT license_name FROM \"some \"\"licences\"\"; DROP TABLE papers\"").Should().ContainSingle();
    }

    [Fact]
    public void Who_reads_meanwhile_sees_whole_transactions()
    {
        using SqliteClaimWriter writer = new(Database);

        foreach (ExtractedPaper paper in WrittenPapers.Many(1500))
        {
            writer.Write(paper);
        }

        Query("SELECT count(*) FROM papers")[0].Should().Equal(1000L);
    }

    [Fact]
    public void A_paper_that_cannot_be_written_leaves_nothing_and_the_next_one_is()
    {
        using (SqliteClaimWriter writer = new(Database))
        {
            writer.Invoking(open => open.Write(WrittenPapers.WithLicense)).Should().Throw<NotSupportedException>();
            writer
                .Invoking(open => open.Write(WrittenPapers.All[0] with { Abstract = null }))
                .Should()
                .Throw<ArgumentException>()
                .WithMessage("*has no abstract*");
            writer.Write(WrittenPapers.All[1]);
        }

        Query("SELECT id FROM papers").Should().ContainSingle().Which.Should().Equal("b");
    }

    [Theory]
    [InlineData("a text", "*no SQLite database")]
    [InlineData("another database", "*not one of claims")]
    [InlineData("another version", "*written with schema_version 1*")]
    [InlineData("a second writer", "*another run is writing it")]
    public void What_it_cannot_add_to_is_said(string what, string message)
    {
        using SqliteClaimWriter? first = what == "a second writer" ? new(Database) : null;
        switch (what)
        {
            case "a text":
                folder.Write("claims.sqlite", "hello, this is a text file and was never a database");
                break;
            case "another database":
                Query("CREATE TABLE birds(name TEXT)");
                break;
            case "another version":
                Write();
                Query("PRAGMA user_version = 1");
                break;
        }

        FluentActions.Invoking(() => new SqliteClaimWriter(Database)).Should().Throw<IOException>().WithMessage(message);
    }

    private string Database => folder["claims.sqlite"];

    private void Write(params ExtractedPaper[] papers)
    {
        using SqliteClaimWriter writer = new(Database);
        foreach (ExtractedPaper paper in papers)
        {
            writer.Write(paper);
        }
    }

    private List<object?[]> Query(string sql)
    {
        using SqliteConnection connection = new($"Data Source={Database};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    private static object? Stored(object? cell) =>
        cell switch
        {
            bool truth => truth ? 1L : 0L,
            decimal number => (double)number,
            IReadOnlyList<string> list => JsonSerializer.Serialize(list),
            _ => cell,
        };
}
