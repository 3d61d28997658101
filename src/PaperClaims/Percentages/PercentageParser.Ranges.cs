using PaperClaims.Text;

namespace PaperClaims;

/// <content>Ranges, and what only looks like one.</content>
internal static partial class PercentageParser
{
    private static readonly WordSet RangeVerbs = new(
        """
        range ranges ranged ranging vary varies varied varying span spans spanning spanned anywhere interval between spread
        """
    );

    private static bool ReadRange(AbstractText text, Quantities numbers, int index, StatedPercentage high, List<StatedPercentage> found)
    {
        int separator = high.First - 1;
        bool dash = text.IsHyphenOrDash(separator) || (text.Is(separator, TokenKind.Approximately) && text.IsAdjacent(separator));
        bool between = text.IsWord(separator, "and");
        bool arrow = numbers.JointAfter(index - 1) == NumberJoint.Arrow;
        if (!dash && !between && !arrow && !text.IsWord(separator, "to") && !text.IsWord(separator, "through"))
        {
            return false;
        }

        // The lower end has a unit of its own ("10%-30%"), or shares the upper one's ("10-30%").
        bool own = found.Count > 0 && found[^1].End == separator && found[^1].High is null;
        if (
            !TryReadLow(text, numbers, index, high, own, found, out StatedPercentage low)
            || (between && !text.IsWord(low.First - 1, "between"))
        )
        {
            return false;
        }

        if (
            dash
            && (
                low.Value > high.Value
                || (!own && text.Tokens[separator].SpaceBefore != text.Tokens[high.First].SpaceBefore && !text.EndsLine(separator))
            )
        )
        {
            return false;
        }

        if (own)
        {
            found.RemoveAt(found.Count - 1);
        }

        if (arrow || (!dash && !between && (IsBeforeAndAfter(text, low) || ContinuesPairs(text, low, found))))
        {
            // "from 65% to 82%": two claims, not a range.
            found.Add(low with { SharesUnit = !own });
            found.Add(high with { IsAfter = true });
            return true;
        }

        found.Add(
            low with
            {
                End = high.End,
                Span = TextSpan.FromBounds(low.Span.Start, high.Span.End),
                Value = Math.Min(low.Value, high.Value),
                High = Math.Max(low.Value, high.Value),
                Unit = high.Unit,
            }
        );
        return true;
    }

    private static bool TryReadLow(
        AbstractText text,
        Quantities numbers,
        int index,
        StatedPercentage high,
        bool own,
        List<StatedPercentage> found,
        out StatedPercentage low
    )
    {
        low = own ? found[^1] : default;
        if (own)
        {
            return true;
        }

        int separator = high.First - 1;
        if (index == 0 || numbers[index - 1] is not { IsYear: false } number || HasScaleLetter(number) || number.AttachedEnd != separator)
        {
            return false;
        }

        // "CIFAR-10 to 95%": the number belongs to a name.
        bool named =
            number.First > 0
            && number.Sign == 0
            && text.IsAdjacent(number.First)
            && text.KindAt(number.First - 1) is TokenKind.Word or TokenKind.Hyphen or TokenKind.Symbol or TokenKind.Equal;
        low = Make(text, number, separator, high.Unit);
        return !named && !IsInFormula(text, number.NumberFirst);
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
        found.Count > 0
        && found[^1].IsAfter
        && !text.IsWord(low.First - 1, "from")
        && text.SentenceAt(low.Span.Start).Contains(found[^1].Span.Start);
}
