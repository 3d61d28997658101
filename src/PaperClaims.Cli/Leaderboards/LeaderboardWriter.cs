using PaperClaims.Cli.Output;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>Collects the scores of the papers, and writes the boards that were asked for at the end.</summary>
internal sealed class LeaderboardWriter(LeaderboardSettings settings) : IPaperWriter
{
    private const int NamesInMessage = 5;

    private readonly LeaderboardCollector collector = new(settings.Options, settings.Rejected is { } rejected ? rejected.Contains : null);

    private int withoutAbstract;

    public void Write(ExtractedPaper paper)
    {
        withoutAbstract += paper.Abstract is null ? 1 : 0;
        collector.Add(paper);
    }

    // Ranks are known when all papers are.
    public void Flush() { }

    /// <exception cref="IOException">There is no such board; the message names some that there are.</exception>
    public void Complete()
    {
        LeaderboardSet all = collector.Build();
        Leaderboard[] boards = Choose(all);
        if (boards.Length == 0)
        {
            throw new IOException(NoBoards(all));
        }

        string[] notes = [.. Notes(all)];
        using Stream stream = PaperWriters.OpenStream(settings.Output);
        using StreamWriter text = new(stream) { NewLine = "\n" };
        LeaderboardText.Write(boards, all, notes, settings, text);

        // What the form itself has no place for.
        string[] said = settings.To switch
        {
            LeaderboardForm.Csv => notes,
            LeaderboardForm.Json when settings.Rejected is { } rejected => [rejected.Describe()],
            _ => [],
        };
        foreach (string note in said)
        {
            new Messages().Error(note);
        }
    }

    public void Dispose() { }

    private Leaderboard[] Choose(LeaderboardSet all)
    {
        IEnumerable<Leaderboard> boards = all.FindAll(settings.On, settings.Metric);
        return settings.Family is { } family ? [.. boards.Intersect(all.FindFamily(family))] : [.. boards];
    }

    private IEnumerable<string> Notes(LeaderboardSet all)
    {
        if (settings.On is { } on && string.Join(", ", all.FindRelatives(on)) is { Length: > 0 } relatives)
        {
            yield return $"of the same family there are boards on {relatives} (--family \"{on}\" shows them)";
        }

        yield return LeftOutText.Of(all);
        if (settings.Rejected is { } rejected)
        {
            yield return rejected.Describe();
        }

        if (withoutAbstract > 0)
        {
            yield return $"{withoutAbstract} papers came without abstracts (JSON Lines holds none; SQLite and lists of papers do): "
                + "averages, gains, shares and scores of other systems are told less well";
        }
    }

    private string NoBoards(LeaderboardSet all)
    {
        string leftOut =
            $"{(all.LeftOut.Count == 0 ? "" : $"; {LeftOutText.Of(all)}")}{(settings.Rejected is { } one ? $"; {one.Describe()}" : "")}";
        string?[] asked = [settings.On, settings.Family, settings.Metric];
        string what = string.Join(" in ", asked.OfType<string>().Select(name => $"'{name}'"));
        if (all.Count == 0)
        {
            return $"no scores on {(what.Length > 0 ? what : "a dataset or benchmark")} in these papers{leftOut}";
        }

        // Of a dataset that has boards, its metrics; of a metric alone, the metrics there are.
        string[] metrics = [.. all.FindAll(settings.On).Select(board => board.Metric).OfType<string>().Distinct()];
        bool isMetric = settings.Metric is not null && metrics.Length > 0 && settings.Family is null;
        string[] others = isMetric ? metrics : [.. all.Select(board => board.Data).Distinct()];
        string more = others.Length > NamesInMessage ? " ..." : "";
        string relatives = settings.On is { } on && !isMetric ? string.Join(", ", all.FindRelatives(on)) : "";
        string? near = (isMetric ? settings.Metric : settings.On ?? settings.Family) is { } given ? NearName.Of(given, others) : null;
        return $"no scores on {what} in these papers{(near is null ? "" : $" (did you mean {near}?)")}; "
            + $"there are some {(isMetric ? "in" : "on")} "
            + $"{string.Join(", ", others.Take(NamesInMessage))}{more} "
            + $"(without options all boards are listed){(relatives.Length > 0 ? $"; of the same family on {relatives}" : "")}{leftOut}";
    }
}
