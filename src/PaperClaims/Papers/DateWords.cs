namespace PaperClaims;

/// <summary>
/// Reads dates that are written in words: <c>Mon, 2 Apr 2007 19:18:42 GMT</c>, <c>April 2nd, 2007</c>, <c>Spring 2007</c>.
/// </summary>
internal static class DateWords
{
    /// <summary>The date; null if there is no word or no year. A day is one only beside its month.</summary>
    public static PaperDate? Read(ReadOnlySpan<char> text)
    {
        int year = 0;
        int month = 0;
        int day = 0;
        int before = 0;
        bool hasWord = false;
        bool isAfterMonth = false;
        for (int at = 0; at < text.Length; )
        {
            int length = LengthOfWord(text[at..]);
            ReadOnlySpan<char> word = text.Slice(at, length);
            at += Math.Max(length, 1);
            if (length == 0)
            {
                continue;
            }

            int number = DayOf(word);
            bool isMonth = month == 0 && DatePart.MonthOf(word) is var named and > 0 && (month = named) > 0;
            hasWord |= char.IsLetter(word[0]);
            day =
                isMonth ? before
                : isAfterMonth && day == 0 ? number
                : day;
            year = year == 0 && word.Length == 4 && DatePart.CountDigits(word) == 4 ? DatePart.ToYear(word) : year;
            (before, isAfterMonth) = (number, isMonth);
        }

        return hasWord ? DatePart.Join(year, month, day) : null;
    }

    // "2", "02", "2nd"; 0 for what is no day.
    private static int DayOf(ReadOnlySpan<char> word)
    {
        int digits = DatePart.CountDigits(word);
        return digits is 1 or 2 && word[digits..] is ("" or "st" or "nd" or "rd" or "th") ? DatePart.ToNumber(word[..digits]) : 0;
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length]))
        {
            length++;
        }

        return length;
    }
}
