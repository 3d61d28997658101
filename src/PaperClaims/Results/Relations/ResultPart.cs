namespace PaperClaims;

/// <summary>What a chunk can be to a result.</summary>
internal enum ResultPart
{
    Metric,
    Data,
    Baseline,
    Method,
}
