using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A named resource: a <see cref="DatasetClaim"/> or a <see cref="BenchmarkClaim"/>. Every mention is a claim.</summary>
public abstract record NameClaim : Claim
{
    private protected NameClaim() { }

    /// <summary>The name: <see cref="Claim.Text"/>, save in a coordination (<c>CIFAR-100</c> for the text <c>CIFAR-10/100</c>).</summary>
    [JsonPropertyOrder(-1)]
    public required string Name { get; init; }

    /// <summary>The id of the resource in the <see cref="NameLexicon"/>; null for a name that is not in it.</summary>
    /// <remarks>It is the same for all spellings: <c>imagenet</c> for <c>ILSVRC 2012</c>.</remarks>
    [JsonPropertyOrder(-1)]
    public string? CanonicalId { get; init; }
}
