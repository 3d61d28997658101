using System.Net;

namespace PaperClaims.Text;

/// <content>Numbers in digits.</content>
internal ref partial struct Tokenizer
{
    private const int LongestEntity = 10;
    private const string ThinSpace = @"\thinspace";

    // No number goes on for longer behind a separator that is a blank.
    private const int MostGroups = 8;

    private readonly bool IsDigit(int index) => DigitsText.IsDigit(At(index));

    private readonly bool IsPoint(int index) => At(index) is '.' or '．' || (At(index) == '·' && !source[index..].StartsWith("·10^"));

    private readonly int NumberEnd(int start)
    {
        int end = GroupsEnd(start, DigitsEnd(start));
        int fraction = IsPoint(end) ? SkipInvisible(end + 1) : end;
        end = fraction > end && IsDigit(fraction) ? DigitsEnd(fraction) : end;
        return DigitsText.IsFraction(At(end)) ? end + 1 : ExponentEnd(start, end);
    }

    // What does not show, a zero-width space say, may stand between two digits.
    private readonly int DigitsEnd(int start)
    {
        int end = start;
        while (char.IsAsciiDigit(At(end)))
        {
            end++;
        }

        if (char.IsAscii(At(end)))
        {
            return end;
        }

        while (SkipInvisible(end) is var next && (IsDigit(next) || (next > end && IsPoint(next) && IsDigit(SkipInvisible(next + 1)))))
        {
            if (!IsDigit(next))
            {
                return next;
            }

            end = next + 1;
        }

        return end;
    }

    private readonly int SkipInvisible(int index)
    {
        int limit = index + LongestEntity;
        while (index < limit && IsInvisible(At(index)))
        {
            index++;
        }

        return index;
    }

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    // "1.2e6", but not the hash "74a4e8c": letters before or behind are none of a number's.
    private readonly int ExponentEnd(int start, int end)
    {
        if (end == start || At(end) is not ('e' or 'E') || char.IsAsciiLetterOrDigit(At(start - 1)))
        {
            return end;
        }

        int digits = At(end + 1) is '+' or '-' ? end + 2 : end + 1;
        int after = digits;
        while (char.IsAsciiDigit(At(after)))
        {
            after++;
        }

        return after - digits is 1 or 2 && !char.IsLetterOrDigit(At(after)) && At(after) != '_' ? after : end;
    }

    /// <summary>Where the groups of three end that separators part, <paramref name="end"/> if none follow.</summary>
    private readonly int GroupsEnd(int start, int end)
    {
        if (end - start is 0 or > 3 || Separator(end, out char separator) == 0)
        {
            return end;
        }

        int next = end;
        int groups = 0;
        while (groups < MostGroups && Separator(next, out char same) is var width and > 0 && same == separator && IsGroup(next + width, 3))
        {
            next += width + 3;
            groups++;
        }

        if (separator == ',' && groups == 0 && end - start < 3)
        {
            // "12,00,000" as India writes it: pairs, and three at the end.
            while (groups < MostGroups && At(next) == ',' && IsGroup(next + 1, 2) && At(next + 3) == ',')
            {
                next += 3;
                groups++;
            }

            return groups > 0 && At(next) == ',' && IsGroup(next + 1, 3) ? next + 4 : end;
        }

        return IsSure(start, end, next, separator, groups) ? next : end;
    }

    // A comma or a narrow blank between three digits parts groups; what may be a list, a decimal or a tie needs more than one.
    private readonly bool IsSure(int start, int end, int next, char separator, int groups) =>
        separator switch
        {
            _ when groups == 0 => false,

            // "CIFAR-{10,100}": two numbers.
            ',' => At(start - 1) != '{' || At(start - 2) != '-',
            '.' => groups > 1 && !IsDigit(next + 1),
            '~' => groups > 1 || source[(next - 3)..].StartsWith("000"),
            ' ' => (groups == 1 && source[(next - 3)..].StartsWith("000"))
                || (!IsInName(start) && (groups > 1 || (IsCounting(next) && At(start) != '0' && !source[(next - 3)..].StartsWith("100")))),
            _ => true,
        };

    // "CIFAR-10 100 200", "Table 2 500", "k=5 100": the first number belongs to what is before it.
    private readonly bool IsInName(int start) =>
        At(start - 1) is '-' or '_' or '=' or '/' or '.' or ','
        || char.IsLetter(At(start - 1))
        || (
            tokens.Count > 0
            && (
                (IsCapital(tokens[^1]) && !StartsSentence(tokens.Count - 1))
                || tokens[^1].Kind == TokenKind.Number
                || NumberLabels.Contains(source[tokens[^1].Start..tokens[^1].End])
            )
        );

    private readonly bool StartsSentence(int token) => token == 0 || tokens[token - 1].Kind is TokenKind.Period or TokenKind.Terminator;

    private readonly bool IsCapital(Token token) => token.Kind == TokenKind.Word && char.IsUpper(source[token.Start]);

    // A unit or a counted noun follows: "12 500 images", but not "20 500-word essays" or "50 224 x 224 images".
    private readonly bool IsCounting(int index)
    {
        int next = At(index) == ' ' ? index + 1 : index;
        return At(next) == '%'
            || (At(next) == '\\' && At(next + 1) == '%')
            || (char.IsAsciiLetter(At(next)) && !(At(next) == 'x' && At(next + 1) == ' '));
    }

    private readonly bool IsGroup(int index, int digits)
    {
        for (int i = 0; i < digits; i++)
        {
            if (!IsDigit(index + i))
            {
                return false;
            }
        }

        return !IsDigit(index + digits);
    }

    /// <summary>Length of what may part groups at <paramref name="index"/>, 0 if nothing does; narrow blanks are of one kind.</summary>
    private readonly int Separator(int index, out char kind)
    {
        const char Narrow = '\u2009';
        char c = At(index);
        kind = c switch
        {
            ',' or '，' => ',',
            '.' or ' ' or '~' => c,
            '\'' or '’' => '\'',
            (>= '\u2004' and <= '\u200A') or '\u202F' or '\u00A0' => Narrow,
            '{' when At(index + 1) == ',' && At(index + 2) == '}' => ',',
            '\\' when At(index + 1) == ' ' => ' ',
            _ => Narrow,
        };
        return c switch
        {
            ',' or '，' or '.' or ' ' or '~' or '\'' or '’' => 1,
            (>= '\u2004' and <= '\u200A') or '\u202F' or '\u00A0' => 1,
            '{' when source[index..].StartsWith("{,}") => 3,
            '{' when source[index..].StartsWith(@"{\,}") => 4,
            '\\' when At(index + 1) is ',' or ';' or ':' or ' ' => 2,
            '\\' when source[index..].StartsWith(ThinSpace) => ThinSpace.Length,
            '&' when MeasureEntity(index, out char meant) is var length and > 0 && char.IsWhiteSpace(meant) => length,
            _ => 0,
        };
    }

    /// <summary>Length of an entity such as <c>&amp;ndash;</c> that stands for one character, 0 if none starts there.</summary>
    private readonly int MeasureEntity(int start, out char meant)
    {
        meant = '\0';
        int end = source[start..Math.Min(source.Length, start + LongestEntity)].IndexOf(';');
        if (end < 2)
        {
            return 0;
        }

        string written = source.Slice(start, end + 1).ToString();
        string decoded = written switch
        {
            // Of HTML 5, which the framework does not read.
            "&pm;" => "±",
            "&percnt;" => "%",
            _ => WebUtility.HtmlDecode(written),
        };
        meant = decoded[0];
        return decoded.Length == 1 ? end + 1 : 0;
    }
}
