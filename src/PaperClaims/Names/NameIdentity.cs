namespace PaperClaims;

/// <summary>What a name is the name of.</summary>
/// <param name="Id">The id of what is measured; null for a name that is not known.</param>
/// <param name="Family">What its versions, years, sizes, splits and languages have in common; null if no letter is left to say it.</param>
internal readonly record struct NameIdentity(string? Id, string? Family);
