using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads what follows a factor: "3.2x faster than", "twice as fast as", "82% of the original accuracy".</summary>
internal static class FactorReader
{
    private const int LongestLevel = 8;

    private static readonly WordSet Comparatives = new(
        """
        faster slower smaller cheaper higher lower better fewer shorter worse lighter quicker fast slow small
        """
    );

    // Comparatives that say by themselves what is compared: "2x faster".
    private static readonly WordSet Metrics = new("faster slower smaller cheaper lighter quicker shorter larger");

    // What a level can be of that no list of metrics has.
    private static readonly WordSet Levels = new(
        """
        performance performances quality capability capabilities effectiveness cost costs size parameters tokens memory compute budget gap
        speed latency flops score scores gain gains improvement utility data
        """
    );

    /// <summary>Whether a comparative follows at the token, or "as ... as".</summary>
    public static bool ComparesWith(AbstractText text, int end) =>
        Comparatives.Contains(text, end)
        || (text.IsWord(end, "as") && (text.IsWord(end + 2, "as") || Comparatives.Contains(text, end + 1)));

    /// <summary>Where the comparative stands that is all the text says of what is compared; null if there is none.</summary>
    public static TextSpan? MetricAfter(AbstractText text, in StatedNumber number)
    {
        int end = number.UnitEnd;
        bool isAlone =
            number.UnitKind is QuantityUnit.Factor or QuantityUnit.Percent
            && Metrics.Contains(text, end)
            && !(text.Is(end + 1, TokenKind.Word) && !Follows.Contains(text, end + 1));
        return isAlone ? text.SpanOf(end, end + 1) : null;
    }

    /// <summary>Whether a percentage that ends at the token is a share of another level: "82% of the original accuracy".</summary>
    public static bool IsShareOfLevel(AbstractText text, int end, MetricLexicon metrics)
    {
        if (!text.IsWord(end, "of") || !(IsDefinite(text, end + 1) || text.HasCapital(end + 1)))
        {
            return false;
        }

        bool isOwned = IsDefinite(text, end + 1);
        for (int i = end + 1; i < Math.Min(text.Tokens.Length, end + LongestLevel); i++)
        {
            isOwned |= text.Is(i, TokenKind.Quote);
            if (isOwned && i > end + 1 && (Levels.Contains(text, i) || metrics.Match(text, i, out _) > i))
            {
                return true;
            }

            if (
                !(
                    text.KindAt(i)
                    is TokenKind.Word
                        or TokenKind.Hyphen
                        or TokenKind.Quote
                        or TokenKind.Number
                        or TokenKind.Plus
                        or TokenKind.Slash
                )
            )
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Whether a percentage is what is left of another level: "keeps 94% of the accuracy of B".</summary>
    public static bool IsRetained(AbstractText text, int first, int end, MetricLexicon metrics) =>
        Retaining.Contains(text, first - 1) && IsShareOfLevel(text, end, metrics);

    private static readonly WordSet Retaining = new(
        """
        retain retains retained retaining recover recovers recovered recovering preserve preserves preserved preserving keep keeps kept
        keeping maintain maintains maintained maintaining
        """
    );

    private static readonly WordSet Follows = new("than and while with at on in compared over for but when against");

    private static bool IsDefinite(AbstractText text, int token) =>
        text.IsWord(token, "the") || text.IsWord(token, "its") || text.IsWord(token, "their");
}
