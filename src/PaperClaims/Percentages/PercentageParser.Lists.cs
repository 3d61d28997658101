using PaperClaims.Text;

namespace PaperClaims;

/// <content>Lists of numbers that share the unit of their last one.</content>
internal static partial class PercentageParser
{
    private const int LongestList = 12;

    // A list of bare numbers shares the "%" of its last one only where a word like these leads to it.
    private static readonly WordSet ListLeads = new(
        """
        by of to with at than from about around approximately nearly almost roughly over above below under least most achieves achieve
        achieved achieving reaches reaching is are was were only respectively i.e. using either
        """
    );

    // "three and ten percentage points", "by 3, 5, and 8%": each number is a claim with the shared unit.
    private static void ReadList(AbstractText text, Quantities numbers, int last, StatedPercentage high, List<StatedPercentage> found)
    {
        int item = last;
        while (last - item < LongestList && IsListed(text, numbers, item - 1, high))
        {
            item--;
        }

        if (item == last)
        {
            return;
        }

        int start = numbers[item].First;
        bool led =
            last - item > 1
            || (numbers.JointAfter(item) == NumberJoint.Slash && NameReader.Before(text, start).Length == 0)
            || text.Is(start - 1, TokenKind.Open)
            || ListLeads.Contains(text, start - 1)
            || text.KindAt(start - 1) is TokenKind.Approximately or TokenKind.Greater or TokenKind.Less;
        bool alike = numbers[last].Decimals > 0 && start > 0 && !text.HasCapital(start - 1) && !text.Is(start - 1, TokenKind.Slash);

        // "an RMSE of 412.84, and 92.46% accuracy": two items are no list with a comma.
        bool apart = (last - item == 1 && text.Is(numbers[item].AttachedEnd, TokenKind.Comma)) || text.Is(start - 1, TokenKind.Equal);
        if (apart || (!led && !alike && text.Is(high.End - 1, TokenKind.Percent)))
        {
            return;
        }

        for (; item < last; item++)
        {
            found.Add(Make(text, numbers[item], numbers[item].AttachedEnd, high.Unit) with { SharesUnit = true });
        }
    }

    // Whether a number is an item of the list that the next one goes on, and written like it.
    private static bool IsListed(AbstractText text, Quantities numbers, int index, StatedPercentage last)
    {
        if (!(numbers.JointAfter(index) is NumberJoint.And or NumberJoint.Comma or NumberJoint.Slash))
        {
            return false;
        }

        ref readonly Quantity item = ref numbers[index];
        ref readonly Quantity next = ref numbers[index + 1];
        bool free =
            item.First == 0
            || item.Sign != 0
            || !text.IsAdjacent(item.First)
            || text.KindAt(item.First - 1)
                is TokenKind.Open
                    or TokenKind.Comma
                    or TokenKind.Approximately
                    or TokenKind.Slash
                    or TokenKind.Greater
                    or TokenKind.Less;
        return free
            && !item.IsYear
            && !NumberLabels.Precede(text, item.NumberFirst)
            && !HasScaleLetter(item)
            && !IsInFormula(text, item.NumberFirst)
            && item.IsSpelled == next.IsSpelled
            && item.Decimals == next.Decimals
            && (item.Sign != 0) == last.Signed;
    }
}
