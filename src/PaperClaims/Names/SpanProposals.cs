namespace PaperClaims;

/// <summary>Collects the spans that the second pass decides on: those of the tagger, known names, and further mentions of either.</summary>
internal sealed class SpanProposals
{
    // A surface that the tagger gives this much at one place is looked for at all others.
    private const double WorthASearch = 0.1;

    private readonly List<NameSpan> spans = [];
    private readonly HashSet<(int First, int End)> taken = [];
    private readonly HashSet<ulong> wanted = [];

    // What the tagger took for part of something: by word, since a text may hold any number of spans and of acronyms.
    private readonly WordMarks taggedUnits = new();

    public List<NameSpan> Find(NameAnalysis text, NameMatches matches, List<NameSpan> tagged)
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

        foreach (ref readonly CandidateSpan candidate in text.Candidates)
        {
            for (int word = candidate.First; word < candidate.End; word++)
            {
                if (matches.StartsAt(word))
                {
                    Add(word, matches.Known(word).End);
                }
            }

            if (wanted.Contains(candidate.Hash) || (candidate.Partner >= 0 && wanted.Contains(text.Candidates[candidate.Partner].Hash)))
            {
                Add(candidate.First, candidate.End);
            }

            for (int word = candidate.First; word < candidate.End && candidate.End - candidate.First > 1; word++)
            {
                if (wanted.Contains(text.HashOf(word, word + 1)))
                {
                    Add(word, word + 1);
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
