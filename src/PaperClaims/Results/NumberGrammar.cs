using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What the form of a sentence says of its numbers, whatever the model thinks: which are results, and of which kind.</summary>
internal static class NumberGrammar
{
    private const int LongestMetric = 5;
    private const int LongestPlace = 9;
    private const int LongestJoint = 3;

    private static readonly WordSet Achieving = new(
        """
        reach reaches reached reaching achieve achieves achieved achieving attain attains attained attaining obtain obtains obtained
        obtaining yield yields yielded yielding get gets got getting score scores scored scoring record records recorded recording
        """
    );

    private static readonly WordSet Being = new("of is was are were");

    private static readonly WordSet Placing = new("on for with in by using");

    /// <summary>Corrects the labels of the model; a number that is a result now gets the confidence of what is certain.</summary>
    public static void Correct(
        AbstractText text,
        List<StatedNumber> stated,
        MetricLexicon metrics,
        string[] labels,
        List<double> confidences,
        double certain
    )
    {
        for (int i = 0; i < labels.Length; i++)
        {
            Set(
                i,
                IsScore(text, stated[i], metrics) ? "score"
                    : i > 0 ? Continued(i - 1, i)
                    : null
            );
        }

        // What goes before in a list is what comes after: "12.1, 9.3 and 8.8 perplexity".
        for (int i = labels.Length - 2; i >= 0; i--)
        {
            Set(i, labels[i] == ResultNumbers.NoResult && IsListed(text, stated[i], stated[i + 1]) ? labels[i + 1] : null);
        }

        string? Continued(int before, int index) =>
            labels[before] != ResultNumbers.NoResult
            && AreAlike(stated[before], stated[index])
            && (IsListed(text, stated[before], stated[index]) || IsParallel(text, stated[before], stated[index]))
                ? labels[before]
                : null;

        void Set(int index, string? label)
        {
            if (label is not null && label != ResultNumbers.NoResult && label != labels[index])
            {
                confidences[index] = Math.Max(confidences[index], certain);
                labels[index] = label;
            }
        }
    }

    // "an accuracy of 0.91", "BLEU is 28.4", "gets 42.1 ROUGE-L", "scores 8.4 on MT-Bench"
    private static bool IsScore(AbstractText text, in StatedNumber number, MetricLexicon metrics)
    {
        if (number.Percentage is not null || number.Signed || number.UnitKind is ResultUnit.Factor or ResultUnit.Points)
        {
            return false;
        }

        if (Achieving.Contains(text, number.First - 1))
        {
            return metrics.Match(text, number.UnitEnd, out _) > number.UnitEnd
                || (number.Decimals > 0 && text.IsWord(number.UnitEnd, "on") && text.HasCapital(number.UnitEnd + 1));
        }

        return number.Decimals > 0 && Being.Contains(text, number.First - 1) && EndsMetric(text, number.First - 1, metrics);
    }

    private static bool EndsMetric(AbstractText text, int end, MetricLexicon metrics)
    {
        for (int first = end - 1; first >= Math.Max(0, end - LongestMetric); first--)
        {
            if (metrics.Match(text, first, out _) == end)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAlike(in StatedNumber one, in StatedNumber other) =>
        one.UnitKind == other.UnitKind && one.Unit == other.Unit && one.Signed == other.Signed;

    private static bool IsListed(AbstractText text, in StatedNumber one, in StatedNumber other)
    {
        if (!AreAlike(one, other) || other.First - one.UnitEnd is < 1 or > LongestJoint)
        {
            return false;
        }

        for (int i = one.UnitEnd; i < other.First; i++)
        {
            if (!Joins(text, i))
            {
                return false;
            }
        }

        return true;
    }

    // "7.7 with A, 18.5 with B and 10.4 with C"
    private static bool IsParallel(AbstractText text, in StatedNumber one, in StatedNumber other)
    {
        bool opens = Placing.Contains(text, one.UnitEnd) || text.Is(one.UnitEnd, TokenKind.Open);
        if (!opens || !Joins(text, other.First - 1) || other.First - one.UnitEnd > LongestPlace)
        {
            return false;
        }

        for (int i = one.UnitEnd + 1; i < other.First - 1; i++)
        {
            if (
                !(
                    text.KindAt(i)
                    is TokenKind.Word
                        or TokenKind.Hyphen
                        or TokenKind.Number
                        or TokenKind.Slash
                        or TokenKind.Comma
                        or TokenKind.Close
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool Joins(AbstractText text, int index) => text.Is(index, TokenKind.Comma) || text.IsWord(index, "and");
}
