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
    private static void ReadList(AbstractText text, Numeral last, int first, StatedPercentage high, List<StatedPercentage> found)
    {
        List<StatedPercentage> items = [];
        Numeral next = last;
        int start = first;
        while (items.Count < LongestList && ReadItem(text, start, next, high) is { } item)
        {
            items.Add(Make(text, item.Number, item.First, item.End, item.Sign, high.Unit) with { SharesUnit = true });
            (next, start) = (item.Number, item.First);
        }

        bool led =
            items.Count > 1
            || text.Is(start - 1, TokenKind.Open)
            || (
                ListLeads.Contains(text, start - 1)
                || text.KindAt(start - 1) is TokenKind.Approximately or TokenKind.Greater or TokenKind.Less
            );
        bool alike =
            items.Count > 0 && last.Decimals > 0 && start > 0 && !text.HasCapital(start - 1) && !text.Is(start - 1, TokenKind.Slash);

        // "an RMSE of 412.84, and 92.46% accuracy": two items are no list with a comma.
        bool apart =
            items.Count == 1
            && (text.Is(first - 1, TokenKind.Comma) || (text.Is(first - 1, TokenKind.Word) && text.Is(first - 2, TokenKind.Comma)));
        apart |= text.Is(start - 1, TokenKind.Equal);
        if (items.Count == 0 || apart || (!led && !alike && text.Is(high.End - 1, TokenKind.Percent)))
        {
            return;
        }

        items.Reverse();
        found.AddRange(items);
    }

    // The item before the one that starts at the token, which is written like it; null if none is.
    private static ListItem? ReadItem(AbstractText text, int start, Numeral next, StatedPercentage last)
    {
        int separator = start - 1;
        bool and = text.IsWord(separator, "and") || text.IsWord(separator, "or");
        int end = and && text.Is(separator - 1, TokenKind.Comma) ? separator - 1 : separator;
        bool slash = text.Is(separator, TokenKind.Slash) && text.IsAdjacent(separator) && text.IsAdjacent(start);
        if (!and && !slash && !text.Is(separator, TokenKind.Comma))
        {
            return null;
        }

        if (!NumeralReader.TryReadBefore(text, end, out Numeral item) || item.IsYear || IsInFormula(text, item.First))
        {
            return null;
        }

        int first = SignStart(text, item, out int sign);
        bool free =
            first == 0
            || first < item.First
            || !text.IsAdjacent(first)
            || text.KindAt(first - 1)
                is TokenKind.Open
                    or TokenKind.Approximately
                    or TokenKind.Slash
                    or TokenKind.Greater
                    or TokenKind.Less;
        bool words = text.Is(item.End - 1, TokenKind.Word) == text.Is(next.End - 1, TokenKind.Word);
        return free && words && item.Decimals == next.Decimals && (sign != 0) == last.Signed ? new ListItem(item, first, end, sign) : null;
    }

    /// <summary>A number of a list, the tokens [First, End) with its sign.</summary>
    private readonly record struct ListItem(Numeral Number, int First, int End, int Sign);
}
