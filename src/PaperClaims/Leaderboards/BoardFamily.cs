namespace PaperClaims;

/// <summary>What the versions, years and sizes of a dataset or benchmark have in common.</summary>
internal static class BoardFamily
{
    public static string? Of(NameClaim? name) => name?.CanonicalId;
}
