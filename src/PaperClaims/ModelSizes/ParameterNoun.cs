using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the word "parameters" that a number counts, after it or before it.</summary>
internal static class ParameterNoun
{
    /// <summary>How many tokens may stand between the number and the word.</summary>
    public const int Reach = 5;

    private const int LongestList = 24;

    private static readonly WordSet Words = new(
        """
        parameter parameters param params weights parametric parameterized parameterised coefficients
        """
    );

    // "fewer parameters", "two times parameters", "of the parameters": the number before counts something else.
    private static readonly WordSet Breaks = new("fewer less more times x with of the");

    private static readonly WordSet Choices = new("settings configurations combinations values choices sets sweeps grids");

    private static readonly WordSet Leads = new("of is count counts size from only just about to range ranges ranging");

    public static bool Is(AbstractText text, int index) => Words.Contains(text, index);

    /// <summary>Index of the "parameters" that the number before <paramref name="end"/> counts, or -1.</summary>
    public static int After(AbstractText text, int end)
    {
        end += text.Is(end, TokenKind.Plus) || (text.IsWord(end, "of") && Words.Contains(text, end + 1)) ? 1 : 0;
        int reach = end + Reach;
        for (int i = end; i < reach && i < text.Tokens.Length; i++)
        {
            if (Words.Contains(text, i))
            {
                // "1000 parameter settings" counts settings.
                return Choices.Contains(text, i + 1) ? -1 : i;
            }

            // "7B and 13B parameter models", "7B/8B-parameter": the noun comes after the last of them.
            bool listed =
                text.Is(i, TokenKind.Number)
                || (text.Is(i, TokenKind.Word) && text.IsAdjacent(i) && text.Is(i - 1, TokenKind.Number))
                || text.IsWord(i, "and")
                || text.IsWord(i, "or")
                || text.IsWord(i, "to")
                || text.KindAt(i) is TokenKind.Slash or TokenKind.Comma or TokenKind.Caret or TokenKind.Times;
            bool adjective = text.Is(i, TokenKind.Word) && !CountedNouns.IsOther(text, i) && !Breaks.Contains(text, i);
            if (!listed && !adjective && !text.IsHyphenOrDash(i))
            {
                return -1;
            }

            reach += listed && reach < end + LongestList ? 1 : 0;
        }

        return -1;
    }

    // "parameters: 5.2M", "a parameter count of 7B", "#Params (14M)"
    public static bool IsBefore(AbstractText text, int first)
    {
        for (int i = first - 1; i >= 0 && i >= first - Reach; i--)
        {
            if (Words.Contains(text, i))
            {
                return true;
            }

            bool leads =
                text.KindAt(i) is TokenKind.Open or TokenKind.Colon or TokenKind.Equal or TokenKind.Hyphen or TokenKind.Approximately
                || Leads.Contains(text, i);
            if (!leads)
            {
                return false;
            }
        }

        return false;
    }
}
