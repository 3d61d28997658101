using System.Net;
using System.Runtime.CompilerServices;

namespace PaperClaims;

/// <summary>Reads RIS records: a tag of two characters, two spaces, a hyphen and a value a line, from <c>TY</c> to <c>ER</c>.</summary>
internal static class RisPaperReader
{
    private const int ValueStart = 6;

    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream, PaperReaderOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TextLineReader lines = new(stream, options);
        Dictionary<string, string> record = [];
        string? tag = null;
        int first = 0;
        int position = 0;
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            string line = lines.Line;
            string? next = TagOf(line);
            if (next is "TY" or "ER" && record.Count > 0)
            {
                if (next == "TY")
                {
                    PaperReader.Report(options, first, "a record without its end, \"ER  -\"");
                }
                else if (Assemble(record, options, first, ++position) is { } paper)
                {
                    yield return paper;
                }

                record.Clear();
                tag = null;
            }

            if (next is not null and not "ER")
            {
                first = record.Count == 0 ? lines.Number : first;
                tag = next;
                string value = line.Length > ValueStart ? line[ValueStart..].Trim() : "";

                // A tag may stand several times; of all that matter here the first counts, and an abstract goes on.
                record[tag] = record.TryGetValue(tag, out string? earlier) ? tag is "AB" or "N2" ? $"{earlier}\n{value}" : earlier : value;
            }
            else if (next is null && tag is not null && line.Trim() is { Length: > 0 } more)
            {
                record[tag] = $"{record[tag]}\n{more}";
            }
        }

        if (record.Count > 0)
        {
            PaperReader.Report(options, first, "a record without its end, \"ER  -\"");
        }
    }

    /// <summary>Whether the line starts a record: <c>TY  - JOUR</c>.</summary>
    public static bool IsRecord(string line) => TagOf(line) == "TY";

    private static string? TagOf(string line) =>
        line.Length >= ValueStart - 1 && char.IsAsciiLetterUpper(line[0]) && char.IsAsciiLetterOrDigit(line[1]) && line.AsSpan(2).StartsWith("  -") ? line[..2] : null;

    private static Paper? Assemble(Dictionary<string, string> record, PaperReaderOptions options, int line, int position) => PaperReader.Assemble(
        options,
        line,
        position,
        First(record, "ID", "DO", "AN", "UR"),
        Decode(First(record, "TI", "T1", "CT")),
        Decode(First(record, "AB", "N2")),
        First(record, "DA", "PY", "Y1"));

    private static string? First(Dictionary<string, string> record, params ReadOnlySpan<string> tags)
    {
        foreach (string tag in tags)
        {
            if (record.TryGetValue(tag, out string? value) && value.Length > 0)
            {
                return value;
            }
        }

        return null;
    }

    // The form has no entities: what stands there was left by whoever exported a web page.
    private static string? Decode(string? value) => WebUtility.HtmlDecode(value);
}
