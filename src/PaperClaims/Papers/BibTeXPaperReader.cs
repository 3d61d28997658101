using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace PaperClaims;

/// <summary>
/// Reads BibTeX entries. An entry that is not closed costs itself alone: the next <c>@</c> at the start of a line begins another.
/// </summary>
internal static class BibTeXPaperReader
{
    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        int position = 0;
        await foreach ((string entry, int line) in ReadEntriesAsync(stream, options, cancellationToken).ConfigureAwait(false))
        {
            if (Read(entry, options, line, ref position) is { } paper)
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
        int first = 0;
        int depth = 0;
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            string line = lines.Line;
            if (depth > 0 && BibTeXEntry.Starts(line))
            {
                PaperReader.Report(options, first, "an entry without its closing brace");
                entry.Clear();
                depth = 0;
            }

            for (int at = NextPart(line, 0, entry.Length > 0); at < line.Length; at = NextPart(line, at, entry.Length > 0))
            {
                first = entry.Length == 0 ? lines.Number : first;
                int end = EndOfEntry(line, at, ref depth, entry.Length > 0);
                entry.Append(line, at, end - at);
                at = end;
                if (entry.Length > options.MaxPaperLength)
                {
                    PaperReader.ReportTooLong(options, first);
                    entry.Clear();
                    depth = 0;
                }
                else if (depth == 0)
                {
                    yield return (entry.ToString(), first);
                    entry.Clear();
                }
            }

            if (depth > 0)
            {
                entry.Append('\n');
            }
        }

        if (depth > 0)
        {
            PaperReader.Report(options, first, "an entry without its closing brace");
        }
    }

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

    // The index after the brace that closes the entry, or the line's end.
    private static int EndOfEntry(string line, int start, ref int depth, bool inside)
    {
        bool isParenthesised = !inside && IsParenthesised(line.AsSpan(start));
        for (int i = start; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                case '(' when depth == 0 && !inside:
                    depth++;
                    break;
                case '}':
                case ')' when depth == 1 && isParenthesised:
                    depth--;
                    if (depth == 0)
                    {
                        return i + 1;
                    }

                    break;
            }
        }

        return line.Length;
    }

    // "@article(key, ...)": rare, and written on one line where it is written.
    private static bool IsParenthesised(ReadOnlySpan<char> entry) => entry.IndexOfAny('(', '{') is var open and >= 0 && entry[open] == '(';

    private static Paper? Read(string text, PaperReaderOptions options, int line, ref int position)
    {
        if (!BibTeXEntry.TryRead(text, out BibTeXEntry? entry, out string? wrong))
        {
            PaperReader.Report(options, line, wrong);
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
            entry["date"] ?? PaperDate.Combine(entry["year"], entry["month"])
        );
    }

    private static string? Plain(string? value) => value is null ? null : WebUtility.HtmlDecode(TexText.ToPlain(value));
}
