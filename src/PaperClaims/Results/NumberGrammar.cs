using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What the form of a sentence says of its numbers, whatever the model thinks: which are results, and of which kind.</summary>
internal static class NumberGrammar
{
    private const int LongestMetric = 5;
    private const int LongestSubject = 24;
    private const int LongestPlace = 9;
    private const int LongestJoint = 3;
    private const int LongestBeside = 15;
    private const int LongestUnit = 3;

    private static readonly WordSet Being = new("of is was are were");

    private static readonly WordSet Besides = new("with to against versus vs");

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
            string? continued = i > 0 ? Continued(i - 1, i) : null;
            string? own =
                IsScore(text, stated, i, metrics) || IsStart(text, stated, i) || (i > 0 && IsStart(text, stated, i - 1)) ? "score"
                : IsBy(text, stated[i]) && (labels[i] == "score" || FollowsMetric(text, stated[i], metrics)) ? "change"
                : null;
            Set(i, continued ?? own);
        }

        // What goes before in a list is what comes after: "12.1, 9.3 and 8.8 perplexity".
        for (int i = labels.Length - 2; i >= 0; i--)
        {
            bool continues =
                labels[i] == ResultNumbers.NoResult
                && (
                    IsListed(text, stated[i], stated[i + 1])
                    || (AreAlike(stated[i], stated[i + 1]) && IsParallel(text, stated[i], stated[i + 1]))
                );
            Set(i, continues ? labels[i + 1] : null);
        }

        string? Continued(int before, int index) =>
            labels[before] != ResultNumbers.NoResult
            && AreAlike(stated[before], stated[index])
            && (
                IsListed(text, stated[before], stated[index])
                || IsParallel(text, stated[before], stated[index])
                || (labels[before] == "score" && IsBeside(text, stated[before], stated[index]))
            )
                ? labels[before]
                : null;

        void Set(int index, string? label)
        {
            if (label == "score" && TellsChange(text, stated[LastOfList(text, stated, index)].UnitEnd))
            {
                return;
            }

            if (label is not null && label != ResultNumbers.NoResult && label != labels[index])
            {
                confidences[index] = Math.Max(confidences[index], certain);
                labels[index] = label;
            }
        }
    }

    // "an accuracy of 0.91", "BLEU is 28.4", "gets 42.1 ROUGE-L", "scores 8.4 on MT-Bench"
    private static bool IsScore(AbstractText text, List<StatedNumber> stated, int index, MetricLexicon metrics)
    {
        StatedNumber number = stated[index];
        if (number.Signed || number.UnitKind is QuantityUnit.Factor or QuantityUnit.Points)
        {
            return false;
        }

        // "compared to the baseline's 61.2 BLEU": whose a number is has reached it.
        if (text.IsWord(number.First - 1, "s") && text.Is(number.First - 2, TokenKind.Quote))
        {
            return number.Percentage is not null || IsBeforeMetric(text, stated, index, metrics);
        }

        if (WordTable.Is(text, number.First - 1, WordClass.Reaches) || text.IsWord(number.First - 1, "and"))
        {
            return IsBeforeMetric(text, stated, index, metrics)
                || (
                    number.UnitKind == QuantityUnit.Percent
                    && !text.IsWord(number.First - 1, "and")
                    && EndsClause(text, stated[LastOfList(text, stated, index)].UnitEnd)
                )
                || (
                    number.Percentage is null
                    && number.Decimals > 0
                    && text.IsWord(number.UnitEnd, "on")
                    && text.HasCapital(number.UnitEnd + 1)
                );
        }

        bool isStated = number.Percentage is null ? number.Decimals > 0 : !text.IsWord(number.First - 1, "of");
        return isStated && Being.Contains(text, number.First - 1) && FollowsMetric(text, number, metrics);
    }

    // "obtains 93.6% on A", "records 53.2%, while": no change is told of.
    private static bool EndsClause(AbstractText text, int end) =>
        text.KindAt(end) is TokenKind.Comma or TokenKind.Period or TokenKind.Semicolon
        || text.IsWord(end, "on")
        || text.IsWord(end, "while");

    private static int LastOfList(AbstractText text, List<StatedNumber> stated, int index)
    {
        int last = index;
        while (last + 1 < stated.Count && IsListed(text, stated[last], stated[last + 1]))
        {
            last++;
        }

        return last;
    }

    // "2% and 3% accuracy improvements", "is 6% and 7% higher"
    private static bool TellsChange(AbstractText text, int end)
    {
        for (int i = end; i < end + LongestUnit && text.Is(i, TokenKind.Word); i++)
        {
            if (WordTable.Is(text, i, WordClass.TellsChange))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeforeMetric(AbstractText text, List<StatedNumber> stated, int index, MetricLexicon metrics)
    {
        int last = LastOfList(text, stated, index);
        int after = metrics.Match(text, stated[last].UnitEnd, out _);
        return after > stated[last].UnitEnd && !WordTable.Is(text, after, WordClass.TellsChange);
    }

    // "the PSNR on Set14 is 35.2 dB": nothing but words between the metric and the verb.
    private static bool FollowsMetric(AbstractText text, in StatedNumber number, MetricLexicon metrics)
    {
        bool isOf = text.IsWord(number.First - 1, "of");
        int end = number.First - 1;
        for (int first = end - 1; first >= Math.Max(0, end - (isOf ? LongestMetric : LongestSubject)); first--)
        {
            bool isListed = text.Is(first, TokenKind.Comma) && text.IsWord(end, "is");
            if (
                !isListed
                && !(text.KindAt(first) is TokenKind.Word or TokenKind.Hyphen or TokenKind.Number or TokenKind.Slash or TokenKind.Symbol)
            )
            {
                break;
            }

            if (WordTable.Is(text, first, WordClass.TellsChange))
            {
                return false;
            }

            int match = metrics.Match(text, first, out _);
            if (match > first && (match == end || !isOf))
            {
                return true;
            }
        }

        return false;
    }

    // "from 49.6% on A to 42.3%": the number is the start, and the next one the end.
    private static bool IsStart(AbstractText text, List<StatedNumber> stated, int index) =>
        index + 1 < stated.Count
        && text.IsWord(stated[index].First - 1, "from")
        && text.IsWord(stated[index + 1].First - 1, "to")
        && AreAlike(stated[index], stated[index + 1])
        && stated[index].UnitKind is not (QuantityUnit.Factor or QuantityUnit.Points)
        && stated[index + 1].First - stated[index].UnitEnd <= LongestPlace;

    // "beats B by 0.051"
    private static bool IsBy(AbstractText text, in StatedNumber number) =>
        text.IsWord(number.First - 1, "by") && number.UnitKind == QuantityUnit.None && number.Percentage is null;

    private static bool AreAlike(in StatedNumber one, in StatedNumber other) =>
        one.UnitKind == other.UnitKind && one.Unit == other.Unit && one.Signed == other.Signed;

    /// <summary>Whether nothing but commas and conjunctions stands between two numbers of one unit.</summary>
    public static bool IsListed(AbstractText text, in StatedNumber one, in StatedNumber other)
    {
        if (!AreAlike(one, other) || other.First - one.UnitEnd is < 1 or > LongestJoint)
        {
            return false;
        }

        for (int i = one.UnitEnd; i < other.First; i++)
        {
            if (!Coordination.Joins(text, i))
            {
                return false;
            }
        }

        return true;
    }

    // "7.7 with A, 18.5 with B and 10.4 with C"
    private static bool IsParallel(AbstractText text, in StatedNumber one, in StatedNumber other)
    {
        // "27.0 dB, and on Set14, 36.5 dB"
        int first = one.UnitEnd;
        while (
            first < one.UnitEnd + LongestUnit
            && text.Is(first, TokenKind.Word)
            && !Placing.Contains(text, first)
            && !Coordination.Joins(text, first)
        )
        {
            first++;
        }

        while (first < other.First && Coordination.Joins(text, first))
        {
            first++;
        }

        bool opens = Placing.Contains(text, first) || text.Is(one.UnitEnd, TokenKind.Open);
        if (!opens || !Coordination.Joins(text, other.First - 1) || other.First - one.UnitEnd > LongestPlace)
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

    // "28.6 dB on A, compared with 28.4 dB for B", "24.0 on A, B records 12.7"
    private static bool IsBeside(AbstractText text, in StatedNumber one, in StatedNumber other) =>
        other.First - one.UnitEnd <= LongestBeside
        && text.SentenceAt(one.Span.Start) == text.SentenceAt(other.Span.Start)
        && (one.Decimals > 0) == (other.Decimals > 0)
        && (
            WordTable.Is(text, other.First - 1, WordClass.Reaches)
            || Besides.Contains(text, other.First - 1)
            || (text.Is(other.First - 1, TokenKind.Period) && text.IsWord(other.First - 2, "vs"))
        );
}
