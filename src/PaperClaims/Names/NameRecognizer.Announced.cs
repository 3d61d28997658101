namespace PaperClaims;

// What grammar says of names: which it finds, which it drops.
internal sealed partial class NameRecognizer
{
    // What grammar decides has this probability, unless the classifier gives it less than the least.
    private const double AnnouncedProbability = 0.9;
    private const double MinAnnounced = 0.05;

    // A span that is as likely as this keeps its longer ends, or stays a name although it is called a model.
    private const double MinLonger = 0.5;
    private const double SureOtherwise = 0.7;

    // A name as likely as this is looked for at other places, where it has the other probability.
    private const double SureElsewhere = 0.9;
    private const double ElsewhereProbability = 0.7;

    private readonly List<Decision> decisions = [];
    private readonly HashSet<(ulong Hash, int Length)> sure = [];
    private int[] decisionOf = [];

    // Where the longest likely span ends that holds the word.
    private int[] covered = [];

    // What grammar decides, the classifier does not.
    private void AddAnnounced(NameLexicon lexicon, NameModel model)
    {
        if (Text.Announcements.IsEmpty)
        {
            return;
        }

        ReadForms();
        Decide(model);
        scored.RemoveAll(span => HoldsTwo(span) || IsOverruled(span, lexicon));
        covered.AsSpan(0, Text.Count).Clear();
        foreach (NameSpan span in scored)
        {
            if (span.Probability >= MinLonger && !(decisionOf[span.First] is >= 0 and var index && decisions[index].Name == span.Words))
            {
                for (int word = span.First; word < span.End; word++)
                {
                    covered[word] = Math.Max(covered[word], span.End);
                }
            }
        }

        foreach (Decision decision in decisions)
        {
            if (decision.IsResource && covered[decision.Name.First] < decision.Name.End)
            {
                scored.Add(new NameSpan(decision.Name, AnnouncedProbability));
            }
        }
    }

    // Whether a decision says that the span is no name, or has other ends.
    private bool IsOverruled(NameSpan span, NameLexicon lexicon)
    {
        for (int word = span.First; word < span.End; word++)
        {
            if (decisionOf[word] is >= 0 and var index)
            {
                Decision decision = decisions[index];
                if (decision.IsResource ? HasOtherEnds(span, decision) : IsOfOtherKind(span, decision.Name, lexicon))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool HasOtherEnds(NameSpan span, Decision decision)
    {
        WordSpan name = decision.Name;
        if (span.First == name.First && span.End > name.End)
        {
            // "the X competition", "the X QA benchmark"
            return span.End == decision.Announced.End
                || (span.End == name.End + 1 && Text[name.End].Shape == WordShape.Lower && ResourceNoun.IsPlain(Text.Sequence, name.End));
        }

        // "Meet X", "German X": what the tagger took in before the name; but the "Dutch CrowS-Pairs" are not the known ones.
        return decision.IsTrimmed && !Matches.StartsAt(name.First) && span.First < name.First;
    }

    // What the text calls a model or a method.
    private bool IsOfOtherKind(NameSpan span, WordSpan name, NameLexicon lexicon) =>
        span.Words == name
        && span.Probability < SureOtherwise
        && (!Matches.StartsAt(name.First) || lexicon[Matches.Known(name.First).Value].Ambiguity != NameAmbiguity.None);

    // What is surely a name at one place is one wherever it stands; of plain words that is not so sure.
    private void AddOtherMentions()
    {
        sure.Clear();
        taken.Clear(Text.Count);
        foreach (NameSpan span in scored)
        {
            taken.Mark(span.Words);
            if (
                span.Probability >= SureElsewhere
                && Text[span.First].Shape is WordShape.Capitals or WordShape.Mixed or WordShape.LettersAndDigits
            )
            {
                sure.Add((Text.HashOf(span.Words), span.Length));
            }
        }

        foreach (ref readonly CandidateSpan candidate in Text.Candidates)
        {
            if (sure.Contains((candidate.Hash, candidate.Words.Length)) && !taken.AnyIn(candidate.Words))
            {
                taken.Mark(candidate.Words);
                scored.Add(new NameSpan(candidate.Words, ElsewhereProbability));
            }
        }
    }

    // "X and Y": two names that the text announces are no name.
    private bool HoldsTwo(NameSpan span)
    {
        int first = Text.AnnouncementOf(span.First);
        int last = Text.AnnouncementOf(span.End - 1);
        return first >= 0
            && last >= 0
            && Text.Announcements[first].Name is { } one
            && Text.Announcements[last].Name is { } other
            && one.First == span.First
            && other.End == span.End
            && one.End < other.First
            && !Matches.StartsAt(span.First);
    }

    private readonly record struct Decision(WordSpan Name, WordSpan Announced, bool IsResource, bool IsTrimmed);
}
