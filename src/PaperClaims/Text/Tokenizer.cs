using System.Globalization;
using System.Text;

namespace PaperClaims.Text;

/// <summary>Walks a text once, from left to right, and gives its tokens.</summary>
internal ref struct Tokenizer
{
    [ThreadStatic]
    private static List<Token>? scratch;

    private readonly ReadOnlySpan<char> source;
    private readonly List<Token> tokens;
    private int position;
    private bool space;

    // End of the formula that a "$" opened; -1 outside.
    private int formulaEnd;

    private Tokenizer(string source, List<Token> tokens)
    {
        this.source = source;
        this.tokens = tokens;
        formulaEnd = -1;
    }

    public static Token[] Tokenize(string source)
    {
        List<Token> tokens = scratch ??= [];
        tokens.Clear();
        new Tokenizer(source, tokens).Run();
        return [.. tokens];
    }

    private void Run()
    {
        while (position < source.Length)
        {
            char c = source[position];
            if (char.IsAsciiLetter(c))
            {
                ReadWordOrAddress();
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                position++;
                space = true;
            }
            else if (char.IsAsciiDigit(c) || (c == '.' && IsDigit(position + 1) && !IsDigit(position - 1) && (space || tokens.Count == 0)))
            {
                Add(NumberEnd(position), TokenKind.Number);
            }
            else if (c == '\\')
            {
                ReadCommand();
            }
            else if (c < 128)
            {
                ReadAsciiSign(c);
            }
            else
            {
                ReadUnicode(c);
            }
        }
    }

    private readonly char At(int index) => (uint)index < (uint)source.Length ? source[index] : '\0';

    private readonly bool IsDigit(int index) => char.IsAsciiDigit(At(index));

    private void Add(int end, TokenKind kind)
    {
        tokens.Add(new Token(position, end - position, kind, space));
        position = end;
        space = false;
    }

    private void Skip(int length, bool asSpace = false)
    {
        position += length;
        space |= asSpace;
    }

    private void ReadWordOrAddress()
    {
        // An address starts where a word starts, not in the middle of "7Bhttp".
        int address = !space && tokens.Count > 0 && tokens[^1].Kind == TokenKind.Word && tokens[^1].End == position
            ? 0
            : AddressReader.Measure(source[position..]);
        if (address > 0)
        {
            Add(position + address, TokenKind.Address);
            return;
        }

        int end = DottedEnd() is var dotted and > 0 ? dotted : WordEnd();
        if (At(end) == '.' && Abbreviations.Contains(source[position..end], source[(end + 1)..]))
        {
            end++;
        }

        Add(end, TokenKind.Word);
    }

    private readonly int WordEnd()
    {
        // "7B" is a number and a word, "8x7B" is 8, x, 7, B: right after a number a word holds letters only.
        bool afterNumber = !space && tokens.Count > 0 && tokens[^1].Kind == TokenKind.Number && tokens[^1].End == position;
        int end = position;
        while (end < source.Length)
        {
            char c = source[end];
            if (char.IsLetter(c) || (char.IsDigit(c) && !afterNumber) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                end++;
            }
            else if ((c == '.' || (c == '_' && char.IsAsciiLetterOrDigit(At(end + 1)) && !afterNumber)) && end > position
                && (c == '_' || (IsDigit(end - 1) && IsDigit(end + 1) && !afterNumber)))
            {
                // "Qwen2.5", "v1.5" and "snake_case" are one word.
                end++;
            }
            else
            {
                break;
            }
        }

        return end == position ? position + 1 : end;
    }

    /// <summary>End of "e.g.", "i.e.", "U.S.": single letters with a full stop each; 0 if there are fewer than two.</summary>
    private readonly int DottedEnd()
    {
        int end = position;
        while (char.IsAsciiLetter(At(end)) && At(end + 1) == '.')
        {
            end += 2;
        }

        return end - position >= 4 && !char.IsAsciiLetterOrDigit(At(end)) ? end : 0;
    }

    private readonly int NumberEnd(int start)
    {
        int end = start;
        bool fraction = false;
        while (end < source.Length)
        {
            int group = GroupSeparator(end, start);
            if (IsDigit(end))
            {
                end++;
            }
            else if (!fraction && group > 0)
            {
                end += group + 3;
            }
            else if (!fraction && IsDigit(end + 1) && (At(end) == '.' || (At(end) == '·' && !source[end..].StartsWith("·10^"))))
            {
                // Some journals write the decimal point as a raised dot.
                fraction = true;
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Length of a thousands separator at <paramref name="index"/> that just three digits follow, else 0.</summary>
    private readonly int GroupSeparator(int index, int start)
    {
        int digits = 0;
        for (int i = index - 1; i >= start && IsDigit(i); i--)
        {
            digits++;
        }

        if (digits is 0 or > 3)
        {
            return 0;
        }

        int length = At(index) switch
        {
            ',' => 1,
            '\u2009' or '\u202F' or '\u00A0' or '\u2005' => 1,
            '{' when At(index + 1) == ',' && At(index + 2) == '}' => 3,
            '\\' when At(index + 1) == ',' => 2,

            // "816 000" but not "in 2019 100 images": with a plain space only noughts are sure to go on.
            ' ' when source[(index + 1)..].StartsWith("000") => 1,
            _ => 0,
        };
        return length > 0 && IsDigit(index + length) && IsDigit(index + length + 1) && IsDigit(index + length + 2) && !IsDigit(index + length + 3)
            ? length
            : 0;
    }

    private void ReadCommand()
    {
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
        if (AddressReader.Measure(source[position..]) is var length and > 0)
        {
            Add(position + length, TokenKind.Address);
        }

        int close = source[position..].IndexOf('}');
        int text = position + close + 1;
        if (close < 0 || At(text) != '{')
        {
            return;
        }

        int end = source[text..].IndexOf('}');
        if (end > 0 && ContainsAddress(source.Slice(text + 1, end - 1)))
        {
            position = text;
            Add(text + end + 1, TokenKind.Symbol);
        }
    }

    private static bool ContainsAddress(ReadOnlySpan<char> text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || AddressReader.Measure(text[(text.LastIndexOf('{') + 1)..]) > 0;

    private void ReadAsciiSign(char c)
    {
        char next = At(position + 1);
        switch (c)
        {
            case '{' or '}':
                Skip(1);
                break;
            case '$':
                ReadDollar();
                break;
            case '~':
                ReadTilde();
                break;
            case '&' when MeasureEntity(out TokenKind entity) is var length and > 0:
                Add(position + length, entity);
                break;
            case '+' when next == '/' && At(position + 2) == '-':
                Add(position + 3, TokenKind.PlusMinus);
                break;
            case '+' when next == '-':
                Add(position + 2, TokenKind.PlusMinus);
                break;
            case '-' when next == '-':
                Add(position + (At(position + 2) == '-' ? 3 : 2), TokenKind.Dash);
                break;
            case '<' or '>' when next == '=':
                Add(position + 2, c == '<' ? TokenKind.LessOrEqual : TokenKind.GreaterOrEqual);
                break;
            case '-' when next == '>':
                Add(position + 2, TokenKind.Symbol);
                break;
            case '`' or '\'' when next == c:
                Add(position + 2, TokenKind.Quote);
                break;
            default:
                Add(position + 1, AsciiKind(c));
                break;
        }
    }

    private static TokenKind AsciiKind(char c) => c switch
    {
        '%' => TokenKind.Percent,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Hyphen,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '=' => TokenKind.Equal,
        '/' => TokenKind.Slash,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Period,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '!' or '?' => TokenKind.Terminator,
        '(' or '[' => TokenKind.Open,
        ')' or ']' => TokenKind.Close,
        '"' or '\'' or '`' => TokenKind.Quote,
        '^' => TokenKind.Caret,
        _ => TokenKind.Symbol,
    };

    private readonly int MeasureEntity(out TokenKind kind)
    {
        ReadOnlySpan<char> rest = source[position..];
        kind = rest.StartsWith("&lt;") ? TokenKind.Less : rest.StartsWith("&gt;") ? TokenKind.Greater : TokenKind.Symbol;
        return kind != TokenKind.Symbol ? 4 : rest.StartsWith("&amp;") ? 5 : 0;
    }

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
        bool opens = end > position + 1
            && (source[position..end].ContainsAny('\\', '^', '_') || (!IsDigit(end + 1) && (!char.IsWhiteSpace(At(end - 1)) || !IsDigit(position + 1))));
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
        bool tie = position > 0 && !char.IsWhiteSpace(before) && before is not ('(' or '[' or '$' or '{' or '"' or '/' or '=' or '>' or '-');
        if (!tie)
        {
            Add(position + 1, TokenKind.Approximately);
        }
        else if (tokens.Count > 0 && tokens[^1].Kind is TokenKind.Number or TokenKind.Percent && IsDigit(position + 1) && tokens[^1].End == position
            && !(tokens.Count > 1 && tokens[^2].Kind == TokenKind.Word && char.IsUpper(source[tokens[^2].Start])))
        {
            // "10~20%": between two numbers it is a range, unless the first is part of a name ("Llama~3.3~70B").
            Add(position + 1, TokenKind.Approximately);
        }
        else
        {
            Skip(1, asSpace: true);
        }
    }

    private void ReadUnicode(char c)
    {
        if (char.IsLetter(c))
        {
            ReadWordOrAddress();
            return;
        }

        if (Rune.DecodeFromUtf16(source[position..], out Rune rune, out int length) != System.Buffers.OperationStatus.Done)
        {
            Add(position + 1, TokenKind.Symbol);
            return;
        }

        if (Rune.IsLetter(rune))
        {
            Add(position + length, TokenKind.Word);
        }
        else if (c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')
        {
            Skip(1);
        }
        else
        {
            Add(position + length, UnicodeKind(c));
        }
    }

    private static TokenKind UnicodeKind(char c) => c switch
    {
        '％' or '﹪' => TokenKind.Percent,
        '＋' => TokenKind.Plus,
        '\u2010' or '\u2011' or '－' => TokenKind.Hyphen,
        '\u2212' => TokenKind.Minus,
        '\u2012' or '\u2013' or '\u2014' or '\u2015' => TokenKind.Dash,
        '×' or '✕' => TokenKind.Times,
        '±' or '∓' => TokenKind.PlusMinus,
        '≈' or '∼' or '≃' or '≅' or '～' => TokenKind.Approximately,
        '≲' or '＜' => TokenKind.Less,
        '≤' or '⩽' or '≦' => TokenKind.LessOrEqual,
        '≳' or '＞' => TokenKind.Greater,
        '≥' or '⩾' or '≧' => TokenKind.GreaterOrEqual,
        '＝' => TokenKind.Equal,
        '∕' or '⁄' => TokenKind.Slash,
        '，' or '、' => TokenKind.Comma,
        '。' => TokenKind.Period,
        '：' => TokenKind.Colon,
        '；' => TokenKind.Semicolon,
        '！' or '？' => TokenKind.Terminator,
        '（' or '【' => TokenKind.Open,
        '）' or '】' => TokenKind.Close,
        '‘' or '’' or '“' or '”' or '„' or '«' or '»' or '′' => TokenKind.Quote,
        '€' or '£' or '¥' or '₹' => TokenKind.Currency,
        _ => TokenKind.Symbol,
    };
}
