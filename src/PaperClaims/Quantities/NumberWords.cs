using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Number.English;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Numbers in words ("seventy-six", "one and a half"), read by Microsoft.Recognizers.Text.Number.</summary>
internal static class NumberWords
{
    private const int MaxWords = 16;
    private const int MaxRemembered = 4096;

    private static readonly Dictionary<string, decimal> ValueOf = new()
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fourty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["dozen"] = 12,
        ["half"] = 0.5m,
        ["quarter"] = 0.25m,
        ["quarters"] = 0.25m,
        ["hundred"] = 100,
        ["thousand"] = 1e3m,
        ["lakh"] = 1e5m,
        ["million"] = 1e6m,
        ["crore"] = 1e7m,
        ["billion"] = 1e9m,
        ["trillion"] = 1e12m,
    };

    private static readonly WordMap<decimal> Values = new(ValueOf);

    // What may stand inside a number without being one.
    private static readonly WordSet Fillers = new("and a of point");

    // What an article before it makes a number: "a hundred", "a quarter of a million".
    private static readonly WordSet Counted = new("hundred thousand lakh million crore billion trillion dozen half quarter");

    private static readonly WordSet Parts = new("half quarter quarters");

    // The words that may begin one, and whether it is the article: asked of every word, so in one look.
    private static readonly WordMap<bool> Starts = new([(string.Join(' ', ValueOf.Keys), false), ("a", true)]);

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

    /// <summary>Whether the token is a word that a number in words may hold, articles and "and" left out.</summary>
    public static bool IsNumberWord(AbstractText text, int index) =>
        Values.TryGetValue(text, index, out _) && text.Is(index, TokenKind.Word);

    /// <summary>Whether a number in words may start at the token.</summary>
    public static bool MayStart(AbstractText text, int index) =>
        Starts.TryGetValue(text, index, out bool article) && (!article || Counted.Contains(text, index + 1));

    /// <summary>Reads the numbers that the words at <paramref name="index"/> write, in order, and returns where the words end.</summary>
    public static int Read(AbstractText text, int index, List<Quantity> found)
    {
        int end = EndOf(text, index);
        if (end == index + 1)
        {
            // "a few thousand", "billion-scale": a scale alone is no number.
            if (Values.TryGetValue(text, index, out decimal value) && value < 100)
            {
                found.Add(Make(text, index, end, value));
            }

            return end;
        }

        if (TryReadPart(text, index, end, out decimal parts))
        {
            found.Add(Make(text, index, end, parts));
            return end;
        }

        TextSpan phrase = text.SpanOf(index, end);
        foreach (Match match in Recognize(text.Source.AsSpan(phrase.Start, phrase.Length)))
        {
            int first = text.TokenAt(phrase.Start + match.Start);
            int last = text.TokenAt(phrase.Start + match.End - 1);
            found.Add(Make(text, first, last + 1, match.Value));
        }

        return end;
    }

    private static Quantity Make(AbstractText text, int first, int end, decimal value) =>
        new()
        {
            First = first,
            NumberFirst = first,
            NumberEnd = end,
            End = end,
            AttachedEnd = end,
            Span = text.SpanOf(first, end),
            Number = value,
            Scale = 1,
            Decimals = 0,
            Sign = 0,
            IsSpelled = true,
            IsScaled = value >= 1000,
            HasScaleWord = value >= 1000,
        };

    private static int EndOf(AbstractText text, int index)
    {
        int end = index;
        while (
            end - index < MaxWords
            && (
                IsPart(text, end)
                || (
                    end > index
                    && text.Is(end, TokenKind.Hyphen)
                    && text.IsAdjacent(end)
                    && (text.IsAdjacent(end + 1) || text.EndsLine(end))
                    && IsPart(text, end + 1)
                )
            )
        )
        {
            end++;
        }

        while (end > index + 1 && Fillers.Contains(text, end - 1))
        {
            end--;
        }

        return end;
    }

    // "of" only in "a quarter of a million".
    private static bool IsPart(AbstractText text, int index) =>
        IsNumberWord(text, index)
        || (
            Fillers.Contains(text, index)
            && (!text.IsWord(index, "of") || (Parts.Contains(text, index - 1) && text.IsWord(index + 1, "a") && IsScale(text, index + 2)))
        );

    private static bool IsScale(AbstractText text, int index) => Values.TryGetValue(text, index, out decimal value) && value >= 100;

    // "one and a half thousand", "a quarter of a million", "half a million": what the recogniser adds up wrongly.
    private static bool TryReadPart(AbstractText text, int first, int end, out decimal value)
    {
        value = 0;
        int part = first;
        while (part < end && !Parts.Contains(text, part))
        {
            part++;
        }

        if (part == end || !Values.TryGetValue(text, part, out decimal share))
        {
            return false;
        }

        decimal scale = 1;
        for (int i = part + 1; i < end; i++)
        {
            bool isScale = IsScale(text, i);
            if (!isScale && !text.IsWord(i, "of") && !text.IsWord(i, "a"))
            {
                return false;
            }

            if (scale >= 1e12m)
            {
                // "half a trillion trillion": beyond what anything is counted in.
                return false;
            }

            scale *= isScale && Values.TryGetValue(text, i, out decimal factor) ? factor : 1;
        }

        // "two and a half", "three quarters"
        int before = part - 1;
        bool article = before >= first && text.IsWord(before, "a");
        decimal count = !article && before >= first && Values.TryGetValue(text, before, out decimal counted) && counted < 4 ? counted : 1;
        before -= before >= first && (article || count > 1 || text.IsWord(before, "one")) ? 1 : 0;
        if (before >= first)
        {
            if (!text.IsWord(before, "and") || WholeOf(text, first, before) is not { } whole)
            {
                return false;
            }

            // "a million and a half"
            value = whole;
            count *= scale == 1 ? NumberScale.Of(whole) : 1;
        }

        value = NumberScale.Multiply(value + (count * share), scale);
        return value > 0;
    }

    private static decimal? WholeOf(AbstractText text, int first, int end)
    {
        if (end == first + 1)
        {
            return Values.TryGetValue(text, first, out decimal value) ? value : null;
        }

        TextSpan phrase = text.SpanOf(first, end);
        return Recognize(text.Source.AsSpan(phrase.Start, phrase.Length)) is [{ Start: 0 } whole] && whole.End == phrase.Length
            ? whole.Value
            : null;
    }

    private static Match[] Recognize(ReadOnlySpan<char> phrase)
    {
        // "three-billion" is no number to the recogniser, "three billion" is; "seventy six" is one as well.
        string key = phrase.ToString().ToLowerInvariant().Replace('-', ' ').Replace('\n', ' ');
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
