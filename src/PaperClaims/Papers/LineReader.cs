namespace PaperClaims;

/// <summary>
/// Gives the lines of a stream as bytes, one at a time, in a buffer that grows to the longest line. A line ends with a line feed, a
/// carriage return, or both.
/// </summary>
/// <param name="stream">What is read.</param>
/// <param name="longest">Bytes of the longest line that is kept.</param>
internal sealed class LineReader(Stream stream, int longest)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool completed;
    private bool isAfterReturn;

    /// <summary>The line that <see cref="ReadAsync"/> found, without its end; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether that line is longer than what is kept: it is then empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The bytes of the line end that <paramref name="rest"/> starts with.</summary>
    /// <remarks>A program that turns line feeds into both where both are already makes "\r\r\n" of them: one end.</remarks>
    public static int LengthOfEnd(ReadOnlySpan<byte> rest) =>
        rest.StartsWith("\r\r\n"u8) ? 3
        : rest.StartsWith("\r\n"u8) ? 2
        : 1;

    /// <summary>Goes to the next line; false at the end.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        IsTooLong = false;
        if (isAfterReturn)
        {
            await SkipRestOfEndAsync(cancellationToken).ConfigureAwait(false);
        }

        int searched = start;
        while (true)
        {
            int found = buffer.AsSpan(searched, end - searched).IndexOfAny((byte)'\n', (byte)'\r');
            int stop = found >= 0 ? searched + found : end;
            IsTooLong |= stop - start > longest;
            if (found >= 0 || completed)
            {
                bool isLine = found >= 0 || stop > start || IsTooLong;
                Line = IsTooLong ? default : buffer.AsMemory(start, stop - start);
                TakeEnd(found >= 0, stop);
                return isLine;
            }

            if (IsTooLong)
            {
                start = end;
            }

            // Making room moves the line.
            int length = end - start;
            await FillAsync(cancellationToken).ConfigureAwait(false);
            searched = start + length;
        }
    }

    private void TakeEnd(bool isFound, int stop)
    {
        start = isFound ? stop + 1 : end;
        isAfterReturn = isFound && buffer[stop] == '\r';
        if (isAfterReturn && start < end && buffer[start] == '\n')
        {
            start++;
            isAfterReturn = false;
        }
    }

    // What follows a carriage return is not waited for before its line is given.
    private async ValueTask SkipRestOfEndAsync(CancellationToken cancellationToken)
    {
        isAfterReturn = false;
        while (start == end && !completed)
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        while (end - start == 1 && buffer[start] == '\r' && !completed)
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        ReadOnlySpan<byte> rest = buffer.AsSpan(start, end - start);
        start +=
            rest.StartsWith("\n"u8) ? 1
            : rest.StartsWith("\r\n"u8) ? 2
            : 0;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        int read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
        completed = read == 0;
        end += read;
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
