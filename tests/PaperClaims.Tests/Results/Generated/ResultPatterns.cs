namespace PaperClaims.Tests.Results.Generated;

/// <summary>Patterns of sentences that are read the same way.</summary>
/// <remarks>
/// In braces stand places; <see cref="Scene"/> lists them. <c>&lt;{x*} on {d*}&gt;</c> is a list of two to four members: "81.2% on
/// COCO, 79.0% on LVIS, and 70.3% on Objects365".
/// </remarks>
internal sealed record ResultPatterns(IReadOnlyList<ResultReading> Readings, IReadOnlyList<string> Patterns);

/// <summary>A kind of sentence: its patterns under a name.</summary>
internal sealed record ResultFamily(string Name, IReadOnlyList<ResultPatterns> Groups);

/// <summary>A sentence (or two that go together) with the right readings of its numbers.</summary>
internal sealed record GeneratedSentence(string Pattern, string Text, IReadOnlyList<ExpectedResult> Expected);
