using System.Text.RegularExpressions;

namespace PaperClaims;

/// <summary>The metric of a board: a metric and the cut-off it is taken at, without which top-1 and top-5 would be compared.</summary>
internal static partial class BoardMetric
{
    /// <summary>
    /// The name of the board's metric: <c>accuracy (top-5)</c> for "top-5 accuracy", <c>accuracy</c> for "top-1 accuracy", which is
    /// what accuracy means.
    /// </summary>
    public static string NameOf(string metric, string written) =>
        CutOff().Match(written) switch
        {
            { Success: true, Groups: [_, { Success: true, Value: var rank }, ..] } => rank == "1" ? metric : $"{metric} (top-{rank})",
            { Success: true, Groups: [_, _, { Success: true, Value: var depth }, ..] } => $"{metric} (@{depth})",
            { Success: true, Groups: [_, _, _, { Success: true, Value: var overlap }] } => $"{metric} ({overlap})",
            _ => metric,
        };

    /// <summary>The same of what a user asks for.</summary>
    public static string NameOf(string asked, MetricLexicon metrics) =>
        NameOf(metrics.TryFind(asked, out Metric? known) ? known.Name : asked, asked);

    // "top-5", "rank-1"; "R@10", "P@k"; "AP50", "mAP@0.5:0.95" counts as its number after the sign.
    [GeneratedRegex(
        @"\b(?:top|rank)[- ]?(\d+)|@\s?(\d+(?:\.\d+)?|k\b)|AP_?\{?(\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CutOff();
}
