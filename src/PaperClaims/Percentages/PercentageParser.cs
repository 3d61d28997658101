using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads the numbers before a unit of per cent: signs, ranges, tolerances, lists that share the unit.</summary>
internal static partial class PercentageParser
{
    // "10 wt%": what the percentage is a share of may stand between the number and the sign.
    private static readonly WordSet Fractions = new("wt wt. vol vol. mol at at. mass");

    /// <summary>Reads all percentages of the text, in order.</summary>
    public static List<StatedPercentage> Parse(AbstractText text)
    {
        List<StatedPercentage> found = [];
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 1; i < tokens.Length; i++)
        {
            if (PercentageUnits.MayStart(text.Source, tokens[i]) && PercentageUnits.TryRead(text, i, out int end, out PercentageUnit unit))
            {
                Read(text, i, end, unit, found);
                i = end - 1;
            }
        }

        return found;
    }

    private static void Read(AbstractText text, int unitStart, int unitEnd, PercentageUnit unit, List<StatedPercentage> found)
    {
        bool plusAfter = text.Is(unitStart - 1, TokenKind.Plus) && text.Is(unitStart - 2, TokenKind.Number);
        int end = NumberEnd(text, unitStart, plusAfter ? unitStart - 1 : unitStart);
        if (text.Is(end - 1, TokenKind.Close))
        {
            ReadInterval(text, end, unitEnd, unit, found);
            return;
        }

        if (!NumeralReader.TryReadBefore(text, end, out Numeral number) || IsInFormula(text, number.First))
        {
            return;
        }

        number = JoinSplitDecimal(text, SkipUncertainty(text, number));
        if (text.Is(number.First - 1, TokenKind.PlusMinus) && ReadTolerance(text, number, unitEnd, unit, found))
        {
            return;
        }

        int first = SignStart(text, number, out int sign);
        Bound bound = plusAfter ? Bound.AtLeast : Bound.Exact;
        StatedPercentage high = Make(text, number, first, unitEnd, sign, unit) with { Bound = bound };
        if (!ReadRange(text, high, found))
        {
            ReadList(text, number, first, high, found);
            found.Add(high);
        }
    }

    // Where the number ends, once what may stand between it and the unit is left out.
    private static int NumberEnd(AbstractText text, int unitStart, int end)
    {
        // "100\,\%" that lost its backslashes on the way
        end -=
            text.Is(end - 1, TokenKind.Comma) && text.IsAdjacent(end - 1) && text.IsAdjacent(end) && text.Is(end - 2, TokenKind.Number)
                ? 1
                : 0;

        int fraction = text.KindAt(end - 1) is TokenKind.Period or TokenKind.Hyphen ? end - 2 : end - 1;
        end =
            text.Is(unitStart, TokenKind.Percent)
            && Fractions.Contains(text, fraction)
            && text.KindAt(fraction - 1) is TokenKind.Number or TokenKind.Close
                ? fraction
                : end;

        // "14 absolute percentage points", "20 F1 percentage points"
        end -=
            text.IsWord(unitStart, "percentage")
            && text.Is(end - 1, TokenKind.Word)
            && text.Is(end - 2, TokenKind.Number)
            && !text.IsAdjacent(end - 1)
                ? 1
                : 0;
        return end - (text.Is(end - 1, TokenKind.Hyphen) && text.IsAdjacent(end - 1) && !text.Is(unitStart, TokenKind.Percent) ? 1 : 0);
    }

    private static StatedPercentage Make(AbstractText text, Numeral number, int first, int end, int sign, PercentageUnit unit)
    {
        int start = first < number.First ? text.Tokens[first].Start : number.Span.Start;
        return new StatedPercentage(
            first,
            end,
            TextSpan.FromBounds(start, text.Tokens[end - 1].End),
            sign < 0 ? -number.Value : number.Value,
            null,
            unit,
            Bound.Exact,
            sign != 0,
            false
        );
    }

    // A number after "^" or "\cdot" is part of a formula, no percentage of its own.
    private static bool IsInFormula(AbstractText text, int index) =>
        text.IsWord(index - 1, "cdot")
        || text.Word(index - 1) is "\\cdot" or "·" or "*"
        || text.Is(index - 1, TokenKind.Caret)
        || (text.IsHyphenOrDash(index - 1) && text.Is(index - 2, TokenKind.Caret));

    // "1.2^{+0.3}_{-0.2}%": the number stands before its errors.
    private static Numeral SkipUncertainty(AbstractText text, Numeral number)
    {
        int i = number.First;
        while (
            i >= 3
            && text.KindAt(i - 1) is TokenKind.Plus or TokenKind.Hyphen or TokenKind.Minus
            && text.KindAt(i - 2) is TokenKind.Caret or TokenKind.Symbol
            && text.Word(i - 2) is "^" or "_"
            && text.Is(i - 3, TokenKind.Number)
        )
        {
            i -= 3;
        }

        return i < number.First && NumeralReader.TryReadDigits(text, i, out Numeral middle)
            ? middle with
            {
                End = number.End,
                Span = TextSpan.FromBounds(middle.Span.Start, number.Span.End),
            }
            : number;
    }

    // "63. 53%": a space that a PDF put into the number.
    private static Numeral JoinSplitDecimal(AbstractText text, Numeral number)
    {
        int point = number.First - 1;
        if (
            number.Decimals > 0
            || number.End - number.First > 1
            || !text.Is(point, TokenKind.Period)
            || text.IsAdjacent(number.First)
            || !text.IsAdjacent(point)
            || !text.Is(number.First, TokenKind.Number)
            || !NumeralReader.TryReadDigits(text, point - 1, out Numeral whole)
            || whole.Decimals > 0
            || whole.Value >= 100
            || !NumeralReader.TryParse($"{text.Word(point - 1)}.{text.Word(number.First)}", out decimal value, out int decimals)
        )
        {
            return number;
        }

        return new Numeral(value, whole.First, number.End, decimals, TextSpan.FromBounds(whole.Span.Start, number.Span.End));
    }

    /// <summary>First token of the number with its sign; <paramref name="sign"/> is -1, 0 or 1.</summary>
    private static int SignStart(AbstractText text, Numeral number, out int sign)
    {
        int before = number.First - 1;
        sign = 0;
        if (!text.IsAdjacent(number.First))
        {
            return number.First;
        }

        // A hyphen is a minus where it stands free: not in "GPT-4", "5-10%" or "up-5%".
        bool free =
            before == 0
            || !(text.KindAt(before - 1) is TokenKind.Number or TokenKind.Percent)
                && (!text.IsAdjacent(before) || !(text.KindAt(before - 1) is TokenKind.Word or TokenKind.Close));
        if (text.Is(before, TokenKind.Plus))
        {
            sign = 1;
        }
        else if (free && text.IsHyphenOrDash(before))
        {
            sign = -1;
        }

        return sign == 0 ? number.First : before;
    }

    // "81.3 ± 1.2%" and "81.3% (± 1.2%)" are one claim, its value the middle.
    private static bool ReadTolerance(AbstractText text, Numeral tolerance, int unitEnd, PercentageUnit unit, List<StatedPercentage> found)
    {
        int end = tolerance.First - 1;
        int bracket = text.Is(end - 1, TokenKind.Open) ? 1 : 0;
        if (found.Count > 0 && found[^1].End == end - bracket)
        {
            int close = bracket == 1 && text.Is(unitEnd, TokenKind.Close) ? unitEnd + 1 : unitEnd;
            found[^1] = found[^1] with { End = close, Span = TextSpan.FromBounds(found[^1].Span.Start, text.Tokens[close - 1].End) };
            return true;
        }

        if (!NumeralReader.TryReadBefore(text, end, out Numeral middle))
        {
            return false;
        }

        int first = SignStart(text, middle, out int sign);
        found.Add(Make(text, middle, first, unitEnd, sign, unit));
        return true;
    }

    // "[8.2, 16.8]pp", "(5-10)%"
    private static void ReadInterval(AbstractText text, int end, int unitEnd, PercentageUnit unit, List<StatedPercentage> found)
    {
        if (!NumeralReader.TryReadDigits(text, end - 2, out Numeral high))
        {
            return;
        }

        int highFirst = SignStart(text, high, out int highSign);
        int separator = highFirst - 1;
        if (text.Is(separator, TokenKind.PlusMinus) && NumeralReader.TryReadDigits(text, separator - 1, out Numeral middle))
        {
            // "(1.48 ± 0.68)%"
            int middleFirst = SignStart(text, middle, out int middleSign);
            int open = text.Is(middleFirst - 1, TokenKind.Open) ? middleFirst - 1 : middleFirst;
            found.Add(Make(text, middle, open, unitEnd, middleSign, unit));
            return;
        }

        if (
            text.Is(separator, TokenKind.Open)
            && text.IsAdjacent(separator)
            && NumeralReader.TryReadDigits(text, separator - 1, out Numeral measured)
        )
        {
            // "12.34(56)%": the uncertainty of the last digits stands in brackets.
            int measuredFirst = SignStart(text, measured, out int measuredSign);
            found.Add(Make(text, measured, measuredFirst, unitEnd, measuredSign, unit));
        }
        else if (text.Is(separator, TokenKind.Open))
        {
            found.Add(Make(text, high, separator, unitEnd, highSign, unit));
        }
        else if (
            (text.Is(separator, TokenKind.Comma) || text.IsHyphenOrDash(separator))
            && NumeralReader.TryReadDigits(text, separator - 1, out Numeral low)
        )
        {
            int lowFirst = SignStart(text, low, out int lowSign);
            if (text.Is(lowFirst - 1, TokenKind.Open))
            {
                found.Add(Make(text, low, lowFirst - 1, unitEnd, lowSign, unit) with { High = highSign < 0 ? -high.Value : high.Value });
            }
        }
    }
}
