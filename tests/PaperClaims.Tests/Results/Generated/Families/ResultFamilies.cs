namespace PaperClaims.Tests.Results.Generated.Families;

/// <summary>All kinds of sentences that are generated.</summary>
internal static class ResultFamilies
{
    public static IReadOnlyList<ResultFamily> All { get; } =
    [
        SideBySide.Family,
        FromTo.Family,
        Respectively.Family,
        Ratios.Family,
        HeldMetrics.Family,
        Introduced.Family,
        TwoClauses.Family,
        DataBefore.Family,
    ];
}
