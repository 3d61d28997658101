using PaperClaims.Cli.Output;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>Collects the scores of the papers, and writes the boards that were asked for at the end.</summary>
internal sealed class LeaderboardWriter(LeaderboardSettings settings) : IPaperWriter
{
    private const int NamesInMessage = 5;

    private readonly LeaderboardCollector collector = new(settings.Options);

    public void Write(ExtractedPaper paper) => collector.Add(paper);

    // Ranks are known when all papers are.
    public void Flush() { }

    /// <exception cref="IOException">There is no such board; the message names some that there are.</exception>
    public void Complete()
    {
        IReadOnlyList<Leaderboard> all = collector.Build();
        Leaderboard[] boards = [.. all.Where(board => IsOn(board) && IsIn(board))];
        if (boards.Length == 0)
        {
            string asked = string.Join(" in ", ((string?[])[settings.On, settings.Metric]).OfType<string>().Select(name => $"'{name}'"));
            string others = string.Join(", ", all.Select(board => board.Data).Distinct().Take(NamesInMessage));
            throw new IOException(
                all.Count == 0
                    ? "no scores on a dataset or benchmark in these papers"
                    : $"no scores on {asked} in these papers; there are some on {others}{(all.Count > NamesInMessage ? " ..." : "")} "
                        + "(without --on all boards are listed)"
            );
        }

        using Stream stream = PaperWriters.OpenStream(settings.Output);
        using StreamWriter text = new(stream) { NewLine = "\n" };
        if (settings.On is not null || settings.Metric is not null || settings.All)
        {
            LeaderboardText.WriteBoards(boards, settings, text);
        }
        else
        {
            LeaderboardText.WriteList(boards, settings, text);
        }
    }

    public void Dispose() { }

    private bool IsOn(Leaderboard board)
    {
        if (settings.On is not { } on)
        {
            return true;
        }

        return board.DataId is { } id
            ? id == on
                || (settings.Names.TryGetId(on, out string? named) && named == id)
                || ResourceName.Key(board.Data) == ResourceName.Key(on)
            : ResourceName.Key(board.Data) == ResourceName.Key(on);
    }

    private bool IsIn(Leaderboard board) =>
        settings.Metric is not { } metric
        || string.Equals(board.Metric, BoardMetric.NameOf(metric, settings.Options.Metrics), StringComparison.OrdinalIgnoreCase);
}
