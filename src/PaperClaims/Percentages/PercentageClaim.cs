using System.Text.Json.Serialization;
using PaperClaims.Json;

namespace PaperClaims;

/// <summary>A stated percentage: <c>75.2%</c>, <c>12 percent</c>, <c>3.4 percentage points</c>, <c>10-20%</c>.</summary>
public sealed record PercentageClaim : Claim
{
    [JsonInclude]
    [JsonPropertyName("type")]
    [JsonPropertyOrder(-6)]
    internal override string JsonType => "percentage";

    /// <summary>The number in per cent or percentage points, signed where a sign is written; of a range the lower end.</summary>
    [JsonPropertyName("value")]
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range, null where the text states one number.</summary>
    [JsonPropertyName("high")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? High { get; init; }

    /// <summary>Per cent or percentage points.</summary>
    [JsonPropertyName("unit")]
    public required PercentageUnit Unit { get; init; }

    /// <summary>How the number relates to the true one.</summary>
    [JsonPropertyName("bound")]
    public required Bound Bound { get; init; }

    /// <summary>What the percentage says: a level reached, a change, or something else.</summary>
    [JsonPropertyName("role")]
    public required PercentageRole Role { get; init; }

    /// <summary>The claim in one line: <c>75.2% score at 21</c>.</summary>
    public override string ToString() => $"{Text} {Role.ToString().ToLowerInvariant()} at {Start}";
}

/// <summary>What a percentage counts.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<PercentageUnit>))]
public enum PercentageUnit
{
    /// <summary>Per cent of something.</summary>
    Percent,

    /// <summary>Percentage points: the difference of two percentages.</summary>
    Points,
}

/// <summary>What a percentage says.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<PercentageRole>))]
public enum PercentageRole
{
    /// <summary>A level that a metric reached.</summary>
    Score,

    /// <summary>A gain, drop, margin, speed-up or saving against something.</summary>
    Change,

    /// <summary>A share of data, a noise rate, a confidence level, and the like.</summary>
    Other,
}
