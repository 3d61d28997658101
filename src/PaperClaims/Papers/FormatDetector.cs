using System.Text;

namespace PaperClaims;

/// <summary>Tells from its first bytes what form a list of papers has.</summary>
internal static class FormatDetector
{
    // Of text, a first look and a second: what stands before the first record is short, mostly.
    private static readonly int[] LookAheads = [1 << 12, 1 << 16];

    /// <summary>The form of what <paramref name="content"/> holds. A slow source is asked for no more than it takes.</summary>
    public static async ValueTask<PaperFormat> DetectAsync(PeekStream content, CancellationToken cancellationToken)
    {
        int before = await CountInvisibleAsync(content, cancellationToken).ConfigureAwait(false);
        ReadOnlyMemory<byte> start = await content.PeekAsync(before + 1, cancellationToken).ConfigureAwait(false);
        if (start.Length <= before)
        {
            return PaperFormat.Text;
        }

        PaperFormat json = start.Span[before] is (byte)'{' or (byte)'['
            ? await DetectJsonAsync(content, before, cancellationToken).ConfigureAwait(false)
            : PaperFormat.Detect;
        return json == PaperFormat.Detect ? await DetectTextAsync(content, before, cancellationToken).ConfigureAwait(false) : json;
    }

    /// <summary>How much white space, and byte order mark, stands before the first character.</summary>
    public static async ValueTask<int> CountInvisibleAsync(PeekStream content, CancellationToken cancellationToken)
    {
        int count = 0;
        while (true)
        {
            ReadOnlyMemory<byte> start = await content.PeekAsync(count + 1, cancellationToken).ConfigureAwait(false);
            int visible = start.Span[count..].IndexOfAnyExcept(" \t\r\n\uFEFF"u8);
            if (visible >= 0 || start.Length <= count)
            {
                return count + Math.Max(visible, 0);
            }

            count = start.Length;
        }
    }

    // One whole object is enough to see that there is an object a line: whoever writes them one by one need not write more.
    private static async ValueTask<PaperFormat> DetectJsonAsync(PeekStream content, int before, CancellationToken cancellationToken)
    {
        for (int count = 1; ; count *= 2)
        {
            ReadOnlyMemory<byte> start = await content.PeekAsync(before + count, cancellationToken).ConfigureAwait(false);
            bool isWhole = start.Length < before + count;
            ReadOnlySpan<byte> visible = start.Span[before..Math.Min(start.Length, before + LookAheads[0])];
            if (JsonStart.Detect(visible, isWhole || count >= LookAheads[0]) is { } known)
            {
                return known;
            }
        }
    }

    private static async ValueTask<PaperFormat> DetectTextAsync(PeekStream content, int before, CancellationToken cancellationToken)
    {
        PaperFormat format = PaperFormat.Detect;
        foreach (int count in LookAheads)
        {
            ReadOnlyMemory<byte> start = await content.PeekAsync(before + count, cancellationToken).ConfigureAwait(false);
            ReadOnlyMemory<byte> visible = start[before..Math.Min(start.Length, before + count)];
            format = TextStart.Detect(Encoding.UTF8.GetString(visible.Span).TrimStart('\uFEFF'));
            if (format != PaperFormat.Detect || visible.Length < count)
            {
                break;
            }
        }

        return format;
    }
}
