using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using PaperClaims.Json;

namespace PaperClaims;

/// <summary>When a paper was published, as precise as the source: a year, a month of it, or a day.</summary>
/// <remarks>
/// It is written as ISO 8601, in the JSON too: <c>2023</c>, <c>2023-10</c>, <c>2023-10-10</c>. Compared is what is known, first the
/// year, then the month, then the day. What is unknown comes first: <c>2023</c> is before <c>2023-01</c>, and that before
/// <c>2023-01-01</c>. The default value is the year 1.
/// </remarks>
[JsonConverter(typeof(PaperDateJsonConverter))]
public readonly record struct PaperDate : ISpanParsable<PaperDate>, IComparable<PaperDate>, IComparable
{
    private const int YearLength = 4;
    private const int MonthLength = 7;
    private const int DayLength = 10;

    // So that the default value is a date too.
    private readonly short yearsAfterFirst;
    private readonly byte month;
    private readonly byte day;

    /// <summary>Makes a date.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12; null if it is not known.</param>
    /// <param name="day">The day, 1 to the length of the month; null if it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, month or day.</exception>
    /// <exception cref="ArgumentException">There is a day, but no month.</exception>
    public PaperDate(int year, int? month = null, int? day = null)
    {
        if (day is not null && month is null)
        {
            throw new ArgumentException("A day needs its month.", nameof(day));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(year, DateOnly.MinValue.Year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateOnly.MaxValue.Year);
        if (month is { } ofYear)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(ofYear, 1, nameof(month));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(ofYear, 12, nameof(month));
            if (day is { } ofMonth)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(ofMonth, 1, nameof(day));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(ofMonth, DateTime.DaysInMonth(year, ofYear), nameof(day));
            }
        }

        yearsAfterFirst = (short)(year - DateOnly.MinValue.Year);
        this.month = (byte)(month ?? 0);
        this.day = (byte)(day ?? 0);
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => yearsAfterFirst + DateOnly.MinValue.Year;

    /// <summary>The month, 1 to 12; null if it is not known.</summary>
    public int? Month => month == 0 ? null : month;

    /// <summary>The day of the month, from 1; null if it is not known.</summary>
    public int? Day => day == 0 ? null : day;

    /// <summary>Reads <c>2023</c>, <c>2023-10</c> or <c>2023-10-10</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is none of these forms, or there is no such date.</exception>
    public static PaperDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads <c>2023</c>, <c>2023-10</c> or <c>2023-10-10</c>.</summary>
    /// <exception cref="FormatException">It is none of these forms, or there is no such date.</exception>
    public static PaperDate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out PaperDate date)
            ? date
            : throw new FormatException($"\"{text}\" is no date of the form 2023, 2023-10 or 2023-10-10.");

    /// <summary>Reads <c>2023</c>, <c>2023-10</c> or <c>2023-10-10</c>; false for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PaperDate date) => TryParse(text.AsSpan(), out date);

    /// <summary>Reads <c>2023</c>, <c>2023-10</c> or <c>2023-10-10</c>; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PaperDate date)
    {
        date = default;
        int month = 0;
        int day = 0;
        if (
            text.Length is not (YearLength or MonthLength or DayLength)
            || !TryReadNumber(text[..YearLength], out int year)
            || year == 0
            || (text.Length >= MonthLength && !(TryReadPart(text[YearLength..MonthLength], out month) && month is >= 1 and <= 12))
            || (
                text.Length == DayLength
                && !(TryReadPart(text[MonthLength..], out day) && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            )
        )
        {
            return false;
        }

        date = new PaperDate(year, month == 0 ? null : month, day == 0 ? null : day);
        return true;
    }

    /// <inheritdoc />
    static PaperDate IParsable<PaperDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc />
    static bool IParsable<PaperDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PaperDate result) =>
        TryParse(s, out result);

    /// <inheritdoc />
    static PaperDate ISpanParsable<PaperDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc />
    static bool ISpanParsable<PaperDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PaperDate result) =>
        TryParse(s, out result);

    /// <summary>The order of the two: below 0 if this one comes first, 0 if they are equal.</summary>
    public int CompareTo(PaperDate other) => SortKey.CompareTo(other.SortKey);

    /// <inheritdoc />
    int IComparable.CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            PaperDate other => CompareTo(other),
            _ => throw new ArgumentException($"A {nameof(PaperDate)} cannot be compared with a {obj.GetType().Name}.", nameof(obj)),
        };

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(PaperDate left, PaperDate right) => left.SortKey < right.SortKey;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(PaperDate left, PaperDate right) => left.SortKey > right.SortKey;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>, or is equal to it.</summary>
    public static bool operator <=(PaperDate left, PaperDate right) => left.SortKey <= right.SortKey;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>, or is equal to it.</summary>
    public static bool operator >=(PaperDate left, PaperDate right) => left.SortKey >= right.SortKey;

    /// <summary>The date as ISO 8601: <c>2023</c>, <c>2023-10</c> or <c>2023-10-10</c>.</summary>
    public override string ToString() =>
        month == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}")
        : day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}");

    private int SortKey => (((yearsAfterFirst << 4) | month) << 5) | day;

    // "-10".
    private static bool TryReadPart(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        return text[0] == '-' && TryReadNumber(text[1..], out value);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
