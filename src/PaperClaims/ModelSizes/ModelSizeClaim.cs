using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A number of parameters of a model: <c>7B</c>, <c>52 billion parameters</c>, the <c>8B</c> of <c>Llama-3.1-8B</c>.</summary>
public sealed record ModelSizeClaim : Claim
{
    /// <summary>Number of parameters (<c>7B</c> is 7000000000, <c>8x7B</c> 56000000000); of a range the lower end.</summary>
    public required long Parameters { get; init; }

    /// <summary>The upper end of a range, null where the text states one number.</summary>
    public long? High { get; init; }

    /// <summary>Which of the model's parameters are counted.</summary>
    public required ModelSizeScope Scope { get; init; }

    /// <summary>How the number relates to the true one.</summary>
    public required Bound Bound { get; init; }

    /// <summary>The model's name as written, null where the text ties the size to none.</summary>
    public string? Model { get; init; }
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
