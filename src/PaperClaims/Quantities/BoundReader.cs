using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads the words and signs around a number that bound it: "over", "up to", "about", "or more".</summary>
internal static class BoundReader
{
    private static readonly WordMap<Bound> Before = new(
        new Dictionary<string, Bound>
        {
            ["about"] = Bound.Approximate,
            ["around"] = Bound.Approximate,
            ["approximately"] = Bound.Approximate,
            ["approx"] = Bound.Approximate,
            ["approx."] = Bound.Approximate,
            ["nearly"] = Bound.Approximate,
            ["almost"] = Bound.Approximate,
            ["roughly"] = Bound.Approximate,
            ["circa"] = Bound.Approximate,
            ["ca"] = Bound.Approximate,
            ["ca."] = Bound.Approximate,
            ["over"] = Bound.AtLeast,
            ["above"] = Bound.AtLeast,
            ["beyond"] = Bound.AtLeast,
            ["exceed"] = Bound.AtLeast,
            ["exceeds"] = Bound.AtLeast,
            ["exceeded"] = Bound.AtLeast,
            ["exceeding"] = Bound.AtLeast,
            ["surpass"] = Bound.AtLeast,
            ["surpasses"] = Bound.AtLeast,
            ["surpassed"] = Bound.AtLeast,
            ["surpassing"] = Bound.AtLeast,
            ["below"] = Bound.AtMost,
            ["under"] = Bound.AtMost,
            ["within"] = Bound.AtMost,
            ["upto"] = Bound.AtMost,
        }
    );

    // The word before "than", "to", "least", "most": "more than", "up to", "at least".
    private static readonly WordMap<Bound> BeforeThan = new(
        new Dictionary<string, Bound>
        {
            ["more"] = Bound.AtLeast,
            ["greater"] = Bound.AtLeast,
            ["higher"] = Bound.AtLeast,
            ["larger"] = Bound.AtLeast,
            ["better"] = Bound.AtLeast,
            ["less"] = Bound.AtMost,
            ["fewer"] = Bound.AtMost,
            ["lower"] = Bound.AtMost,
            ["smaller"] = Bound.AtMost,
            ["worse"] = Bound.AtMost,
        }
    );

    // Not "the": "below the 94% of experts" and "close to the 2.65% of others" compare with a known number.
    private static readonly WordSet Skipped = new("a an absolute relative just even only another additional further merely");

    private static readonly WordSet TakingOver = new(
        """
        search searches searching trained training train averaged average averaging computed measured iterating iterates aggregated
        distributed summed sums reason reasoning reasons optimized optimised sampled run runs
        """
    );

    private static readonly WordSet Prepositions = new("of on for in at with to");

    private static readonly WordSet Upward = new("more higher greater above better larger");

    private static readonly WordSet Downward = new("less lower fewer below smaller");

    /// <summary>
    /// Reads the bound of the number whose tokens are [<paramref name="first"/>, <paramref name="end"/>), sign and unit included.
    /// </summary>
    public static Bound Read(AbstractText text, int first, int end) =>
        ReadBefore(text, first) is var before and not Bound.Exact ? before : ReadAfter(text, end);

    private static Bound ReadBefore(AbstractText text, int first)
    {
        Bound bound = ReadNearest(text, first, out int cue);

        // "less than ~2%", "up to about 40%": the outer word bounds; "within about 1%" stays a guess.
        return
            bound == Bound.Approximate && !text.IsWord(cue - 1, "within") && ReadNearest(text, cue, out _) is var outer and not Bound.Exact
            ? outer
            : bound;
    }

    private static Bound ReadNearest(AbstractText text, int first, out int cue)
    {
        int i = first - 1;
        while (i > 0 && (Skipped.Contains(text, i) || text.Is(i, TokenKind.Currency)))
        {
            i--;
        }

        cue = i;
        if (i < 0)
        {
            return Bound.Exact;
        }

        switch (text.KindAt(i))
        {
            // The "~" of "1.5B~7B" is a dash.
            case TokenKind.Approximately when text.IsAdjacent(i) && IsNumberEnd(text, i - 1):
                return Bound.Exact;
            case TokenKind.Approximately:
                return Bound.Approximate;
            case TokenKind.Greater or TokenKind.GreaterOrEqual:
                return Bound.AtLeast;
            case TokenKind.Less or TokenKind.LessOrEqual:
                return Bound.AtMost;
            case TokenKind.Word:
                return ReadWord(text, i);
            default:
                return Bound.Exact;
        }
    }

    private static bool IsNumberEnd(AbstractText text, int index) =>
        text.KindAt(index) is TokenKind.Number or TokenKind.Percent
        || (text.Is(index, TokenKind.Word) && text.IsAdjacent(index) && text.Is(index - 1, TokenKind.Number));

    private static Bound ReadWord(AbstractText text, int index)
    {
        if (Before.TryGetValue(text, index, out Bound bound))
        {
            // "a search over 14K lemmas", "trained over 30B tokens": no bound, a preposition.
            return text.IsWord(index, "over") && TakingOver.Contains(text, index - 1) ? Bound.Exact : bound;
        }

        if (text.IsWord(index, "than") || (text.IsWord(index, "to") && text.IsWord(index - 1, "equal")))
        {
            int comparative = text.IsWord(index, "than") ? index - 1 : ComparativeBeforeOrEqual(text, index);
            Bound compared = BeforeThan.TryGetValue(text, comparative, out Bound found) ? found : default;
            return text.IsWord(comparative - 1, "no") || text.IsWord(comparative - 1, "not") ? Opposite(compared) : compared;
        }

        if (text.IsWord(index, "to"))
        {
            return text.IsWord(index - 1, "up") ? Bound.AtMost
                : text.IsWord(index - 1, "close") || text.IsWord(index - 1, "near") ? Bound.Approximate
                : Bound.Exact;
        }

        if (text.IsWord(index - 1, "at"))
        {
            return text.IsWord(index, "least") ? Bound.AtLeast
                : text.IsWord(index, "most") ? Bound.AtMost
                : Bound.Exact;
        }

        if (text.IsWord(index, "as") && text.IsWord(index - 2, "as"))
        {
            // "as few as 1%" promises no less, "as much as 40%" and "as high as 40%" no more.
            return text.IsWord(index - 1, "few") || text.IsWord(index - 1, "little") ? Bound.AtLeast
                : text.IsWord(index - 1, "much") || text.IsWord(index - 1, "many") || text.IsWord(index - 1, "high") ? Bound.AtMost
                : Bound.Exact;
        }

        return text.IsWord(index, "of") && text.IsWord(index - 1, "upwards") ? Bound.AtLeast
            : text.IsWord(index, "of") && text.IsWord(index - 1, "maximum") ? Bound.AtMost
            : text.IsWord(index, "of") && text.IsWord(index - 1, "minimum") ? Bound.AtLeast
            : Bound.Exact;
    }

    // "greater than or equal to 5%"
    private static int ComparativeBeforeOrEqual(AbstractText text, int index) =>
        text.IsWord(index - 2, "or") && text.IsWord(index - 3, "than") ? index - 4 : -1;

    private static Bound ReadAfter(AbstractText text, int end)
    {
        if (text.Is(end, TokenKind.Plus) && text.IsAdjacent(end))
        {
            return Bound.AtLeast;
        }

        if (text.IsWord(end, "or") || text.IsWord(end, "and"))
        {
            // "50% and higher" bounds, "50% and higher than the others" and "5% and more accurate" compare, "100 or more hours" bounds.
            bool compares = text.IsWord(end, "or")
                ? text.IsWord(end + 2, "than")
                : text.Is(end + 2, TokenKind.Word) && !Prepositions.Contains(text, end + 2);
            return compares ? Bound.Exact
                : Upward.Contains(text, end + 1) ? Bound.AtLeast
                : Downward.Contains(text, end + 1) ? Bound.AtMost
                : Bound.Exact;
        }

        return Bound.Exact;
    }

    private static Bound Opposite(Bound bound) =>
        bound switch
        {
            Bound.AtLeast => Bound.AtMost,
            Bound.AtMost => Bound.AtLeast,
            _ => bound,
        };
}
