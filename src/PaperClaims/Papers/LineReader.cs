namespace PaperClaims;

/// <summary>Gives the lines of a stream as bytes, one at a time, in a buffer that grows to the longest line.</summary>
internal sealed class LineReader(Stream stream)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool completed;

    /// <summary>The line that <see cref="ReadAsync"/> found, without its line feed; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Goes to the next line; false at the end.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        int searched = start;
        while (true)
        {
            int feed = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (feed >= 0 || completed)
            {
                int stop = feed >= 0 ? searched + feed : end;
                bool found = feed >= 0 || stop > start;
                Line = buffer.AsMemory(start, stop - start);
                start = feed >= 0 ? stop + 1 : end;
                return found;
            }

            searched = end;
            MakeRoom(ref searched);
            int read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
            completed = read == 0;
            end += read;
        }
    }

    private void MakeRoom(ref int searched)
    {
        if (end < buffer.Length)
        {
            return;
        }

        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            searched -= start;
            end -= start;
            start = 0;
        }
        else
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }
}
