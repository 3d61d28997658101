namespace PaperClaims;

/// <summary>Collects the spans that the second pass decides on: those of the tagger, known names, and further mentions of either.</summary>
internal sealed class NameCandidates
{
    // A surface that the tagger gives this much at one place is looked for at all others.
    private const double WorthASearch = 0.1;

    private readonly List<NameSpan> spans = [];
    private readonly HashSet<(int First, int End)> taken = [];
    private readonly HashSet<ulong> wanted = [];

    // What the tagger took for part of something: by unit, since a text may hold any number of spans and of acronyms.
    private readonly UnitMarks taggedUnits = new();

    public List<NameSpan> Find(NameText text, NameMatches matches, List<NameSpan> tagged)
    {
        spans.Clear();
        taken.Clear();
        wanted.Clear();
        taggedUnits.Clear(text.Count);
        foreach (NameSpan span in tagged)
        {
            spans.Add(span);
            taggedUnits.Mark(span);
            taken.Add((span.First, span.End));
            if (span.Probability >= WorthASearch)
            {
                wanted.Add(text.HashOf(span.First, span.End));
            }
        }

        foreach (ref readonly NameRun run in text.Runs)
        {
            for (int unit = run.First; unit < run.End; unit++)
            {
                if (matches.StartsAt(unit))
                {
                    Add(unit, matches.Known(unit).End);
                }
            }

            if (wanted.Contains(run.Hash) || (run.Partner >= 0 && wanted.Contains(text.Runs[run.Partner].Hash)))
            {
                Add(run.First, run.End);
            }

            for (int unit = run.First; unit < run.End && run.End - run.First > 1; unit++)
            {
                if (wanted.Contains(text.HashOf(unit, unit + 1)))
                {
                    Add(unit, unit + 1);
                }
            }
        }

        // What is short for a thing that the tagger takes for nothing at either place names no data.
        foreach (AcronymPair pair in text.Acronyms.All)
        {
            if (taggedUnits.AnyIn(pair.LongFirst, pair.LongEnd) || taggedUnits.AnyIn(pair.AcronymFirst, pair.AcronymEnd))
            {
                Add(pair.LongFirst, pair.LongEnd);
                Add(pair.AcronymFirst, pair.AcronymEnd);
            }
        }

        spans.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));
        return spans;
    }

    private void Add(int first, int end)
    {
        if (taken.Add((first, end)))
        {
            spans.Add(new NameSpan(first, end, 0));
        }
    }
}
