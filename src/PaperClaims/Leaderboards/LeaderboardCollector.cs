namespace PaperClaims;

/// <summary>Puts scores together by what they were measured on and in which metric.</summary>
/// <param name="options">What stands on boards.</param>
/// <param name="isRejected">Whether somebody found a row wrong; null if nobody looked.</param>
internal sealed class LeaderboardCollector(LeaderboardOptions options, Func<RowPlace, bool>? isRejected = null)
{
    private readonly Dictionary<BoardKey, BoardDraft> drafts = [];
    private readonly Dictionary<string, Dictionary<string, int>> spellings = [];
    private readonly Dictionary<string, HashSet<(string Paper, int Start)>> rareMetrics = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<LeaderboardExclusion, int> leftOut = [];

    public void Add(ExtractedPaper paper)
    {
        PaperContext? context = null;
        foreach (ResultClaim result in paper.Claims.Results)
        {
            if (result.Kind == ResultKind.Score && result.Data.Count > 0 && (result.Metric is not null || options.IncludeUnknownMetric))
            {
                Add(context ??= new PaperContext(paper), result);
            }
        }
    }

    public LeaderboardSet Build()
    {
        List<Leaderboard> boards = [];
        foreach ((BoardKey key, BoardDraft draft) in drafts)
        {
            if (draft.Metric is null && key.Metric.Length > 0 && !options.IncludeRareMetrics && !IsSaidOften(key.Metric))
            {
                LeaveOut(LeaderboardExclusion.RareMetric, draft.Count);
                continue;
            }

            Leaderboard board = draft.Build(spellings[key.Data].MaxBy(spelling => (spelling.Value, -spelling.Key.Length)).Key);
            LeaveOut(LeaderboardExclusion.NotBest, draft.Count - board.Entries.Count);
            if (board.PaperCount < options.MinimumPapers)
            {
                LeaveOut(LeaderboardExclusion.FewPapers, board.Entries.Count);
                continue;
            }

            boards.Add(board);
        }

        Leaderboard[] ordered =
        [
            .. boards
                .OrderByDescending(board => board.PaperCount)
                .ThenByDescending(board => board.Entries.Count)
                .ThenBy(board => board.Data, StringComparer.OrdinalIgnoreCase)
                .ThenBy(board => board.Metric is null)
                .ThenBy(board => board.Metric, StringComparer.Ordinal)
                .ThenBy(board => board.Unit?.Name, StringComparer.Ordinal),
        ];
        return new LeaderboardSet(ordered, new SortedDictionary<LeaderboardExclusion, int>(leftOut), options);
    }

    private void Add(PaperContext context, ResultClaim result)
    {
        (string Key, string Written, NameClaim? Name)[] data =
        [
            .. Enumerable.Range(0, result.Data.Count).Select(i => DataOf(context, result, i)),
        ];
        int rows = data.Where(IsWanted).DistinctBy(one => one.Key).Count();
        if (rows == 0)
        {
            return;
        }

        LeaderboardExclusion? against = ScoreWording.Against(context.Paper, result);
        int[] chosen = against is null ? SeveralData.Choose(context.Paper, result, out against) : [];
        if (against is { } reason)
        {
            LeaveOut(reason, rows);
            return;
        }

        Metric? metric = BoardMetric.Of(result, options.Metrics);
        BoardValue value = BoardValue.Of(result, metric);
        foreach ((string key, string written, NameClaim? name) in chosen.Select(i => data[i]).Where(IsWanted))
        {
            if (WhyNot(context, result, value, metric) is { } whyNot)
            {
                LeaveOut(whyNot, 1);
                continue;
            }

            AddRow(context, result, value, metric, key, written, name);
        }
    }

    private LeaderboardExclusion? WhyNot(PaperContext context, ResultClaim result, BoardValue value, Metric? metric) =>
        !value.IsPossible(metric) ? LeaderboardExclusion.OutOfRange
        : result.Confidence < options.MinimumConfidence ? LeaderboardExclusion.LowConfidence
        : !options.IncludeBaselines && context.IsBaseline(result) ? LeaderboardExclusion.Baseline
        : null;

    private void AddRow(
        PaperContext context,
        ResultClaim result,
        BoardValue value,
        Metric? metric,
        string key,
        string written,
        NameClaim? name
    )
    {
        string? metricName = BoardMetric.NameOf(result, metric);
        BoardKey board = new(key, (metricName ?? "").ToUpperInvariant(), value.Unit?.Name ?? "");
        if (isRejected?.Invoke(new(context.Key, result.Start, key, board.Metric)) == true)
        {
            return;
        }

        if (metric is null && result.Metric is not null)
        {
            SayMetric(board.Metric, context.Key, result);
        }

        Dictionary<string, int> counts = spellings.TryGetValue(key, out Dictionary<string, int>? counted) ? counted : spellings[key] = [];
        string spelling = ResourceName.WithoutNoun(written);
        counts[spelling] = counts.GetValueOrDefault(spelling) + 1;
        if (!drafts.TryGetValue(board, out BoardDraft? draft))
        {
            drafts[board] = draft = new BoardDraft(name, metricName, metric, value.Unit);
        }

        draft.Add(context.Key, context.EntryOf(result, value.Score));
    }

    // "350 training steps" is no metric.
    private void SayMetric(string metric, string paper, ResultClaim result)
    {
        HashSet<(string, int)> said = rareMetrics.TryGetValue(metric, out HashSet<(string, int)>? known) ? known : rareMetrics[metric] = [];
        if (char.IsLetter(metric[0]) && metric.Length > 1)
        {
            said.Add((paper, result.MetricSpan?.Start ?? 0));
        }
    }

    private bool IsSaidOften(string metric) => rareMetrics.TryGetValue(metric, out HashSet<(string, int)>? said) && said.Count > 1;

    private static (string Key, string Written, NameClaim? Name) DataOf(PaperContext context, ResultClaim result, int index)
    {
        NameClaim? name = SeveralData.NameOf(context.Paper, result.DataSpans[index]);
        string written = name?.Name ?? result.Data[index];
        return (name?.CanonicalId ?? ResourceName.Key(written), written, name);
    }

    private bool IsWanted((string Key, string Written, NameClaim? Name) data) =>
        data.Key.Length > 0 && (data.Name is not null || options.IncludeUnnamed);

    private void LeaveOut(LeaderboardExclusion reason, int rows)
    {
        if (rows > 0)
        {
            leftOut[reason] = leftOut.GetValueOrDefault(reason) + rows;
        }
    }
}

/// <summary>What makes a board one: the data, the metric in capitals, the unit.</summary>
internal readonly record struct BoardKey(string Data, string Metric, string Unit);

/// <summary>Where a row is from, and on which board it stands: paper (whatever its version), place of the number, data, metric.</summary>
internal readonly record struct RowPlace(string Paper, int Start, string Data, string Metric)
{
    /// <summary>The paper of an id, the same for all its versions.</summary>
    public static string PaperOf(string id) => PaperReference.KeyOf(id);
}
