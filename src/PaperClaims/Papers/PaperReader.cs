using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace PaperClaims;

/// <summary>Reads lists of papers: JSON Lines, pages, single abstracts, each also compressed with gzip.</summary>
public static class PaperReader
{
    /// <summary>Reads the papers of <paramref name="stream"/> one by one; JSON Lines of any length in bounded memory.</summary>
    /// <param name="stream">UTF-8 text, or gzip of it. It is read to its end and left open.</param>
    /// <param name="options">How to read; by default the format is recognised and the first error throws.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="PaperFormatException">A part cannot be read and no <see cref="PaperReaderOptions.OnError"/> takes it.</exception>
    /// <exception cref="InvalidDataException">The stream is broken gzip.</exception>
    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        PaperReaderOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new PaperReaderOptions();
        PeekStream raw = new(stream);
        bool zipped = (await raw.PeekAsync(2, cancellationToken).ConfigureAwait(false)).Span is [0x1F, 0x8B, ..];
        using GZipStream? unzipped = zipped ? new GZipStream(raw, CompressionMode.Decompress, leaveOpen: true) : null;
        PeekStream content = unzipped is null ? raw : new PeekStream(unzipped);
        bool lines = options.Format == PaperFormat.Jsonl
            || (options.Format == PaperFormat.Detect && await StartsWithObjectAsync(content, cancellationToken).ConfigureAwait(false));
        IAsyncEnumerable<Paper> papers = lines
            ? JsonlPaperReader.ReadAsync(content, options, cancellationToken)
            : TextPaperReader.ReadAsync(content, options, cancellationToken);
        await foreach (Paper paper in papers.ConfigureAwait(false))
        {
            yield return paper;
        }
    }

    internal static void Report(PaperReaderOptions options, int line, string reason)
    {
        PaperReadError error = new(options.SourceName, line, reason);
        if (options.OnError is null)
        {
            throw new PaperFormatException(error);
        }

        options.OnError(error);
    }

    /// <summary>The source's name without folder and extensions, for ids made from a position.</summary>
    internal static string Stem(PaperReaderOptions options)
    {
        string name = Path.GetFileName(options.SourceName);
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 ? name[..dot] : name;
    }

    // White space and a byte order mark may stand before the first object. A slow source is asked for no more than it takes.
    private static async ValueTask<bool> StartsWithObjectAsync(PeekStream content, CancellationToken cancellationToken)
    {
        for (int count = 1; ; count++)
        {
            ReadOnlyMemory<byte> start = await content.PeekAsync(count, cancellationToken).ConfigureAwait(false);
            ReadOnlySpan<byte> visible = start.Span.TrimStart(" \t\r\n\uFEFF"u8);
            if (visible.Length > 0 || start.Length < count)
            {
                return visible is [(byte)'{', ..];
            }
        }
    }
}
