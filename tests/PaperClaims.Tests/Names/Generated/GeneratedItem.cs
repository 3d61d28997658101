namespace PaperClaims.Tests.Names.Generated;

/// <summary>One to three sentences with the right reading of their names.</summary>
/// <param name="Pattern">What they were written by.</param>
/// <param name="Shape">The shape of their first name.</param>
/// <param name="Text">The sentences.</param>
/// <param name="Title">Of the paper; it names nothing.</param>
/// <param name="Names">The names that are claims, in the order of the text.</param>
internal sealed record GeneratedItem(string Pattern, string Shape, string Text, string? Title, IReadOnlyList<ExpectedName> Names);
