using System.Globalization;

namespace PaperClaims;

/// <summary>Reads the parts of a date, and puts them together.</summary>
internal static class DatePart
{
    private const int ShortestMonth = 3;

    private const int EarliestYear = 1000;

    private const int LatestYear = 2999;

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    /// <summary>The date of what is valid of it: the year, the year and its month, or all; null if the year is none.</summary>
    public static PaperDate? Join(int year, int month, int day) =>
        year is < EarliestYear or > LatestYear ? null
        : month is < 1 or > 12 ? new PaperDate(year)
        : day < 1 || day > DateTime.DaysInMonth(year, month) ? new PaperDate(year, month)
        : new PaperDate(year, month, day);

    /// <summary>The text from its first letter or digit on.</summary>
    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return text[start..];
    }

    /// <summary>The number of digits at the start.</summary>
    public static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }

    /// <summary>The number of digits alone.</summary>
    public static int ToNumber(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The year of four digits.</summary>
    public static int ToYear(ReadOnlySpan<char> digits) => ToNumber(digits);

    /// <summary>Reads "-10": a separator and a number of one or two digits, and no more of them.</summary>
    public static bool TryReadNumber(ref ReadOnlySpan<char> rest, out int value)
    {
        value = 0;
        if (rest.IsEmpty || rest[0] is not ('-' or '/' or '.' or ' '))
        {
            return false;
        }

        int digits = CountDigits(rest[1..]);
        if (digits is not (1 or 2))
        {
            return false;
        }

        value = ToNumber(rest.Slice(1, digits));
        rest = rest[(1 + digits)..];
        return true;
    }

    /// <summary>Reads " Oct", " October", "-Oct.": a separator and the name of a month.</summary>
    public static bool TryReadMonth(ref ReadOnlySpan<char> rest, out int month)
    {
        month = 0;
        if (rest.IsEmpty || rest[0] is not ('-' or '/' or '.' or ' '))
        {
            return false;
        }

        int letters = 1;
        while (letters < rest.Length && char.IsAsciiLetter(rest[letters]))
        {
            letters++;
        }

        month = MonthOf(rest[1..letters]);
        if (month == 0)
        {
            return false;
        }

        bool isShort = rest[letters..] is ['.', ' ', ..];
        rest = rest[(isShort ? letters + 1 : letters)..];
        return true;
    }

    /// <summary>The month of a name of three letters or more; 0 if it is none.</summary>
    public static int MonthOf(ReadOnlySpan<char> name)
    {
        for (int month = Months.Length; month > 0 && name.Length >= ShortestMonth; month--)
        {
            if (Months[month - 1].AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return month;
            }
        }

        return 0;
    }
}
