namespace PaperClaims;

/// <summary>The spans that the span classifier decides on: those of the tagger, known and announced names, and further mentions.</summary>
internal sealed class SpanProposals
{
    // A spelling that the tagger gives this probability at one place is looked for at all others.
    private const double MinSearchedProbability = 0.1;

    private readonly List<NameSpan> spans = [];
    private readonly HashSet<WordSpan> taken = [];
    private readonly HashSet<ulong> wanted = [];

    // The words of all spans of the tagger: a text may hold any number of spans and of acronyms.
    private readonly WordMarks taggedWords = new();

    public List<NameSpan> Find(NameAnalysis text, NameMatches matches, List<NameSpan> tagged)
    {
        spans.Clear();
        taken.Clear();
        wanted.Clear();
        taggedWords.Clear(text.Count);
        foreach (NameSpan span in tagged)
        {
            spans.Add(span);
            taggedWords.Mark(span.Words);
            taken.Add(span.Words);
            if (span.Probability >= MinSearchedProbability)
            {
                wanted.Add(text.HashOf(span.Words));
            }
        }

        AddCandidates(text, matches);
        AddAcronyms(text);
        AddAnnounced(text);
        spans.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));
        return spans;
    }

    private void AddCandidates(NameAnalysis text, NameMatches matches)
    {
        foreach (ref readonly CandidateSpan candidate in text.Candidates)
        {
            for (int word = candidate.First; word < candidate.End; word++)
            {
                if (matches.StartsAt(word))
                {
                    Add(matches.Known(word).Words);
                }
            }

            if (wanted.Contains(candidate.Hash) || (candidate.Partner >= 0 && wanted.Contains(text.Candidates[candidate.Partner].Hash)))
            {
                Add(candidate.Words);
            }

            for (int word = candidate.First; word < candidate.End && candidate.Words.Length > 1; word++)
            {
                if (wanted.Contains(text.HashOf(WordSpan.Of(word))))
                {
                    Add(WordSpan.Of(word));
                }
            }
        }
    }

    private void AddAcronyms(NameAnalysis text)
    {
        // An acronym and its long form are proposed where the tagger took a word of either for part of a name.
        foreach (AcronymPair pair in text.Acronyms.All)
        {
            if (taggedWords.AnyIn(pair.LongForm) || taggedWords.AnyIn(pair.Acronym))
            {
                Add(pair.LongForm);
                Add(pair.Acronym);
            }
        }
    }

    private void AddAnnounced(NameAnalysis text)
    {
        foreach (ref readonly Announcement announcement in text.Announcements)
        {
            if (announcement.IsResource)
            {
                Add(announcement.Name);
            }
        }
    }

    private void Add(WordSpan span)
    {
        if (taken.Add(span))
        {
            spans.Add(new NameSpan(span, 0));
        }
    }
}
