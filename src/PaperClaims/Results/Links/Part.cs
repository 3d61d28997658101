namespace PaperClaims;

/// <summary>What a phrase can be to a result.</summary>
internal enum Part
{
    Metric,
    Data,
    Baseline,
    Method,
}
