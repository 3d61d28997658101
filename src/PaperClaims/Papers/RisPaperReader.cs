using System.Net;
using System.Runtime.CompilerServices;

namespace PaperClaims;

/// <summary>Reads RIS records: a tag of two characters, two spaces, a hyphen and a value a line, from <c>TY</c> to <c>ER</c>.</summary>
internal static class RisPaperReader
{
    private const int ValueStart = 6;

    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        TextLineReader lines = new(stream, options);
        RisRecord record = new();
        bool skips = false;
        int first = 0;
        int position = 0;
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            string line = lines.Line;
            string? next = TagOf(line);
            if (next is "TY" or "ER" && !record.IsEmpty)
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
            }

            skips &= next is not ("TY" or "ER");
            if (skips)
            {
                continue;
            }

            first = record.IsEmpty ? lines.Number : first;
            Add(record, next, line);
            if (record.Length > options.MaxPaperLength)
            {
                PaperReader.ReportTooLong(options, first);
                record.Clear();
                skips = true;
            }
        }

        if (!record.IsEmpty)
        {
            PaperReader.Report(options, first, "a record without its end, \"ER  -\"");
        }
    }

    private static void Add(RisRecord record, string? tag, string line)
    {
        if (tag is not null and not "ER")
        {
            record.Add(tag, line.Length > ValueStart ? line[ValueStart..].Trim() : "");
        }
        else if (tag is null && line.Trim() is { Length: > 0 } more)
        {
            record.Continue(more);
        }
    }

    /// <summary>Whether the line starts a record: <c>TY  - JOUR</c>.</summary>
    public static bool IsRecord(string line) => TagOf(line) == "TY";

    private static string? TagOf(string line) =>
        line.Length >= ValueStart - 1
        && char.IsAsciiLetterUpper(line[0])
        && char.IsAsciiLetterOrDigit(line[1])
        && line.AsSpan(2).StartsWith("  -")
            ? line[..2]
            : null;

    private static Paper? Assemble(RisRecord record, PaperReaderOptions options, int line, int position) =>
        PaperReader.Assemble(
            options,
            line,
            position,
            record.First("ID", "DO", "AN", "UR"),
            Decode(record.First("TI", "T1", "CT")),
            Decode(record.First("AB", "N2")),
            record.First("DA", "PY", "Y1")
        );

    // The form has no entities: what stands there was left by whoever exported a web page.
    private static string? Decode(string? value) => WebUtility.HtmlDecode(value);
}
