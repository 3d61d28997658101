using System.Globalization;

namespace PaperClaims.Text;

/// <summary>Reads the number that ends just before a token, or starts at one.</summary>
internal static class NumeralReader
{
    private const int LongestNumber = 40;

    /// <summary>Reads the digits or number words that end where token <paramref name="end"/> begins.</summary>
    public static bool TryReadBefore(AbstractText text, int end, out Numeral numeral)
    {
        if (!text.Is(end - 1, TokenKind.Number))
        {
            return NumberWords.TryReadBefore(text, end, out numeral);
        }

        return TryReadPower(text, end, out numeral)
            || TryReadDecimalComma(text, end, out numeral)
            || TryReadDigits(text, end - 1, out numeral);
    }

    /// <summary>Reads the number in digits at token <paramref name="index"/>.</summary>
    public static bool TryReadDigits(AbstractText text, int index, out Numeral numeral)
    {
        numeral = default;
        if (!text.Is(index, TokenKind.Number) || !TryParse(text.Word(index), out decimal value, out int decimals))
        {
            return false;
        }

        numeral = new Numeral(value, index, index + 1, decimals, text.Tokens[index].Span);
        return true;
    }

    /// <summary>Parses digits with a decimal point, leaving out whatever separates groups.</summary>
    public static bool TryParse(ReadOnlySpan<char> digits, out decimal value, out int decimals)
    {
        Span<char> plain = stackalloc char[LongestNumber];
        int length = 0;
        decimals = 0;
        value = 0;
        int point = -1;
        foreach (char c in digits)
        {
            if (char.IsAsciiDigit(c) || c is '.' or '·')
            {
                if (length == LongestNumber)
                {
                    return false;
                }

                bool decimalPoint = !char.IsAsciiDigit(c);
                point = decimalPoint ? length : point;
                plain[length++] = decimalPoint ? '.' : c;
            }
        }

        decimals = point < 0 ? 0 : length - point - 1;
        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    // "1.2 \times 10^{-3}" and "10^6"
    private static bool TryReadPower(AbstractText text, int end, out Numeral numeral)
    {
        numeral = default;
        int caret = end - 2;
        bool negative = text.IsHyphenOrDash(caret);
        caret -= negative ? 1 : 0;
        if (
            !text.Is(caret, TokenKind.Caret)
            || !text.Word(caret - 1).SequenceEqual("10")
            || !TryParse(text.Word(end - 1), out decimal exponent, out int decimals)
            || decimals > 0
            || exponent > 18
        )
        {
            return false;
        }

        decimal power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power = negative ? power / 10 : power * 10;
        }

        int first = caret - 1;
        if (text.Is(first - 1, TokenKind.Times) && TryReadDigits(text, first - 2, out Numeral factor) && factor.Value < 1_000_000)
        {
            power *= factor.Value;
            first = factor.First;
        }

        numeral = new Numeral(power, first, end, 0, text.SpanOf(first, end));
        return true;
    }

    // "75,2" as much of Europe writes it; "1,200" is one token already.
    private static bool TryReadDecimalComma(AbstractText text, int end, out Numeral numeral)
    {
        numeral = default;
        ReadOnlySpan<char> fraction = text.Word(end - 1);
        if (
            fraction.Length > 2
            || fraction.Contains('.')
            || !text.Is(end - 2, TokenKind.Comma)
            || !text.IsAdjacent(end - 1)
            || !text.IsAdjacent(end - 2)
            || !TryReadDigits(text, end - 3, out Numeral whole)
            || whole.Decimals > 0
            || !TryParse(fraction, out decimal part, out _)
        )
        {
            return false;
        }

        decimal value = whole.Value + (part / (fraction.Length == 1 ? 10 : 100));
        numeral = new Numeral(value, end - 3, end, fraction.Length, TextSpan.FromBounds(whole.Span.Start, text.Tokens[end - 1].End));
        return true;
    }
}
