namespace PaperClaims.Cli.Input.Csv;

/// <summary>The characters of a table that are still to be read, and the number of their line.</summary>
internal sealed class CsvBuffer(TextReader text)
{
    private char[] block = new char[1 << 14];
    private int start;
    private int end;
    private long before;
    private bool completed;
    private bool endsInReturn;

    /// <summary>Number of the line that is read, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>How many characters were read before <see cref="Rest"/>.</summary>
    public long Position => before + start;

    public bool IsEmpty => start == end;

    public ReadOnlySpan<char> Rest => block.AsSpan(start, end - start);

    /// <summary>Passes over characters without line breaks.</summary>
    public void Skip(int count)
    {
        start += count;
        endsInReturn &= count == 0;
    }

    /// <summary>Passes over characters with line breaks among them.</summary>
    public void SkipLines(int count)
    {
        ReadOnlySpan<char> passed = block.AsSpan(start, count);
        int feeds = passed.Count('\n');
        int returns = passed.Count('\r');
        int pairs = returns == 0 ? 0 : passed.Count("\r\n");

        // The end of the block may cut a pair.
        pairs += endsInReturn && passed is ['\n', ..] ? 1 : 0;
        endsInReturn = passed is [.., '\r'];
        Line += feeds + returns - pairs;
        start += count;
    }

    /// <summary>Passes over one line break, of any kind.</summary>
    public async ValueTask SkipLineBreakAsync(CancellationToken cancellationToken)
    {
        Line++;
        bool mayBePair = block[start++] == '\r';
        if (mayBePair && (!IsEmpty || await FillAsync(cancellationToken).ConfigureAwait(false)) && block[start] == '\n')
        {
            start++;
        }
    }

    /// <summary>Reads on; false at the end.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (completed)
        {
            return false;
        }

        if (IsEmpty)
        {
            before += start;
            start = end = 0;
        }
        else if (end == block.Length)
        {
            MakeRoom();
        }

        int read = await text.ReadAsync(block.AsMemory(end), cancellationToken).ConfigureAwait(false);
        completed = read == 0;
        end += read;
        return !completed;
    }

    /// <summary>Reads on to the end of the line, or until so many characters of it are there.</summary>
    public async ValueTask FillLineAsync(int most, CancellationToken cancellationToken)
    {
        int searched = 0;
        while (Rest[searched..].IndexOfAny('\r', '\n') < 0 && Rest.Length < most)
        {
            searched = Rest.Length;
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return;
            }
        }
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            before += start;
            block.AsSpan(start, end - start).CopyTo(block);
            end -= start;
            start = 0;
        }
        else
        {
            Array.Resize(ref block, 2 * block.Length);
        }
    }
}
