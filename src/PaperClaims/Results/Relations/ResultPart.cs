namespace PaperClaims;

/// <summary>What a chunk can be to a result.</summary>
internal enum ResultPart
{
    Metric,
    Data,
    Baseline,
    Method,

    // No patterns tie these to a number, and words alone rule most chunks out.
    Task,
    Condition,
}
