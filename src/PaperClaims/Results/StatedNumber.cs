namespace PaperClaims;

/// <summary>A number that may be a result: tokens [First, End), its unit up to UnitEnd, its sign in First.</summary>
internal readonly record struct StatedNumber(
    int First,
    int End,
    int UnitEnd,
    TextSpan Span,
    decimal Value,
    decimal? High,
    ResultUnit UnitKind,
    string? Unit,
    bool Signed
)
{
    /// <summary>The percentage that it is, null for every other number.</summary>
    public PercentageClaim? Percentage { get; init; }

    public int Decimals { get; init; }
}

/// <summary>What a number is given in.</summary>
internal enum ResultUnit : byte
{
    /// <summary>Nothing: <c>28.4 BLEU</c>, <c>0.91</c>.</summary>
    None,

    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>Points of a metric or of a percentage.</summary>
    Points,

    /// <summary>A factor: <c>3.2x</c>, "twice", "two orders of magnitude".</summary>
    Factor,

    /// <summary>A physical or computing unit: <c>ms</c>, <c>FPS</c>, <c>GB</c>.</summary>
    Measured,
}
