namespace PaperClaims;

/// <summary>
/// A number with the noun it counts: tokens [First, NumberEnd) are the number, [NounFirst, NounEnd) the noun phrase, Head the noun itself,
/// -1 where the text has none (<c>N=940</c>). Scaled says that a letter or word scales the number (<c>100K</c>, <c>2 million</c>).
/// </summary>
internal readonly record struct StatedCount(
    int First,
    int NumberEnd,
    TextSpan Span,
    decimal Value,
    decimal? High,
    bool Scaled,
    bool Spelled,
    bool Hyphenated,
    int NounFirst,
    int NounEnd,
    int Head
)
{
    /// <summary>What the last number of it is multiplied by, 1 if nothing scales it.</summary>
    public decimal Scale { get; init; } = 1;

    public bool HasNoun => Head >= 0;

    /// <summary>Whether it is written as a year is.</summary>
    public bool MayBeYear => !Spelled && !Scaled && Value is >= 1900 and <= 2100 && Span.Length == 4;
}
