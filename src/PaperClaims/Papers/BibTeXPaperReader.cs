using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace PaperClaims;

/// <summary>
/// Reads BibTeX entries. An entry that is not closed costs itself alone: the next <c>@</c> that is indented no more begins another.
/// </summary>
internal static class BibTeXPaperReader
{
    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        BibTeXStrings strings = new(options.MaxPaperLength);
        int position = 0;
        await foreach ((string entry, int line) in ReadEntriesAsync(stream, options, cancellationToken).ConfigureAwait(false))
        {
            if (Read(entry, strings, options, line, ref position) is { } paper)
            {
                yield return paper;
            }
        }
    }

    // The entries that are closed, and the lines that they start at.
    private static async IAsyncEnumerable<(string Entry, int Line)> ReadEntriesAsync(
        Stream stream,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        TextLineReader lines = new(stream, options);
        StringBuilder entry = new();
        BibTeXScanner scanner = default;
        int first = 0;
        int indent = 0;
        string? beginning = null;
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            string line = Join(beginning, lines.Line);
            if (!scanner.IsOpen && OtherForm.Describe(line, PaperFormat.BibTeX) is { } other)
            {
                PaperReader.Report(options, lines.Number, other);
                yield break;
            }

            beginning = !scanner.IsOpen && BibTeXEntry.MayStart(line) ? line.TrimEnd() : null;
            if (beginning is not null)
            {
                continue;
            }

            if (scanner.IsOpen && IndentOf(line) <= indent && BibTeXEntry.Starts(line.AsSpan().TrimStart()))
            {
                PaperReader.Report(options, first, "an entry without its closing brace");
                entry.Clear();
                scanner.Reset();
            }

            for (int at = NextPart(line, 0, scanner.IsOpen); at < line.Length; at = NextPart(line, at, scanner.IsOpen))
            {
                (first, indent) = scanner.IsOpen ? (first, indent) : (lines.Number, IndentOf(line) == at ? at : 0);
                int end = scanner.Scan(line, at);
                entry.Append(line, at, end - at);
                at = end;
                if (entry.Length > options.MaxPaperLength)
                {
                    PaperReader.ReportTooLong(options, first);
                    entry.Clear();
                    scanner.Reset();
                }
                else if (!scanner.IsOpen)
                {
                    yield return (entry.ToString(), first);
                    entry.Clear();
                }
            }

            if (scanner.IsOpen)
            {
                entry.Append('\n');
            }
        }

        if (scanner.IsOpen)
        {
            PaperReader.Report(options, first, "an entry without its closing brace");
        }
    }

    // "@article" and the brace in the next line.
    private static string Join(string? beginning, string line) =>
        beginning is not null && line.AsSpan().TrimStart() is [] or ['{' or '(', ..] ? beginning + line.TrimStart() : line;

    private static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart().Length;

    // Where the open entry goes on, or the next one starts; what stands between entries is comment.
    private static int NextPart(string line, int at, bool isOpen)
    {
        while (!isOpen && at < line.Length && !BibTeXEntry.Starts(line.AsSpan(at)))
        {
            int next = line.IndexOf('@', at + 1);
            at = next < 0 ? line.Length : next;
        }

        return at;
    }

    private static Paper? Read(string text, BibTeXStrings strings, PaperReaderOptions options, int line, ref int position)
    {
        if (!BibTeXEntry.TryRead(text, strings, out BibTeXEntry? entry, out string? wrong))
        {
            PaperReader.Report(options, line, wrong);
            return null;
        }

        if (entry.IsTooLong)
        {
            PaperReader.ReportTooLong(options, line);
            return null;
        }

        if (!entry.IsPublication)
        {
            return null;
        }

        position++;
        return PaperReader.Assemble(
            options,
            line,
            position,
            entry.Key,
            Plain(entry["title"]),
            Plain(entry["abstract"]),
            (WrittenDate.Read(entry["date"]) ?? WrittenDate.Combine(entry["year"], entry["month"]))?.ToString()
        );
    }

    private static string? Plain(string? value) => value is null ? null : WebUtility.HtmlDecode(TexText.ToPlain(value));
}
