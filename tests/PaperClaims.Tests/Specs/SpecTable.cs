using System.Text.RegularExpressions;

namespace PaperClaims.Tests.Specs;

/// <summary>
/// The tables of a file of Specs/*.md: a text, the claims it states, and for a row that is wrong today what comes out instead.
/// A line of the file says how many rows are.
/// </summary>
internal sealed partial class SpecTable
{
    private readonly string[] lines;

    private SpecTable(string path, string[] lines) => (Path, this.lines) = (path, lines);

    public string Path { get; }

    public IEnumerable<SpecRow> Rows => lines.Where(IsRow).Select(ParseRow);

    /// <summary>The line that says how many rows are wrong today, as it has to be.</summary>
    public string Count => $"{Rows.Count(row => row.Today.Length > 0)} of {Rows.Count()} rows are wrong today.";

    /// <summary>That line as it is.</summary>
    public string? StatedCount => lines.SingleOrDefault(line => CountLine.IsMatch(line));

    [GeneratedRegex(@"^\d+ of \d+ rows are wrong today\.$")]
    private static partial Regex CountLine { get; }

    public static SpecTable Read(string path) => new(path, File.ReadAllLines(path));

    /// <summary>
    /// Writes the file anew: at each row of which something else comes out, what that is; a reason that is a sentence stays.
    /// </summary>
    public void Mark(Func<SpecRow, string?> whatComesOut)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (IsRow(lines[i]))
            {
                SpecRow row = ParseRow(lines[i]);
                string today =
                    whatComesOut(row) is not string outcome ? ""
                    : row.Today.EndsWith('.') ? row.Today
                    : outcome;
                lines[i] = (row with { Today = today }).ToString();
            }
        }

        string count = Count;
        File.WriteAllText(Path, string.Concat(lines.Select(line => (CountLine.IsMatch(line) ? count : line) + "\n")));
    }

    private static bool IsRow(string line) =>
        line.StartsWith("| ", StringComparison.Ordinal)
        && !line.StartsWith("| ---", StringComparison.Ordinal)
        && !line.StartsWith("| text |", StringComparison.Ordinal);

    private static SpecRow ParseRow(string line) =>
        line.Trim('|').Split('|', StringSplitOptions.TrimEntries) switch
        {
            [string text, string claims] => new SpecRow(text, claims, ""),
            [string text, string claims, string today] => new SpecRow(text, claims, today),
            _ => throw new FormatException($"Not two or three cells: {line}"),
        };
}
