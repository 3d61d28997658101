using System.Globalization;

namespace PaperClaims;

/// <summary>Brings the dates of the various sources into one form.</summary>
internal static class PaperDate
{
    private const int ShortestYear = 4;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date of <paramref name="written"/> as ISO 8601, as precise as it is there; null if it is none.</summary>
    /// <remarks>Known are ISO 8601 with or without a time, <c>2023/10/10/</c>, <c>2023</c>, and what RFC 1123 and people write: <c>Mon,
    /// 2 Apr 2007 19:18:42 GMT</c>, <c>10 October 2023</c>.</remarks>
    public static string? Normalize(string? written)
    {
        ReadOnlySpan<char> text = written.AsSpan().Trim();
        if (text.Length < ShortestYear)
        {
            return null;
        }

        if (!TryReadNumber(text, ShortestYear, out int year))
        {
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset parsed)
                ? parsed.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null;
        }

        string result = year.ToString("0000", CultureInfo.InvariantCulture);
        ReadOnlySpan<char> rest = text[ShortestYear..];
        if (!TryReadPart(ref rest, 12, out int month))
        {
            return rest.IsEmpty || rest[0] is '-' or '/' or ' ' ? result : null;
        }

        result = string.Create(CultureInfo.InvariantCulture, $"{result}-{month:00}");
        return TryReadPart(ref rest, DateTime.DaysInMonth(Math.Max(year, 1), month), out int day)
            ? string.Create(CultureInfo.InvariantCulture, $"{result}-{day:00}")
            : result;
    }

    /// <summary>A date from a year and a month that stand apart, such as <c>2023</c> and <c>oct</c> or <c>10</c>.</summary>
    public static string? Combine(string? year, string? month)
    {
        string? date = Normalize(year);
        if (date is not { Length: ShortestYear } || month is null)
        {
            return date;
        }

        int number = Array.FindIndex(Months, name => month.Trim().StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
        number = number == 0 && int.TryParse(month, CultureInfo.InvariantCulture, out int written) ? written : number;
        return number is >= 1 and <= 12 ? string.Create(CultureInfo.InvariantCulture, $"{date}-{number:00}") : date;
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
