namespace PaperClaims;

/// <summary>Finds where an entry ends, line by line: <c>@article{...}</c> or <c>@article(...)</c>.</summary>
internal struct BibTeXScanner
{
    private int depth;
    private bool isParenthesised;
    private bool isQuoted;

    /// <summary>Whether an entry began and has not ended.</summary>
    public readonly bool IsOpen => depth > 0;

    /// <summary>Leaves the entry.</summary>
    public void Reset() => this = default;

    /// <summary>The index after what closes the entry, which is then left; or the line's end.</summary>
    /// <param name="line">A line of the entry.</param>
    /// <param name="start">Where the entry begins or goes on.</param>
    public int Scan(string line, int start)
    {
        if (depth == 0)
        {
            start += line.AsSpan(start).IndexOfAny('{', '(');
            isParenthesised = line[start] == '(';
            depth = 1;
            start++;
        }

        for (int i = start; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when depth > 1 || !isParenthesised:
                    depth--;
                    break;

                // A parenthesis closes outside of values alone.
                case '"' when depth == 1 && isParenthesised:
                    isQuoted = !isQuoted;
                    break;
                case ')' when depth == 1 && isParenthesised && !isQuoted:
                    depth--;
                    break;
            }

            if (depth == 0)
            {
                Reset();
                return i + 1;
            }
        }

        return line.Length;
    }
}
