namespace PaperClaims;

// What stands around a span: neighbours, sentence, acronym, run and list.
internal sealed partial class NameEvidence
{
    private const int LongestList = 12;

    private const NameCue SaysDataset = NameCue.FollowedByDataset | NameCue.DescribedAsDataset | NameCue.AnnouncedAsDataset;
    private const NameCue SaysBenchmark = NameCue.FollowedByBenchmark | NameCue.DescribedAsBenchmark | NameCue.AnnouncedAsBenchmark;
    private const NameCue SaysMethod =
        NameCue.FollowedByModel
        | NameCue.FollowedByMethod
        | NameCue.DescribedAsModel
        | NameCue.DescribedAsMethod
        | NameCue.AnnouncedAsModel
        | NameCue.AnnouncedAsMethod;
    private const NameCue SaysOther =
        NameCue.FollowedByTask
        | NameCue.DescribedAsTask
        | NameCue.AnnouncedAsTask
        | NameCue.FollowedByMetric
        | NameCue.DescribedAsMetric
        | NameCue.AnnouncedAsMetric
        | NameCue.FollowedByTool
        | NameCue.DescribedAsTool
        | NameCue.AnnouncedAsTool
        | NameCue.FollowedByGroup
        | NameCue.DescribedAsGroup
        | NameCue.AnnouncedAsGroup;

    private void InPair(NameSpan span, ref Row row)
    {
        int index = text.Acronyms.PairOf(span.First);
        index = index >= 0 ? index : text.Acronyms.PairOf(span.End - 1);
        if (index < 0)
        {
            row.Add(0);
            row.Add(-1);
            row.Add(-1);
            row.Add(0);
            return;
        }

        AcronymPair pair = text.Acronyms.All[index];
        bool isLong = span.First >= pair.LongFirst && span.First < pair.LongEnd;
        bool whole = isLong
            ? span.First == pair.LongFirst && span.End == pair.LongEnd
            : span.First == pair.AcronymFirst && span.End == pair.AcronymEnd;
        row.Add(isLong ? (whole ? 2 : 1) : (whole ? 4 : 3));
        row.Add(isLong ? Mean(pair.AcronymFirst, pair.AcronymEnd) : Mean(pair.LongFirst, pair.LongEnd));
        row.Add(words.TryGetValue(text[pair.AcronymFirst].Word, out var entry) ? entry.Most : -1);
        row.Add(pair.AcronymFirst > pair.LongFirst ? 1 : 2);
    }

    private void Around(NameSpan span, ref Row row)
    {
        Neighbour(span.First - 1, span.First, ref row);
        Neighbour(span.First - 2, span.First - 1, ref row);
        Neighbour(span.End, span.End, ref row);
        Neighbour(span.End + 1, span.End + 1, ref row);
    }

    private void InSentence(NameSpan span, ref Row row)
    {
        row.Add(cues.SpokenOf(HeadNoun.Dataset));
        row.Add(cues.SpokenOf(HeadNoun.Benchmark));
        row.Add(cues.SpokenOf(HeadNoun.Method));
        row.Add(cues.SpokenOf(HeadNoun.Model));
        foreach (byte distance in cues.Before(span.First))
        {
            row.Add(distance);
        }

        foreach (byte distance in cues.After(span.End - 1))
        {
            row.Add(distance);
        }
    }

    private void Neighbour(int unit, int later, ref Row row)
    {
        bool crosses = !text.Has(unit) || (text.Has(later) && text[later].SentenceStart);
        row.Add(crosses ? -1 : (int)text[unit].Form);
        row.Add(crosses ? -1 : (int)text[unit].Noun);
        row.Add(crosses ? -1 : (int)text[unit].Cue);
        row.Add(
            crosses ? -1
            : text[unit].IsNameLike ? inside[unit]
            : -0.5
        );
    }

    private void InRun(NameSpan span, ref Row row)
    {
        int index = text.RunOf(span.First);
        int lastIndex = text.RunOf(span.End - 1);
        row.Add(index >= 0 ? 1 : 0);
        row.Add(index == lastIndex ? 1 : 0);
        if (index < 0)
        {
            index = lastIndex;
        }

        if (index < 0)
        {
            return;
        }

        ref readonly NameRun run = ref text.Runs[index];
        row.Add(span.First - run.First);
        row.Add(run.End - span.End);
        row.Add((int)run.Follows);
        row.Add(run.FollowsDistance);
        row.Add((int)run.Described);
        row.Add((int)run.Announced);
        row.Add(run.ListCount);
        List(index, run, ref row);
        row.Add(run.Partner >= 0 ? ofRun[run.Partner] : -1);
        NameCue partner = run.Partner >= 0 ? text.Runs[run.Partner].Cues : NameCue.None;
        Cues(run.Cues, ref row);
        NameCue elsewhere = text.CuesElsewhere(span.First, run.Cues, out int mentions);
        row.Add(mentions);
        Cues(elsewhere, ref row);
        Says(partner, ref row);
        Says(run.Cues | elsewhere | partner, ref row);
        ulong word = text[run.First].Word;
        row.Add(
            text.Title.IsAbout(word) ? 2
            : text.Title.Contains(word) ? 1
            : 0
        );
        row.Add((text.Title.Nouns >> (int)HeadNoun.Dataset) & 1);
        row.Add((text.Title.Nouns >> (int)HeadNoun.Benchmark) & 1);
        row.Add((text.Title.Nouns >> (int)HeadNoun.Model) & 1 | (text.Title.Nouns >> (int)HeadNoun.Method) & 1);
        row.Add(text.Title.IsKnown ? 1 : 0);
        row.Add(text.Title.IsAbout(word) ? (int)text.Title.Describes : -1);
        row.Add((int)text.Title.Describes);
    }

    private void List(int index, in NameRun run, ref Row row)
    {
        double before = index > 0 && text.Runs[index - 1].ListFirst == run.ListFirst ? ofRun[index - 1] : -1;
        double after = index + 1 < text.Runs.Length && text.Runs[index + 1].ListFirst == run.ListFirst ? ofRun[index + 1] : -1;
        row.Add(before);
        row.Add(after);
        double sum = 0;
        int count = 0;
        for (int i = Math.Max(0, index - LongestList); i < text.Runs.Length && i <= index + LongestList; i++)
        {
            if (i != index && text.Runs[i].ListFirst == run.ListFirst)
            {
                sum += ofRun[i];
                count++;
            }
        }

        row.Add(count > 0 ? sum / count : -1);
    }

    private static void Cues(NameCue cues, ref Row row)
    {
        Says(cues, ref row);
        row.Add((cues & NameCue.AfterOn) != 0 ? 1 : 0);
        row.Add((cues & NameCue.AfterWith) != 0 ? 1 : 0);
        row.Add((cues & NameCue.AfterThan) != 0 ? 1 : 0);
        row.Add((cues & NameCue.AfterFrom) != 0 ? 1 : 0);
        row.Add((cues & NameCue.AfterIntroduces) != 0 ? 1 : 0);
        row.Add((cues & NameCue.AfterEvaluates) != 0 ? 1 : 0);
        row.Add((cues & NameCue.Performs) != 0 ? 1 : 0);
        row.Add((cues & NameCue.Contains) != 0 ? 1 : 0);
        row.Add((cues & NameCue.BeforeHyphen) != 0 ? 1 : 0);
        row.Add((cues & NameCue.Possessive) != 0 ? 1 : 0);
        row.Add((cues & NameCue.InBracket) != 0 ? 1 : 0);
        row.Add((cues & NameCue.BeforeBracket) != 0 ? 1 : 0);
        row.Add((cues & NameCue.ListedWithCue) != 0 ? 1 : 0);
        row.Add((cues & NameCue.LongFormOfResource) != 0 ? 1 : 0);
        row.Add((cues & NameCue.LongFormOfOther) != 0 ? 1 : 0);
        row.Add((cues & NameCue.BeforeNumber) != 0 ? 1 : 0);
        row.Add((cues & NameCue.Spelled) != 0 ? 1 : 0);
    }

    private static void Says(NameCue cues, ref Row row)
    {
        row.Add(System.Numerics.BitOperations.PopCount((ulong)(cues & SaysDataset)));
        row.Add(System.Numerics.BitOperations.PopCount((ulong)(cues & SaysBenchmark)));
        row.Add(System.Numerics.BitOperations.PopCount((ulong)(cues & SaysMethod)));
        row.Add(System.Numerics.BitOperations.PopCount((ulong)(cues & SaysOther)));
    }
}
