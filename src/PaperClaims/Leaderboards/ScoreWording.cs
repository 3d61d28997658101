using System.Text.RegularExpressions;

namespace PaperClaims;

/// <summary>What the words around a score say against it: it is a limit, a deviation, a gain, a share of another score.</summary>
internal static partial class ScoreWording
{
    private const int Nearby = 80;

    /// <summary>Why it is no level that was reached; null if nothing speaks against it.</summary>
    public static LeaderboardExclusion? Against(ExtractedPaper paper, ResultClaim result)
    {
        if (result.High is not null || BoundOf(paper, result) is Bound.AtLeast or Bound.AtMost)
        {
            return LeaderboardExclusion.Bound;
        }

        if (result.Text.StartsWith('+') || (result.Metric is { } metric && NoMetric().IsMatch(metric)))
        {
            return LeaderboardExclusion.NoLevel;
        }

        if (paper.Abstract is not { } text)
        {
            return null;
        }

        TextSpan sentence = result.Sentence;
        string before = text[Math.Max(sentence.Start, result.Start - Nearby)..result.Start];
        string after = text[result.Span.End..Math.Min(Math.Max(sentence.End, result.Span.End), result.Span.End + Nearby)];
        if (IsLimit().IsMatch(before))
        {
            return LeaderboardExclusion.Bound;
        }

        return
            IsDeviation().IsMatch(before)
            || DeviationFollows().IsMatch(after)
            || IsGain().IsMatch(before)
            || OfAnnotators().IsMatch(before)
            || GainFollows().IsMatch(after)
            || ShareFollows().IsMatch(after)
            || (IsKept().IsMatch(before) && OfOther().IsMatch(after))
            ? LeaderboardExclusion.NoLevel
            : null;
    }

    /// <summary>Whether the paper says "about" or the like.</summary>
    public static bool IsApproximate(ExtractedPaper paper, ResultClaim result) => BoundOf(paper, result) == Bound.Approximate;

    private static Bound BoundOf(ExtractedPaper paper, ResultClaim result) =>
        result.Bound != Bound.Exact
            ? result.Bound
            : paper.Claims.Percentages.FirstOrDefault(percentage => percentage.Span.Overlaps(result.Span))?.Bound ?? Bound.Exact;

    [GeneratedRegex(
        @"\b(?:improvements?|gains?|reductions?|gap|increases?|decreases?|deviations?|variance|margins?|differences?"
            + @"|p-values?)$|^(?:SD|std|CI)$|^(?:improvements?|gains?|increases?) (?:of|in) ",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoMetric();

    // "below Jaccard 0.50", "up to an accuracy of 90%": the word that bounds stands before the metric.
    [GeneratedRegex(
        @"\b(?:below|above|exceed(?:s|ed|ing)?|up to|at least|at most|(?:less|more|lower|higher|greater) than)\s+(?:an?\s+)?"
            + @"(?:[\p{L}@-]+\s+){1,3}(?:of\s+|=\s*)?[~$]*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex IsLimit();

    // How far people agree is no score of a method.
    [GeneratedRegex(@"\binter-?\s?(?:annotator|rater|coder|judge|observer)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAnnotators();

    // "81.2 ± 0.4", "with a standard deviation of 0.4", "(M = 4.1, SD = 1.2)", "p = 0.03", "an IoU threshold of 0.5".
    [GeneratedRegex(
        @"(?:±|\\pm|\+\s?/?\s?[-−])\s*[{$]?\s*$"
            + @"|(?:[Ss]tandard (?:deviations?|errors?)|\b[Ss]td\.?(?: dev\.?)?|\bs\.d\.|\bSD|\bSEM|[Vv]ariances?"
            + @"|[Mm]argins? of error|σ|\\sigma)"
            + @"\$?\s*(?:of|at|is|was|[:=<])?\s*\$?(?:only |just |about |\\?approx(?:imately)? ?)?$"
            + @"|\b[pdntk]\s*\$?\s*[=<>]\s*\$?$|\bthresholds?\s*(?:of|at|is|=|>)?\s*\$?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex IsDeviation();

    [GeneratedRegex(@"^\s*(?:standard deviation|std\b|s\.d\.|SD\b|confidence (?:interval|level)|CI\b)", RegexOptions.CultureInvariant)]
    private static partial Regex DeviationFollows();

    // "by 3%", "a gain of 3%", "improvements of BLEU of 4.0, 2.1, and 0.5".
    [GeneratedRegex(
        @"\b(?:improvements?|gains?|increases?) (?:of|in) (?:[^.;()\d]|(?<=[\w-])\d){3,40} of "
            + @"(?:\d[\d.]*\s*\\?%?,?\s+(?:and\s+)?)*$"
            + @"|(?:(?<!followed )\bby"
            + @"|\b(?:gains?|improvements?|increases?|reductions?|drops?|decreases?|boosts?|margins?|uplifts?|declines?"
            + @"|degradations?|gap) (?:of|by|to within))"
            + @"\s+(?:(?:an?|up to|over|about|around|nearly|almost|roughly|approximately|some|at least|more than"
            + @"|as much as|average|absolute|relative|mean"
            + @"|margin|factor|of)\s+)*[~$]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex IsGain();

    // "3.1% better", "29%, 80%, and 17% relative improvements"
    [GeneratedRegex(
        @"^(?:(?:\s*,(?:\s*and)?|\s+and)\s+\d[\d.]*\s*\\?%?)*\s*"
            + @"(?:(?!(?:and|with|on|for|in|over|after|the|or|by|as|to|while|but)\b)[\w@${}^\\.-]+\s+){0,3}?"
            + @"(?:improvements?|gains?|increases?|boosts?|reductions?|decreases?|drops?|uplifts?|speed-?ups?)\b"
            + @"|^\s*(?:(?:higher|lower|better|worse|more|fewer|less|faster|slower|smaller|larger)(?! is\b)|relative to"
            + @"|below|above|behind)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex GainFollows();

    // "82% of the original accuracy", "10% of the labels", "94% of GPT-4's performance", "with 10% labeled data".
    [GeneratedRegex(
        @"^\s*of (?:the|its|their|all|[A-Z][\w.-]*['’]s?)\s+(?:[\w'’.-]+\s+){0,4}?(?:accuracy|performance|quality"
            + @"|capabilit\w+|gap|gains?|scores?|budget"
            + @"|time|costs?|memory|compute|parameters?|params|data|tokens|labels|annotations|weights|FLOPs|upper bound|ceiling)\b"
            + @"|^\s*(?:of (?:the )?)?(?:(?:labell?ed|training|annotated|original|training set)\s+)+(?:data|samples"
            + @"|examples|labels|images|tokens)\b"
            + @"|^\s*(?:sparsity|sparse|pruning|noise|missing|dropout|confidence|masking)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ShareFollows();

    [GeneratedRegex(@"^\s*(?:of|performance)\b")]
    private static partial Regex OfOther();

    [GeneratedRegex(
        @"\b(?:retain|recover|preserv|maintain|keep|clos)(?:s|e|es|ed|ing)?\s+(?:(?:about|around|nearly|almost|roughly"
            + @"|approximately)\s+)?[~$]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex IsKept();
}
