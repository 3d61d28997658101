using System.Globalization;

namespace PaperClaims;

/// <summary>Reads the dates of papers as the various sources write them.</summary>
internal static class WrittenDate
{
    private const int YearLength = 4;

    private const int Longest = 100;

    /// <summary>The date that <paramref name="written"/> says, as precise as it is there; null if it is none.</summary>
    /// <remarks>
    /// Known are ISO 8601 with or without a time, <c>2023/10/10/</c>, <c>20231010</c>, <c>2023</c>, and what RFC 1123 and people write:
    /// <c>Mon, 2 Apr 2007 19:18:42 GMT</c>, <c>2023 Oct 10</c>, <c>Oct 2023</c>, <c>Spring 2023</c>. Of a range the beginning counts.
    /// </remarks>
    public static PaperDate? Read(string? written)
    {
        if (written is null)
        {
            return null;
        }

        written = written.Length > 2 * Longest ? written[..(2 * Longest)] : written;
        string joined = string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        ReadOnlySpan<char> text = joined.AsSpan(0, Math.Min(joined.Length, Longest));

        // "{2023}", "(2023)", "[2023]", and "c2023", which says that it is the year of a copyright.
        text = DatePart.TrimStart(text);
        text = text is ['c' or 'C', var digit, ..] && char.IsAsciiDigit(digit) ? text[1..] : text;
        int digits = DatePart.CountDigits(text);
        return digits switch
        {
            2 * YearLength => OfDigits(text[..digits]),
            YearLength => AfterYear(text),
            1 or 2 when BeforeYear(text) is { } date => date,
            _ => DateWords.Read(text),
        };
    }

    /// <summary>
    /// A date from a year and what says more of it, which stand apart: <c>2023</c> and <c>oct</c>, <c>10</c>, <c>OCT 5</c>, or all of it.
    /// </summary>
    public static PaperDate? Combine(string? year, string? rest)
    {
        PaperDate? date = Read(year);
        if (date is not { Month: null } onlyYear || rest is null)
        {
            return date;
        }

        string written = rest.Trim([' ', '\t', '\r', '\n', '{', '}']);
        PaperDate? whole = char.IsAsciiDigit(written.FirstOrDefault()) && written.Length > YearLength ? Read(written) : null;
        if (whole?.Year == onlyYear.Year)
        {
            return whole;
        }

        // "10~October" of BibTeX: the day is in the way.
        string month = written.TrimStart([.. "0123456789 ~.-/"]);
        return month.Length == 0 && int.TryParse(written, CultureInfo.InvariantCulture, out int number)
            ? DatePart.Join(onlyYear.Year, number, 0)
            : Read($"{onlyYear} {month}");
    }

    // "20231010": all of it or nothing.
    private static PaperDate? OfDigits(ReadOnlySpan<char> digits)
    {
        PaperDate? date = DatePart.Join(DatePart.ToYear(digits[..4]), DatePart.ToNumber(digits[4..6]), DatePart.ToNumber(digits[6..]));
        return date?.Day is null ? null : date;
    }

    // "2023-10-10", "2023/10", "2023 Oct 10", "2023a".
    private static PaperDate? AfterYear(ReadOnlySpan<char> text)
    {
        int year = DatePart.ToYear(text[..YearLength]);
        ReadOnlySpan<char> rest = text[YearLength..];
        if (rest is [var letter, ..] && char.IsLetter(letter))
        {
            // "2023a" is one of several of that year; "2020s" are ten.
            return rest.Length == 1 && letter != 's' ? DatePart.Join(year, 0, 0) : null;
        }

        char separator = rest.IsEmpty ? '\0' : rest[0];
        if (!DatePart.TryReadMonth(ref rest, out int month) && !DatePart.TryReadNumber(ref rest, out month))
        {
            return DatePart.Join(year, 0, 0);
        }

        // What another sign separates is the end of a range: "2023/10-11".
        int day = 0;
        bool hasDay = !rest.IsEmpty && rest[0] == separator && DatePart.TryReadNumber(ref rest, out day);
        return DatePart.Join(year, month, hasDay ? day : 0);
    }

    // "15/03/2020", "15.03.2020", "12/2020".
    private static PaperDate? BeforeYear(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = $"-{text}";
        if (!DatePart.TryReadNumber(ref rest, out int first) || rest.IsEmpty)
        {
            return null;
        }

        char separator = rest[0];
        bool hasSecond = DatePart.TryReadNumber(ref rest, out int second);
        if (
            rest.Length <= YearLength
            || rest[0] != separator
            || separator is not ('/' or '.' or '-' or ' ')
            || DatePart.CountDigits(rest[1..]) != YearLength
        )
        {
            return null;
        }

        int year = DatePart.ToYear(rest.Slice(1, YearLength));
        return !hasSecond ? DatePart.Join(year, first, 0)
            : separator == '.' || first > 12 || first == second ? DatePart.Join(year, second, first)
            : second > 12 ? DatePart.Join(year, first, second)
            // Whether the day or the month comes first is not known.
            : DatePart.Join(year, 0, 0);
    }
}
