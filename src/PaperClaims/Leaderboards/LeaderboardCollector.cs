namespace PaperClaims;

/// <summary>Puts scores together by what they were measured on and in which metric.</summary>
internal sealed class LeaderboardCollector(LeaderboardOptions options)
{
    private const decimal Whole = 100;

    private readonly Dictionary<(string Data, string Metric, string Unit), Group> groups = [];

    public void Add(ExtractedPaper paper)
    {
        foreach (ResultClaim result in paper.Claims.Results)
        {
            if (
                result.Kind != ResultKind.Score
                || result.Confidence < options.MinimumConfidence
                || (result.Metric is null && !options.IncludeUnknownMetric)
            )
            {
                continue;
            }

            for (int i = 0; i < result.Data.Count; i++)
            {
                AddTo(paper, result, i);
            }
        }
    }

    public IReadOnlyList<Leaderboard> Build() =>
        [
            .. groups
                .Values.Select(group => group.Build())
                .OrderByDescending(board => board.PaperCount)
                .ThenByDescending(board => board.Entries.Count)
                .ThenBy(board => board.Data, StringComparer.OrdinalIgnoreCase)
                .ThenBy(board => board.Metric is null)
                .ThenBy(board => board.Metric, StringComparer.Ordinal),
        ];

    private void AddTo(ExtractedPaper paper, ResultClaim result, int index)
    {
        TextSpan span = result.DataSpans[index];
        NameClaim? name = paper.Claims.OfType<NameClaim>().FirstOrDefault(claim => claim.Span.Overlaps(span));
        if (name is null && !options.IncludeUnnamed)
        {
            return;
        }

        Metric? metric = result.MetricName is { } known && options.Metrics.TryFind(known, out Metric? found) ? found : null;
        string? metricName = result.Metric is { } writtenMetric
            ? BoardMetric.NameOf(metric?.Name ?? result.MetricName ?? writtenMetric, writtenMetric)
            : null;
        bool share = metric is { Highest: 1 } && result.Unit is null or "percent";
        decimal score = share && result.Unit is null && Math.Abs(result.Value) <= 1 ? result.Value * Whole : result.Value;
        string? unit = share ? "percent" : result.Unit;
        string written = name?.Name ?? result.Data[index];
        string key = name?.CanonicalId ?? ResourceName.Key(written);
        if (key.Length == 0)
        {
            return;
        }

        if (!groups.TryGetValue((key, (metricName ?? "").ToUpperInvariant(), unit ?? ""), out Group? group))
        {
            groups[(key, (metricName ?? "").ToUpperInvariant(), unit ?? "")] = group = new Group(
                name?.CanonicalId,
                metricName,
                metric,
                unit,
                share
            );
        }

        group.Add(
            written,
            new LeaderboardEntry
            {
                Score = score,
                Method = result.Method,
                PaperId = paper.Id,
                PaperTitle = paper.Title,
                PaperDate = paper.Date,
                Sentence = paper.Abstract?.Substring(result.Sentence.Start, result.Sentence.Length),
                Result = result,
            }
        );
    }

    /// <summary>A leaderboard in the making.</summary>
    private sealed class Group(string? dataId, string? metricName, Metric? metric, string? unit, bool share)
    {
        private readonly Dictionary<string, int> spellings = [];
        private readonly Dictionary<(string Paper, decimal Score, string? Method), LeaderboardEntry> entries = [];

        // A paper often states the same score twice, in its summary too: the surer one stays.
        public void Add(string written, LeaderboardEntry entry)
        {
            string spelling = ResourceName.WithoutNoun(written);
            spellings[spelling] = spellings.GetValueOrDefault(spelling) + 1;
            if (
                !entries.TryGetValue((entry.PaperId, entry.Score, entry.Method), out LeaderboardEntry? same)
                || same.Result.Confidence < entry.Result.Confidence
            )
            {
                entries[(entry.PaperId, entry.Score, entry.Method)] = entry;
            }
        }

        public Leaderboard Build() =>
            new()
            {
                Data = spellings.MaxBy(spelling => (spelling.Value, -spelling.Key.Length)).Key,
                DataId = dataId,
                Metric = metricName,
                Better = metric?.Better,
                Unit = unit,
                Entries = Rank(),
            };

        private LeaderboardEntry[] Rank()
        {
            IOrderedEnumerable<LeaderboardEntry> ordered =
                metric?.Better == MetricDirection.Lower
                    ? entries.Values.OrderBy(entry => entry.Score)
                    : entries.Values.OrderByDescending(entry => entry.Score);
            LeaderboardEntry[] sorted =
            [
                .. ordered.ThenByDescending(entry => entry.Result.Confidence).ThenBy(entry => entry.PaperId, StringComparer.Ordinal),
            ];
            if (metric?.Better is null)
            {
                return sorted;
            }

            LeaderboardEntry[] possible = [.. sorted.Where(IsPossible)];
            int rank = 0;
            for (int i = 0; i < possible.Length; i++)
            {
                rank = i > 0 && possible[i].Score == possible[i - 1].Score ? rank : i + 1;
                possible[i] = possible[i] with { Rank = rank };
            }

            return [.. possible, .. sorted.Where(entry => !IsPossible(entry))];
        }

        private bool IsPossible(LeaderboardEntry entry)
        {
            decimal scale = share ? Whole : 1;
            return !(entry.Score < metric!.Lowest * scale) && !(entry.Score > metric.Highest * scale);
        }
    }
}
