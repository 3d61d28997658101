using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A paper with the claims of its abstract.</summary>
public sealed record ExtractedPaper
{
    /// <summary>The id of the <see cref="Paper"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The title, null where the source gives none.</summary>
    public string? Title { get; init; }

    /// <summary>The claims of the abstract, in text order.</summary>
    public required ClaimSet Claims { get; init; }

    /// <summary>The abstract that the positions refer to. Not part of the JSON: null after reading it back.</summary>
    [JsonIgnore]
    public string? Abstract { get; init; }
}
