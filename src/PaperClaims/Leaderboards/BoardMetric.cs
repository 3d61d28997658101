using System.Text.RegularExpressions;

namespace PaperClaims;

/// <summary>The metric of a board: a metric with all that makes its values others, such as the cut-off of top-1 and top-5.</summary>
internal static partial class BoardMetric
{
    private const string AnyScore = "score";

    // What a lexicon has as a spelling of a metric, but is measured in another way. The words stand between blanks.
    private static readonly (string Words, string Of, string Name)[] Variants =
    [
        ("macro", "", "{0} (macro)"),
        ("micro", "", "{0} (micro)"),
        ("weighted f1", "", "{0} (weighted)"),
        ("weighted f", "", "{0} (weighted)"),
        ("weighted accuracy", "", "{0} (weighted)"),
        ("weighted success", "", "{0} (weighted)"),
        ("balanced", "accuracy", "{0} (balanced)"),
        ("bleu 2", "", "BLEU-2"),
        ("bleu 3", "", "BLEU-3"),
        ("mask", "mean average precision", "{0} (mask)"),
        ("length controlled", "win rate", "{0} (length-controlled)"),
        ("lc", "win rate", "{0} (length-controlled)"),
        ("balanced accuracy", "", "accuracy (balanced)"),
    ];

    // They depend on the vocabulary of the model: those of two models cannot be compared.
    private static readonly HashSet<string> OfOneModel = new(StringComparer.OrdinalIgnoreCase) { "perplexity", "loss", "log loss" };

    /// <summary>
    /// The name of the board's metric: <c>accuracy (top-5)</c> for "top-5 accuracy", <c>accuracy</c> for "top-1 accuracy", which is
    /// what accuracy means.
    /// </summary>
    public static string NameOf(string metric, string written)
    {
        string words = $" {Sign().Replace(written, " ").ToLowerInvariant()} ";
        foreach ((string variant, string of, string name) in Variants)
        {
            if ((of.Length == 0 || of == metric) && words.Contains($" {variant} ", StringComparison.Ordinal))
            {
                metric = string.Format(System.Globalization.CultureInfo.InvariantCulture, name, metric);
                break;
            }
        }

        return CutOff().Match(written) switch
        {
            { Success: true, Groups: [_, { Success: true, Value: var rank }, ..] } => rank == "1" ? metric : $"{metric} (top-{rank})",
            { Success: true, Groups: [_, _, { Success: true, Value: var depth }, ..] } => metric.EndsWith('k')
            && metric.StartsWith("pass", StringComparison.Ordinal)
                ? $"{metric[..^1]}{depth}"
                : $"{metric} (@{depth})",
            { Success: true, Groups: [_, _, _, { Success: true, Value: var overlap }] } => $"{metric} ({overlap})",
            _ => metric,
        };
    }

    /// <summary>The name of the board's metric, of a result in <paramref name="metric"/>; null where the text names none.</summary>
    public static string? NameOf(ResultClaim result, Metric? metric) =>
        result.Metric is { } written
            ? NameOf(metric?.Name ?? (result.MetricName is null or AnyScore ? written : result.MetricName), written)
            : null;

    /// <summary>The same of what a user asks for.</summary>
    public static string NameOf(string asked, MetricLexicon metrics) => NameOf(Find(asked, metrics)?.Name ?? asked, asked);

    /// <summary>The metric of a result: what its words name ("macro-F1 score"), or else the usual name that the claim gives.</summary>
    public static Metric? Of(ResultClaim result, MetricLexicon metrics) =>
        (result.Metric is { } written ? Find(written, metrics) : null)
        ?? (result.MetricName is { } name && metrics.TryFind(name, out Metric? named) ? named : null);

    /// <summary>Whether the values of different models can be put in an order.</summary>
    public static bool IsComparable(string metric) => !OfOneModel.Contains(metric);

    // "silhouette score" is a metric of its own, "final score" is not.
    private static Metric? Find(string written, MetricLexicon metrics) =>
        MetricPhrase.Find(written, metrics) is { Name: not AnyScore } known ? known
        : PlainScore().IsMatch(written) && metrics.TryFind(AnyScore, out Metric? any) ? any
        : null;

    [GeneratedRegex(@"[\s\-_^~]+")]
    private static partial Regex Sign();

    [GeneratedRegex(
        @"^(?:(?:total|final|private|public|leaderboard|official|overall|average|mean|aggregated?|best|test"
            + @"|benchmark)\s+)*(?:scores?|ratings?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PlainScore();

    // "top-5", "rank-1"; "R@10", "P@k"; "AP50", "mAP@0.5:0.95" counts as its number after the sign.
    [GeneratedRegex(
        @"\b(?:top|rank)[- ]?(\d+)|@\s?(\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)?|k\b)|AP_?\{?(\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CutOff();
}
