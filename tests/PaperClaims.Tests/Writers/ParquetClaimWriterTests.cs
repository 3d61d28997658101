using System.Collections;
using PaperClaims.Cli.Tests;
using Parquet;
using Parquet.Schema;
using Parquet.Serialization;

namespace PaperClaims.Tests.Writers;

/// <summary>Parquet written from code.</summary>
public sealed class ParquetClaimWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_cell_is_read_back(bool rowPerPaper)
    {
        PaperTable table = rowPerPaper ? PaperTable.RowPerPaper() : PaperTable.RowPerClaim();
        string path = folder["claims.parquet"];

        using (ParquetClaimWriter writer = new(path) { Table = table })
        {
            foreach (ExtractedPaper paper in WrittenPapers.All)
            {
                writer.Write(paper);
            }
        }

        await using FileStream file = File.OpenRead(path);
        IList<Dictionary<string, object?>> read = (await ParquetSerializer.DeserializeUntypedAsync(file, cancellationToken: Token)).Data!;
        object?[][] rows = [.. WrittenPapers.All.SelectMany(table.RowsOf)];
        read.Should().HaveCount(rows.Length);
        foreach ((Dictionary<string, object?> written, object?[] row) in read.Zip(rows))
        {
            foreach ((TableColumn column, object? cell) in table.Columns.Zip(row))
            {
                Read(written.GetValueOrDefault(column.Name)).Should().BeEquivalentTo(Read(cell), column.Name);
            }
        }
    }

    [Fact]
    public async Task The_file_says_its_types_and_its_version()
    {
        using MemoryStream stream = new();
        await using (ParquetClaimWriter writer = new(stream, leaveOpen: true))
        {
            await writer.WriteAsync(WrittenPapers.All[0], Token);
        }

        stream.Position = 0;
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream, cancellationToken: Token);
        reader.CustomMetadata["paperclaims.schema_version"].Should().Be("2");
        reader.Schema.Fields.Select(field => field.Name).Should().Equal(PaperTable.RowPerClaim().Columns.Select(column => column.Name));
        Type[] types = [.. reader.Schema.DataFields.Select(field => field.ClrType)];
        types.Should().Contain([typeof(long), typeof(double), typeof(bool)]);
        reader.Schema.Fields.Single(field => field.Name == "data").Should().BeOfType<ListField>();
    }

    [Fact]
    public async Task Without_papers_there_is_a_file_that_can_be_read()
    {
        using MemoryStream stream = new();
        await new ParquetClaimWriter(stream, leaveOpen: true).DisposeAsync();

        stream.Position = 0;
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream, cancellationToken: Token);
        reader.RowGroupCount.Should().Be(0);
        reader.Schema.Fields.Should().HaveSameCount(PaperTable.RowPerClaim().Columns);
    }

    [Fact]
    public async Task Many_rows_are_several_groups()
    {
        using MemoryStream stream = new();
        await using (ParquetClaimWriter writer = new(stream, leaveOpen: true) { Table = PaperTable.RowPerPaper().Only("id") })
        {
            foreach (ExtractedPaper paper in WrittenPapers.Many(50_001))
            {
                await writer.WriteAsync(paper, Token);
            }
        }

        stream.Position = 0;
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream, cancellationToken: Token);
        reader.RowGroups.Select(group => group.RowCount).Should().Equal(50_000, 1);
    }

    // The reader has a form of texts in lists of its own, and makes no difference between an empty list and none.
    private static object? Read(object? cell) =>
        cell switch
        {
            decimal number => (double)number,
            IEnumerable list and not string => list.Cast<object>().Select(element => $"{element}").ToArray() is [_, ..] texts
                ? texts
                : null,
            _ => cell,
        };
}
