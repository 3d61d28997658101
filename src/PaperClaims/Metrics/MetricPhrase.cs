using System.Text.RegularExpressions;

namespace PaperClaims;

/// <summary>Which known metric a text means by a phrase whose other words make it no other metric.</summary>
/// <remarks>
/// "average test accuracy" and "mean absolute error (MAE)" are known metrics in more words; "pair accuracy" is not accuracy: what else it
/// counts the text does not say.
/// </remarks>
internal static partial class MetricPhrase
{
    /// <summary>The metric, null if the phrase names none that the lexicon knows.</summary>
    public static Metric? Find(string written, MetricLexicon lexicon)
    {
        if (lexicon.TryFind(written, out Metric? known))
        {
            return known;
        }

        // The acronym is the more particular: of "error rates (EER)" it tells which.
        if (Acronym().Match(written) is { Success: true, Groups: [_, { Value: var acronym }] } brackets)
        {
            return lexicon.TryFind(acronym, out known) ? known : Find(written[..brackets.Index], lexicon);
        }

        string whole = Head().Replace(written, "");
        string name = Tail().Replace(whole, "");
        return
            lexicon.TryFind(whole, out known) || lexicon.TryFind(name, out known) || lexicon.TryFind(CutOff().Replace(name, ""), out known)
            ? known
            : null;
    }

    [GeneratedRegex(@"\s?\(([\w@ -]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym();

    // What an average, a split or praise says is told beside the metric.
    [GeneratedRegex(
        @"^(?:(?:averaged?|avg\.?|mean|overall|aggregated?|best|peak|maxim(?:um|al)|max|high(?:er|est)?|low(?:er|est)?|strong"
            + @"|(?:top|rank)[- ]?\d+|top(?=\s)|new|standard|absolute|state-of-the-art|sota|test|testing|validation|dev|evaluation"
            + @"|held-out|macro|micro|weighted|(?:macro|micro)-averaged?|classification|recognition|detection|prediction|predictive"
            + @"|diagnostic|answer(?:ing)?|task|model|end-to-end|wall-clock|gpu)(?:\s+|-(?!k\b)))+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Head();

    [GeneratedRegex(
        @"(?:[\s-]+(?:scores?|values?|points?|metrics?|rates?|macro|micro|weighted|averaged?))+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tail();

    // "HR@5", "recall@20", "AP60"
    [GeneratedRegex(@"\s?@\s?(?:\d+(?:\.\d+)?|k)$|(?<=AP)_?\{?\d\d\}?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CutOff();
}
