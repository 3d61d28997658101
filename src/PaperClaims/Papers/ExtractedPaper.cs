using System.Diagnostics;
using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A paper with the claims of its abstract.</summary>
/// <remarks>
/// Two are equal if all that the JSON holds of them is, the claims included: a paper that was written and read back equals itself.
/// <see cref="Abstract"/> and <see cref="HasTooManyClaims"/>, which are not part of the JSON, are not compared.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ExtractedPaper
{
    internal const int CurrentSchemaVersion = 2;

    /// <summary>The version of the JSON contract that it was written in: the one of this package, unless it was read from a file.</summary>
    [JsonPropertyName("schema_version")]
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The id of the <see cref="Paper"/>.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The title, null where the source gives none.</summary>
    [JsonPropertyName("title")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>
    /// When it was published: an ISO 8601 calendar date, as precise as the source (<c>2023-10-10</c>, <c>2023-10</c>, <c>2023</c>);
    /// null where the source does not say.
    /// </summary>
    [JsonPropertyName("date")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PaperDate? Date { get; init; }

    /// <summary>The claims of the abstract, in text order.</summary>
    [JsonPropertyName("claims")]
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

    /// <summary>Whether the version, the id, the title, the date and the claims of both are equal.</summary>
    public bool Equals(ExtractedPaper? other) =>
        other is not null
        && SchemaVersion == other.SchemaVersion
        && Id == other.Id
        && Title == other.Title
        && Date == other.Date
        && Claims == other.Claims;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Title, Date, Claims);

    /// <summary>The paper in one line: <c>2401.01234 (2024-01): 5 claims: 2 percentages, 1 dataset, 2 results</c>.</summary>
    public override string ToString() =>
        $"{Id}{(Date is null ? "" : $" ({Date})")}: {(HasTooManyClaims ? "too many claims" : Claims.ToString())}";
}
