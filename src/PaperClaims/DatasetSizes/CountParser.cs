using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the numbers of a text that count something.</summary>
internal static class CountParser
{
    // How many tokens may stand between two counts that share a noun.
    private const int LongestJoint = 6;
    private const int LongestSide = 4096;

    // The tokens of a list of numbers alone: "10, 20, 30, and 50K".
    private const int LongestList = 12;

    private static readonly WordSet Determiners = new("the these those our its their this that which all a an");

    private static readonly WordSet Measures = new("kb mb gb tb pb gib mib tib nm mm cm km mg kg ms hz khz mhz ghz fps dpi db kw mw");

    public static List<StatedCount> Parse(AbstractText text)
    {
        List<StatedCount> found = [];
        using ScratchList<StatedCount> scratch = ScratchList<StatedCount>.Rent();
        List<StatedCount> waiting = scratch.Items;
        Quantities numbers = Quantities.Of(text);
        for (int i = 0; i < numbers.Count; )
        {
            int last = i;
            bool read =
                !IsInsideName(text, numbers[i].NumberFirst)
                && (
                    numbers[i].IsSpelled
                        ? TryReadWords(text, numbers, ref last, out StatedCount count)
                        : TryReadDigits(text, numbers, ref last, out count)
                )
                && Keep(text, count, waiting, found);
            i = read ? last + 1 : i + 1;
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
        found.AddRange(
            waiting.Select(before =>
                before with
                {
                    Value = SharesScale(text, before, count) ? NumberScale.Multiply(before.Value, count.Scale) : before.Value,
                    NounFirst = count.NounFirst,
                    NounEnd = count.NounEnd,
                    Head = count.Head,
                }
            )
        );
        waiting.Clear();
        found.Add(count);
        return true;
    }

    // "10, 20 and 50K images"
    private static bool SharesScale(AbstractText text, in StatedCount before, in StatedCount last) =>
        last.Scaled
        && last.High is null
        && !before.Scaled
        && before.Spelled == last.Spelled
        && before.Value < last.Value / last.Scale
        && IsPlainList(text, before.NumberEnd, last.First);

    // Numbers and what joins them, nothing else.
    private static bool IsPlainList(AbstractText text, int first, int end)
    {
        bool plain = end - first <= LongestList;
        for (int i = first; i < end && plain; i++)
        {
            plain = text.Is(i, TokenKind.Number) || Coordination.Coordinates(text, i) || NumberWords.IsNumberWord(text, i);
        }

        return plain;
    }

    private static bool IsCoordinated(AbstractText text, int end, int next)
    {
        bool joined = Coordination.Coordinates(text, next - 1);
        for (int i = end; i < next - 1; i++)
        {
            joined &= text.KindAt(i) is TokenKind.Word or TokenKind.Hyphen or TokenKind.Plus or TokenKind.Comma && !text.IsWord(i, "and");
        }

        return joined && next - end is >= 1 and <= LongestJoint;
    }

    private static bool TryReadDigits(AbstractText text, Quantities numbers, ref int index, out StatedCount count)
    {
        count = default;
        Quantity number = numbers[index];
        decimal value = IsGrouped(text, number) ? NumberScale.Multiply(number.Number, 1000) : number.Magnitude;
        decimal? high = null;
        int end = number.End;
        int first = number.NumberFirst;
        if (IsRange(text, numbers, index))
        {
            value = LowerEnd(numbers, index);
            high = numbers[++index].Magnitude;
            end = numbers[index].End;
        }

        bool scaled = numbers[index].IsScaled;
        int numberEnd = end;
        end += text.Is(end, TokenKind.Plus) && text.IsAdjacent(end) ? 1 : 0;
        int noun = SkipHyphen(text, SkipOrMore(text, end), out bool hyphenated);
        noun += scaled && IsOf(text, noun) ? 1 : 0;
        noun = AfterDimensions(text, numbers, index, noun);
        if (
            value < 1
            || IsDimension(numbers, index)
            || high <= 0
            || number.HasAttachment
            || text.KindAt(end) is TokenKind.Percent or TokenKind.Times or TokenKind.Caret
            || (text.IsAdjacent(end) && text.Is(end, TokenKind.Word))
        )
        {
            return false;
        }

        // "PASCAL VOC 2007 dataset" is dated, "SP 800-63B" coded, "an 18 GB corpus" weighed.
        bool dated = number.IsYear && !scaled && text.HasCapital(first - 1);
        bool coded = high is null && text.Is(end, TokenKind.Hyphen) && text.IsAdjacent(end) && text.Is(end + 1, TokenKind.Number);
        if (dated || coded || Measures.Contains(text, noun))
        {
            return false;
        }

        bool counts = CountedNoun.TryRead(text, noun, hyphenated, out int nounFirst, out int nounEnd, out int head);
        TextSpan span = TextSpan.FromBounds(text.Tokens[first].Start, end > numberEnd ? text.Tokens[end - 1].End : numbers[index].Span.End);
        count = new StatedCount(first, end, span, value, high, scaled, false, false, end, end, -1) { Scale = numbers[index].Scale };
        count = counts ? count with { Hyphenated = hyphenated, NounFirst = nounFirst, NounEnd = nounEnd, Head = head } : count;

        // "14.1 objects/scene" is a rate.
        return !(counts && text.Is(nounEnd, TokenKind.Slash));
    }

    // "5-20k", "5k-20k", "two to three million", "between 3 and 15K"; "between 3K and 15K" are two counts.
    private static bool IsRange(AbstractText text, Quantities numbers, int index)
    {
        NumberJoint joint = numbers.JointAfter(index);
        bool between = joint == NumberJoint.And && text.IsWord(numbers[index].First - 1, "between") && !numbers[index].IsScaled;
        return (between || joint is NumberJoint.Dash or NumberJoint.To)
            && numbers[index].IsSpelled == numbers[index + 1].IsSpelled
            && (!between || numbers[index + 1].IsScaled)
            && (joint != NumberJoint.Dash || numbers[index].IsScaled || Borrows(numbers, index) || numbers[index + 1].Scale == 1000)
            && LowerEnd(numbers, index) < numbers[index + 1].Magnitude;
    }

    // The lower end borrows the scale of the upper one, unless it has its own or is too large for it: "5-20k", "500-1.5k".
    private static decimal LowerEnd(Quantities numbers, int index)
    {
        ref readonly Quantity low = ref numbers[index];
        return Borrows(numbers, index) ? NumberScale.Multiply(low.Number, numbers[index + 1].SharedScale) : low.Magnitude;
    }

    private static bool Borrows(Quantities numbers, int index) =>
        !numbers[index].IsScaled && numbers[index].Number < numbers[index + 1].Magnitude / numbers[index + 1].SharedScale;

    // "two languages", "one million sentences"
    private static bool TryReadWords(AbstractText text, Quantities numbers, ref int index, out StatedCount count)
    {
        Quantity number = numbers[index];
        bool range = IsRange(text, numbers, index);
        Quantity last = range ? numbers[++index] : number;
        count = new StatedCount(
            number.First,
            last.End,
            TextSpan.FromBounds(number.Span.Start, last.Span.End),
            range ? LowerEnd(numbers, index - 1) : number.Magnitude,
            range ? last.Magnitude : null,
            last.IsScaled,
            true,
            false,
            last.End,
            last.End,
            -1
        )
        {
            Scale = last.SharedScale,
        };
        if ((text.IsAdjacent(number.First) && text.Is(number.First - 1, TokenKind.Hyphen)) || count.Value < 2)
        {
            return false;
        }

        // "thirty and sixty questions"
        if (numbers.JointAfter(index) is NumberJoint.And or NumberJoint.Comma && numbers[index + 1].IsSpelled)
        {
            return true;
        }

        int noun = SkipHyphen(text, last.End, out bool hyphenated);
        noun += last.IsScaled && IsOf(text, noun) ? 1 : 0;
        bool counts =
            CountedNoun.TryRead(text, noun, hyphenated, out int first, out int nounEnd, out int head) && ItemNouns.IsItem(text.Word(head));
        count = counts ? count with { Hyphenated = hyphenated, NounFirst = first, NounEnd = nounEnd, Head = head } : count;
        return counts;
    }

    // "256 × 256 images": the sides of an image count nothing.
    private static bool IsDimension(Quantities numbers, int index) =>
        (numbers.JointAfter(index) == NumberJoint.Times && numbers[index + 1].Number <= LongestSide)
        || (numbers.JointAfter(index - 1) == NumberJoint.Times && numbers[index].Number <= LongestSide);

    // "50,000 32 × 32 images"
    private static int AfterDimensions(AbstractText text, Quantities numbers, int index, int noun) =>
        index + 2 < numbers.Count && numbers[index + 1].First == noun && text.Tokens[noun].SpaceBefore && IsDimension(numbers, index + 1)
            ? numbers[index + 2].End
            : noun;

    // "10.000 images": nobody counts in thousandths.
    private static bool IsGrouped(AbstractText text, in Quantity number) =>
        number is { Decimals: 3, IsScaled: false, Number: >= 1 }
        && text.Word(number.NumberFirst).Contains('.')
        && CountedNoun.TryRead(text, number.End, false, out _, out _, out int head)
        && ItemNouns.IsItem(text.Word(head))
        && !text.IsWord(head, "hours");

    // "2M of images", but not "2M of the images"
    private static bool IsOf(AbstractText text, int index) => text.IsWord(index, "of") && !Determiners.Contains(text, index + 1);

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
        return adjacent || text.Is(index - 1, TokenKind.Currency) || NumberLabels.Precede(text, index);
    }

    // "(N=940)", "n = 50"
    private static bool IsSampleSize(AbstractText text, int index)
    {
        bool relation =
            text.KindAt(index - 1) is TokenKind.Equal or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.Approximately;
        return relation && (text.IsWord(index - 2, "n") || text.IsWord(index - 3, "n"));
    }
}
