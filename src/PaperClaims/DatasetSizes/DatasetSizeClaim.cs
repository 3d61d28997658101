using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A count of the items that a data resource consists of: <c>50K sentences</c>, <c>15T tokens</c>.</summary>
public sealed record DatasetSizeClaim : Claim
{
    [JsonInclude]
    [JsonPropertyName("type")]
    [JsonPropertyOrder(-6)]
    internal override string JsonType => "dataset_size";

    /// <summary>The number of items (<c>192k</c> is 192000); of a range the lower end.</summary>
    [JsonPropertyName("value")]
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range, null where the text states one number.</summary>
    [JsonPropertyName("high")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? High { get; init; }

    /// <summary>The noun counted, as written (<c>image-text pairs</c>); null where the text has none (<c>N=940</c>).</summary>
    [JsonPropertyName("unit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>The name of the resource, null where the text ties the count to no named one.</summary>
    [JsonPropertyName("of")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Of { get; init; }

    /// <summary>How the number relates to the true one.</summary>
    [JsonPropertyName("bound")]
    public required Bound Bound { get; init; }

    /// <summary>The claim in one line: <c>50K sentences of Heron at 21</c>.</summary>
    public override string ToString() =>
        $"{Text}{(Unit is null || Text.EndsWith(Unit, StringComparison.Ordinal) ? "" : $" {Unit}")}"
        + $"{(Of is null ? "" : $" of {Of}")} at {Start}";
}
