using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A web address in the abstract.</summary>
public sealed record CodeUrlClaim : Claim
{
    /// <summary>
    /// The address, ready to open: TeX and sentence punctuation gone, <c>https://</c> added where no scheme is written.
    /// Letters beyond ASCII are Punycode in the host and percent-encoded behind it.
    /// </summary>
    public required Uri Url { get; init; }

    /// <summary>What the text says is there.</summary>
    public required Artifact Artifact { get; init; }

    /// <summary>The host in lower case, without <c>www.</c> (<c>github.com</c>).</summary>
    public required string Host { get; init; }

    /// <summary>On a source-hosting site the user or organisation, else null.</summary>
    public string? Owner { get; init; }

    /// <summary>On a source-hosting site the repository, without <c>.git</c>; null elsewhere or where the address names none.</summary>
    public string? Repository { get; init; }

    /// <summary>Whether the address was put together from parts that a stray space or a line break had split.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Repaired { get; init; }
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
