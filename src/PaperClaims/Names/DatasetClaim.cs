using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A named data resource: <c>ImageNet-1K</c>, <c>SQuAD 2.0</c>, <c>Penn Treebank</c>.</summary>
public sealed record DatasetClaim : NameClaim
{
    [JsonInclude]
    [JsonPropertyName("type")]
    [JsonPropertyOrder(-6)]
    internal override string JsonType => "dataset";

    /// <summary>The claim in one line: <c>ImageNet dataset at 21</c>.</summary>
    public override string ToString() => $"{Name} dataset at {Start}";
}
