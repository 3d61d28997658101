namespace PaperClaims;

/// <summary>A count of the items that a data resource consists of: <c>50K sentences</c>, <c>15T tokens</c>.</summary>
public sealed record DatasetSizeClaim : Claim
{
    /// <summary>The number of items (<c>192k</c> is 192000); of a range the lower end.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range, null where the text states one number.</summary>
    public decimal? High { get; init; }

    /// <summary>The noun counted, as written (<c>image-text pairs</c>); null where the text has none (<c>N=940</c>).</summary>
    public string? Unit { get; init; }

    /// <summary>The name of the resource, null where the text ties the count to no named one.</summary>
    public string? Of { get; init; }

    /// <summary>How the number relates to the true one.</summary>
    public required Bound Bound { get; init; }
}
