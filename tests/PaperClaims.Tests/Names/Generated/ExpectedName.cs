namespace PaperClaims.Tests.Names.Generated;

/// <summary>The right reading of a name of a generated item.</summary>
internal sealed record ExpectedName(int Start, string Text, NameType Type)
{
    /// <summary>The TeX around the name, if any.</summary>
    public NameStyle? Macro { get; init; }

    public bool IsRead(NameClaim claim) => IsSpan(claim) && IsType(claim);

    /// <summary>The proper name stands between the braces; a span of the whole macro holds the same name and is right too.</summary>
    private bool IsSpan(NameClaim claim) =>
        (claim.Start == Start && claim.Text == Text)
        || (Macro is not null && claim.Start == Start - Macro.Before.Length && claim.Text == Macro.Before + Text + Macro.After);

    private bool IsType(NameClaim claim) =>
        Type switch
        {
            NameType.Dataset => claim is DatasetClaim,
            NameType.Benchmark => claim is BenchmarkClaim,
            _ => true,
        };

    public override string ToString() => $"{Text} ({Type})";
}
