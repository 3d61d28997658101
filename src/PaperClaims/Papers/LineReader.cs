namespace PaperClaims;

/// <summary>Gives the lines of a stream as bytes, one at a time, in a buffer that grows to the longest line.</summary>
/// <param name="stream">What is read.</param>
/// <param name="longest">Bytes of the longest line that is kept.</param>
internal sealed class LineReader(Stream stream, int longest)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool completed;

    /// <summary>The line that <see cref="ReadAsync"/> found, without its line feed; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether that line is longer than what is kept: it is then empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line; false at the end.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        IsTooLong = false;
        int searched = start;
        while (true)
        {
            int feed = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            int stop = feed >= 0 ? searched + feed : end;
            IsTooLong |= stop - start > longest;
            if (feed >= 0 || completed)
            {
                bool found = feed >= 0 || stop > start || IsTooLong;
                Line = IsTooLong ? default : buffer.AsMemory(start, stop - start);
                start = feed >= 0 ? stop + 1 : end;
                return found;
            }

            if (IsTooLong)
            {
                start = end;
            }

            MakeRoom();
            searched = end;
            int read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
            completed = read == 0;
            end += read;
        }
    }

    private void MakeRoom()
    {
        if (end < buffer.Length)
        {
            return;
        }

        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }
        else
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }
}
