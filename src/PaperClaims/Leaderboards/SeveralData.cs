using System.Text.RegularExpressions;

namespace PaperClaims;

/// <summary>Decides on the boards of which of its data a score stands: those that the text gives it for.</summary>
internal static partial class SeveralData
{
    private const int LongestBefore = 40;
    private const int LongestBetween = 60;

    /// <summary>The indexes of the data; none, and why, where the text does not give the score for each.</summary>
    public static int[] Choose(ExtractedPaper paper, ResultClaim result, out LeaderboardExclusion? reason)
    {
        reason = null;
        int[] distinct = [.. Enumerable.Range(0, result.Data.Count).DistinctBy(i => KeyOf(paper, result, i))];
        string? text = paper.Abstract;
        string sentence = text is null ? "" : text.Substring(result.Sentence.Start, result.Sentence.Length);
        bool averaged = AverageOf(result.Metric) || AverageOf(sentence);
        if (distinct.Length < 2)
        {
            reason = distinct.Length == 1 && averaged && OverSeveral().IsMatch(sentence) ? LeaderboardExclusion.Average : null;
            return reason is null ? distinct : [];
        }

        if (text is not null)
        {
            int[] given =
                Beside(text, result, distinct) is var beside and >= 0 ? [beside]
                : InOrder(paper, result, distinct, sentence) is var own and >= 0 ? [own]
                : !averaged && IsEach(text, result, distinct) ? distinct
                : [];
            if (given.Length > 0)
            {
                return given;
            }
        }

        reason = averaged ? LeaderboardExclusion.Average : LeaderboardExclusion.SeveralData;
        return [];
    }

    private static string KeyOf(ExtractedPaper paper, ResultClaim result, int index) =>
        NameOf(paper, result.DataSpans[index])?.CanonicalId ?? ResourceName.Key(result.Data[index]);

    public static NameClaim? NameOf(ExtractedPaper paper, TextSpan span) =>
        paper.Claims.OfType<NameClaim>().FirstOrDefault(claim => claim.Span.Overlaps(span));

    // Mean average precision and its like are no averages over data.
    private static bool AverageOf(string? text) => text is not null && Average().IsMatch(MetricOfMeans().Replace(text, ""));

    // "93.7% success on ALFWorld and 74.8% on WebShop", "NAVSIM v1 (89.5 PDMS)": one that stands beside the number alone.
    private static int Beside(string text, ResultClaim result, int[] distinct)
    {
        foreach (int i in distinct)
        {
            TextSpan span = result.DataSpans[i];
            bool follows =
                span.Start >= result.Span.End
                && span.Start - result.Span.End <= LongestBetween
                && On().IsMatch(text[result.Span.End..span.Start])
                && !distinct.Any(other => other != i && IsListed(text, result.DataSpans[other], span));
            bool leads =
                span.End <= result.Start && result.Start - span.End <= LongestBefore && Opened().IsMatch(text[span.End..result.Start]);
            if (follows || leads)
            {
                return i;
            }
        }

        return -1;
    }

    // "81.2% and 83.4% on A and B, respectively": as many scores as data, the first of the first.
    private static int InOrder(ExtractedPaper paper, ResultClaim result, int[] distinct, string sentence)
    {
        ResultClaim[] alike =
        [
            .. paper.Claims.Results.Where(other =>
                other.Sentence == result.Sentence
                && other.Kind == ResultKind.Score
                && other.DataSpans.SequenceEqual(result.DataSpans)
                && (other.Metric == result.Metric || other.Metric is null || result.Metric is null)
            ),
        ];
        int place = Array.IndexOf(alike, result);
        bool listed = sentence.Contains("respectively", StringComparison.OrdinalIgnoreCase) || AreOneList(paper.Abstract!, alike);
        return listed && alike.Length == distinct.Length && place >= 0 ? distinct[place] : -1;
    }

    private static bool AreOneList(string text, ResultClaim[] scores) =>
        scores
            .Zip(scores.Skip(1))
            .All(pair => pair.First.Span.End <= pair.Second.Start && Comma().IsMatch(text[pair.First.Span.End..pair.Second.Start]));

    // "both A and B", "on each of A, B and C", "81% on A and B" of two that end the list.
    private static bool IsEach(string text, ResultClaim result, int[] distinct)
    {
        TextSpan[] spans = [.. distinct.Select(i => result.DataSpans[i]).OrderBy(span => span.Start)];
        TextSpan sentence = result.Sentence;
        if (spans[0].Start < sentence.Start || spans[^1].End > sentence.End)
        {
            return false;
        }

        string before = text[Math.Max(sentence.Start, spans[0].Start - LongestBefore)..spans[0].Start];
        string after = text[spans[^1].End..Math.Min(sentence.End, spans[^1].End + LongestBefore)];
        return AreListed(text, spans)
            && (EachBefore().IsMatch(before) || EachAfter().IsMatch(after) || (spans.Length == 2 && IsPlain(text, result, spans)));
    }

    private static bool IsPlain(string text, ResultClaim result, TextSpan[] spans) =>
        spans[0].Start >= result.Span.End
        && spans[0].Start - result.Span.End <= LongestBetween
        && On().IsMatch(text[result.Span.End..spans[0].Start]);

    private static bool AreListed(string text, TextSpan[] spans) =>
        spans.Zip(spans.Skip(1)).All(pair => IsListed(text, pair.First, pair.Second));

    private static bool IsListed(string text, TextSpan one, TextSpan other)
    {
        (TextSpan first, TextSpan second) = one.Start < other.Start ? (one, other) : (other, one);
        return first.End <= second.Start && second.Start - first.End <= LongestBefore && Comma().IsMatch(text[first.End..second.Start]);
    }

    [GeneratedRegex(
        @"\b(?:averag(?:e|es|ed|ing)|avg|mean|pooled|combined|aggregated?|union|overall|in total)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Average();

    [GeneratedRegex(
        @"\b(?:mean )?average (?:precision|recall)\b|\bmean (?:IoU|intersection|squared?|absolute|reciprocal|opinion"
            + @"|per|percentage|dice|average)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MetricOfMeans();

    [GeneratedRegex(
        @"\b(?:across|over|on|of|for|from)\s+(?:all\s+)?(?:the\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten"
            + @"|eleven|twelve|several|multiple|all|various"
            + @"|diverse|both|these|different|many)\s+(?:[\w-]+\s+){0,4}?(?:data ?sets|benchmarks|corpora|test sets"
            + @"|databases)\b(?! (?:of|in|from) )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OverSeveral();

    // No other number and no other preposition's data between: "accuracy on the", "F1 score for".
    [GeneratedRegex(
        @"^[^\d.;:]*?\s(?:on|for|in|over)\s+(?:the\s+|both\s+|each of\s+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex On();

    [GeneratedRegex(@"^(?: data ?set| benchmark| corpus| test set)?\s*[(:]\s*(?:[\w@ -]+[:=]?\s*)?[$~]*$")]
    private static partial Regex Opened();

    [GeneratedRegex(
        @"^[\s\\%$]*(?:(?:data ?sets?|benchmarks?|test sets?)\s*)?(?:,|;|/|&|\band\b|\bas well as\b"
            + @"|,\s*and\b)\s*(?:and\s+)?(?:the\s+|on\s+)*[$]*$"
    )]
    private static partial Regex Comma();

    [GeneratedRegex(@"\b(?:both|each|either|every|individually)(?: of)?(?: the)?(?: [\w-]+){0,3}?[ (:,]*$", RegexOptions.IgnoreCase)]
    private static partial Regex EachBefore();

    [GeneratedRegex(@"^(?:\s+(?:data ?sets|benchmarks))?,?\s*(?:each|alike|both)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EachAfter();
}
