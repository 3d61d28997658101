using System.Text.Json;

namespace PaperClaims.Cli.Evaluation;

/// <summary>A claim as evaluation sees it: of gold or of a prediction, from whatever tool.</summary>
internal sealed class EvaluatedClaim(JsonElement json)
{
    public string Type { get; } = json.GetProperty("type").GetString()!;

    public string Text { get; } = json.GetProperty("text").GetString()!;

    public int Start { get; } = json.GetProperty("start").GetInt32();

    public int Length { get; } = json.GetProperty("length").GetInt32();

    public bool IsName => Type is "dataset" or "benchmark";

    /// <summary>Gold that a prediction may have or leave out.</summary>
    public bool IsOptional { get; } = IsTrue(json, "optional");

    /// <summary>Gold that is as well a dataset as a benchmark.</summary>
    public bool IsEither { get; } = IsTrue(json, "either");

    public JsonElement Json { get; } = json;

    public bool Overlaps(EvaluatedClaim other) => Start < other.Start + other.Length && other.Start < Start + Length;

    /// <summary>The attribute as text, null where it is absent, null or no text.</summary>
    public string? TextOf(string attribute) =>
        Json.TryGetProperty(attribute, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The attribute as a number, null where it is absent, null or no number.</summary>
    public double? NumberOf(string attribute) =>
        Json.TryGetProperty(attribute, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    /// <summary>The texts of a list, empty where it is absent.</summary>
    public IEnumerable<string> ListOf(string attribute) =>
        Json.TryGetProperty(attribute, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)
            : [];

    private static bool IsTrue(JsonElement json, string attribute) =>
        json.TryGetProperty(attribute, out JsonElement value) && value.ValueKind == JsonValueKind.True;
}
