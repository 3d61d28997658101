namespace PaperClaims;

/// <summary>What stands on leaderboards.</summary>
public sealed record LeaderboardOptions
{
    /// <summary>Results below this confidence are left out, 0 to 1.</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>
    /// Whether there are boards for what is no named dataset or benchmark too ("long documents", "image classification").
    /// </summary>
    public bool IncludeUnnamed { get; init; }

    /// <summary>Whether there are boards for scores whose metric the text does not name.</summary>
    public bool IncludeUnknownMetric { get; init; } = true;

    /// <summary>The metrics that are known: their names, directions and ranges.</summary>
    public MetricLexicon Metrics { get; init; } = MetricLexicon.Default;
}
