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

    private static readonly Dictionary<string, decimal> FactorWords = new()
    {
        ["twice"] = 2,
        ["double"] = 2,
        ["doubles"] = 2,
        ["doubled"] = 2,
        ["doubling"] = 2,
        ["triple"] = 3,
        ["triples"] = 3,
        ["tripled"] = 3,
        ["tripling"] = 3,
        ["halve"] = 0.5m,
        ["halves"] = 0.5m,
        ["halved"] = 0.5m,
        ["halving"] = 0.5m,
        ["twofold"] = 2,
        ["threefold"] = 3,
        ["fourfold"] = 4,
        ["fivefold"] = 5,
        ["tenfold"] = 10,
        ["hundredfold"] = 100,
    };

    private static readonly WordMap<decimal> Factors = new(FactorWords);

    private const string CountedUnitWords = "times fold order orders points point";

    private static readonly WordSet CountedUnits = new(CountedUnitWords);

    // What tells of a number in words.
    private static readonly WordSet Telling = new(string.Join(' ', FactorWords.Keys) + " " + CountedUnitWords);

    private static readonly WordSet DoubledNouns = new(
        """
        blind descent check counting integrator precision q deep edged pendulum oracle digit digits
        """
    );

    /// <summary>Reads them in order; <paramref name="taken"/> says which tokens other claims stand on.</summary>
    public static void Read(AbstractText text, ReadOnlySpan<bool> taken, MetricLexicon lexicon, List<StatedNumber> found)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            bool read = tokens[i].Kind switch
            {
                TokenKind.Number when !taken[i] => TryReadDigits(text, i, taken, lexicon, out StatedNumber number) && Keep(found, number),
                TokenKind.Word when Telling.Contains(text, i) => TryReadWord(text, i, out StatedNumber word) && Keep(found, word),
                _ => false,
            };
            i = read ? Math.Max(i, found[^1].UnitEnd - 1) : i;
        }
    }

    private static bool Keep(List<StatedNumber> found, in StatedNumber number)
    {
        found.Add(number);
        return true;
    }

    private static bool TryReadDigits(
        AbstractText text,
        int index,
        ReadOnlySpan<bool> taken,
        MetricLexicon lexicon,
        out StatedNumber number
    )
    {
        number = default;
        if (
            !NumeralReader.TryReadDigits(text, index, out Numeral numeral)
            || IsPartOfName(text, index)
            || Labels.Contains(text, index - 1)
            || IsSetting(text, index)
        )
        {
            return false;
        }

        int first = SignStart(text, index, out int sign);
        int end = index + 1;
        decimal? high = null;
        decimal scale = 1;
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
            high = top.Value;
            end = upper + 1;
            unitEnd = end;
            unit = ResultUnits.Read(text, ref unitEnd, out form);
        }
        else if (unit is null && text.Is(end, TokenKind.Word) && text.IsAdjacent(end))
        {
            // "82.7M FLOPs"
            int scaled = end;
            scale = NumberScale.Read(text, ref scaled, out _);
            if (NumberScale.Multiply(numeral.Value, scale) == 0)
            {
                return false;
            }

            unitEnd = end = scaled;
            unit = ResultUnits.Read(text, ref unitEnd, out form);
            if (unit is null)
            {
                return false;
            }
        }

        // A percentage that no extractor read is not ours to read.
        if (unit is null && PercentageUnits.TryRead(text, end, out _, out _))
        {
            return false;
        }

        bool bare = unit is null && sign == 0 && numeral.Decimals == 0;
        if ((numeral.IsYear && unit is null) || (bare && !IsNearMetric(text, first, end, lexicon)))
        {
            return false;
        }

        // The unit of a factor is part of what states it: "3.2x".
        bool withUnit = form == ResultUnit.Factor;
        number = new StatedNumber(
            first,
            end,
            unitEnd,
            text.SpanOf(first, withUnit ? unitEnd : end),
            (sign < 0 ? -numeral.Value : numeral.Value) * scale,
            high,
            form,
            unit,
            sign != 0
        )
        {
            Decimals = numeral.Decimals,
        };
        return true;
    }

    // "twice", "doubles", "three times", "two orders of magnitude", "two-fold"
    private static bool TryReadWord(AbstractText text, int index, out StatedNumber number)
    {
        number = default;
        if (Factors.TryGetValue(text, index, out decimal factor) && char.IsLower(text.Word(index)[0]))
        {
            if (text.Is(index + 1, TokenKind.Hyphen) || text.Is(index - 1, TokenKind.Hyphen) || DoubledNouns.Contains(text, index + 1))
            {
                return false;
            }

            number = new StatedNumber(
                index,
                index + 1,
                index + 1,
                text.Tokens[index].Span,
                factor,
                null,
                ResultUnit.Factor,
                ResultUnits.Ratio,
                false
            );
            return true;
        }

        // "three times", "two orders of magnitude", "two-fold": the unit is rarer than number words, so it is looked for first.
        int unitEnd = index;
        int end = text.Is(index - 1, TokenKind.Hyphen) ? index - 1 : index;
        if (
            !CountedUnits.Contains(text, index)
            || !NumberWords.IsNumberWord(text, end - 1)
            || ResultUnits.Read(text, ref unitEnd, out ResultUnit form) is not { } unit
            || !NumberWords.TryReadBefore(text, end, out Numeral numeral)
        )
        {
            return false;
        }

        number = new StatedNumber(
            numeral.First,
            end,
            unitEnd,
            text.SpanOf(numeral.First, form == ResultUnit.Factor ? unitEnd : end),
            numeral.Value,
            null,
            form,
            unit,
            false
        );
        return true;
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
            && !(text.Is(index - 1, TokenKind.Slash) && text.IsAdjacent(index - 1))
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
}
