using System.Text;

namespace PaperClaims;

/// <summary>Tells from its first bytes what form a list of papers has.</summary>
internal static class FormatDetector
{
    private const int LookAhead = 4096;

    /// <summary>The form of what <paramref name="content"/> holds. A slow source is asked for no more than it takes.</summary>
    public static async ValueTask<PaperFormat> DetectAsync(PeekStream content, CancellationToken cancellationToken)
    {
        switch (await FirstVisibleAsync(content, cancellationToken).ConfigureAwait(false))
        {
            case (byte)'[':
                return PaperFormat.Json;
            case (byte)'{':
                return await IsJsonDocumentAsync(content, cancellationToken).ConfigureAwait(false) ? PaperFormat.Json : PaperFormat.Jsonl;
            case null:
                return PaperFormat.Text;
            default:
                return DetectText((await content.PeekAsync(LookAhead, cancellationToken).ConfigureAwait(false)).Span);
        }
    }

    // White space and a byte order mark may stand before the first character.
    private static async ValueTask<byte?> FirstVisibleAsync(PeekStream content, CancellationToken cancellationToken)
    {
        for (int count = 1; ; count++)
        {
            ReadOnlyMemory<byte> start = await content.PeekAsync(count, cancellationToken).ConfigureAwait(false);
            ReadOnlySpan<byte> visible = start.Span.TrimStart(" \t\r\n\uFEFF"u8);
            if (visible.Length > 0 || start.Length < count)
            {
                return visible.IsEmpty ? null : visible[0];
            }
        }
    }

    // One whole object is enough to see that there is an object a line: whoever writes them one by one need not write more.
    private static async ValueTask<bool> IsJsonDocumentAsync(PeekStream content, CancellationToken cancellationToken)
    {
        for (int count = 1; ; count *= 2)
        {
            ReadOnlyMemory<byte> start = await content.PeekAsync(count, cancellationToken).ConfigureAwait(false);
            ReadOnlySpan<byte> visible = start.Span.TrimStart(" \t\r\n\uFEFF"u8);
            if (JsonPaperReader.IsDocument(visible) is { } known)
            {
                return known;
            }

            if (start.Length < count || start.Length >= LookAhead)
            {
                // The object goes on, over the end of its line or not.
                return visible.Contains((byte)'\n');
            }
        }
    }

    private static PaperFormat DetectText(ReadOnlySpan<byte> start)
    {
        string text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.StartsWith('<'))
        {
            return text.Contains("OAI-PMH", StringComparison.Ordinal) || text.Contains("openarchives", StringComparison.Ordinal)
                ? PaperFormat.OaiPmh
                : PaperFormat.Atom;
        }

        foreach (string line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (BibTeXEntry.Starts(line))
            {
                return PaperFormat.BibTeX;
            }

            if (RisPaperReader.IsRecord(line))
            {
                return PaperFormat.Ris;
            }

            // Comments may stand before the first entry of a bibliography.
            if (!line.StartsWith('%'))
            {
                break;
            }
        }

        return PaperFormat.Detect;
    }
}
