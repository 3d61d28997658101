using System.Text.RegularExpressions;

namespace PaperClaims.Cli.Evaluation;

/// <summary>Whether two results of the same value speak of the same metric, data and baseline: loosely, a shared word is enough.</summary>
internal static partial class ResultLinks
{
    private static readonly HashSet<string> Unspecific =
    [
        "the",
        "a",
        "an",
        "on",
        "of",
        "our",
        "dataset",
        "datasets",
        "benchmark",
        "benchmarks",
        "score",
        "model",
        "models",
        "method",
        "methods",
        "and",
        "rate",
    ];

    public static bool Agree(EvaluatedClaim predicted, EvaluatedClaim gold)
    {
        if (
            !Loosely(Words(predicted.TextOf("metric")), Words(gold.TextOf("metric")))
            || (gold.TextOf("kind") != "score" && !Loosely(Words(predicted.TextOf("baseline")), Words(gold.TextOf("baseline"))))
        )
        {
            return false;
        }

        return Loosely([.. predicted.ListOf("data").SelectMany(Words)], [.. gold.ListOf("data").SelectMany(Words)]);
    }

    private static bool Loosely(HashSet<string> a, HashSet<string> b) => (a.Count == 0 && b.Count == 0) || a.Overlaps(b);

    private static HashSet<string> Words(string? text) =>
        [.. Word().Matches((text ?? "").ToLowerInvariant()).Select(match => match.Value).Where(word => !Unspecific.Contains(word))];

    [GeneratedRegex("[a-z0-9.+-]+")]
    private static partial Regex Word();
}
