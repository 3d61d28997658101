using System.Data;

namespace PaperClaims.Tests.Writers;

/// <summary>The rows and columns that claims are written as.</summary>
public sealed class PaperTableTests
{
    private static readonly ExtractedPaper Paper = WrittenPapers.All[0];

    [Fact]
    public void There_is_one_row_per_claim_with_what_the_claim_says()
    {
        PaperTable table = PaperTable
            .RowPerClaim()
            .Only("id", "type", "text", "start", "name", "parameters", "high", "improvement", "data");

        object?[][] rows = [.. table.RowsOf(Paper)];

        rows.Should().HaveCount(Paper.Claims.Count);
        rows.Should().OnlyContain(row => (string)row[0]! == Paper.Id);
        rows.Should().ContainSingle(row => (string)row[1]! == "model_size").Which[5..7].Should().Equal(2_000_000_000L, 8_000_000_000m);
        rows.Single(row => row[2] is "2.5%" && row[1] is "result")[7..]
            .Should()
            .BeEquivalentTo((object[])[true, (string[])["CIFAR-10", "GLUE"]]);
        rows.Select(row => row[3]).Should().Equal(Paper.Claims.Select(claim => (object)(long)claim.Start));
    }

    [Fact]
    public void There_is_one_row_per_paper_with_its_claims_together()
    {
        PaperTable table = PaperTable.RowPerPaper().Only("claims", "datasets", "model_sizes", "code_urls");

        table
            .RowsOf(Paper)
            .Should()
            .ContainSingle()
            .Which.Should()
            .BeEquivalentTo(
                (object[])
                    [
                        (long)Paper.Claims.Count,
                        (string[])["Heron", "CIFAR-10"],
                        (string[])["2000000000"],
                        (string[])["https://github.com/a/b#x"],
                    ]
            );
        PaperTable.RowPerPaper().RowsOf(WrittenPapers.All[2]).Should().ContainSingle();
        PaperTable.RowPerClaim().RowsOf(WrittenPapers.All[2]).Should().BeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_cell_is_of_the_type_of_its_column(bool rowPerPaper)
    {
        PaperTable table = rowPerPaper ? PaperTable.RowPerPaper() : PaperTable.RowPerClaim();

        foreach (object?[] row in WrittenPapers.All.SelectMany(table.RowsOf))
        {
            row.Should().HaveCount(table.Columns.Count);
            foreach ((TableColumn column, object? cell) in table.Columns.Zip(row))
            {
                (cell is null || column.DataType.IsInstanceOfType(cell)).Should().BeTrue($"{column} holds {column.DataType.Name}");
            }
        }

        table.Columns.Select(column => column.Name).Should().OnlyHaveUniqueItems();
        table.Columns.Should().OnlyContain(column => column.Meaning.EndsWith('.'));
    }

    [Fact]
    public void A_data_table_takes_columns_and_rows_as_they_are()
    {
        PaperTable table = PaperTable.RowPerClaim();
        using DataTable data = new();
        data.Columns.AddRange([.. table.Columns.Select(column => new DataColumn(column.Name, column.DataType))]);

        foreach (object?[] row in WrittenPapers.All.SelectMany(table.RowsOf))
        {
            data.Rows.Add(row);
        }

        data.Rows.Count.Should().Be(WrittenPapers.All.Sum(paper => paper.Claims.Count));
        data.Select("type = 'model_size'").Single()["parameters"].Should().Be(2_000_000_000L);
    }

    [Fact]
    public void A_kind_of_a_users_own_has_columns()
    {
        PaperTable claims = PaperTable.RowPerClaim(WrittenPapers.WithLicenses);
        PaperTable papers = PaperTable.RowPerPaper(WrittenPapers.WithLicenses);

        claims.Columns.Select(column => column.Name).Should().EndWith(["license_name", "is_permissive"]);
        claims.Columns[^1].Kinds.Should().Equal("license");
        claims
            .Only("type", "license_name", "is_permissive")
            .RowsOf(WrittenPapers.WithLicense)
            .Last()
            .Should()
            .Equal("license", "MIT", true);
        papers.Columns[^1].Name.Should().Be("licenses");
        PaperTable
            .RowPerPaper(ClaimJson.Default.With<LicenseClaim>("licence", LicenseJsonContext.Default, "licence_texts"))
            .Columns[^1]
            .Name.Should()
            .Be("licence_texts");
    }

    [Fact]
    public void A_claim_of_an_unknown_kind_is_refused_by_name()
    {
        foreach (
            PaperTable table in (PaperTable[])[PaperTable.RowPerClaim(), PaperTable.RowPerPaper(), PaperTable.RowPerClaim().Only("id")]
        )
        {
            FluentActions
                .Invoking(() => table.RowsOf(WrittenPapers.WithLicense))
                .Should()
                .Throw<NotSupportedException>()
                .WithMessage("LicenseClaim is no claim kind*");
        }
    }

    [Fact]
    public void A_column_that_is_not_there_is_named()
    {
        FluentActions
            .Invoking(() => PaperTable.RowPerClaim().Only("id", "colour"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*\"colour\"*id, title*");
        PaperTable.RowPerClaim().Only("text", "id").Columns.Select(column => column.Name).Should().Equal("text", "id");
    }

    [Fact]
    public void A_paper_without_its_abstract_has_no_sentences()
    {
        ExtractedPaper read = ClaimJson.Default.Read(ClaimJson.Default.Write(Paper));

        PaperTable.RowPerClaim().Only("sentence").RowsOf(read).Should().OnlyContain(row => row[0] == null);
    }
}
