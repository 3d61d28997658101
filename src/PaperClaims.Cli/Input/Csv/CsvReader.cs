using System.Buffers;

namespace PaperClaims.Cli.Input.Csv;

/// <summary>
/// Reads the rows of a table of separated values (RFC 4180) as people write them: a quote is one only at the start of a cell, a row may
/// end in any line break, and the rows need not have equal numbers of cells.
/// </summary>
/// <param name="text">The table.</param>
/// <param name="longest">Characters of the longest row that is kept.</param>
internal sealed class CsvReader(TextReader text, int longest)
{
    // Of a line so much is looked at ahead.
    private const int LongestLookAhead = 1 << 20;

    private readonly CsvBuffer buffer = new(text);
    private readonly List<int> ends = [];
    private char[] cells = new char[1 << 12];
    private int length;
    private char separator = ',';
    private SearchValues<char> endsOfPlainCell = SearchValues.Create(",\r\n");

    // Where the last quote stands that closes a cell on a line, and that line.
    private long lastClosing;
    private int closingLine;

    /// <summary>Separates the cells.</summary>
    public char Separator
    {
        get => separator;
        set => (separator, endsOfPlainCell) = (value, SearchValues.Create([value, '\r', '\n']));
    }

    /// <summary>Number of the line that the row starts at, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Whether the row is longer than what is kept: it then has no cells.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The line with an opening quote that nothing closed before the end; null if there is none. Known at the end.</summary>
    public int? OpenQuoteLine { get; private set; }

    /// <summary>Number of cells of the row.</summary>
    public int Count => ends.Count;

    /// <summary>All cells of the row, one behind the other.</summary>
    public ReadOnlySpan<char> Cells => cells.AsSpan(0, length);

    /// <summary>A cell of the row, from 0.</summary>
    public string this[int cell] => new(cells.AsSpan(cell == 0 ? 0 : ends[cell - 1], ends[cell] - (cell == 0 ? 0 : ends[cell - 1])));

    /// <summary>The line that comes next, without its end; it stays to be read.</summary>
    public async ValueTask<string> PeekLineAsync(CancellationToken cancellationToken)
    {
        await buffer.FillLineAsync(LongestLookAhead, cancellationToken).ConfigureAwait(false);
        ReadOnlySpan<char> rest = buffer.Rest;
        int end = rest.IndexOfAny('\r', '\n');
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        ends.Clear();
        length = 0;
        IsTooLong = false;
        Line = buffer.Line;
        CellState state = CellState.Start;
        int openLine = 0;
        bool isEmpty = true;
        while (true)
        {
            if (buffer.IsEmpty && !await buffer.FillAsync(cancellationToken).ConfigureAwait(false))
            {
                break;
            }

            isEmpty = false;
            if (state == CellState.Start)
            {
                openLine = buffer.Line;
                state = buffer.Rest[0] == '"' ? CellState.Quoted : CellState.Plain;
                buffer.Skip(state == CellState.Quoted ? 1 : 0);
            }
            else if (state == CellState.Quoted)
            {
                state = TakeQuoted();
            }
            else if (state == CellState.AfterQuote)
            {
                state = EndQuoted() ?? await FollowQuoteAsync(openLine, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                state = TakePlain();
            }

            if (state == CellState.Broken)
            {
                return false;
            }

            if (state == CellState.EndOfRow)
            {
                await buffer.SkipLineBreakAsync(cancellationToken).ConfigureAwait(false);
                break;
            }
        }

        if (state != CellState.EndOfRow && !isEmpty)
        {
            EndCell();
            OpenQuoteLine = state == CellState.Quoted ? openLine : null;
        }

        return !isEmpty && OpenQuoteLine is null;
    }

    private CellState TakeQuoted()
    {
        ReadOnlySpan<char> rest = buffer.Rest;
        int quote = rest.IndexOf('"');
        Append(quote < 0 ? rest : rest[..quote]);
        buffer.SkipLines(quote < 0 ? rest.Length : quote);
        buffer.Skip(quote < 0 ? 0 : 1);
        return quote < 0 ? CellState.Quoted : CellState.AfterQuote;
    }

    private CellState TakePlain()
    {
        ReadOnlySpan<char> rest = buffer.Rest;
        int end = rest.IndexOfAny(endsOfPlainCell);
        Append(end < 0 ? rest : rest[..end]);
        buffer.Skip(end < 0 ? rest.Length : end);
        return end < 0 ? CellState.Plain : EndPlain();
    }

    // At a separator, which is taken, or at the end of the line.
    private CellState EndPlain()
    {
        EndCell();
        if (buffer.Rest[0] != separator)
        {
            return CellState.EndOfRow;
        }

        buffer.Skip(1);
        return CellState.Start;
    }

    // What usually follows a quote in a cell: a second one, which makes both one character, or the end of the cell.
    private CellState? EndQuoted()
    {
        ReadOnlySpan<char> rest = buffer.Rest;
        if (rest[0] == '"')
        {
            Append("\"");
            buffer.Skip(1);
            return CellState.Quoted;
        }

        int blanks = rest.IndexOfAnyExcept(' ');
        if (blanks < 0)
        {
            buffer.Skip(rest.Length);
            return CellState.AfterQuote;
        }

        if (!Ends(rest[blanks]))
        {
            return null;
        }

        buffer.Skip(blanks);
        return EndPlain();
    }

    // Text follows: a quote inside the cell, if a later one on the line closes it; else the first one was a character too.
    private async ValueTask<CellState> FollowQuoteAsync(int openLine, CancellationToken cancellationToken)
    {
        if (openLine != buffer.Line && !IsTooLong && Ends(cells[length - 1]))
        {
            // Here a cell of a later row begins: the quote was never closed.
            OpenQuoteLine = openLine;
            return CellState.Broken;
        }

        Append("\"");
        if (openLine != buffer.Line || await IsClosedLaterAsync(cancellationToken).ConfigureAwait(false))
        {
            return CellState.Quoted;
        }

        InsertQuote();
        return CellState.Plain;
    }

    // Looked for once on each line: a line of many quotes costs its length, not its square.
    private async ValueTask<bool> IsClosedLaterAsync(CancellationToken cancellationToken)
    {
        if (closingLine != buffer.Line)
        {
            await buffer.FillLineAsync(LongestLookAhead, cancellationToken).ConfigureAwait(false);
            lastClosing = buffer.Position + LastClosing(buffer.Rest);
            closingLine = buffer.Line;
        }

        return lastClosing > buffer.Position;
    }

    private bool Ends(char c) => c == separator || c is '\r' or '\n';

    // Behind the last quote of the line that a separator or the line's end follows; 0 for none.
    private int LastClosing(ReadOnlySpan<char> rest)
    {
        int lineEnd = rest.IndexOfAny('\r', '\n');
        ReadOnlySpan<char> line = lineEnd < 0 ? rest : rest[..lineEnd];
        if (line.TrimEnd(' ') is [.., '"'] whole)
        {
            return whole.Length;
        }

        return line.LastIndexOf(['"', separator]) + 1;
    }

    private void InsertQuote()
    {
        Append("\"");
        if (IsTooLong)
        {
            return;
        }

        int start = ends.Count == 0 ? 0 : ends[^1];
        cells.AsSpan(start, length - start - 1).CopyTo(cells.AsSpan(start + 1));
        cells[start] = '"';
    }

    private void Append(ReadOnlySpan<char> more)
    {
        if (IsTooLong || length + more.Length > longest)
        {
            IsTooLong = true;
            length = 0;
            ends.Clear();
            return;
        }

        if (length + more.Length > cells.Length)
        {
            Array.Resize(ref cells, Math.Max(length + more.Length, 2 * cells.Length));
        }

        more.CopyTo(cells.AsSpan(length));
        length += more.Length;
    }

    private void EndCell()
    {
        if (!IsTooLong)
        {
            ends.Add(length);
        }
    }

    private enum CellState
    {
        Start,
        Plain,
        Quoted,
        AfterQuote,
        EndOfRow,
        Broken,
    }
}
