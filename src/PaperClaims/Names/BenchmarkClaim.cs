using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A named yardstick: <c>GLUE</c>, <c>AlpacaEval 2.0</c>, <c>SemEval-2018 Task 1</c>.</summary>
public sealed record BenchmarkClaim : NameClaim
{
    [JsonInclude]
    [JsonPropertyName("type")]
    [JsonPropertyOrder(-6)]
    internal override string JsonType => "benchmark";

    /// <summary>The claim in one line: <c>GLUE benchmark at 21</c>.</summary>
    public override string ToString() => $"{Name} benchmark at {Start}";
}
