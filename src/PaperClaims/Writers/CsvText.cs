using System.Text;
using System.Text.RegularExpressions;

namespace PaperClaims;

/// <summary>Rows of CSV (RFC 4180).</summary>
internal static partial class CsvText
{
    private const char Guard = '\'';

    /// <summary>
    /// Appends a row with its line end; with <paramref name="guardFormulas"/> no text of it is a formula to a spreadsheet.
    /// </summary>
    public static void AppendRow(StringBuilder rows, IReadOnlyList<object?> row, bool guardFormulas)
    {
        for (int i = 0; i < row.Count; i++)
        {
            rows.Append(i == 0 ? "" : ",");
            string text = CellText.Of(row[i]);
            text = guardFormulas && row[i] is string or IReadOnlyList<string> && LooksLikeFormula().IsMatch(text) ? $"{Guard}{text}" : text;
            if (text.AsSpan().IndexOfAny("\",\r\n") >= 0)
            {
                rows.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                rows.Append(text);
            }
        }

        rows.Append("\r\n");
    }

    /// <summary>The text of a cell, without the apostrophe that a guarded one has.</summary>
    public static string Unguard(string cell) =>
        cell.Length > 0 && cell[0] == Guard && LooksLikeFormula().IsMatch(cell[1..]) ? cell[1..] : cell;

    // Also in full width, and behind what spreadsheets skip: white space, control characters, invisible ones. Signed numbers such as
    // "-3.5%" and "+4.0" calculate nothing.
    [GeneratedRegex(@"\A(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20](?![\d.,]+\s?%?\z))", RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeFormula();
}
