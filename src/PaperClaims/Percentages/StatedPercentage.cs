namespace PaperClaims;

/// <summary>A percentage as the parser found it: tokens [First, End), without bound and role.</summary>
internal readonly record struct StatedPercentage(
    int First,
    int End,
    TextSpan Span,
    decimal Value,
    decimal? High,
    PercentageUnit Unit,
    Bound Bound,
    bool Signed,
    bool SharesUnit
)
{
    /// <summary>Whether it is the second of a before and an after ("from 65% to 82%").</summary>
    public bool IsAfter { get; init; }
}
