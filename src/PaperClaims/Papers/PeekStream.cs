namespace PaperClaims;

/// <summary>A stream whose first bytes can be looked at before they are read. It leaves the inner stream open.</summary>
internal sealed class PeekStream(Stream inner) : ReadOnlyStream
{
    /// <summary>The longest look-ahead.</summary>
    public const int Longest = 1 << 20;

    private byte[] prefix = new byte[4096];
    private int start;
    private int end;

    /// <summary>The next bytes, at least <paramref name="count"/> of them unless the stream ends or the look-ahead is full.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(int count, CancellationToken cancellationToken)
    {
        int wanted = Math.Min(start + count, Longest);
        if (wanted > prefix.Length)
        {
            Array.Resize(ref prefix, Math.Min(Math.Max(wanted, 2 * prefix.Length), Longest));
        }

        while (end < wanted)
        {
            int read = await ReadInnerAsync(prefix.AsMemory(end), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            end += read;
        }

        return prefix.AsMemory(start, end - start);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        start < end ? new ValueTask<int>(TakePrefix(buffer.Span)) : ReadInnerAsync(buffer, cancellationToken);

    public override int Read(Span<byte> buffer) => start < end ? TakePrefix(buffer) : inner.Read(buffer);

    // A terminal or pipe ignores the token while it waits: the caller must not.
    private ValueTask<int> ReadInnerAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        ValueTask<int> read = inner.ReadAsync(buffer, cancellationToken);
        return read.IsCompleted ? read : new ValueTask<int>(read.AsTask().WaitAsync(cancellationToken));
    }

    private int TakePrefix(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, end - start);
        prefix.AsSpan(start, count).CopyTo(buffer);
        start += count;
        return count;
    }
}
