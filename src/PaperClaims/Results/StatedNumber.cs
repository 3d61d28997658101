namespace PaperClaims;

/// <summary>A number that may be a result: tokens [First, End), its unit up to UnitEnd, its sign in First.</summary>
internal readonly record struct StatedNumber(
    int First,
    int End,
    int UnitEnd,
    TextSpan Span,
    decimal Value,
    decimal? High,
    QuantityUnit UnitKind,
    string? Unit,
    bool Signed
)
{
    /// <summary>The percentage that it is, null for every other number.</summary>
    public PercentageClaim? Percentage { get; init; }

    public int Decimals { get; init; }
}
