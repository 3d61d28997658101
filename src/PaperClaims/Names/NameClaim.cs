using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A named resource: a <see cref="DatasetClaim"/> or a <see cref="BenchmarkClaim"/>. Every mention is a claim.</summary>
public abstract record NameClaim : Claim, INamedSpan
{
    private protected NameClaim() { }

    /// <summary>
    /// The name: <see cref="Claim.Text"/>, save in a coordination (<c>CIFAR-100</c> for the text <c>CIFAR-10/100</c>)
    /// and where TeX is in it (<c>Münster</c> for <c>M\"unster</c>).
    /// </summary>
    [JsonPropertyOrder(-1)]
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>
    /// The id of what the name stands for, the same for all spellings; null for a name that is neither in the <see cref="NameLexicon"/> nor
    /// a version, year, size, split or language of one that is.
    /// </summary>
    /// <remarks>
    /// <c>ILSVRC 2012</c> has the id <c>imagenet</c>, <c>AIME'24</c> has <c>aime-2024</c>. What is measured differently has another id.
    /// </remarks>
    [JsonPropertyOrder(-1)]
    [JsonPropertyName("canonical_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CanonicalId { get; init; }

    /// <summary>
    /// What the ids of its versions, years, sizes, splits and languages have in common: <c>aime</c> of <c>AIME 2024</c> and of
    /// <c>AIME</c>. Names that are not known have one too, the name without what makes a variant of it (<c>waderbench</c> of
    /// <c>WaderBench-v2</c>). Null where the name holds neither a letter nor a digit, and in claims that were written without it.
    /// </summary>
    [JsonPropertyOrder(-1)]
    [JsonPropertyName("family")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Family { get; init; }
}
