using PaperClaims.Cli.Output;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>Collects the scores of the papers, and writes the boards that were asked for at the end.</summary>
internal sealed class LeaderboardWriter(LeaderboardSettings settings) : IPaperWriter
{
    private const int NamesInMessage = 5;

    private readonly LeaderboardCollector collector = new(settings.Options);

    private int withoutAbstract;

    public void Write(ExtractedPaper paper)
    {
        withoutAbstract += paper.Abstract is null ? 1 : 0;
        collector.Add(settings.Rejected?.Without(paper) ?? paper);
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
        if (settings.To == LeaderboardForm.Csv)
        {
            // A table has no place for them.
            foreach (string note in notes)
            {
                Console.Error.WriteLine($"paperclaims: {note}");
            }
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
            yield return $"{rejected.Met} of the {rejected.Count} rows of {rejected.Path} stood in these papers and were left out";
        }

        if (withoutAbstract > 0)
        {
            yield return $"{withoutAbstract} papers came without abstracts (JSON Lines holds none; SQLite and lists of papers do): "
                + "averages, gains, shares and scores of other systems are told less well";
        }
    }

    private string NoBoards(LeaderboardSet all)
    {
        if (all.Count == 0)
        {
            return $"no scores on a dataset or benchmark in these papers{(all.LeftOut.Count == 0 ? "" : $"; {LeftOutText.Of(all)}")}";
        }

        string?[] asked = [settings.On ?? settings.Family, settings.Metric];
        string[] others = [.. all.Select(board => board.Data).Distinct()];
        string relatives = settings.On is { } on ? string.Join(", ", all.FindRelatives(on)) : "";
        return $"no scores on {string.Join(" in ", asked.OfType<string>().Select(name => $"'{name}'"))} in these papers; there are some on "
            + $"{string.Join(", ", others.Take(NamesInMessage))}{(others.Length > NamesInMessage ? " ..." : "")} "
            + $"(without --on all boards are listed){(relatives.Length > 0 ? $"; of the same family on {relatives}" : "")}; "
            + LeftOutText.Of(all);
    }
}
