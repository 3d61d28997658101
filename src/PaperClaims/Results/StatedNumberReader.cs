using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the numbers of a text that might be results and are no percentages.</summary>
internal static class StatedNumberReader
{
    // How far from a bare number a metric makes it worth a look.
    private const int ReachOfMetric = 6;
    private const int ReachOfSetting = 4;

    // Numbers that name rather than measure.
    private static readonly WordSet Labels = new(
        """
        figure fig. table section stage phase task rank version level layer track subtask part question chapter type class grade round
        rtx windows python appendix theorem algorithm seed epoch
        """
    );

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
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            StatedNumber? number = tokens[i].Kind switch
            {
                TokenKind.Number when !taken[i] => ReadDigits(text, i, taken, lexicon),
                TokenKind.Word when SpelledFactorReader.MayEndAt(text, i) => SpelledFactorReader.Read(text, i),
                _ => null,
            };
            if (number is { } read)
            {
                found.Add(read);
                i = Math.Max(i, read.UnitEnd - 1);
            }
        }
    }

    private static StatedNumber? ReadDigits(AbstractText text, int index, ReadOnlySpan<bool> taken, MetricLexicon lexicon)
    {
        if (
            !NumeralReader.TryReadDigits(text, index, out Numeral numeral)
            || IsPartOfName(text, index)
            || Labels.Contains(text, index - 1)
            || IsSetting(text, index)
        )
        {
            return null;
        }

        int first = SignStart(text, index, out int sign);
        if (ReadMeasure(text, numeral, first, index + 1, taken) is not { } measure)
        {
            return null;
        }

        // A percentage that no extractor read is not ours to read.
        if (measure.Unit is null && PercentageUnits.TryRead(text, measure.End, out _, out _))
        {
            return null;
        }

        bool bare = measure.Unit is null && sign == 0 && numeral.Decimals == 0;
        if ((numeral.IsYear && measure.Unit is null) || (bare && !IsNearMetric(text, first, measure.End, lexicon)))
        {
            return null;
        }

        // The unit of a factor is part of what states it: "3.2x".
        return new StatedNumber(
            first,
            measure.End,
            measure.UnitEnd,
            text.SpanOf(first, measure.UnitKind == ResultUnit.Factor ? measure.UnitEnd : measure.End),
            (sign < 0 ? -numeral.Value : numeral.Value) * measure.Scale,
            measure.High,
            measure.UnitKind,
            measure.Unit,
            sign != 0
        )
        {
            Decimals = numeral.Decimals,
        };
    }

    // What follows the digits that end at the token: the upper end of a range or a scale, and the unit.
    private static Measure? ReadMeasure(AbstractText text, in Numeral numeral, int first, int end, ReadOnlySpan<bool> taken)
    {
        int unitEnd = end;
        string? unit = ResultUnits.Read(text, ref unitEnd, out ResultUnit form);
        int upper = UpperEnd(text, form == ResultUnit.Factor ? unitEnd : end);
        if (
            upper > 0
            && upper < taken.Length
            && !taken[upper]
            && NumeralReader.TryReadDigits(text, upper, out Numeral top)
            && top.Value > numeral.Value
            && !top.IsYear
            && !IsBeforeAndAfter(text, first)
        )
        {
            unitEnd = end = upper + 1;
            unit = ResultUnits.Read(text, ref unitEnd, out form);
            return new(end, unitEnd, unit, form, 1, top.Value);
        }

        if (unit is not null || !text.Is(end, TokenKind.Word) || !text.IsAdjacent(end))
        {
            return new(end, unitEnd, unit, form, 1, null);
        }

        // "82.7M FLOPs"
        decimal scale = NumberScale.Read(text, ref end, out _);
        unitEnd = end;
        return NumberScale.Multiply(numeral.Value, scale) != 0 && ResultUnits.Read(text, ref unitEnd, out form) is { } scaled
            ? new(end, unitEnd, scaled, form, scale, null)
            : null;
    }

    // "ResNet-50", "v2", "GPT 4", "10^5", "3x3", "top-1": a number that one writes with a word or a formula is part of it.
    private static bool IsPartOfName(AbstractText text, int index)
    {
        if (
            text.Is(index + 1, TokenKind.Caret)
            || text.Is(index - 1, TokenKind.Caret)
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
            text.Is(index + 1, TokenKind.Hyphen)
            && text.IsAdjacent(index + 1)
            && text.IsAdjacent(index + 2)
            && text.Is(index + 2, TokenKind.Word)
            && !text.IsWord(index + 2, "fold")
            && !text.IsWord(index + 2, "point")
            && !text.IsWord(index + 2, "times");
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

    private static int SignStart(AbstractText text, int index, out int sign)
    {
        int before = index - 1;
        bool adjacent = text.IsAdjacent(index);
        bool free =
            before == 0
            || text.Tokens[Math.Max(before, 0)].SpaceBefore
            || text.KindAt(before - 1)
                is TokenKind.Open
                    or TokenKind.Equal
                    or TokenKind.Slash
                    or TokenKind.Comma
                    or TokenKind.Approximately;
        sign =
            adjacent && free && text.Is(before, TokenKind.Plus) ? 1
            : adjacent && free && text.KindAt(before) is TokenKind.Hyphen or TokenKind.Minus ? -1
            : 0;
        return sign == 0 ? index : before;
    }

    private static int UpperEnd(AbstractText text, int end) =>
        text.IsHyphenOrDash(end) || text.IsWord(end, "to") || (text.Is(end, TokenKind.Approximately) && text.IsAdjacent(end))
            ? (text.Is(end + 1, TokenKind.Plus) ? end + 2 : end + 1)
            : -1;

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
    private readonly record struct Measure(int End, int UnitEnd, string? Unit, ResultUnit UnitKind, decimal Scale, decimal? High);
}
