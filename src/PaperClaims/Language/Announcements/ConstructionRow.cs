namespace PaperClaims;

/// <summary>What is to be known of a construction.</summary>
/// <param name="Construction">The construction.</param>
/// <param name="Rank">How sure it is: the lower the surer. See <see cref="Constructions"/>.</param>
/// <param name="Condition">When it holds, as the docs say it. R is a noun for a data resource or a yardstick with its modifiers.</param>
/// <param name="Example">A sentence in which it holds of the *name*.</param>
/// <param name="YieldsToModel">Whether the model has the last word: "databases such as PostgreSQL".</param>
internal sealed record ConstructionRow(Construction Construction, int Rank, string Condition, string Example, bool YieldsToModel = false);
