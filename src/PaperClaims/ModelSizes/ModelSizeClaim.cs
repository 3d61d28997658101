using System.Text.Json.Serialization;
using PaperClaims.Json;

namespace PaperClaims;

/// <summary>A number of parameters of a model: <c>7B</c>, <c>52 billion parameters</c>, the <c>8B</c> of <c>Llama-3.1-8B</c>.</summary>
public sealed record ModelSizeClaim : Claim
{
    [JsonInclude]
    [JsonPropertyName("type")]
    [JsonPropertyOrder(-6)]
    internal override string JsonType => "model_size";

    /// <summary>Number of parameters (<c>7B</c> is 7000000000, <c>8x7B</c> 56000000000); of a range the lower end.</summary>
    [JsonPropertyName("parameters")]
    public required long Parameters { get; init; }

    /// <summary>The upper end of a range, null where the text states one number.</summary>
    [JsonPropertyName("high")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? High { get; init; }

    /// <summary>Which of the model's parameters are counted.</summary>
    [JsonPropertyName("scope")]
    public required ModelSizeScope Scope { get; init; }

    /// <summary>How the number relates to the true one.</summary>
    [JsonPropertyName("bound")]
    public required Bound Bound { get; init; }

    /// <summary>The model's name as written, null where the text ties the size to none.</summary>
    [JsonPropertyName("model")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Model { get; init; }

    /// <summary>The claim in one line: <c>7B model size of Heron at 21</c>, <c>3B active model size at 40</c>.</summary>
    public override string ToString() =>
        $"{Text}{(Scope == ModelSizeScope.Total ? "" : $" {Scope.ToString().ToLowerInvariant()}")} model size"
        + $"{(Model is null ? "" : $" of {Model}")} at {Start}";
}

/// <summary>Which parameters of a model are counted.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ModelSizeScope>))]
public enum ModelSizeScope
{
    /// <summary>All of them.</summary>
    Total,

    /// <summary>Those active for one input of a mixture of experts.</summary>
    Active,

    /// <summary>Those that training changes.</summary>
    Trainable,
}
