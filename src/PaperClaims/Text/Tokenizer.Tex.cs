namespace PaperClaims.Text;

/// <content>TeX: commands, links, formulas, ties.</content>
internal ref partial struct Tokenizer
{
    // An unclosed link must not make every later one scan the whole text.
    private const int LongestLink = 4096;
    private const int LongestKey = 256;

    // A formula has other commands for accents.
    private readonly int MeasureTexLetter(int index) =>
        At(index) is '\\' or '{' && formulaEnd < 0
            ? TexLetters.Measure(source, index, inWord: char.IsLetterOrDigit(At(index - 1)), out _)
            : 0;

    private void ReadCommand()
    {
        if (MeasureTexLetter(position) > 0)
        {
            ReadWordOrAddress();
            return;
        }

        char next = At(position + 1);
        switch (next)
        {
            case '%':
                Add(position + 2, TokenKind.Percent);
                return;
            case '$':
                Add(position + 2, TokenKind.Currency);
                return;
            case '&' or '#' or '_':
                Add(position + 2, TokenKind.Symbol);
                return;
            case '(' or ')' or '[' or ']' or '{' or '}' or '-' or '/' or '!' or '@' or '=':
                Skip(2);
                return;
            case ',' or ';' or ':' or ' ' or '\\' or '\n' or '~':
                Skip(2, asSpace: true);
                return;
        }

        int end = position + 1;
        while (char.IsAsciiLetter(At(end)))
        {
            end++;
        }

        ReadOnlySpan<char> name = source[(position + 1)..end];
        if (TexCommands.IsSign(name, out TokenKind kind))
        {
            Add(end, kind);
        }
        else if (TexCommands.IsReference(name) && EndOfReference(end) is var close and > 0)
        {
            Skip(close - position);
        }
        else if (name.SequenceEqual("href") && At(end) == '{')
        {
            ReadLink(end + 1);
        }
        else if (name.IsEmpty || TexCommands.IsFormatting(name) || TexCommands.IsSpace(name))
        {
            Skip(end - position, asSpace: TexCommands.IsSpace(name));
        }
        else
        {
            Add(end, TokenKind.Symbol);
        }
    }

    /// <summary>Reads <c>\href{address}{text}</c>: a text that is an address again says nothing new.</summary>
    private void ReadLink(int address)
    {
        Skip(address - position);
        if (AddressReader.Measure(source, position) is var length and > 0)
        {
            Add(position + length, TokenKind.Address);
        }

        int close = IndexOfBrace(position);
        int text = position + close + 1;
        if (close < 0 || At(text) != '{')
        {
            return;
        }

        int end = IndexOfBrace(text);
        if (end > 0 && ContainsAddress(source.Slice(text + 1, end - 1)))
        {
            position = text;
            Add(text + end + 1, TokenKind.Symbol);
        }
    }

    // "\citep[p. 3]{heron2020}": keys are no words of the sentence.
    private readonly int EndOfReference(int start)
    {
        int open = At(start) == '[' ? start + source[start..Math.Min(source.Length, start + LongestKey)].IndexOf(']') + 1 : start;
        int close = At(open) == '{' ? source[open..Math.Min(source.Length, open + LongestKey)].IndexOf('}') : -1;
        return open + close + 1 is var end && close > 0 ? end : -1;
    }

    private readonly int IndexOfBrace(int start) => source[start..Math.Min(source.Length, start + LongestLink)].IndexOf('}');

    private static bool ContainsAddress(ReadOnlySpan<char> text) =>
        text.Contains("://", StringComparison.Ordinal)
        || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || AddressReader.Measure(text, text.LastIndexOf('{') + 1) > 0;

    // Pandoc's rule: a formula opens before a character and closes after one, and no digit follows the closing sign.
    private void ReadDollar()
    {
        if (position == formulaEnd)
        {
            formulaEnd = -1;
            Skip(1);
            return;
        }

        if (At(position + 1) == '$')
        {
            Skip(2);
            return;
        }

        int end = NextDollar(position + 1);
        bool opens =
            end > position + 1
            && (
                source[position..end].ContainsAny('\\', '^', '_')
                || (end == position + 2 && Signs.OfAscii(At(position + 1)) is not (TokenKind.Symbol or TokenKind.Comma or TokenKind.Period))
                || (!IsDigit(end + 1) && (!char.IsWhiteSpace(At(end - 1)) || !IsDigit(position + 1)))
            );
        if (opens || !IsDigit(position + 1))
        {
            formulaEnd = opens ? end : -1;
            Skip(1);
        }
        else
        {
            Add(position + 1, TokenKind.Currency);
        }
    }

    private readonly int NextDollar(int start)
    {
        int next = source[start..].IndexOf('$');
        while (next > 0 && At(start + next - 1) == '\\')
        {
            start += next + 1;
            next = source[start..].IndexOf('$');
        }

        return next < 0 ? -1 : start + next;
    }

    // "~70%" says about; "Fig.~3" and "GPT~4" hold a TeX tie, which is a space.
    private void ReadTilde()
    {
        char before = At(position - 1);
        bool tie =
            position > 0 && !char.IsWhiteSpace(before) && before is not ('(' or '[' or '$' or '{' or '"' or '/' or '=' or '>' or '-');
        if (!tie)
        {
            Add(position + 1, TokenKind.Approximately);
        }
        else if (
            tokens.Count > 0
            && (tokens[^1].Kind is TokenKind.Number or TokenKind.Percent || IsScaleLetter(tokens.Count - 1))
            && IsDigit(position + 1)
            && tokens[^1].End == position
            && !(tokens.Count > 1 && tokens[^2].Kind == TokenKind.Word && IsCapital(tokens[^2]))
        )
        {
            // "10~20%", "1.5B~7B": between two numbers it is a range, unless the first is part of a name ("Llama~3.3~70B").
            Add(position + 1, TokenKind.Approximately);
        }
        else
        {
            Skip(1, asSpace: true);
        }
    }

    // The "B" of "1.5B"
    private readonly bool IsScaleLetter(int index) =>
        index > 0 && tokens[index] is { Kind: TokenKind.Word, Length: 1, SpaceBefore: false } && tokens[index - 1].Kind == TokenKind.Number;
}
