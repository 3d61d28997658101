namespace PaperClaims;

/// <summary>What a quantity is given in.</summary>
internal enum QuantityUnit : byte
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
