using System.Numerics;
using Row = PaperClaims.Learning.FeatureRow<PaperClaims.SpanFeature>;

namespace PaperClaims;

// What stands around a span: neighbours, sentence, acronym, candidate and list.
internal sealed partial class SpanFeatures
{
    private const int MaxListDistance = 12;

    // The nouns that say a class, each counted in a column.
    private static ReadOnlySpan<MentionContext> NounClasses =>
        [
            MentionContext.FollowedByDataset | MentionContext.DescribedAsDataset | MentionContext.AnnouncedAsDataset,
            MentionContext.FollowedByBenchmark | MentionContext.DescribedAsBenchmark | MentionContext.AnnouncedAsBenchmark,
            MentionContext.FollowedByModel
                | MentionContext.FollowedByMethod
                | MentionContext.DescribedAsModel
                | MentionContext.DescribedAsMethod
                | MentionContext.AnnouncedAsModel
                | MentionContext.AnnouncedAsMethod,
            MentionContext.FollowedByTask
                | MentionContext.DescribedAsTask
                | MentionContext.AnnouncedAsTask
                | MentionContext.FollowedByMetric
                | MentionContext.DescribedAsMetric
                | MentionContext.AnnouncedAsMetric
                | MentionContext.FollowedByTool
                | MentionContext.DescribedAsTool
                | MentionContext.AnnouncedAsTool
                | MentionContext.FollowedByGroup
                | MentionContext.DescribedAsGroup
                | MentionContext.AnnouncedAsGroup,
        ];

    // The bits that have a column each, in the order of the columns.
    private static ReadOnlySpan<MentionContext> Bits =>
        [
            MentionContext.AfterOn,
            MentionContext.AfterWith,
            MentionContext.AfterThan,
            MentionContext.AfterFrom,
            MentionContext.AfterIntroduces,
            MentionContext.AfterEvaluates,
            MentionContext.Performs,
            MentionContext.Contains,
            MentionContext.BeforeHyphen,
            MentionContext.Possessive,
            MentionContext.InBracket,
            MentionContext.BeforeBracket,
            MentionContext.ListedWithNoun,
            MentionContext.LongFormOfResource,
            MentionContext.LongFormOfOther,
            MentionContext.BeforeNumber,
            MentionContext.HasOtherForm,
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
        bool isLong = pair.LongForm.Contains(span.First);
        bool whole = span.Words == (isLong ? pair.LongForm : pair.Acronym);
        row.Set(SpanFeature.AcronymRole, (isLong ? 1 : 3) + (whole ? 1 : 0));
        row.Set(SpanFeature.OtherFormMean, mentions.MeanOf(isLong ? pair.Acronym : pair.LongForm));
        row.Set(SpanFeature.AcronymMax, mentions.OfWord(pair.Acronym.First) is { Count: > 0 } acronym ? acronym.Max : -1);
        row.Set(SpanFeature.AcronymOrder, pair.Acronym.First > pair.LongForm.First ? 1 : 2);
    }

    private void WriteNeighbours(NameSpan span, Row row)
    {
        WriteNeighbour(SpanFeature.WordBeforeShape, span.First - 1, span.First, row);
        WriteNeighbour(SpanFeature.SecondWordBeforeShape, span.First - 2, span.First - 1, row);
        WriteNeighbour(SpanFeature.WordAfterShape, span.End, span.End, row);
        WriteNeighbour(SpanFeature.SecondWordAfterShape, span.End + 1, span.End + 1, row);
    }

    // Four columns. Where a sentence begins at the later of two words, there is no neighbour.
    private void WriteNeighbour(SpanFeature first, int word, int later, Row row)
    {
        if (!text.Has(word) || (text.Has(later) && text[later].SentenceStart))
        {
            row.Set(first, -1);
            row.Set(first + 1, -1);
            row.Set(first + 2, -1);
            row.Set(first + 3, -1);
            return;
        }

        ref readonly WordFeatures neighbour = ref text[word];
        row.Set(first, (int)neighbour.Shape);
        row.Set(first + 1, (int)neighbour.Noun);
        row.Set(first + 2, (int)neighbour.Cue);
        row.Set(first + 3, neighbour.IsNameLike ? mentions.Inside[word] : -0.5);
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
        row.Set(SpanFeature.StartsInCandidate, text.CandidateOf(span.First) >= 0);
        row.Set(SpanFeature.IsInOneCandidate, text.CandidateOf(span.First) == text.CandidateOf(span.End - 1));
        int index = CandidateOf(span);
        if (index < 0)
        {
            return;
        }

        ref readonly CandidateSpan candidate = ref text.Candidates[index];
        row.Set(SpanFeature.WordsBeforeInCandidate, span.First - candidate.First);
        row.Set(SpanFeature.WordsAfterInCandidate, candidate.End - span.End);
        row.Set(SpanFeature.HeadNounAfter, (int)candidate.NounAfter);
        row.Set(SpanFeature.HeadNounDistance, candidate.NounAfterDistance);
        row.Set(SpanFeature.Description, (int)candidate.Description);
        row.Set(SpanFeature.Announcement, (int)candidate.Announcement);
        WriteList(index, candidate, row);
        MentionContext partner = candidate.Partner >= 0 ? text.Candidates[candidate.Partner].Context : MentionContext.None;
        MentionContext elsewhere = text.ContextElsewhere(span.First, candidate.Context, out int others);
        row.Set(SpanFeature.PartnerMean, candidate.Partner >= 0 ? mentions.OfCandidate(candidate.Partner) : -1);
        WriteContext(SpanFeature.OwnSaysDataset, candidate.Context, row);
        row.Set(SpanFeature.OtherMentions, others);
        WriteContext(SpanFeature.OtherSaysDataset, elsewhere, row);
        WriteNouns(SpanFeature.PartnerSaysDataset, partner, row);
        WriteNouns(SpanFeature.AnySaysDataset, candidate.Context | elsewhere | partner, row);
        WriteTitle(text[candidate.First].Hash, row);
    }

    private void WriteAnnounced(NameSpan span, Row row)
    {
        row.Set(SpanFeature.AnnouncedRank, -1);
        for (int word = span.First; word < span.End; word++)
        {
            if (text.AnnouncementOf(word) is >= 0 and var index)
            {
                ref readonly Announcement announcement = ref text.Announcements[index];
                bool isSame = announcement.Name == span.Words;
                row.Set(isSame ? SpanFeature.Announced : SpanFeature.OverlapsAnnounced, announcement.IsResource ? 1 : 2);
                row.Set(SpanFeature.AnnouncedRank, isSame ? Constructions.RankOf(announcement.Construction) : -1);
            }
        }
    }

    private void WriteTitle(ulong word, Row row)
    {
        TitleAnalysis title = text.Title;
        row.Set(SpanFeature.TitlePlace, title.PlaceOf(word));
        row.Set(SpanFeature.TitleHasDataset, title.Has(HeadNoun.Dataset));
        row.Set(SpanFeature.TitleHasBenchmark, title.Has(HeadNoun.Benchmark));
        row.Set(SpanFeature.TitleHasMethod, title.Has(HeadNoun.Model) || title.Has(HeadNoun.Method));
        row.Set(SpanFeature.TitleIsKnown, title.IsKnown);
        row.Set(SpanFeature.TitleDescriptionOfSpan, title.IsAbout(word) ? (int)title.Description : -1);
        row.Set(SpanFeature.TitleDescription, (int)title.Description);
    }

    private void WriteList(int index, in CandidateSpan candidate, Row row)
    {
        row.Set(SpanFeature.ListCount, candidate.ListCount);
        row.Set(SpanFeature.ListBeforeMean, IsListed(index - 1, candidate) ? mentions.OfCandidate(index - 1) : -1);
        row.Set(SpanFeature.ListAfterMean, IsListed(index + 1, candidate) ? mentions.OfCandidate(index + 1) : -1);
        double sum = 0;
        int count = 0;
        for (int i = index - MaxListDistance; i <= index + MaxListDistance; i++)
        {
            if (i != index && IsListed(i, candidate))
            {
                sum += mentions.OfCandidate(i);
                count++;
            }
        }

        row.Set(SpanFeature.ListMean, count > 0 ? sum / count : -1);
    }

    private bool IsListed(int index, in CandidateSpan candidate) =>
        (uint)index < (uint)text.Candidates.Length && text.Candidates[index].List == candidate.List;

    private static void WriteContext(SpanFeature first, MentionContext context, Row row)
    {
        WriteNouns(first, context, row);
        for (int bit = 0; bit < Bits.Length; bit++)
        {
            row.Set(first + NounClasses.Length + bit, (context & Bits[bit]) != 0);
        }
    }

    private static void WriteNouns(SpanFeature first, MentionContext context, Row row)
    {
        for (int noun = 0; noun < NounClasses.Length; noun++)
        {
            row.Set(first + noun, BitOperations.PopCount((ulong)(context & NounClasses[noun])));
        }
    }
}
