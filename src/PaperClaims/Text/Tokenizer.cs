using System.Globalization;
using System.Text;

namespace PaperClaims.Text;

/// <summary>Walks a text once, from left to right, and gives its tokens.</summary>
internal ref partial struct Tokenizer
{
    private const int LongestAbbreviation = 16;

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

    /// <summary>Adds the tokens of a text.</summary>
    public static void Tokenize(string source, List<Token> tokens) => new Tokenizer(source, tokens).Run();

    private void Run()
    {
        while (position < source.Length)
        {
            char c = source[position];
            if (char.IsAsciiLetter(c))
            {
                if (PlainWordEnd() is var plain and > 0)
                {
                    Add(plain, TokenKind.Word);
                }
                else
                {
                    ReadWordOrAddress();
                }
            }
            else if (c == ' ')
            {
                position++;
                space = true;
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                position++;
                space = true;
            }
            else if (DigitsText.IsDigit(c) || (c == '.' && IsDigit(position + 1) && !IsDigit(position - 1) && (space || tokens.Count == 0)))
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

    /// <summary>End of a word of nothing but letters, after which neither it nor an address can go on; 0 if this is none.</summary>
    private readonly int PlainWordEnd()
    {
        int end = LetterScan.EndOfLetters(source, position);
        return end == source.Length || source[end] is ' ' or ',' or ')' or '(' or ';' or '\n' ? end : 0;
    }

    private void ReadWordOrAddress()
    {
        // An address starts where a word starts, not in the middle of "7Bhttp".
        int address =
            !space && tokens.Count > 0 && tokens[^1].Kind == TokenKind.Word && tokens[^1].End == position
                ? 0
                : AddressReader.Measure(source, position);
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
            else if (
                (c == '.' || (c == '_' && char.IsAsciiLetterOrDigit(At(end + 1)) && !afterNumber))
                && end > position
                && (c == '_' || (IsDigit(end - 1) && IsDigit(end + 1) && !afterNumber))
            )
            {
                // "Qwen2.5", "v1.5" and "snake_case" are one word.
                end++;
            }
            else if (MeasureTexLetter(end) is var length and > 0)
            {
                end += length;
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
        while (char.IsAsciiLetter(At(end)) && At(end + 1) == '.' && end < position + LongestAbbreviation)
        {
            end += 2;
        }

        return end - position >= 4 && !char.IsAsciiLetterOrDigit(At(end)) ? end : 0;
    }

    private void ReadAsciiSign(char c)
    {
        char next = At(position + 1);
        switch (c)
        {
            case '{' when MeasureTexLetter(position) > 0:
                ReadWordOrAddress();
                break;
            case '{' or '}':
                Skip(1);
                break;
            case '$':
                ReadDollar();
                break;
            case '~':
                ReadTilde();
                break;
            case '&' when MeasureEntity(position, out char meant) is var length and > 0 && !char.IsLetterOrDigit(meant):
                ReadEntity(length, meant);
                break;
            case '+' when next == '/' && At(position + 2) == '-':
                Add(position + 3, TokenKind.PlusMinus);
                break;
            case '+' when next == '-':
                Add(position + 2, TokenKind.PlusMinus);
                break;
            case '-' when next == '-' && At(position + 2) == '>':
                Add(position + 3, TokenKind.Symbol);
                break;
            case '=' when next == '>':
                Add(position + 2, TokenKind.Symbol);
                break;
            case '<' when MeasureTag(out bool isSpace) is var length and > 0:
                ReadTag(length, isSpace);
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
                Add(position + 1, Signs.OfAscii(c));
                break;
        }
    }

    private void ReadEntity(int length, char meant)
    {
        if (char.IsWhiteSpace(meant) || IsInvisible(meant))
        {
            Skip(length, asSpace: char.IsWhiteSpace(meant));
        }
        else
        {
            Add(position + length, meant < 128 ? Signs.OfAscii(meant) : Signs.OfUnicode(meant));
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
        else if (IsInvisible(c))
        {
            Skip(1);
        }
        else if (DigitsText.IsFraction(c))
        {
            Add(NumberEnd(position), TokenKind.Number);
        }
        else if (IsSuperscript(c))
        {
            int end = position + 1;
            while (IsSuperscript(At(end)))
            {
                end++;
            }

            Add(end, TokenKind.Symbol);
        }
        else
        {
            Add(position + length, Signs.OfUnicode(c));
        }
    }

    private static bool IsSuperscript(char c) => c is '²' or '³' or '¹' or (>= '⁰' and <= '⁻');
}
