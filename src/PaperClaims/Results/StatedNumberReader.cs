using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the numbers of a text that might be results and are no percentages.</summary>
internal static class StatedNumberReader
{
    // How far from a bare number a metric makes it worth a look.
    private const int ReachOfMetric = 6;
    private const int ReachOfSetting = 4;

    // What is set, not what comes out: "a learning rate of 0.001".
    private static readonly WordSet Settings = new(
        """
        dropout temperature momentum threshold thresholds epsilon alpha beta gamma lambda seed batch decay learning p patience margin
        stride radius resolution
        """
    );

    /// <summary>Reads them in order; <paramref name="taken"/> says which tokens other claims stand on.</summary>
    public static void Read(AbstractText text, ReadOnlySpan<bool> taken, MetricLexicon lexicon, List<StatedNumber> found)
    {
        Quantities numbers = Quantities.Of(text);
        int next = 0;
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            while (next < numbers.Count && numbers[next].NumberFirst < i)
            {
                next++;
            }

            bool starts = next < numbers.Count && numbers[next].NumberFirst == i && !numbers[next].IsSpelled;
            StatedNumber? number =
                starts && !taken[i] ? ReadDigits(text, numbers, next, taken, lexicon)
                : text.Is(i, TokenKind.Word) && SpelledFactorReader.MayEndAt(text, i) ? SpelledFactorReader.Read(text, numbers, i, next)
                : null;
            if (number is { } read)
            {
                found.Add(read);
                i = Math.Max(i, read.UnitEnd - 1);
            }
        }
    }

    private static StatedNumber? ReadDigits(
        AbstractText text,
        Quantities numbers,
        int index,
        ReadOnlySpan<bool> taken,
        MetricLexicon lexicon
    )
    {
        Quantity number = WithFreeSign(text, numbers[index]);
        if (IsPartOfName(text, number) || NumberLabels.Precede(text, number.NumberFirst) || IsSetting(text, number.NumberFirst))
        {
            return null;
        }

        // A percentage that no extractor read is not ours to read.
        if (
            ReadMeasure(text, numbers, index, taken) is not { } measure
            || (measure.Unit is null && PercentUnits.TryRead(text, measure.End, out _, out _))
        )
        {
            return null;
        }

        bool bare = measure.Unit is null && number.Sign == 0 && number.Decimals == 0;
        if ((number.IsYear && measure.Unit is null) || (bare && !IsNearMetric(text, number.First, measure.End, lexicon)))
        {
            return null;
        }

        // The unit of a factor is part of what states it: "3.2x".
        return new StatedNumber(
            number.First,
            measure.End,
            measure.UnitEnd,
            SpanOf(text, number, measure),
            (number.Sign < 0 ? -number.Number : number.Number) * measure.Scale,
            measure.High,
            measure.UnitKind,
            measure.Unit,
            number.Sign != 0
        )
        {
            Decimals = number.Decimals,
        };
    }

    // A plus or minus in a formula is no sign: "(r+1)/2", "x^-1".
    private static Quantity WithFreeSign(AbstractText text, in Quantity number)
    {
        int before = number.First - 1;
        bool free =
            before < 0
            || text.Tokens[number.First].SpaceBefore
            || text.KindAt(before) is TokenKind.Open or TokenKind.Equal or TokenKind.Slash or TokenKind.Comma or TokenKind.Approximately;
        bool minus = number.Sign == 0 && text.IsAdjacent(number.First) && text.KindAt(before) is TokenKind.Hyphen or TokenKind.Minus;
        if (minus && text.Tokens[before].SpaceBefore)
        {
            // "Hit@5 -0.04"
            return number with { First = before, Sign = -1, Span = TextSpan.FromBounds(text.Tokens[before].Start, number.Span.End) };
        }

        return number.Sign == 0 || (free && !text.Is(number.First, TokenKind.Dash))
            ? number
            : number with
            {
                First = number.NumberFirst,
                Sign = 0,
                Span = TextSpan.FromBounds(text.Tokens[number.NumberFirst].Start, number.Span.End),
            };
    }

    private static TextSpan SpanOf(AbstractText text, in Quantity number, in Measure measure) =>
        measure.UnitKind == QuantityUnit.Factor ? text.SpanOf(number.First, measure.UnitEnd)
        : measure.End == number.End ? number.Span
        : text.SpanOf(number.First, measure.End);

    // What follows the digits: the upper end of a range or a scale, and the unit.
    private static Measure? ReadMeasure(AbstractText text, Quantities numbers, int index, ReadOnlySpan<bool> taken)
    {
        ref readonly Quantity number = ref numbers[index];
        int end = number.NumberEnd;
        int unitEnd = number.HasAttachment ? number.AttachedEnd : end;
        string? unit = MeasureUnits.Read(text, ref unitEnd, out QuantityUnit form);
        if (
            index + 1 < numbers.Count
            && numbers[index + 1] is { IsSpelled: false, IsYear: false } top
            && IsUpperEnd(text, form == QuantityUnit.Factor ? unitEnd : end, top.First)
            && !taken[top.NumberFirst]
            && top.Number > number.Number
            && top.Sign >= 0
            && !IsBeforeAndAfter(text, number.First)
        )
        {
            unitEnd = end = top.NumberEnd;
            unit = MeasureUnits.Read(text, ref unitEnd, out form);
            return new(end, unitEnd, unit, form, 1, top.Number);
        }

        if (unit is not null || !number.IsScaled)
        {
            // "95th", "1.7GPa": what is written with a word that is no unit known here
            bool isWord = unit is null && text.Is(end, TokenKind.Word) && text.IsAdjacent(end);
            return isWord ? null : new(end, unitEnd, unit, form, 1, null);
        }

        // "82.7M FLOPs"
        unitEnd = number.AttachedEnd;
        return number.Magnitude != 0 && MeasureUnits.Read(text, ref unitEnd, out form) is { } scaled
            ? new(number.End, unitEnd, scaled, form, number.Scale, null)
            : null;
    }

    // "ResNet-50", "v2", "GPT 4", "10^5", "3x3", "top-1": a number that one writes with a word or a formula is part of it.
    private static bool IsPartOfName(AbstractText text, in Quantity number)
    {
        int index = number.NumberFirst;
        int end = number.NumberEnd;
        if (
            text.Is(number.AttachedEnd, TokenKind.Caret)
            || text.Is(number.First - 1, TokenKind.Caret)
            || (text.IsHyphenOrDash(index - 1) && text.Is(index - 2, TokenKind.Caret))
            || (text.Is(index - 1, TokenKind.Times) && text.Is(index - 2, TokenKind.Number))
        )
        {
            return true;
        }

        bool adjacent =
            text.IsAdjacent(index)
            && text.KindAt(index - 1) is TokenKind.Word or TokenKind.Symbol or TokenKind.Slash or TokenKind.Colon
            && !(text.Is(index - 1, TokenKind.Slash) && text.IsAdjacent(index - 1) && !text.Is(index - 2, TokenKind.Word))
            && !text.Word(index - 1).StartsWith("\\");
        bool hyphenated =
            text.IsAdjacent(index)
            && text.IsHyphenOrDash(index - 1)
            && text.IsAdjacent(index - 1)
            && text.KindAt(index - 2) is TokenKind.Word;
        bool described =
            text.Is(end, TokenKind.Hyphen)
            && text.IsAdjacent(end)
            && text.IsAdjacent(end + 1)
            && text.Is(end + 1, TokenKind.Word)
            && !text.IsWord(end + 1, "fold")
            && !text.IsWord(end + 1, "point")
            && !text.IsWord(end + 1, "times");
        return adjacent || hyphenated || described;
    }

    private static bool IsSetting(AbstractText text, int index)
    {
        int i = index - 1;
        while (
            i > index - ReachOfSetting
            && (
                text.KindAt(i) is TokenKind.Equal or TokenKind.Less or TokenKind.Greater or TokenKind.LessOrEqual
                || text.IsWord(i, "of")
                || text.IsWord(i, "is")
                || text.IsWord(i, "to")
                || text.IsWord(i, "at")
            )
        )
        {
            i--;
        }

        return Settings.Contains(text, i) || ((text.IsWord(i, "rate") || text.IsWord(i, "size")) && Settings.Contains(text, i - 1));
    }

    private static bool IsUpperEnd(AbstractText text, int separator, int first) =>
        first == separator + 1
        && (
            text.IsHyphenOrDash(separator)
            || text.IsWord(separator, "to")
            || (text.Is(separator, TokenKind.Approximately) && text.IsAdjacent(separator))
        );

    private static bool IsBeforeAndAfter(AbstractText text, int first)
    {
        for (int i = first - 1; i >= first - 3; i--)
        {
            if (text.IsWord(i, "from"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNearMetric(AbstractText text, int first, int end, MetricLexicon lexicon)
    {
        for (int i = Math.Max(0, first - ReachOfMetric); i < Math.Min(text.Tokens.Length, end + 3); i++)
        {
            if ((i < first || i >= end) && text.Is(i, TokenKind.Word) && lexicon.Match(text, i, out _) > i)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How digits go on: to End with a range or a scale, to UnitEnd with the unit.</summary>
    private readonly record struct Measure(int End, int UnitEnd, string? Unit, QuantityUnit UnitKind, decimal Scale, decimal? High);
}
