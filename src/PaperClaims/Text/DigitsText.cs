using System.Globalization;

namespace PaperClaims.Text;

/// <summary>The value of a number token: what parts its groups is left out, whatever digits it is written with.</summary>
internal static class DigitsText
{
    private const int ShortNumber = 9;

    // What a decimal holds for certain.
    private const int LongestNumber = 28;

    private static readonly decimal[] Scale = MakeScale();
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Parses digits, a decimal point, a fraction of one character and an exponent.</summary>
    public static bool TryParse(ReadOnlySpan<char> written, out decimal value, out int decimals)
    {
        // A whole number of few digits, as most are.
        if (written.Length <= ShortNumber && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int whole))
        {
            (value, decimals) = (whole, 0);
            return true;
        }

        int exponent = written.Contains('&') ? -1 : written.IndexOfAny('e', 'E');
        return TryParseMantissa(exponent > 0 ? written[..exponent] : written, out value, out decimals)
            && (exponent <= 0 || TryRaise(written[(exponent + 1)..], ref value, ref decimals));
    }

    private static bool TryParseMantissa(ReadOnlySpan<char> written, out decimal value, out int decimals)
    {
        // "1.200.000": more than one full stop parts groups.
        bool isGrouped = written.Count('.') > 1;
        UInt128 digits = 0;
        int count = 0;
        decimal fraction = 0;
        bool point = false;
        (value, decimals) = (0, 0);
        for (int i = 0; i < written.Length; i++)
        {
            char c = written[i];
            if (IsDigit(c))
            {
                if (++count > LongestNumber)
                {
                    return false;
                }

                digits = (digits * 10) + (uint)(c & 0xF);
                decimals += point ? 1 : 0;
            }
            else if (c == '&')
            {
                // An entity holds digits of its own.
                i += Math.Max(written[i..].IndexOf(';'), 0);
            }
            else if (IsFraction(c))
            {
                fraction = Math.Round((decimal)char.GetNumericValue(c), 6);
            }
            else
            {
                point |= IsPoint(c) && !isGrouped;
            }
        }

        value = ((decimal)digits * Scale[decimals]) + fraction;
        return count > 0 || fraction > 0;
    }

    /// <summary>Whether the character is a fraction by itself: <c>½</c>.</summary>
    public static bool IsFraction(char c) => c is '¼' or '½' or '¾' or (>= '⅐' and <= '⅞') and not '⅟';

    /// <summary>Whether it is a fraction of one character and nothing else.</summary>
    public static bool IsFraction(ReadOnlySpan<char> word) => word.Length == 1 && IsFraction(word[0]);

    /// <summary>Whether the character is a digit, plain or of full width.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Parses small raised digits: <c>⁻³</c>.</summary>
    public static bool TryParseSuperscript(ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        bool negative = word.StartsWith("⁻");
        ReadOnlySpan<char> digits = negative || word.StartsWith("⁺") ? word[1..] : word;
        if (digits.Length is 0 or > 2)
        {
            return false;
        }

        foreach (char c in digits)
        {
            int digit = Superscripts.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        value = negative ? -value : value;
        return true;
    }

    /// <summary>A number times a power of ten.</summary>
    public static decimal Raise(decimal value, int power)
    {
        for (int i = 0; i < Math.Abs(power); i++)
        {
            value = power < 0 ? value / 10 : value * 10;
        }

        return value;
    }

    private static decimal[] MakeScale()
    {
        decimal[] scale = new decimal[LongestNumber + 1];
        for (int places = 0; places < scale.Length; places++)
        {
            scale[places] = new decimal(1, 0, 0, false, (byte)places);
        }

        return scale;
    }

    private static bool IsPoint(char c) => c is '.' or '·' or '．';

    // "1.2e6"
    private static bool TryRaise(ReadOnlySpan<char> exponent, ref decimal value, ref int decimals)
    {
        if (!int.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int power) || Math.Abs(power) > 18)
        {
            return false;
        }

        value = Raise(value, power);
        decimals = 0;
        return value < 1e24m;
    }
}
