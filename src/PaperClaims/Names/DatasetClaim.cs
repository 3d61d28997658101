namespace PaperClaims;

/// <summary>A named data resource: <c>ImageNet-1K</c>, <c>SQuAD 2.0</c>, <c>Penn Treebank</c>.</summary>
public sealed record DatasetClaim : NameClaim;
