using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads the numbers before a unit of per cent: signs, ranges, tolerances, lists that share the unit.</summary>
internal static class PercentageParser
{
    private const int LongestList = 12;

    // "10 wt%": what the percentage is a share of may stand between the number and the sign.
    private static readonly WordSet Fractions = new("wt", "wt.", "vol", "vol.", "mol", "at", "at.", "mass");

    private static readonly WordSet RangeVerbs = new(
        "range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying", "span", "spans", "spanning", "spanned",
        "anywhere", "interval", "between", "spread");

    // A list of bare numbers shares the "%" of its last one only where a word like these leads to it.
    private static readonly WordSet ListLeads = new(
        "by", "of", "to", "with", "at", "than", "from", "about", "around", "approximately", "nearly", "almost", "roughly",
        "over", "above", "below", "under", "least", "most", "achieves", "achieve", "achieved", "achieving", "reaches", "reaching",
        "is", "are", "was", "were", "only", "respectively", "i.e.", "using", "either");

    /// <summary>Reads all percentages of the text, in order.</summary>
    public static List<StatedPercentage> Parse(AbstractText text)
    {
        List<StatedPercentage> found = [];
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is TokenKind.Percent or TokenKind.Word && PercentageUnits.TryRead(text, i, out int end, out PercentageUnit unit))
            {
                Read(text, i, end, unit, found);
                i = end - 1;
            }
        }

        return found;
    }

    private static void Read(AbstractText text, int unitStart, int unitEnd, PercentageUnit unit, List<StatedPercentage> found)
    {
        int end = unitStart;
        bool plusAfter = text.Is(end - 1, TokenKind.Plus) && text.Is(end - 2, TokenKind.Number);
        end -= plusAfter ? 1 : 0;

        // "100\,\%" that lost its backslashes on the way
        end -= text.Is(end - 1, TokenKind.Comma) && text.IsGlued(end - 1) && text.IsGlued(end) && text.Is(end - 2, TokenKind.Number) ? 1 : 0;

        int fraction = text.Is(end - 1, TokenKind.Period) ? end - 2 : end - 1;
        end = text.Is(unitStart, TokenKind.Percent) && Fractions.Contains(text, fraction) && text.Is(fraction - 1, TokenKind.Number) ? fraction : end;

        // "14 absolute percentage points", "20 F1 percentage points"
        end -= text.IsWord(unitStart, "percentage") && text.Is(end - 1, TokenKind.Word) && text.Is(end - 2, TokenKind.Number) && !text.IsGlued(end - 1) ? 1 : 0;
        end -= text.Is(end - 1, TokenKind.Hyphen) && text.IsGlued(end - 1) && !text.Is(unitStart, TokenKind.Percent) ? 1 : 0;
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

    private static StatedPercentage Make(AbstractText text, Numeral number, int first, int end, int sign, PercentageUnit unit)
    {
        int start = first < number.First ? text.Tokens[first].Start : number.Span.Start;
        return new StatedPercentage(
            first, end, TextSpan.FromBounds(start, text.Tokens[end - 1].End), sign < 0 ? -number.Value : number.Value, null, unit, Bound.Exact, sign != 0, false);
    }

    // A number after "^" or "\cdot" is part of a formula, no percentage of its own.
    private static bool IsInFormula(AbstractText text, int index) =>
        text.IsWord(index - 1, "cdot") || text.Word(index - 1) is "\\cdot" or "·" or "*" ||
        text.Is(index - 1, TokenKind.Caret) || (text.IsHyphenOrDash(index - 1) && text.Is(index - 2, TokenKind.Caret));

    // "1.2^{+0.3}_{-0.2}%": the number stands before its errors.
    private static Numeral SkipUncertainty(AbstractText text, Numeral number)
    {
        int i = number.First;
        while (i >= 3 && text.KindAt(i - 1) is TokenKind.Plus or TokenKind.Hyphen or TokenKind.Minus && text.KindAt(i - 2) is TokenKind.Caret or TokenKind.Symbol
            && text.Word(i - 2) is "^" or "_" && text.Is(i - 3, TokenKind.Number))
        {
            i -= 3;
        }

        return i < number.First && NumeralReader.TryReadDigits(text, i, out Numeral middle)
            ? middle with { End = number.End, Span = TextSpan.FromBounds(middle.Span.Start, number.Span.End) }
            : number;
    }

    // "63. 53%": a space that a PDF put into the number.
    private static Numeral JoinSplitDecimal(AbstractText text, Numeral number)
    {
        int point = number.First - 1;
        if (number.Decimals > 0 || number.End - number.First > 1 || !text.Is(point, TokenKind.Period) || text.IsGlued(number.First) || !text.IsGlued(point)
            || !text.Is(number.First, TokenKind.Number) || !NumeralReader.TryReadDigits(text, point - 1, out Numeral whole) || whole.Decimals > 0
            || whole.Value >= 100 || !NumeralReader.TryParse($"{text.Word(point - 1)}.{text.Word(number.First)}", out decimal value, out int decimals))
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
        if (!text.IsGlued(number.First))
        {
            return number.First;
        }

        // A hyphen is a minus where it stands free: not in "GPT-4", "5-10%" or "up-5%".
        bool free = before == 0
            || !(text.KindAt(before - 1) is TokenKind.Number or TokenKind.Percent)
            && (!text.IsGlued(before) || !(text.KindAt(before - 1) is TokenKind.Word or TokenKind.Close));
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

        if (text.Is(separator, TokenKind.Open) && text.IsGlued(separator) && NumeralReader.TryReadDigits(text, separator - 1, out Numeral measured))
        {
            // "12.34(56)%": the uncertainty of the last digits stands in brackets.
            int measuredFirst = SignStart(text, measured, out int measuredSign);
            found.Add(Make(text, measured, measuredFirst, unitEnd, measuredSign, unit));
        }
        else if (text.Is(separator, TokenKind.Open))
        {
            found.Add(Make(text, high, separator, unitEnd, highSign, unit));
        }
        else if ((text.Is(separator, TokenKind.Comma) || text.IsHyphenOrDash(separator)) && NumeralReader.TryReadDigits(text, separator - 1, out Numeral low))
        {
            int lowFirst = SignStart(text, low, out int lowSign);
            if (text.Is(lowFirst - 1, TokenKind.Open))
            {
                found.Add(Make(text, low, lowFirst - 1, unitEnd, lowSign, unit) with { High = highSign < 0 ? -high.Value : high.Value });
            }
        }
    }

    private static bool ReadRange(AbstractText text, StatedPercentage high, List<StatedPercentage> found)
    {
        int separator = high.First - 1;
        bool dash = text.IsHyphenOrDash(separator) || (text.Is(separator, TokenKind.Approximately) && text.IsGlued(separator));
        bool between = text.IsWord(separator, "and");
        if (!dash && !between && !text.IsWord(separator, "to") && !text.IsWord(separator, "through"))
        {
            return false;
        }

        // The lower end has a unit of its own ("10%-30%"), or shares the upper one's ("10-30%").
        bool own = found.Count > 0 && found[^1].End == separator && found[^1].High is null;
        if (!TryReadLow(text, separator, high, own, found, out StatedPercentage low))
        {
            return false;
        }

        if (between && !text.IsWord(low.First - 1, "between"))
        {
            return false;
        }

        if (dash && (low.Value > high.Value || (!own && text.Tokens[separator].SpaceBefore != text.Tokens[high.First].SpaceBefore)))
        {
            return false;
        }

        if (own)
        {
            found.RemoveAt(found.Count - 1);
        }

        if (!dash && !between && (IsBeforeAndAfter(text, low) || ContinuesPairs(text, low, found)))
        {
            // "from 65% to 82%": two claims, not a range.
            found.Add(low with { SharesUnit = !own });
            found.Add(high with { IsAfter = true });
            return true;
        }

        found.Add(low with
        {
            End = high.End,
            Span = TextSpan.FromBounds(low.Span.Start, high.Span.End),
            Value = Math.Min(low.Value, high.Value),
            High = Math.Max(low.Value, high.Value),
            Unit = high.Unit,
        });
        return true;
    }

    private static bool TryReadLow(AbstractText text, int separator, StatedPercentage high, bool own, List<StatedPercentage> found, out StatedPercentage low)
    {
        low = own ? found[^1] : default;
        if (own)
        {
            return true;
        }

        if (!NumeralReader.TryReadBefore(text, separator, out Numeral number) || number.IsYear || IsInFormula(text, number.First))
        {
            return false;
        }

        int first = SignStart(text, number, out int sign);
        if (first > 0 && first == number.First && text.IsGlued(first) && text.KindAt(first - 1) is TokenKind.Word or TokenKind.Hyphen or TokenKind.Symbol or TokenKind.Equal)
        {
            // "CIFAR-10 to 95%": the number belongs to a name.
            return false;
        }

        low = Make(text, number, first, separator, sign, high.Unit);
        return true;
    }

    private static bool IsBeforeAndAfter(AbstractText text, StatedPercentage low)
    {
        int from = low.First - 1;
        while (from > low.First - 4 && from >= 0 && !text.IsWord(from, "from") && text.Is(from, TokenKind.Word))
        {
            from--;
        }

        if (!text.IsWord(from, "from"))
        {
            return false;
        }

        for (int i = from - 1; i >= 0 && i >= from - 6 && !text.Is(i, TokenKind.Period); i--)
        {
            if (RangeVerbs.Contains(text, i))
            {
                return false;
            }
        }

        return true;
    }

    // "from 16% to 18% on A, 43% to 46% on B": what was a before and an after stays one.
    private static bool ContinuesPairs(AbstractText text, StatedPercentage low, List<StatedPercentage> found) =>
        found.Count > 0 && found[^1].IsAfter && !text.IsWord(low.First - 1, "from") && text.SentenceAt(low.Span.Start).Contains(found[^1].Span.Start);

    // "three and ten percentage points", "by 3, 5, and 8%": each number is a claim with the shared unit.
    private static void ReadList(AbstractText text, Numeral last, int first, StatedPercentage high, List<StatedPercentage> found)
    {
        List<StatedPercentage> items = [];
        Numeral next = last;
        int start = first;
        while (items.Count < LongestList && TryReadItem(text, start, next, high, out Numeral item, out int itemFirst, out int itemEnd, out int sign))
        {
            items.Add(Make(text, item, itemFirst, itemEnd, sign, high.Unit) with { SharesUnit = true });
            next = item;
            start = itemFirst;
        }

        bool led = items.Count > 1 || text.Is(start - 1, TokenKind.Open) || (ListLeads.Contains(text, start - 1) || text.KindAt(start - 1) is TokenKind.Approximately or TokenKind.Greater or TokenKind.Less);
        bool alike = items.Count > 0 && last.Decimals > 0 && start > 0 && !text.HasCapital(start - 1) && !text.Is(start - 1, TokenKind.Slash);

        // "an RMSE of 412.84, and 92.46% accuracy": two items are no list with a comma.
        bool apart = items.Count == 1 && text.Is(first - 1, TokenKind.Word) && text.Is(first - 2, TokenKind.Comma);
        if (items.Count == 0 || apart || (!led && !alike && text.Is(high.End - 1, TokenKind.Percent)))
        {
            return;
        }

        items.Reverse();
        found.AddRange(items);
    }

    private static bool TryReadItem(
        AbstractText text, int start, Numeral next, StatedPercentage last, out Numeral item, out int first, out int end, out int sign)
    {
        int separator = start - 1;
        bool and = text.IsWord(separator, "and") || text.IsWord(separator, "or");
        end = and && text.Is(separator - 1, TokenKind.Comma) ? separator - 1 : separator;
        item = default;
        first = 0;
        sign = 0;
        bool slash = text.Is(separator, TokenKind.Slash) && text.IsGlued(separator) && text.IsGlued(start);
        if (!and && !slash && !text.Is(separator, TokenKind.Comma))
        {
            return false;
        }

        if (!NumeralReader.TryReadBefore(text, end, out item) || item.IsYear || IsInFormula(text, item.First))
        {
            return false;
        }

        first = SignStart(text, item, out sign);
        bool free = first == 0 || first < item.First || !text.IsGlued(first) || text.KindAt(first - 1) is TokenKind.Open or TokenKind.Approximately or TokenKind.Slash or TokenKind.Greater or TokenKind.Less;
        bool words = text.Is(item.End - 1, TokenKind.Word) == text.Is(next.End - 1, TokenKind.Word);
        return free && words && item.Decimals == next.Decimals && (sign != 0) == last.Signed;
    }
}
