using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Number.English;

namespace PaperClaims.Text;

/// <summary>Numbers in words ("seventy-six", "one and a half"), read by Microsoft.Recognizers.Text.Number.</summary>
internal static class NumberWords
{
    private const int MaxWords = 12;
    private const int MaxRemembered = 4096;

    private const string FillerWords = "and a point";

    private const string Words = """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty thirty forty fourty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half quarter
        """;

    // What may stand inside a number; the recogniser decides what is one.
    private static readonly WordSet Parts = new(Words + " " + FillerWords);

    private static readonly WordSet Fillers = new(FillerWords);

    private static readonly WordSet Proper = new(Words);

    // The recogniser costs some 30 microseconds a call, and abstracts use few different phrases.
    private static readonly ConcurrentDictionary<string, Match[]> Remembered = new();

    // Made by hand rather than by NumberRecognizer, which asks for the culture "en-us": an application in globalization-invariant
    // mode has none. Lazy, since it takes some 100 milliseconds, and once, since it is known to fail on two threads at once.
    private static readonly Lazy<NumberModel> Model = new(() =>
    {
        BaseNumberOptionsConfiguration configuration = new(CultureInfo.InvariantCulture.Name, NumberOptions.None);
        return new NumberModel(
            AgnosticNumberParserFactory.GetParser(AgnosticNumberParserType.Number, new EnglishNumberParserConfiguration(configuration)),
            NumberExtractor.GetInstance(configuration)
        );
    });

    /// <summary>Reads the last number in the words that end just before token <paramref name="end"/>.</summary>
    public static bool TryReadBefore(AbstractText text, int end, out Numeral numeral)
    {
        numeral = default;
        int first = FirstPart(text, end);
        int last = end;

        // "half a percent": the article belongs to what follows.
        if (text.IsWord(last - 1, "a") && (text.IsWord(last - 2, "half") || text.IsWord(last - 2, "quarter")))
        {
            last--;
        }

        while (first < last && Fillers.Contains(text, first) && !IsScaledArticle(text, first, last))
        {
            first++;
        }

        if (first >= last)
        {
            return false;
        }

        TextSpan phrase = text.SpanOf(first, last);
        foreach (Match match in Recognize(text.Source.AsSpan(phrase.Start, phrase.Length)))
        {
            if (match.End == phrase.Length)
            {
                int start = text.TokenAt(phrase.Start + match.Start);
                numeral = new Numeral(match.Value, start, end, 0, TextSpan.FromBounds(text.Tokens[start].Start, phrase.End));
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token is a word that a number in words may hold, articles and "and" left out.</summary>
    public static bool IsNumberWord(AbstractText text, int index) => Proper.Contains(text, index);

    /// <summary>Index just after the number words that start at <paramref name="index"/>; <paramref name="index"/> if none do.</summary>
    public static int EndOf(AbstractText text, int index)
    {
        int end = index;
        while (
            end - index < MaxWords
            && (
                Parts.Contains(text, end)
                || (
                    end > index
                    && text.Is(end, TokenKind.Hyphen)
                    && text.IsAdjacent(end)
                    && text.IsAdjacent(end + 1)
                    && Parts.Contains(text, end + 1)
                )
            )
        )
        {
            end++;
        }

        while (end > index && Fillers.Contains(text, end - 1))
        {
            end--;
        }

        return end;
    }

    private static int FirstPart(AbstractText text, int end)
    {
        int first = end;
        while (first > 0 && end - first < MaxWords)
        {
            bool hyphen =
                first < end
                && text.Is(first - 1, TokenKind.Hyphen)
                && text.IsAdjacent(first)
                && text.IsAdjacent(first - 1)
                && Parts.Contains(text, first - 2);
            if (!hyphen && !Parts.Contains(text, first - 1))
            {
                break;
            }

            first--;
        }

        return first;
    }

    // "a hundred", "a quarter", but not the "a" of "a six"
    private static bool IsScaledArticle(AbstractText text, int index, int end) =>
        text.IsWord(index, "a")
        && index + 1 < end
        && (
            text.IsWord(index + 1, "hundred")
            || text.IsWord(index + 1, "thousand")
            || text.IsWord(index + 1, "million")
            || text.IsWord(index + 1, "billion")
            || text.IsWord(index + 1, "trillion")
            || text.IsWord(index + 1, "dozen")
            || text.IsWord(index + 1, "half")
            || text.IsWord(index + 1, "quarter")
        );

    private static Match[] Recognize(ReadOnlySpan<char> phrase)
    {
        // "three-billion" is no number to the recogniser, "three billion" is; "seventy six" is one as well.
        string key = phrase.ToString().ToLowerInvariant().Replace('-', ' ');
        if (Remembered.TryGetValue(key, out Match[]? known))
        {
            return known;
        }

        Match[] matches = Parse(key);
        if (Remembered.Count < MaxRemembered)
        {
            Remembered.TryAdd(key, matches);
        }

        return matches;
    }

    private static Match[] Parse(string phrase) =>
        [
            .. Model
                .Value.Parse(phrase)
                .Where(result => result.Resolution is not null)
                .Select(result => (result, value: result.Resolution["value"] as string))
                .Where(found => decimal.TryParse(found.value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
                .Select(found => new Match(
                    found.result.Start,
                    found.result.End + 1,
                    decimal.Parse(found.value!, NumberStyles.Float, CultureInfo.InvariantCulture)
                )),
        ];

    private readonly record struct Match(int Start, int End, decimal Value);
}
