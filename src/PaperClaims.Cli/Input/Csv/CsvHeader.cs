namespace PaperClaims.Cli.Input.Csv;

/// <summary>Tells by the first lines of a table what separates its cells.</summary>
internal static class CsvHeader
{
    private const int LongestName = 80;

    private static readonly char[] Separators = [',', '\t', ';', '|'];

    /// <summary>The separator that the line <c>sep=;</c> states, by which Excel knows it; null if the line is none.</summary>
    public static char? StatedSeparator(string line) =>
        line.Trim().Trim('"') is { Length: 5 } stated && stated.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? stated[4]
        : line.TrimEnd('"').EndsWith("sep=\t", StringComparison.OrdinalIgnoreCase) ? '\t'
        : null;

    /// <summary>The separator by which the header has several columns, one of which holds abstracts; null if there is none.</summary>
    public static char? SeparatorOf(string header, PaperFields fields)
    {
        foreach (char separator in Separators)
        {
            string[] columns = [.. header.Split(separator).Select(column => column.Trim().Trim('"'))];
            if (columns.Length > 1 && fields.FindAllColumns(columns)[(int)PaperField.Abstract].Length > 0)
            {
                return separator;
            }
        }

        return null;
    }

    /// <summary>Whether the cells are names of columns, not a sentence that has the word "abstract" between commas.</summary>
    public static bool HoldsNames(string header, char separator) =>
        header
            .Split(separator)
            .All(name => name.Length <= LongestName && !name.Contains(". ", StringComparison.Ordinal) && !name.EndsWith('.'));

    /// <summary>The separator that the header has most of.</summary>
    public static char UsualSeparator(string header) => Separators.MaxBy(separator => header.AsSpan().Count(separator));
}
