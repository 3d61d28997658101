namespace PaperClaims;

/// <summary>A named yardstick: <c>GLUE</c>, <c>AlpacaEval 2.0</c>, <c>SemEval-2018 Task 1</c>.</summary>
public sealed record BenchmarkClaim : NameClaim;
