using System.Globalization;

namespace PaperClaims;

/// <summary>Writes the cells of tables as text.</summary>
internal static class CellText
{
    private const string ListSeparator = "; ";

    /// <summary>The cell as text, the same in every culture; empty for null.</summary>
    public static string Of(object? cell) =>
        cell switch
        {
            null => "",
            bool truth => truth ? "true" : "false",
            IReadOnlyList<string> list => string.Join(ListSeparator, list),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => (string)cell,
        };
}
