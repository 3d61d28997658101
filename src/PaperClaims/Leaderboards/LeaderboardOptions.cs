namespace PaperClaims;

/// <summary>What stands on leaderboards.</summary>
public sealed record LeaderboardOptions
{
    /// <summary>
    /// The least confidence of a row unless another is asked for, chosen on abstracts that the models were not fitted on.
    /// </summary>
    public const double DefaultMinimumConfidence = 0.77;

    /// <summary>Results below this confidence are left out, 0 to 1.</summary>
    public double MinimumConfidence { get; init; } = DefaultMinimumConfidence;

    /// <summary>Boards of fewer papers are left out.</summary>
    public int MinimumPapers { get; init; } = 1;

    /// <summary>Whether the scores of other systems that a paper compares its method with stand there too, marked.</summary>
    public bool IncludeBaselines { get; init; } = true;

    /// <summary>
    /// Whether there are boards for what is no named dataset or benchmark too ("long documents", "image classification").
    /// </summary>
    public bool IncludeUnnamed { get; init; }

    /// <summary>Whether there are boards for scores whose metric the text does not name.</summary>
    public bool IncludeUnknownMetric { get; init; } = true;

    /// <summary>Whether there are boards for metrics that are not in <see cref="Metrics"/> and that one paper names once.</summary>
    public bool IncludeRareMetrics { get; init; }

    /// <summary>The metrics that are known: their names, directions and ranges.</summary>
    public MetricLexicon Metrics { get; init; } = MetricLexicon.Default;

    /// <summary>The names that are known, by which a board is found in any spelling.</summary>
    public NameLexicon Names { get; init; } = NameLexicon.Default;
}
