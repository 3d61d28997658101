using System.Diagnostics;

namespace PaperClaims;

/// <summary>The scores that papers report on one dataset or benchmark in one metric, the best first, each with its evidence.</summary>
/// <remarks>
/// Only results that are scores stand in it: a change or a factor is no level. Of a paper and a method it has the best. Values of
/// metrics that are shares are compared in per cent, so that 0.91 and 91% are equal. What abstracts give is a beginning: they seldom
/// tell the protocol or the split.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Leaderboard
{
    /// <summary>The dataset or benchmark, in the spelling that most papers use.</summary>
    public required string Data { get; init; }

    /// <summary>Its id in the <see cref="NameLexicon"/>, by which spellings were put together; null for one that is not in it.</summary>
    public string? DataId { get; init; }

    /// <summary>What its versions, years and sizes have in common; null for data that are not in the lexicon.</summary>
    public string? Family { get; init; }

    /// <summary>
    /// The metric by its usual name, with the cut-off where there is one (<c>accuracy (top-5)</c>, <c>recall (@10)</c>), or as the
    /// papers write it where it is not known; null for the scores whose metric the text does not name.
    /// </summary>
    public string? Metric { get; init; }

    /// <summary>Which values are better; null where that is not known: the entries are then in order, but have no rank.</summary>
    public MetricDirection? Better { get; init; }

    /// <summary>The unit of the values that are compared, <c>percent</c> for shares; null for plain numbers.</summary>
    public ResultUnit? Unit { get; init; }

    /// <summary>The entries, the best first; where it is not known what is better, the highest first.</summary>
    public required IReadOnlyList<LeaderboardEntry> Entries { get; init; }

    /// <summary>Number of papers with an entry; the versions of an arXiv paper are one.</summary>
    public int PaperCount => Entries.Select(entry => PaperReference.KeyOf(entry.PaperId)).Distinct().Count();

    /// <summary>
    /// Whether the entries have ranks: not where it is not known what is better, nor where values of different models cannot be
    /// compared (perplexity and loss depend on the vocabulary).
    /// </summary>
    public bool IsRanked => Entries is [{ Rank: not null }, ..];

    /// <summary>The board in one line: <c>ImageNet, accuracy (percent): 12 entries</c>.</summary>
    public override string ToString() =>
        $"{Data}, {Metric ?? "metric not named"}{(Unit is null ? "" : $" ({Unit})")}: "
        + $"{Entries.Count} {(Entries.Count == 1 ? "entry" : "entries")}";

    /// <summary>Builds the leaderboards that there are in <paramref name="papers"/>, those with most papers first.</summary>
    /// <param name="papers">Papers with their claims; with their abstracts averages, bounds and the like are told better.</param>
    /// <param name="options">What stands in them.</param>
    public static LeaderboardSet Build(IEnumerable<ExtractedPaper> papers, LeaderboardOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(papers);
        LeaderboardCollector collector = new(options ?? new LeaderboardOptions());
        foreach (ExtractedPaper paper in papers)
        {
            collector.Add(paper);
        }

        return collector.Build();
    }

    /// <summary>
    /// Builds the leaderboards that there are in <paramref name="papers"/>, those with most papers first; of a paper only its scores
    /// stay in memory.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<LeaderboardSet> BuildAsync(
        IAsyncEnumerable<ExtractedPaper> papers,
        LeaderboardOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(papers);
        LeaderboardCollector collector = new(options ?? new LeaderboardOptions());
        await foreach (ExtractedPaper paper in papers.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            collector.Add(paper);
        }

        return collector.Build();
    }
}
