using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>
/// Probabilities, 0 to 1, that the parts of a <see cref="ResultClaim"/> are right. That a part is empty can be right too.
/// </summary>
/// <param name="Value">That the number is a result, and of this kind.</param>
/// <param name="Metric">That the metric is right.</param>
/// <param name="Data">That the data are right.</param>
/// <param name="Method">That the method is right.</param>
/// <param name="Baseline">That the baseline is right.</param>
public readonly record struct ResultConfidences(
    [property: JsonPropertyName("value")] double Value,
    [property: JsonPropertyName("metric")] double Metric,
    [property: JsonPropertyName("data")] double Data,
    [property: JsonPropertyName("method")] double Method,
    [property: JsonPropertyName("baseline")] double Baseline
);
