using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Recognises the unit of a percentage: <c>%</c>, <c>percent</c>, <c>per cent</c>, <c>percentage points</c>, <c>pp</c>.</summary>
internal static class PercentUnits
{
    private static readonly WordSet Percents = new("percent percents pct");

    private static readonly WordSet Points = new("point points pt pts");

    private static readonly WordSet ShortPoints = new("pp pps ppt p.p.");

    /// <summary>Whether a unit may start at the token: what nearly every token is asked and answers with no.</summary>
    public static bool MayStart(AbstractText text, int index) =>
        text.Is(index, TokenKind.Percent) || (text.Is(index, TokenKind.Word) && text.Source[text.Tokens[index].Start] is 'p' or 'P');

    /// <summary>Whether a unit starts at token <paramref name="index"/>; <paramref name="end"/> is the token after it.</summary>
    public static bool TryRead(AbstractText text, int index, out int end, out QuantityUnit unit)
    {
        end = index + 1;
        unit = QuantityUnit.Percent;
        if (text.Is(index, TokenKind.Percent) && text.IsAdjacent(index + 1) && IsOther(text, index))
        {
            return false;
        }

        if (text.Is(index, TokenKind.Percent) || Percents.Contains(text, index))
        {
            return ReadPoints(text, ref end, ref unit);
        }

        int cent = text.Is(index + 1, TokenKind.Hyphen) ? index + 2 : index + 1;
        if (text.IsWord(index, "per") && (text.IsWord(cent, "cent") || text.IsWord(cent, "cents")))
        {
            end = cent + 1;
            return ReadPoints(text, ref end, ref unit);
        }

        unit = QuantityUnit.Points;
        if (text.IsWord(index, "percentage"))
        {
            end = PointsEnd(text, index + 1);
            return end > index + 1;
        }

        return ShortPoints.Contains(text, index) && (text.Is(index - 1, TokenKind.Number) || text.Is(index - 1, TokenKind.Close));
    }

    private static bool ReadPoints(AbstractText text, ref int end, ref QuantityUnit unit)
    {
        int absolute = text.IsWord(end, "absolute") || text.IsWord(end, "absolutely") ? end + 1 : end;
        int points = PointsEnd(text, absolute);
        if (points > absolute)
        {
            end = points;
            unit = QuantityUnit.Points;
        }
        else if (Percents.Contains(text, end) || (text.IsWord(end, "percentage") && PointsEnd(text, end + 1) > end + 1))
        {
            // "86% percentage points", "7% percent": the unit is written twice.
            end = Percents.Contains(text, end) ? end + 1 : PointsEnd(text, end + 1);
            unit = text.IsWord(end - 1, "percent") ? QuantityUnit.Percent : QuantityUnit.Points;
        }
        else if (text.IsWord(end, "pp") || (absolute > end && !IsDescribedBy(text, absolute)))
        {
            // "by 3.2% absolute on X" counts points; "a 5.9% absolute improvement" only calls the gain absolute.
            unit = QuantityUnit.Points;
        }

        return true;
    }

    private static int PointsEnd(AbstractText text, int index)
    {
        int points = text.Is(index, TokenKind.Hyphen) ? index + 1 : index;
        return Points.Contains(text, points) ? points + 1 : index;
    }

    // A noun (or another adjective) follows: everything but a preposition or conjunction.
    private static bool IsDescribedBy(AbstractText text, int index) =>
        text.Is(index, TokenKind.Word) && !Prepositions.Contains(text, index);

    private static readonly WordSet Prepositions = new(
        """
        on over in for to at with compared than across from while when respectively w.r.t.
        """
    );

    // "the 95%ile" is a percentile, "two %s fields" a place in a format, "a%20b" a piece of an address.
    private static bool IsOther(AbstractText text, int percent) =>
        text.Word(percent + 1).StartsWith("ile", StringComparison.OrdinalIgnoreCase)
        || text.Is(percent + 1, TokenKind.Number)
        || (text.Tokens[percent].SpaceBefore && text.Word(percent + 1) is "s" or "d" or "i" or "f" or "u" or "x" or "c" or "g" or "ld");
}
