using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads what scales the number before it: <c>K</c>, <c>MM</c>, <c>bn</c>, "thousand", "hundred thousand", "lakh".</summary>
internal static class NumberScale
{
    private static readonly WordMap<decimal> Letters = new(
        new Dictionary<string, decimal>
        {
            ["k"] = 1e3m,
            ["m"] = 1e6m,
            ["b"] = 1e9m,
            ["t"] = 1e12m,
        }
    );

    // "mm" is a length, "MM" a million: the only one that capitals decide.
    private const string RomanMillion = "MM";

    private static readonly WordMap<decimal> Short = new(
        new Dictionary<string, decimal>
        {
            ["mn"] = 1e6m,
            ["mio"] = 1e6m,
            ["mln"] = 1e6m,
            ["mil"] = 1e6m,
            ["mill"] = 1e6m,
            ["mrd"] = 1e9m,
            ["trln"] = 1e12m,
            ["bn"] = 1e9m,
            ["bln"] = 1e9m,
            ["tn"] = 1e12m,
            ["trn"] = 1e12m,
        }
    );

    private static readonly WordMap<decimal> Words = new(
        new Dictionary<string, decimal>
        {
            ["hundred"] = 100m,
            ["thousand"] = 1e3m,
            ["thousands"] = 1e3m,
            ["lakh"] = 1e5m,
            ["lakhs"] = 1e5m,
            ["million"] = 1e6m,
            ["millions"] = 1e6m,
            ["crore"] = 1e7m,
            ["crores"] = 1e7m,
            ["billion"] = 1e9m,
            ["billions"] = 1e9m,
            ["trillion"] = 1e12m,
            ["trillions"] = 1e12m,
        }
    );

    // A line's end may cut a word: "mil-", "lion".
    private static readonly WordMap<decimal> Endings = new(
        new Dictionary<string, decimal>
        {
            ["hun-dred"] = 100m,
            ["thou-sand"] = 1e3m,
            ["mil-lion"] = 1e6m,
            ["bil-lion"] = 1e9m,
            ["tril-lion"] = 1e12m,
        }
    );

    /// <summary>A number with its scale; 0 if it is beyond what anything is counted in.</summary>
    public static decimal Multiply(decimal value, decimal scale) =>
        scale == 1 ? value
        : value < 1e15m && scale < 1e28m / Math.Max(value, 1) ? value * scale
        : 0;

    /// <summary>The greatest of a thousand, a million, a billion and a trillion in a number; 1 if it is smaller than them.</summary>
    public static decimal Of(decimal value) =>
        value switch
        {
            >= 1e12m => 1e12m,
            >= 1e9m => 1e9m,
            >= 1e6m => 1e6m,
            >= 1e3m => 1e3m,
            _ => 1,
        };

    /// <summary>Reads the scale at token <paramref name="end"/> and goes past it; 0 if there is none.</summary>
    public static decimal Read(AbstractText text, ref int end, out bool spelled)
    {
        int word = AfterHyphen(text, end);
        decimal scale = ReadWord(text, ref word);
        spelled = scale > 0;
        if (!spelled)
        {
            return ReadLetter(text, ref end);
        }

        // "2.5 hundred thousand", "3 lakh crore"
        end = word;
        word = AfterHyphen(text, end);
        if (ReadWord(text, ref word) is var greater && greater > scale)
        {
            end = word;
            scale *= greater;
        }

        return scale;
    }

    // The scale word at the token, a cut one too; 0 if there is none.
    private static decimal ReadWord(AbstractText text, ref int index)
    {
        if (!text.Is(index, TokenKind.Word))
        {
            return 0;
        }

        if (Words.TryGetValue(text, index, out decimal scale))
        {
            index++;
            return scale;
        }

        if (
            text.Is(index + 1, TokenKind.Hyphen)
            && text.EndsLine(index + 1)
            && text.IsAdjacent(index + 1)
            && text.Is(index + 2, TokenKind.Word)
            && Endings.TryGetValue($"{text.Word(index)}-{text.Word(index + 2)}", out scale)
        )
        {
            index += 3;
            return scale;
        }

        return 0;
    }

    private static decimal ReadLetter(AbstractText text, ref int end)
    {
        if (!text.Is(end, TokenKind.Word))
        {
            return ReadJoinedLetter(text, ref end);
        }

        // "50 B-scans", but "25 M-parameter"
        ReadOnlySpan<char> word = text.Word(end);
        bool adjacent = text.IsAdjacent(end);
        if (
            !adjacent
            && text.Is(end + 1, TokenKind.Hyphen)
            && text.IsAdjacent(end + 1)
            && text.IsAdjacent(end + 2)
            && !text.Word(end + 2).StartsWith("param")
        )
        {
            return 0;
        }

        if (word is RomanMillion)
        {
            end++;
            return 1e6m;
        }

        if (word.Length > 1 && Short.TryGetValue(text, end, out decimal scale) && (adjacent || text.Is(end - 1, TokenKind.Number)))
        {
            // "25 mil. parameters": the full stop is the abbreviation's where the sentence goes on.
            bool stop = text.Is(end + 1, TokenKind.Period) && text.IsAdjacent(end + 1) && text.Is(end + 2, TokenKind.Word);
            end += stop && char.IsLower(text.Word(end + 2)[0]) ? 2 : 1;
            return scale;
        }

        // "175 B" is a scale, but "3 T" a magnetic field and "5 m" a length.
        if (word.Length == 1 && Letters.TryGetValue(text, end, out scale) && (adjacent || word is "k" or "K" or "M" or "B"))
        {
            end++;
            return scale;
        }

        return 0;
    }

    // "10-k images", "7-B model", "10-M-parameter"; "10-K" and "8-K" are forms that companies file, and "(10-k)%" a formula.
    private static decimal ReadJoinedLetter(AbstractText text, ref int end)
    {
        ReadOnlySpan<char> letter = text.Word(end + 1);
        bool joined =
            text.Is(end, TokenKind.Hyphen)
            && text.IsAdjacent(end)
            && text.IsAdjacent(end + 1)
            && letter is "k" or "K" or "M" or "B"
            && !(letter is "K" && text.Word(end - 1) is "10" or "8");
        int noun = text.Is(end + 2, TokenKind.Hyphen) ? end + 3 : end + 2;
        if (
            !joined
            || !text.Is(noun, TokenKind.Word)
            || !char.IsLower(text.Word(noun)[0])
            || !Letters.TryGetValue(text, end + 1, out decimal scale)
        )
        {
            return 0;
        }

        end += 2;
        return scale;
    }

    // "2-million", also where a line ends at the hyphen
    private static int AfterHyphen(AbstractText text, int end) =>
        text.Is(end, TokenKind.Hyphen) && text.IsAdjacent(end) && (text.IsAdjacent(end + 1) || text.EndsLine(end)) ? end + 1 : end;
}
