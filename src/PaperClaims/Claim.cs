using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A typed fact that an abstract states, grounded in the exact characters that state it.</summary>
/// <remarks>
/// Derive a sealed record from it for a claim kind of your own. Positions are UTF-16 code units of the abstract
/// exactly as it was given; <see cref="Text"/> is always what stands there.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract partial record Claim
{
    /// <summary>The characters of the abstract that state the claim, unchanged.</summary>
    [JsonPropertyOrder(-5)]
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>Index of the first character of <see cref="Text"/> in the abstract.</summary>
    [JsonPropertyOrder(-4)]
    [JsonPropertyName("start")]
    public required int Start { get; init; }

    /// <summary>Number of characters of <see cref="Text"/>.</summary>
    [JsonPropertyOrder(-3)]
    [JsonPropertyName("length")]
    public int Length => Text.Length;

    /// <summary>Probability, 0 to 1, that the claim is right: of the claims given 0.9, nine in ten are.</summary>
    [JsonPropertyOrder(-2)]
    [JsonPropertyName("confidence")]
    public required double Confidence { get; init; }

    /// <summary>The sentence that holds the claim. An extractor may leave it out: the pipeline then fills it in.</summary>
    [JsonPropertyOrder(100)]
    [JsonPropertyName("sentence")]
    public TextSpan Sentence { get; init; }

    /// <summary>Where <see cref="Text"/> stands in the abstract.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, Text.Length);

    /// <summary>The claim in one line: what states it, what it says, and where it starts.</summary>
    public override string ToString() => $"{Text} at {Start}";

    /// <summary>The value of <c>type</c> in the JSON: the built-in kinds write it themselves, with any options. Null for others.</summary>
    internal virtual string? JsonType => null;
}
