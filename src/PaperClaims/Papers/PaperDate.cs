using System.Globalization;

namespace PaperClaims;

/// <summary>Brings the dates of the various sources into one form.</summary>
internal static class PaperDate
{
    private const int ShortestYear = 4;

    private const int ShortestMonth = 3;

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    /// <summary>The date of <paramref name="written"/> as ISO 8601, as precise as it is there; null if it is none.</summary>
    /// <remarks>Known are ISO 8601 with or without a time, <c>2023/10/10/</c>, <c>2023</c>, and what RFC 1123 and people write: <c>Mon,
    /// 2 Apr 2007 19:18:42 GMT</c>, <c>10 October 2023</c>, <c>2023 Oct 10</c>, <c>Oct 2023</c>.</remarks>
    public static string? Normalize(string? written)
    {
        ReadOnlySpan<char> text = written.AsSpan().Trim();
        if (text.Length < ShortestYear)
        {
            return null;
        }

        if (!TryReadNumber(text, ShortestYear, out int year))
        {
            return NormalizeWords(text);
        }

        string result = year.ToString("0000", CultureInfo.InvariantCulture);
        ReadOnlySpan<char> rest = text[ShortestYear..];
        bool isName = TryReadMonth(ref rest, out int month);
        if (!isName && !TryReadPart(ref rest, 12, out month))
        {
            return rest.IsEmpty || rest[0] is '-' or '/' or ' ' ? result : null;
        }

        result = string.Create(CultureInfo.InvariantCulture, $"{result}-{month:00}");
        rest = isName && rest.Length > 0 && rest[0] == ' ' ? $"-{rest.TrimStart()}" : rest;
        return TryReadPart(ref rest, DateTime.DaysInMonth(Math.Max(year, 1), month), out int day)
            ? string.Create(CultureInfo.InvariantCulture, $"{result}-{day:00}")
            : result;
    }

    /// <summary>
    /// A date from a year and what says more of it, which stand apart: <c>2023</c> and <c>oct</c>, <c>10</c>, <c>OCT 5</c>, or all of it.
    /// </summary>
    public static string? Combine(string? year, string? rest)
    {
        string? date = Normalize(year);
        if (date is not { Length: ShortestYear } || rest is null)
        {
            return date;
        }

        string written = rest.Trim();
        string? whole = char.IsAsciiDigit(written.FirstOrDefault()) && written.Length > ShortestYear ? Normalize(written) : null;
        if (whole?.StartsWith(date, StringComparison.Ordinal) == true)
        {
            return whole;
        }

        // "10~October" of BibTeX: the day is in the way.
        string month = written.TrimStart([.. "0123456789 ~.-/"]);
        return month.Length == 0 && int.TryParse(written, CultureInfo.InvariantCulture, out int number)
            ? number is >= 1 and <= 12
                ? string.Create(CultureInfo.InvariantCulture, $"{date}-{number:00}")
                : date
            : Normalize($"{date} {month}");
    }

    // A date without its year is none, though the framework would give it that of today, as it gives a month its first day.
    private static string? NormalizeWords(ReadOnlySpan<char> text)
    {
        int blank = text.LastIndexOf(' ');
        // "Oct 2023", "Oct-Nov 2023".
        if (blank > 0 && text.Length == blank + 1 + ShortestYear && TryReadNumber(text[(blank + 1)..], ShortestYear, out _))
        {
            ReadOnlySpan<char> name = $" {text[..blank].TrimEnd(" .,")}";
            if (TryReadMonth(ref name, out int month) && (name.IsEmpty || name[0] is '-' or '/'))
            {
                return string.Create(CultureInfo.InvariantCulture, $"{text[(blank + 1)..]}-{month:00}");
            }
        }

        return
            HasYear(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset parsed)
            ? parsed.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        for (int i = 0; i + ShortestYear <= text.Length; i++)
        {
            if (TryReadNumber(text[i..], ShortestYear, out _))
            {
                return true;
            }
        }

        return false;
    }

    // " Oct", " October", "-Oct": a separator and the name of a month.
    private static bool TryReadMonth(ref ReadOnlySpan<char> rest, out int month)
    {
        month = 0;
        if (rest.Length < 4 || rest[0] is not (' ' or '-' or '/'))
        {
            return false;
        }

        int letters = 1;
        while (letters < rest.Length && char.IsAsciiLetter(rest[letters]))
        {
            letters++;
        }

        ReadOnlySpan<char> name = rest[1..letters];
        for (month = Months.Length; month > 0; month--)
        {
            if (name.Length >= ShortestMonth && Months[month - 1].AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest[letters..];
                return true;
            }
        }

        return false;
    }

    // "-10" or "/10": a separator and one or two digits within the range.
    private static bool TryReadPart(ref ReadOnlySpan<char> rest, int most, out int value)
    {
        value = 0;
        if (rest.Length < 2 || rest[0] is not ('-' or '/') || !char.IsAsciiDigit(rest[1]))
        {
            return false;
        }

        int digits = rest.Length > 2 && char.IsAsciiDigit(rest[2]) ? 2 : 1;
        if (!TryReadNumber(rest[1..], digits, out value) || value < 1 || value > most)
        {
            return false;
        }

        rest = rest[(1 + digits)..];
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int digits, out int value)
    {
        value = 0;
        return text.Length >= digits
            && !text[..digits].ContainsAnyExceptInRange('0', '9')
            && int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
