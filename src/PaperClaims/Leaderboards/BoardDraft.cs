namespace PaperClaims;

/// <summary>A leaderboard in the making.</summary>
internal sealed class BoardDraft(NameClaim? name, string? metricName, Metric? metric, ResultUnit? unit)
{
    private readonly List<(string Paper, LeaderboardEntry Entry)> rows = [];

    /// <summary>The metric, null for one that no lexicon knows.</summary>
    public Metric? Metric => metric;

    public int Count => rows.Count;

    public void Add(string paper, LeaderboardEntry entry) => rows.Add((paper, entry));

    public Leaderboard Build(string data)
    {
        LeaderboardEntry[] entries = [.. BestOfEach()];
        return new Leaderboard
        {
            Data = data,
            DataId = name?.CanonicalId,
            Family = name?.Family ?? name?.CanonicalId,
            Metric = metricName,
            Better = metric?.Better,
            Unit = unit,
            Entries = metric?.Better is null || !BoardMetric.IsComparable(metric.Name) ? entries : Rank(entries),
        };
    }

    // Of a paper and a method the best; what has no method gives way to what has one and is as good.
    private IEnumerable<LeaderboardEntry> BestOfEach()
    {
        HashSet<(string, string?)> seen = [];
        HashSet<string> named = [];
        foreach ((string paper, LeaderboardEntry entry) in Order())
        {
            string? method = entry.Method is { } written ? ResourceName.Key(written) : null;
            if (seen.Add((paper, method)) && (method is not null || entry.IsBaseline || !named.Contains(paper)))
            {
                yield return entry;
            }

            if (method is not null && !entry.IsBaseline)
            {
                named.Add(paper);
            }
        }
    }

    private IEnumerable<(string Paper, LeaderboardEntry Entry)> Order()
    {
        IOrderedEnumerable<(string Paper, LeaderboardEntry Entry)> ordered =
            metric?.Better == MetricDirection.Lower ? rows.OrderBy(row => row.Entry.Score) : rows.OrderByDescending(row => row.Entry.Score);
        return ordered
            .ThenByDescending(row => row.Entry.Method is not null)
            .ThenByDescending(row => row.Entry.Result.Confidence)
            .ThenBy(row => row.Entry.PaperId, StringComparer.Ordinal);
    }

    private static LeaderboardEntry[] Rank(LeaderboardEntry[] entries)
    {
        int rank = 0;
        for (int i = 0; i < entries.Length; i++)
        {
            rank = i > 0 && entries[i].Score == entries[i - 1].Score ? rank : i + 1;
            entries[i] = entries[i] with { Rank = rank };
        }

        return entries;
    }
}
