namespace PaperClaims;

/// <summary>A stream that gives no more than so many bytes to one paper. It leaves the inner stream open.</summary>
/// <param name="inner">What is read.</param>
/// <param name="longest">Bytes that may be read from one <see cref="Restart"/> to the next.</param>
internal sealed class CountedStream(Stream inner, int longest) : ReadOnlyStream
{
    private long count;

    /// <summary>Counts from nothing again: another paper begins.</summary>
    public void Restart() => count = 0;

    /// <exception cref="PaperTooLongException">More than so many bytes were read.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    /// <exception cref="PaperTooLongException">More than so many bytes were read.</exception>
    public override int Read(Span<byte> buffer) => Count(inner.Read(buffer));

    private int Count(int read) => (count += read) <= longest ? read : throw new PaperTooLongException();
}

/// <summary>A paper is longer than <see cref="PaperReaderOptions.MaxPaperLength"/>.</summary>
internal sealed class PaperTooLongException : Exception;
