using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the numbers of a text that count something.</summary>
internal static class CountParser
{
    // How many tokens may stand between two counts that share a noun.
    private const int LongestJoint = 6;

    // Numbers that name rather than count.
    private static readonly WordSet Labels = new(
        """
        figure fig. table section stage phase step task top rank version level layer track subtask part question epoch day week chapter
        type class grade round rtx windows python
        """
    );

    private static readonly WordSet Measures = new("kb mb gb tb pb gib mib tib nm mm cm km mg kg ms hz khz mhz ghz fps dpi db kw mw");

    public static List<StatedCount> Parse(AbstractText text)
    {
        List<StatedCount> found = [];
        using ScratchList<StatedCount> scratch = ScratchList<StatedCount>.Rent();
        List<StatedCount> waiting = scratch.Items;
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            bool read = tokens[i].Kind switch
            {
                TokenKind.Number => TryReadDigits(text, i, out StatedCount count) && Keep(text, count, waiting, found),
                TokenKind.Word when NumberWords.IsNumberWord(text, i) => TryReadWords(text, i, out StatedCount count)
                    && Keep(text, count, waiting, found),
                _ => false,
            };
            i = read ? found[^1].NumberEnd - 1 : i;
        }

        return found;
    }

    /// <summary>Keeps a count with a noun; one without waits for the noun that the next one may share with it.</summary>
    private static bool Keep(AbstractText text, StatedCount count, List<StatedCount> waiting, List<StatedCount> found)
    {
        if (waiting.Count > 0 && !IsCoordinated(text, waiting[^1].NumberEnd, count.First))
        {
            waiting.Clear();
        }

        if (!count.HasNoun && !IsSampleSize(text, count.First))
        {
            waiting.Add(count);
            return false;
        }

        // "Up to 2020, 500 images", "the 2016 and 2020 elections": a comma alone ends no list, and years count nothing.
        if (
            waiting.Count > 0
            && waiting[^1].NumberEnd == count.First - 1
            && (text.Is(count.First - 1, TokenKind.Comma) || waiting[^1].MayBeYear)
        )
        {
            waiting.Clear();
        }

        // "4,849 hateful and 5,344 other labels", "300, 400 and 500 images"
        found.AddRange(waiting.Select(before => before with { NounFirst = count.NounFirst, NounEnd = count.NounEnd, Head = count.Head }));
        waiting.Clear();
        found.Add(count);
        return true;
    }

    private static bool IsCoordinated(AbstractText text, int end, int next)
    {
        bool joined = Coordination.Joins(text, next - 1);
        for (int i = end; i < next - 1; i++)
        {
            joined &= text.KindAt(i) is TokenKind.Word or TokenKind.Hyphen or TokenKind.Plus or TokenKind.Comma && !text.IsWord(i, "and");
        }

        return joined && next - end is >= 1 and <= LongestJoint;
    }

    private static bool TryReadDigits(AbstractText text, int index, out StatedCount count)
    {
        count = default;
        if (IsInsideName(text, index) || !NumeralReader.TryReadDigits(text, index, out Numeral number))
        {
            return false;
        }

        int end = index + 1;
        decimal? high = null;
        decimal scale = NumberScale.Read(text, ref end, out _);
        if (
            scale == 0
            && (text.IsHyphenOrDash(end) || text.IsWord(end, "to"))
            && NumeralReader.TryReadDigits(text, end + 1, out Numeral upper)
            && upper.Value > number.Value
        )
        {
            end += 2;
            scale = NumberScale.Read(text, ref end, out _);
            high = NumberScale.Multiply(upper.Value, Math.Max(scale, 1));
        }

        decimal value = NumberScale.Multiply(number.Value, Math.Max(scale, 1));
        end += text.Is(end, TokenKind.Plus) && text.IsAdjacent(end) ? 1 : 0;
        int noun = SkipHyphen(text, SkipOrMore(text, end), out bool hyphenated);
        if (
            value <= 0
            || high <= 0
            || text.KindAt(end) is TokenKind.Percent or TokenKind.Times or TokenKind.Caret
            || (text.IsAdjacent(end) && text.Is(end, TokenKind.Word))
        )
        {
            return false;
        }

        // "PASCAL VOC 2007 dataset" is dated, "SP 800-63B" coded, "an 18 GB corpus" weighed.
        bool dated = number.IsYear && scale == 0 && text.HasCapital(index - 1);
        bool coded = high is null && text.Is(end, TokenKind.Hyphen) && text.IsAdjacent(end) && text.Is(end + 1, TokenKind.Number);
        if (dated || coded || Measures.Contains(text, noun))
        {
            return false;
        }

        bool counts = CountedNoun.TryRead(text, noun, hyphenated, out int first, out int nounEnd, out int head);
        count = new StatedCount(index, end, text.SpanOf(index, end), value, high, scale > 0, false, false, end, end, -1);
        count = counts ? count with { Hyphenated = hyphenated, NounFirst = first, NounEnd = nounEnd, Head = head } : count;
        // "14.1 objects/scene" is a rate.
        return !(counts && text.Is(nounEnd, TokenKind.Slash));
    }

    // "two languages", "one million sentences"
    private static bool TryReadWords(AbstractText text, int index, out StatedCount count)
    {
        count = default;
        if (IsInsideName(text, index) || (index > 0 && text.IsAdjacent(index) && text.Is(index - 1, TokenKind.Hyphen)))
        {
            return false;
        }

        int end = NumberWords.EndOf(text, index);
        int noun = SkipHyphen(text, end, out bool hyphenated);
        if (
            end == index
            || !CountedNoun.TryRead(text, noun, hyphenated, out int first, out int nounEnd, out int head)
            || !ItemNouns.IsItem(text.Word(head))
            || !NumberWords.TryReadBefore(text, end, out Numeral number)
            || number.First != index
            || number.Value < 2
        )
        {
            return false;
        }

        count = new StatedCount(index, end, number.Span, number.Value, null, number.Value >= 1000, true, hyphenated, first, nounEnd, head);
        return true;
    }

    // "100K or more clean sentences"
    private static int SkipOrMore(AbstractText text, int end) =>
        text.IsWord(end, "or") && (text.IsWord(end + 1, "more") || text.IsWord(end + 1, "fewer") || text.IsWord(end + 1, "less"))
            ? end + 2
            : end;

    private static int SkipHyphen(AbstractText text, int end, out bool hyphenated)
    {
        hyphenated = text.Is(end, TokenKind.Hyphen) && text.IsAdjacent(end) && text.IsAdjacent(end + 1) && text.Is(end + 1, TokenKind.Word);
        return hyphenated ? end + 1 : end;
    }

    // The 10 of "CIFAR-10", "GPT 4", "Table 2", "$5", "2^24", "@10"
    private static bool IsInsideName(AbstractText text, int index)
    {
        if (index == 0)
        {
            return false;
        }

        bool adjacent =
            text.IsAdjacent(index)
            && text.KindAt(index - 1)
                is not (
                    TokenKind.Open
                    or TokenKind.Quote
                    or TokenKind.Approximately
                    or TokenKind.Greater
                    or TokenKind.GreaterOrEqual
                    or TokenKind.Less
                    or TokenKind.LessOrEqual
                    or TokenKind.Equal
                    or TokenKind.Comma
                    or TokenKind.Colon
                    or TokenKind.Period
                    or TokenKind.Dash
                );
        return adjacent || text.Is(index - 1, TokenKind.Currency) || Labels.Contains(text, index - 1);
    }

    // "(N=940)", "n = 50"
    private static bool IsSampleSize(AbstractText text, int index)
    {
        bool relation =
            text.KindAt(index - 1) is TokenKind.Equal or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.Approximately;
        return relation && (text.IsWord(index - 2, "n") || text.IsWord(index - 3, "n"));
    }
}
