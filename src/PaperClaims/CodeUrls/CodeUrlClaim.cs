using System.Text.Json.Serialization;
using PaperClaims.Json;

namespace PaperClaims;

/// <summary>A web address in the abstract.</summary>
public sealed record CodeUrlClaim : Claim
{
    [JsonInclude]
    [JsonPropertyName("type")]
    [JsonPropertyOrder(-6)]
    internal override string JsonType => "code_url";

    /// <summary>
    /// The address, ready to open: TeX and sentence punctuation gone, <c>https://</c> added where no scheme is written.
    /// Letters beyond ASCII are Punycode in the host and percent-encoded behind it.
    /// </summary>
    [JsonPropertyName("url")]
    public required Uri Url { get; init; }

    /// <summary>What the text says is there.</summary>
    [JsonPropertyName("artifact")]
    public required Artifact Artifact { get; init; }

    /// <summary>The host in lower case, without <c>www.</c> (<c>github.com</c>).</summary>
    [JsonPropertyName("host")]
    public required string Host { get; init; }

    /// <summary>On a source-hosting site the user or organisation, else null.</summary>
    [JsonPropertyName("owner")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Owner { get; init; }

    /// <summary>On a source-hosting site the repository, without <c>.git</c>; null elsewhere or where the address names none.</summary>
    [JsonPropertyName("repository")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Repository { get; init; }

    /// <summary>Whether the address was put together from parts that a stray space or a line break had split.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonPropertyName("repaired")]
    public bool Repaired { get; init; }

    /// <summary>The claim in one line: <c>https://github.com/owner/name code at 21</c>.</summary>
    public override string ToString() => $"{Url} {Artifact.ToString().ToLowerInvariant()} at {Start}";
}

/// <summary>What the text says is at an address.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Artifact>))]
public enum Artifact
{
    /// <summary>Source code, an implementation.</summary>
    Code,

    /// <summary>A dataset, benchmark or other data.</summary>
    Data,

    /// <summary>A trained model, its weights.</summary>
    Model,

    /// <summary>A project page, homepage or website.</summary>
    Project,

    /// <summary>A demonstration.</summary>
    Demo,

    /// <summary>Anything else, or the text does not say.</summary>
    Other,
}
