using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads a number in digits from tokens: decimals, fractions and powers of ten.</summary>
internal static class NumeralReader
{
    private const int FractionPlaces = 6;
    private const int LargestPower = 18;
    private const decimal LargestFactor = 1_000_000;
    private const int LongestList = 6;

    private static readonly WordSet FractionCommands = new("\\frac \\tfrac \\dfrac \\nicefrac \\sfrac \\cfrac");

    /// <summary>Whether a number in digits may start with the token: digits, or TeX's fraction.</summary>
    public static bool MayStart(AbstractText text, int index) =>
        text.Is(index, TokenKind.Number) || (text.Is(index, TokenKind.Symbol) && FractionCommands.Contains(text.Word(index)));

    /// <summary>Reads the number at token <paramref name="index"/> and goes past it.</summary>
    public static bool TryRead(AbstractText text, ref int index, out decimal value, out int decimals)
    {
        if (TryReadFraction(text, ref index, out value))
        {
            decimals = 0;
            return true;
        }

        if (!TryReadDigits(text, index, out value, out decimals))
        {
            return false;
        }

        int next = index + 1;
        int fraction = next;
        if (TryReadPower(text, value, ref next, out decimal power))
        {
            value = power;
        }
        else if (decimals == 0 && StartsFraction(text, ref fraction) && TryReadFraction(text, ref fraction, out decimal part))
        {
            value += part;
            next = fraction;
        }
        else if (decimals is 0 or 3 && IsDecimalComma(text, index) && DigitsText.TryParse(text.Word(index + 2), out decimal rest, out _))
        {
            // "1.234,5": the full stop parts groups.
            value *= decimals == 3 ? 1000 : 1;
            decimals = text.Word(index + 2).Length;
            value += rest / (decimals == 1 ? 10 : 100);
            next = index + 3;
        }

        index = next;
        return true;
    }

    private static bool TryReadDigits(AbstractText text, int index, out decimal value, out int decimals)
    {
        (value, decimals) = (0, 0);
        return text.Is(index, TokenKind.Number) && DigitsText.TryParse(text.Word(index), out value, out decimals);
    }

    // "33 1/3", "12 ½", "2-1/2", "1 and 1/2", "4\frac{1}{2}"; the 1 of "Top-1 1/2" is a name's.
    private static bool StartsFraction(AbstractText text, ref int index)
    {
        int whole = index - 1;
        if (text.IsAdjacent(whole) && text.KindAt(whole - 1) is TokenKind.Hyphen or TokenKind.Word)
        {
            return false;
        }

        bool joined =
            text.IsWord(index, "and") || (text.Is(index, TokenKind.Hyphen) && text.IsAdjacent(index) && text.IsAdjacent(index + 1));
        index += joined && text.Is(index + 2, TokenKind.Slash) ? 1 : 0;
        return text.Is(index, TokenKind.Number)
            ? (text.Tokens[index].SpaceBefore || text.Is(index - 1, TokenKind.Hyphen))
                && (text.Is(index + 1, TokenKind.Slash) || DigitsText.IsFraction(text.Word(index)))
            : MayStart(text, index);
    }

    // "1/2" and "\frac{1}{2}"; "85/90%", "1/5/10%" and "3/7B" are lists.
    private static bool TryReadFraction(AbstractText text, ref int index, out decimal value)
    {
        value = 0;
        if (text.Is(index, TokenKind.Number) && DigitsText.IsFraction(text.Word(index)))
        {
            return TryReadDigits(text, index++, out value, out _);
        }

        bool command = !text.Is(index, TokenKind.Number) && MayStart(text, index);
        int over = command ? index + 1 : index;
        int under = command ? over + 1 : over + 2;
        if (command && text.Word(over) is [var first, var second] && text.Source[text.Tokens[over].Start - 1] != '{')
        {
            // "\frac12"
            value = Math.Round((first & 0xF) / (decimal)Math.Max(second & 0xF, 1), FractionPlaces);
            index = over + 1;
            return true;
        }

        bool written =
            command
            || (
                text.Is(over + 1, TokenKind.Slash)
                && text.IsAdjacent(over + 1)
                && text.IsAdjacent(under)
                && !(text.IsAdjacent(under + 1) && text.KindAt(under + 1) is TokenKind.Slash or TokenKind.Word)
                && !(
                    text.IsAdjacent(over)
                    && (text.Is(over - 1, TokenKind.Slash) || (text.Is(over - 1, TokenKind.Hyphen) && !text.Is(over - 2, TokenKind.Number)))
                )
            );
        if (
            !written
            || !TryReadDigits(text, over, out decimal top, out int topDecimals)
            || !TryReadDigits(text, under, out decimal bottom, out int bottomDecimals)
            || topDecimals + bottomDecimals > 0
            || !(command ? bottom is > 0 and < 1000 : IsPlainFraction(top, bottom))
        )
        {
            return false;
        }

        value = Math.Round(top / bottom, FractionPlaces);
        index = under + 1;
        return true;
    }

    // Below one, of one digit each, and not to be shortened.
    private static bool IsPlainFraction(decimal top, decimal bottom)
    {
        if (top < 1 || top >= bottom || bottom > 9)
        {
            return false;
        }

        for (int divisor = 2; divisor <= top; divisor++)
        {
            if (top % divisor == 0 && bottom % divisor == 0)
            {
                return false;
            }
        }

        return true;
    }

    // "10^6", "10⁶", "1.2 \times 10^{-3}", "2.5·10^9"
    private static bool TryReadPower(AbstractText text, decimal factor, ref int next, out decimal power)
    {
        power = 0;
        int ten = next - 1;
        bool multiplied =
            text.Is(next, TokenKind.Times)
            || text.Word(next) is "\\cdot" or "·" or "*" or "⋅" or "∙" or "•"
            || (text.IsWord(next, "x") && text.Is(next + 1, TokenKind.Number));
        ten = multiplied ? next + 1 : ten;
        if (text.Word(ten) is not "10" || factor >= LargestFactor || !TryReadExponent(text, ten + 1, out int end, out int exponent))
        {
            return false;
        }

        power = DigitsText.Raise(multiplied ? factor : 1, exponent);
        next = end;
        return true;
    }

    private static bool TryReadExponent(AbstractText text, int index, out int end, out int exponent)
    {
        end = index + 1;
        if (DigitsText.TryParseSuperscript(text.Word(index), out exponent))
        {
            return text.IsAdjacent(index) && Math.Abs(exponent) <= LargestPower;
        }

        bool negative = text.IsHyphenOrDash(index + 1);
        int number = negative || text.Is(index + 1, TokenKind.Plus) ? index + 2 : index + 1;
        end = number + 1;
        if (
            !text.Is(index, TokenKind.Caret)
            || !TryReadDigits(text, number, out decimal value, out int decimals)
            || decimals > 0
            || value > LargestPower
        )
        {
            return false;
        }

        exponent = (int)(negative ? -value : value);
        return true;
    }

    // "75,2%" and "1,5 million" as much of Europe writes them; "1,200" is one token, and "1,2" alone may be two numbers.
    private static bool IsDecimalComma(AbstractText text, int index)
    {
        int end = index + 3;
        if (!HasDecimalComma(text, index))
        {
            return false;
        }

        // In a range, a list or before a tolerance the last one has the unit.
        for (int i = 0; i < LongestList && NextOfList(text, end) is var next && next > end && HasDecimalComma(text, next); i++)
        {
            end = next + 3;
        }

        return text.Is(end, TokenKind.Percent)
            || PercentUnits.TryRead(text, end, out _, out _)
            || NumberScale.Read(text, ref end, out _) > 0;
    }

    // Where the number stands that a comma, "and", "to", a dash or "±" joins; the end itself if none does.
    private static int NextOfList(AbstractText text, int end)
    {
        int joint = text.Is(end, TokenKind.Comma) ? end + 1 : end;
        bool word = text.IsWord(joint, "and") || text.IsWord(joint, "or") || text.IsWord(joint, "to");
        joint += word || text.IsHyphenOrDash(joint) || text.Is(joint, TokenKind.PlusMinus) ? 1 : 0;
        return text.Is(joint, TokenKind.Number) ? joint : end;
    }

    /// <summary>Whether a number of at most two decimals stands there whose point is a comma.</summary>
    public static bool HasDecimalComma(AbstractText text, int index) =>
        text.Is(index, TokenKind.Number)
        && text.Is(index + 1, TokenKind.Comma)
        && text.IsAdjacent(index + 1)
        && text.IsAdjacent(index + 2)
        && text.Is(index + 2, TokenKind.Number)
        && text.Word(index + 2) is var fraction
        && fraction.Length <= 2
        && !text.Source.AsSpan(0, text.Tokens[index].Start).EndsWith("-{")
        && !fraction.Contains('.')
        && !(text.Is(index - 1, TokenKind.Comma) && text.IsAdjacent(index) && text.Is(index - 2, TokenKind.Number));
}
