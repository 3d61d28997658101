using System.Text.Json;

namespace PaperClaims.Cli.Evaluation;

/// <summary>
/// Compares the parts of two results of the same value: loosely, a shared word is enough, and nothing agrees with nothing.
/// </summary>
internal static class ResultParts
{
    /// <summary>The parts, in the order of the report.</summary>
    public static IReadOnlyList<string> All { get; } =
    ["metric", "data", "method", "baseline", "task", "conditions", "kind", "improvement"];

    /// <summary>Whether a result says the same as gold: metric, data and, of a change or ratio, baseline.</summary>
    public static bool IsLinked(EvaluatedClaim predicted, EvaluatedClaim gold) => Agree(predicted, gold, "metric", "data", "baseline");

    /// <summary>Whether a result has what a line of a leaderboard needs: metric, data, method and kind of gold.</summary>
    public static bool IsEntry(EvaluatedClaim predicted, EvaluatedClaim gold) => Agree(predicted, gold, "metric", "data", "method", "kind");

    /// <summary>Whether the part counts: a score need have no baseline, and no direction where gold gives none.</summary>
    public static bool IsAsked(string part, EvaluatedClaim gold) =>
        part switch
        {
            "baseline" => gold.TextOf("kind") != "score",
            "improvement" => TruthOf(gold) is not null,
            _ => true,
        };

    public static bool Agree(EvaluatedClaim predicted, EvaluatedClaim gold, string part) =>
        part switch
        {
            "kind" => predicted.TextOf(part) == gold.TextOf(part),
            "improvement" => TruthOf(predicted) == TruthOf(gold),
            _ => Loosely(Words(predicted, part), Words(gold, part)),
        };

    private static bool Agree(EvaluatedClaim predicted, EvaluatedClaim gold, params ReadOnlySpan<string> parts)
    {
        foreach (string part in parts)
        {
            if (IsAsked(part, gold) && !Agree(predicted, gold, part))
            {
                return false;
            }
        }

        return true;
    }

    private static bool? TruthOf(EvaluatedClaim claim) =>
        claim.Json.TryGetProperty("improvement", out JsonElement value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : null;

    private static bool Loosely(HashSet<string> a, HashSet<string> b) => (a.Count == 0 && b.Count == 0) || a.Overlaps(b);

    private static HashSet<string> Words(EvaluatedClaim claim, string part) =>
        [.. claim.ListOf(part).Append(claim.TextOf(part) ?? "").SelectMany(PartWords.Of)];
}
