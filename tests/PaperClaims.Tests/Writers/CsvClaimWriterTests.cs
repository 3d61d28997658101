using System.Globalization;
using System.Text;
using PaperClaims.Cli.Tests;
using Sylvan.Data.Csv;

namespace PaperClaims.Tests.Writers;

/// <summary>CSV written from code.</summary>
public sealed class CsvClaimWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Another_library_reads_every_cell_back(bool rowPerPaper)
    {
        PaperTable table = rowPerPaper ? PaperTable.RowPerPaper() : PaperTable.RowPerClaim();
        string path = folder["claims.csv"];

        using (CsvClaimWriter writer = new(path) { Table = table })
        {
            foreach (ExtractedPaper paper in WrittenPapers.All)
            {
                writer.Write(paper);
            }
        }

        using CsvDataReader reader = CsvDataReader.Create(path);
        foreach (object?[] row in WrittenPapers.All.SelectMany(table.RowsOf))
        {
            reader.Read().Should().BeTrue();
            Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).Should().Equal(row.Select(Describe));
        }

        reader.Read().Should().BeFalse();
        Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).Should().Equal(table.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Without_papers_there_is_a_header()
    {
        Write(new() { Table = PaperTable.RowPerClaim().Only("id", "text") }).Should().Be("id,text\r\n");
    }

    [Fact]
    public void A_byte_order_mark_comes_first_where_it_is_asked_for()
    {
        Write(new() { Table = PaperTable.RowPerPaper().Only("id"), HasByteOrderMark = true }, WrittenPapers.All[1..])
            .Should()
            .Be("\uFEFFid\r\nb\r\nnone\r\n");
    }

    [Fact]
    public void A_file_is_gone_on_with_without_a_header()
    {
        PaperTable table = PaperTable.RowPerPaper().Only("id");
        string path = folder["claims.csv"];
        foreach (ExtractedPaper paper in WrittenPapers.All[1..])
        {
            bool isNew = !File.Exists(path);
            using CsvClaimWriter writer = new(new FileStream(path, FileMode.Append)) { Table = table, HasHeader = isNew };
            writer.Write(paper);
        }

        File.ReadAllText(path).Should().Be("id\r\nb\r\nnone\r\n");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\n=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\t=1+1")]
    [InlineData(" =1+1")]
    [InlineData("\u00a0 @SUM(A1)")]
    [InlineData("\v\f\u001b=1+1")]
    [InlineData("\u200b\ufeff=1+1")]
    [InlineData("＝1+1")]
    [InlineData("＋1+1")]
    [InlineData("－1+1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("\n＝1+1")]
    [InlineData("\nno formula, but a line end first")]
    public void What_a_spreadsheet_would_calculate_gets_an_apostrophe(string title)
    {
        CellOf(title, guardFormulas: true).Should().Be($"'{title}");
        CellOf(title, guardFormulas: false).Should().Be(title);
    }

    [Theory]
    [InlineData("-3.5%")]
    [InlineData("+4.0")]
    [InlineData("-1,234.5 %")]
    [InlineData(" -3.5%")]
    [InlineData("a = b")]
    [InlineData("'quoted'")]
    [InlineData("2-1")]
    public void Numbers_and_other_texts_stay(string title)
    {
        CellOf(title, guardFormulas: true).Should().Be(title);
    }

    [Fact]
    public async Task What_is_flushed_is_in_the_stream_in_whole_rows()
    {
        using MemoryStream stream = new();
        await using CsvClaimWriter writer = new(stream) { Table = PaperTable.RowPerPaper().Only("id") };

        writer.Write(WrittenPapers.All[1]);
        stream.Length.Should().Be(0);
        writer.Flush();
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("id\r\nb\r\n");
        await writer.WriteAsync(WrittenPapers.All[2], TestContext.Current.CancellationToken);
        await writer.FlushAsync(TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("id\r\nb\r\nnone\r\n");
    }

    [Fact]
    public void The_same_is_written_in_every_culture()
    {
        string usual = Write(new(), WrittenPapers.All);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
        try
        {
            Write(new(), WrittenPapers.All).Should().Be(usual);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string CellOf(string title, bool guardFormulas)
    {
        string csv = Write(
            new() { Table = PaperTable.RowPerPaper().Only("title"), GuardFormulas = guardFormulas },
            WrittenPapers.Extract("a", title, "")
        );
        using CsvDataReader reader = CsvDataReader.Create(new StringReader(csv), new CsvDataReaderOptions { Delimiter = ',' });
        reader.Read().Should().BeTrue();
        return reader.GetString(0);
    }

    private static string Write(CsvSettings settings, params ExtractedPaper[] papers)
    {
        using MemoryStream stream = new();
        using (
            CsvClaimWriter writer = new(stream, leaveOpen: true)
            {
                Table = settings.Table,
                HasByteOrderMark = settings.HasByteOrderMark,
                GuardFormulas = settings.GuardFormulas,
            }
        )
        {
            foreach (ExtractedPaper paper in papers)
            {
                writer.Write(paper);
            }
        }

        return new UTF8Encoding().GetString(stream.ToArray());
    }

    private static string Describe(object? cell) =>
        cell switch
        {
            bool truth => truth ? "true" : "false",
            IEnumerable<string> list => string.Join("; ", list),
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
        };

    private sealed record CsvSettings
    {
        public PaperTable Table { get; init; } = PaperTable.RowPerClaim();

        public bool HasByteOrderMark { get; init; }

        public bool GuardFormulas { get; init; }
    }
}
