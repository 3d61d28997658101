using System.Numerics;
using Row = PaperClaims.Learning.FeatureRow<PaperClaims.SpanFeature>;

namespace PaperClaims;

// What stands around a span: neighbours, sentence, acronym, run and list.
internal sealed partial class SpanFeatures
{
    private const int LongestList = 12;

    // The nouns that say a class, each counted in a column.
    private static ReadOnlySpan<NameCue> NounClasses =>
        [
            NameCue.FollowedByDataset | NameCue.DescribedAsDataset | NameCue.AnnouncedAsDataset,
            NameCue.FollowedByBenchmark | NameCue.DescribedAsBenchmark | NameCue.AnnouncedAsBenchmark,
            NameCue.FollowedByModel
                | NameCue.FollowedByMethod
                | NameCue.DescribedAsModel
                | NameCue.DescribedAsMethod
                | NameCue.AnnouncedAsModel
                | NameCue.AnnouncedAsMethod,
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
                | NameCue.AnnouncedAsGroup,
        ];

    // The bits that have a column each, in the order of the columns.
    private static ReadOnlySpan<NameCue> Bits =>
        [
            NameCue.AfterOn,
            NameCue.AfterWith,
            NameCue.AfterThan,
            NameCue.AfterFrom,
            NameCue.AfterIntroduces,
            NameCue.AfterEvaluates,
            NameCue.Performs,
            NameCue.Contains,
            NameCue.BeforeHyphen,
            NameCue.Possessive,
            NameCue.InBracket,
            NameCue.BeforeBracket,
            NameCue.ListedWithCue,
            NameCue.LongFormOfResource,
            NameCue.LongFormOfOther,
            NameCue.BeforeNumber,
            NameCue.Spelled,
        ];

    private void WriteAcronym(NameSpan span, Row row)
    {
        int index = text.Acronyms.PairOf(span.First);
        index = index >= 0 ? index : text.Acronyms.PairOf(span.End - 1);
        if (index < 0)
        {
            row.Set(SpanFeature.OtherFormMean, -1);
            row.Set(SpanFeature.AcronymMax, -1);
            return;
        }

        AcronymPair pair = text.Acronyms.All[index];
        bool isLong = span.First >= pair.LongFirst && span.First < pair.LongEnd;
        bool whole = isLong
            ? span.First == pair.LongFirst && span.End == pair.LongEnd
            : span.First == pair.AcronymFirst && span.End == pair.AcronymEnd;
        row.Set(SpanFeature.AcronymRole, (isLong ? 1 : 3) + (whole ? 1 : 0));
        row.Set(
            SpanFeature.OtherFormMean,
            isLong ? mentions.MeanOf(pair.AcronymFirst, pair.AcronymEnd) : mentions.MeanOf(pair.LongFirst, pair.LongEnd)
        );
        row.Set(SpanFeature.AcronymMax, mentions.OfWord(pair.AcronymFirst) is { Count: > 0 } acronym ? acronym.Max : -1);
        row.Set(SpanFeature.AcronymOrder, pair.AcronymFirst > pair.LongFirst ? 1 : 2);
    }

    private void WriteNeighbours(NameSpan span, Row row)
    {
        WriteNeighbour(SpanFeature.WordBeforeShape, span.First - 1, span.First, row);
        WriteNeighbour(SpanFeature.SecondWordBeforeShape, span.First - 2, span.First - 1, row);
        WriteNeighbour(SpanFeature.WordAfterShape, span.End, span.End, row);
        WriteNeighbour(SpanFeature.SecondWordAfterShape, span.End + 1, span.End + 1, row);
    }

    // Four columns. Where a sentence begins at the later of two words, there is no neighbour.
    private void WriteNeighbour(SpanFeature first, int unit, int later, Row row)
    {
        if (!text.Has(unit) || (text.Has(later) && text[later].SentenceStart))
        {
            row.Set(first, -1);
            row.Set(first + 1, -1);
            row.Set(first + 2, -1);
            row.Set(first + 3, -1);
            return;
        }

        ref readonly UnitReading word = ref text[unit];
        row.Set(first, (int)word.Form);
        row.Set(first + 1, (int)word.Noun);
        row.Set(first + 2, (int)word.Cue);
        row.Set(first + 3, word.IsNameLike ? mentions.Inside[unit] : -0.5);
    }

    private void WriteCues(NameSpan span, Row row)
    {
        row.Set(SpanFeature.DatasetsSpokenOf, cues.SpokenOf(HeadNoun.Dataset));
        row.Set(SpanFeature.BenchmarksSpokenOf, cues.SpokenOf(HeadNoun.Benchmark));
        row.Set(SpanFeature.MethodsSpokenOf, cues.SpokenOf(HeadNoun.Method));
        row.Set(SpanFeature.ModelsSpokenOf, cues.SpokenOf(HeadNoun.Model));
        ReadOnlySpan<byte> before = cues.Before(span.First);
        ReadOnlySpan<byte> after = cues.After(span.End - 1);
        for (int kind = 0; kind < SentenceCues.Kinds; kind++)
        {
            row.Set(SpanFeature.BackToDataset + kind, before[kind]);
            row.Set(SpanFeature.AheadToDataset + kind, after[kind]);
        }
    }

    private void WriteCandidate(NameSpan span, Row row)
    {
        row.Set(SpanFeature.StartsInCandidate, text.RunOf(span.First) >= 0);
        row.Set(SpanFeature.IsInOneCandidate, text.RunOf(span.First) == text.RunOf(span.End - 1));
        int index = RunOf(span);
        if (index < 0)
        {
            return;
        }

        ref readonly NameRun run = ref text.Runs[index];
        row.Set(SpanFeature.WordsBeforeInCandidate, span.First - run.First);
        row.Set(SpanFeature.WordsAfterInCandidate, run.End - span.End);
        row.Set(SpanFeature.HeadNounAfter, (int)run.Follows);
        row.Set(SpanFeature.HeadNounDistance, run.FollowsDistance);
        row.Set(SpanFeature.Description, (int)run.Described);
        row.Set(SpanFeature.Announcement, (int)run.Announced);
        WriteList(index, run, row);
        NameCue partner = run.Partner >= 0 ? text.Runs[run.Partner].Cues : NameCue.None;
        NameCue elsewhere = text.CuesElsewhere(span.First, run.Cues, out int others);
        row.Set(SpanFeature.PartnerMean, run.Partner >= 0 ? mentions.OfRun(run.Partner) : -1);
        WriteContext(SpanFeature.OwnSaysDataset, run.Cues, row);
        row.Set(SpanFeature.OtherMentions, others);
        WriteContext(SpanFeature.OtherSaysDataset, elsewhere, row);
        WriteNouns(SpanFeature.PartnerSaysDataset, partner, row);
        WriteNouns(SpanFeature.AnySaysDataset, run.Cues | elsewhere | partner, row);
        WriteTitle(text[run.First].Word, row);
    }

    private void WriteTitle(ulong word, Row row)
    {
        TitleReading title = text.Title;
        row.Set(SpanFeature.TitlePlace, title.PlaceOf(word));
        row.Set(SpanFeature.TitleHasDataset, title.Has(HeadNoun.Dataset));
        row.Set(SpanFeature.TitleHasBenchmark, title.Has(HeadNoun.Benchmark));
        row.Set(SpanFeature.TitleHasMethod, title.Has(HeadNoun.Model) || title.Has(HeadNoun.Method));
        row.Set(SpanFeature.TitleIsKnown, title.IsKnown);
        row.Set(SpanFeature.TitleDescriptionOfSpan, title.IsAbout(word) ? (int)title.Describes : -1);
        row.Set(SpanFeature.TitleDescription, (int)title.Describes);
    }

    private void WriteList(int index, in NameRun run, Row row)
    {
        row.Set(SpanFeature.ListCount, run.ListCount);
        row.Set(SpanFeature.ListBeforeMean, IsListed(index - 1, run) ? mentions.OfRun(index - 1) : -1);
        row.Set(SpanFeature.ListAfterMean, IsListed(index + 1, run) ? mentions.OfRun(index + 1) : -1);
        double sum = 0;
        int count = 0;
        for (int i = index - LongestList; i <= index + LongestList; i++)
        {
            if (i != index && IsListed(i, run))
            {
                sum += mentions.OfRun(i);
                count++;
            }
        }

        row.Set(SpanFeature.ListMean, count > 0 ? sum / count : -1);
    }

    private bool IsListed(int index, in NameRun run) => (uint)index < (uint)text.Runs.Length && text.Runs[index].ListFirst == run.ListFirst;

    private static void WriteContext(SpanFeature first, NameCue context, Row row)
    {
        WriteNouns(first, context, row);
        for (int bit = 0; bit < Bits.Length; bit++)
        {
            row.Set(first + NounClasses.Length + bit, (context & Bits[bit]) != 0);
        }
    }

    private static void WriteNouns(SpanFeature first, NameCue context, Row row)
    {
        for (int noun = 0; noun < NounClasses.Length; noun++)
        {
            row.Set(first + noun, BitOperations.PopCount((ulong)(context & NounClasses[noun])));
        }
    }
}
