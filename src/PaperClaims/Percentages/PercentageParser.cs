using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the numbers that a unit of per cent follows, and the ranges and lists that share it.</summary>
internal static partial class PercentageParser
{
    // "10 wt%": what the percentage is a share of may stand between the number and the sign.
    private static readonly WordSet Fractions = new("wt wt. vol vol. mol at at. mass");

    /// <summary>Reads all percentages of the text, in order.</summary>
    public static List<StatedPercentage> Parse(AbstractText text)
    {
        List<StatedPercentage> found = [];
        Quantities numbers = Quantities.Of(text);
        for (int i = 0; i < numbers.Count; i++)
        {
            int unit = UnitStart(text, numbers[i]);
            if (PercentUnits.MayStart(text, unit) && PercentUnits.TryRead(text, unit, out int end, out QuantityUnit form))
            {
                Read(text, numbers, i, Unit.Of(unit, end, form), found);
            }
        }

        return found;
    }

    private static void Read(AbstractText text, Quantities numbers, int index, Unit unit, List<StatedPercentage> found)
    {
        Quantity number = JoinSplitDecimal(text, numbers, index);
        if (IsInFormula(text, number.NumberFirst) || HasScaleLetter(number))
        {
            return;
        }

        if (text.Is(number.AttachedEnd, TokenKind.Close) && unit.First == number.AttachedEnd + 1)
        {
            ReadInterval(text, numbers, index, unit, found);
        }
        else if (!text.Is(number.First - 1, TokenKind.PlusMinus) || !ExtendTolerance(text, number, unit, found))
        {
            bool more = text.Is(unit.First - 1, TokenKind.Plus);
            StatedPercentage high = Make(text, number, unit.End, unit.Kind) with { Bound = more ? Bound.AtLeast : Bound.Exact };
            if (!ReadRange(text, numbers, index, high, found))
            {
                ReadList(text, numbers, index, high, found);
                found.Add(high);
            }
        }
    }

    // Where the unit of a number would stand, once what may stand between them is left out.
    private static int UnitStart(AbstractText text, in Quantity number)
    {
        int end = number.AttachedEnd;
        switch (text.KindAt(end))
        {
            // "90+%", "(5-10)%"
            case TokenKind.Plus or TokenKind.Close:
            // "100\,\%" that lost its backslashes on the way
            // "81.%"
            case TokenKind.Comma
            or TokenKind.Period when text.IsAdjacent(end) && text.IsAdjacent(end + 1) && text.Is(end + 1, TokenKind.Percent):
            case TokenKind.Hyphen when text.IsAdjacent(end) && text.Is(end + 1, TokenKind.Word):
                end++;
                break;

            // "half a percent", "a quarter of a percent"
            case TokenKind.Word when number.IsSpelled && text.IsWord(end, "a"):
                return end + 1;
            case TokenKind.Word when text.IsWord(end, "of") && text.IsWord(end + 1, "a"):
                return end + 2;

            // "14 absolute percentage points", "20 F1 percentage points"
            case TokenKind.Word when !number.IsSpelled && !text.IsAdjacent(end) && text.IsWord(end + 1, "percentage"):
                return end + 1;
        }

        int fraction = Fractions.Contains(text, end) ? end + 1 : end;
        fraction += fraction > end && text.KindAt(fraction) is TokenKind.Period or TokenKind.Hyphen ? 1 : 0;
        return fraction > end && text.Is(fraction, TokenKind.Percent) ? fraction : end;
    }

    private static StatedPercentage Make(AbstractText text, in Quantity number, int end, PercentageUnit unit) =>
        new(
            number.First,
            end,
            TextSpan.FromBounds(number.Span.Start, text.Tokens[end - 1].End),
            number.Value,
            null,
            unit,
            Bound.Exact,
            number.Sign != 0,
            false
        );

    // A number after "^" or "\cdot" is part of a formula, no percentage of its own.
    private static bool IsInFormula(AbstractText text, int index) =>
        text.IsWord(index - 1, "cdot")
        || text.Word(index - 1) is "\\cdot" or "·" or "*"
        || text.Is(index - 1, TokenKind.Caret)
        || text.Word(index - 1) is "_"
        || (text.Is(index - 1, TokenKind.Slash) && text.IsAdjacent(index) && text.Is(index - 2, TokenKind.Symbol))
        || (text.IsHyphenOrDash(index - 1) && text.Is(index - 2, TokenKind.Caret));

    // "14B to 0.6%": what counts things is no per cent.
    private static bool HasScaleLetter(in Quantity number) => number.IsScaled && !number.HasScaleWord && !number.IsSpelled;

    // "63. 53%": a space that a PDF put into the number.
    private static Quantity JoinSplitDecimal(AbstractText text, Quantities numbers, int index)
    {
        Quantity number = numbers[index];
        int point = number.First - 1;
        return
            index > 0
            && number.Decimals == 0
            && !number.IsSpelled
            && number.Sign == 0
            && numbers[index - 1] is { Decimals: 0, IsSpelled: false, IsScaled: false } whole
            && whole.Number < 100
            && whole.End == point
            && text.Is(point, TokenKind.Period)
            && !text.IsAdjacent(number.First)
            && text.IsAdjacent(point)
            && DigitsText.TryParse($"{text.Word(point - 1)}.{text.Word(number.First)}", out decimal value, out int decimals)
            ? whole with
            {
                Number = value,
                Decimals = decimals,
                NumberEnd = number.NumberEnd,
                End = number.End,
                AttachedEnd = number.AttachedEnd,
                Span = TextSpan.FromBounds(whole.Span.Start, number.Span.End),
            }
            : number;
    }

    // "81.3% (± 1.2%)" is one claim, its value the middle.
    private static bool ExtendTolerance(AbstractText text, in Quantity tolerance, Unit unit, List<StatedPercentage> found)
    {
        int end = tolerance.First - 1;
        int bracket = text.Is(end - 1, TokenKind.Open) ? 1 : 0;
        if (found.Count == 0 || found[^1].End != end - bracket)
        {
            return false;
        }

        int close = bracket == 1 && text.Is(unit.End, TokenKind.Close) ? unit.End + 1 : unit.End;
        found[^1] = found[^1] with { End = close, Span = TextSpan.FromBounds(found[^1].Span.Start, text.Tokens[close - 1].End) };
        return true;
    }

    // "[8.2, 16.8]pp", "(5-10)%", "(1.48 ± 0.68)%"
    private static void ReadInterval(AbstractText text, Quantities numbers, int index, Unit unit, List<StatedPercentage> found)
    {
        ref readonly Quantity high = ref numbers[index];
        bool range = numbers.JointAfter(index - 1) is NumberJoint.Comma or NumberJoint.Dash or NumberJoint.To;
        ref readonly Quantity first = ref range ? ref numbers[index - 1] : ref high;
        int open = first.First - 1;
        if (text.Is(open, TokenKind.Open))
        {
            found.Add(
                Make(text, first, unit.End, unit.Kind) with
                {
                    First = open,
                    Span = TextSpan.FromBounds(text.Tokens[open].Start, text.Tokens[unit.End - 1].End),
                    High = range ? high.Value : null,
                }
            );
        }
    }

    /// <summary>A unit of per cent, the tokens [First, End).</summary>
    private readonly record struct Unit(int First, int End, PercentageUnit Kind)
    {
        public static Unit Of(int first, int end, QuantityUnit form) =>
            new(first, end, form == QuantityUnit.Points ? PercentageUnit.Points : PercentageUnit.Percent);
    }
}
