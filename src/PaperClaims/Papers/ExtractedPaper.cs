using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A paper with the claims of its abstract.</summary>
public sealed record ExtractedPaper
{
    internal const int CurrentSchemaVersion = 2;

    /// <summary>The version of the JSON contract that it was written in: the one of this package, unless it was read from a file.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The id of the <see cref="Paper"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The title, null where the source gives none.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// When it was published: an ISO 8601 calendar date, as precise as the source (<c>2023-10-10</c>, <c>2023-10</c>, <c>2023</c>);
    /// null where the source does not say.
    /// </summary>
    public string? Date { get; init; }

    /// <summary>The claims of the abstract, in text order.</summary>
    public required ClaimSet Claims { get; init; }

    /// <summary>
    /// Whether it has more claims than <see cref="ExtractionOptions.MaxClaims"/> allows: <see cref="Claims"/> is then empty. Not part of
    /// the JSON.
    /// </summary>
    [JsonIgnore]
    public bool HasTooManyClaims { get; init; }

    /// <summary>The abstract that the positions refer to. Not part of the JSON: null after reading it back.</summary>
    [JsonIgnore]
    public string? Abstract { get; init; }
}
