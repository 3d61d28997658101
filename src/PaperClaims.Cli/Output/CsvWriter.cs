using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PaperClaims.Cli.Tables;

namespace PaperClaims.Cli.Output;

/// <summary>Writes a table as CSV (RFC 4180): UTF-8, a header, cells quoted where they must be. Only whole rows reach the stream.</summary>
internal sealed partial class CsvWriter : IPaperWriter
{
    private const int BufferSize = 1 << 16;
    private const string ListSeparator = "; ";

    private readonly Stream stream;
    private readonly PaperTable table;
    private readonly bool guardFormulas;
    private readonly StringBuilder rows = new();

    /// <param name="stream">Where to; closed at the end.</param>
    /// <param name="table">Which table.</param>
    /// <param name="byteOrderMark">Whether a byte order mark comes first, by which Excel knows UTF-8.</param>
    /// <param name="guardFormulas">Whether a text that a spreadsheet would take for a formula gets an apostrophe before it.</param>
    public CsvWriter(Stream stream, PaperTable table, bool byteOrderMark, bool guardFormulas)
    {
        this.stream = stream;
        this.table = table;
        this.guardFormulas = guardFormulas;
        rows.Append(byteOrderMark ? "\uFEFF" : "").AppendJoin(',', table.Columns.Select(column => column.Name)).Append("\r\n");
    }

    public void Write(ExtractedPaper paper)
    {
        foreach (object?[] row in table.RowsOf(paper))
        {
            for (int i = 0; i < row.Length; i++)
            {
                rows.Append(i == 0 ? "" : ",");
                Append(row[i], table.Columns[i].Type);
            }

            rows.Append("\r\n");
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

    private void Append(object? cell, CellType type)
    {
        string text = cell switch
        {
            null => "",
            bool truth => truth ? "true" : "false",
            IReadOnlyList<string> list => string.Join(ListSeparator, list),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => (string)cell,
        };
        if (guardFormulas && type is CellType.Text or CellType.TextList && LooksLikeFormula().IsMatch(text))
        {
            text = $"'{text}";
        }

        if (text.AsSpan().IndexOfAny("\",\r\n") >= 0)
        {
            rows.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            rows.Append(text);
        }
    }

    // Signed numbers such as "-3.5%" and "+4.0" calculate nothing.
    [GeneratedRegex(@"\A[=+\-@\t\r](?![\d.,]+\s?%?\z)", RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeFormula();
}
