namespace PaperClaims;

/// <summary>
/// What a stream holds, as UTF-8 where it is text: unpacked where it is gzip, decoded where it is UTF-16. It leaves the stream open.
/// </summary>
internal sealed class PaperContent : IDisposable
{
    private const int LookAhead = 4096;

    private readonly UnzippedStream? unzipped;

    private PaperContent(PeekStream stream, UnzippedStream? unzipped) => (Stream, this.unzipped) = (stream, unzipped);

    /// <summary>The content.</summary>
    public PeekStream Stream { get; }

    /// <summary>Whether it came as gzip.</summary>
    public bool IsZipped => unzipped is not null;

    /// <summary>Looks at the first bytes of a stream, and opens what it holds.</summary>
    /// <exception cref="InvalidDataException">It is broken gzip.</exception>
    public static async ValueTask<PaperContent> OpenAsync(Stream stream, CancellationToken cancellationToken)
    {
        PeekStream raw = new(stream);
        bool isZipped = (await raw.PeekAsync(2, cancellationToken).ConfigureAwait(false)).Span is [0x1F, 0x8B, ..] or [0x1F];
        UnzippedStream? unzipped = isZipped ? new UnzippedStream(raw) : null;
        PeekStream content = unzipped is null ? raw : new PeekStream(unzipped);
        if (await IsUtf16Async(content, cancellationToken).ConfigureAwait(false) is { } bigEndian)
        {
            content = new PeekStream(new Utf16Stream(content, bigEndian));
        }

        return new PaperContent(content, unzipped);
    }

    /// <summary>What the content is if it is no text, in a few words; null if it is text as far as its beginning tells.</summary>
    public async ValueTask<string?> DescribeBinaryAsync(CancellationToken cancellationToken)
    {
        int before = await FormatDetector.CountInvisibleAsync(Stream, cancellationToken).ConfigureAwait(false);
        ReadOnlyMemory<byte> start = await Stream.PeekAsync(before + 2, cancellationToken).ConfigureAwait(false);
        if (start.Span[before..] is [(byte)'{' or (byte)'[' or (byte)'<', not 0, ..])
        {
            // A slow source is asked for no more than it takes to see that it begins as a list of papers does.
            return null;
        }

        return BinaryContent.Describe((await Stream.PeekAsync(LookAhead, cancellationToken).ConfigureAwait(false)).Span);
    }

    /// <summary>Says of what was read to its end that something no gzip follows it.</summary>
    public void ReportRest(PaperReaderOptions options)
    {
        if (unzipped is { HasRest: true })
        {
            PaperReader.Report(options, 1, "what follows the end of the gzip is no gzip, and was not read");
        }
    }

    public void Dispose() => unzipped?.Dispose();

    // Marked, or XML that says so itself: its first characters are known then (XML 1.0, appendix F). Null for what is no UTF-16; else
    // whether the high byte comes first.
    private static async ValueTask<bool?> IsUtf16Async(PeekStream content, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> start = await content.PeekAsync(1, cancellationToken).ConfigureAwait(false);
        if (start.Span is not [0xFE or 0xFF or 0 or (byte)'<', ..])
        {
            return null;
        }

        start = await content.PeekAsync(4, cancellationToken).ConfigureAwait(false);
        return start.Span switch
        {
            [0xFE, 0xFF, ..] or [0, (byte)'<', 0, (byte)'?', ..] => true,
            [0xFF, 0xFE, 0, 0, ..] => null,
            [0xFF, 0xFE, ..] or [(byte)'<', 0, (byte)'?', 0, ..] => false,
            _ => null,
        };
    }
}
