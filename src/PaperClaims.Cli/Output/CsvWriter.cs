using System.Text;
using PaperClaims.Cli.Tables;

namespace PaperClaims.Cli.Output;

/// <summary>Writes a table as CSV (RFC 4180): UTF-8, a header, cells quoted where they must be. Only whole rows reach the stream.</summary>
internal sealed class CsvWriter : IPaperWriter
{
    private const int BufferSize = 1 << 16;

    private readonly Stream stream;
    private readonly PaperTable table;
    private readonly bool guardFormulas;
    private readonly StringBuilder rows = new();

    /// <param name="stream">Where to; closed at the end.</param>
    /// <param name="table">Which table.</param>
    /// <param name="byteOrderMark">Whether a byte order mark comes first, by which Excel knows UTF-8.</param>
    /// <param name="guardFormulas">Whether a text that a spreadsheet would take for a formula gets an apostrophe before it.</param>
    /// <param name="isResumed">Whether rows stand there already.</param>
    public CsvWriter(Stream stream, PaperTable table, bool byteOrderMark, bool guardFormulas, bool isResumed)
    {
        this.stream = stream;
        this.table = table;
        this.guardFormulas = guardFormulas;
        if (!isResumed)
        {
            rows.Append(byteOrderMark ? "\uFEFF" : "");
            CsvText.AppendRow(rows, [.. table.Columns.Select(column => column.Name)], guardFormulas: false);
        }
    }

    public void Write(ExtractedPaper paper)
    {
        foreach (object?[] row in table.RowsOf(paper))
        {
            CsvText.AppendRow(rows, row, guardFormulas);
        }

        if (rows.Length >= BufferSize)
        {
            Flush();
        }
    }

    public void Flush()
    {
        stream.Write(Encoding.UTF8.GetBytes(rows.ToString()));
        rows.Clear();
        stream.Flush();
    }

    public void Complete() => Flush();

    public void Dispose() => StandardOutput.Close(stream, Flush);
}
