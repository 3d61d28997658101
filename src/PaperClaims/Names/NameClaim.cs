using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A named resource: a <see cref="DatasetClaim"/> or a <see cref="BenchmarkClaim"/>. Every mention is a claim.</summary>
public abstract record NameClaim : Claim
{
    private protected NameClaim() { }

    /// <summary>The name: <see cref="Claim.Text"/>, save in a coordination (<c>CIFAR-100</c> for the text <c>CIFAR-10/100</c>).</summary>
    [JsonPropertyOrder(-1)]
    public required string Name { get; init; }

    /// <summary>The id of the resource in the <see cref="NameLexicon"/>, the same for all spellings; null for a name not in it.</summary>
    /// <remarks><c>ILSVRC 2012</c> has the id <c>imagenet</c>.</remarks>
    [JsonPropertyOrder(-1)]
    public string? CanonicalId { get; init; }
}
