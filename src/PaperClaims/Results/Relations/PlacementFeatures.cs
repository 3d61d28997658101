using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Writes how a chunk stands to a number: the second half of <see cref="CandidateFeature"/>.</summary>
internal static class PlacementFeatures
{
    private const int Far = RelationSchema.Far;

    public static void Write(ResultAnalysis analysis, int index, Candidate candidate, FeatureRow<CandidateFeature> row)
    {
        ref readonly StatedNumber number = ref analysis.Numbers[index];
        ref readonly Chunk chunk = ref analysis.Chunks[candidate.Chunk];
        SentenceRange sentence = analysis.SentenceOf(index);
        bool same = candidate.SentencesBack == 0;
        bool before = chunk.First < number.First;
        int from = before ? chunk.End : number.UnitEnd;
        int to = before ? number.First : chunk.First;
        WriteBetween(analysis.Counts, same, before, from, to, row);

        // "Mistral (7B, 71.3%)": inside the same bracket, or just before it.
        bool inside = same && analysis.Counts.Of(Counted.Brackets, sentence.First, number.First) % 2 == 1;
        int brackets = inside ? analysis.Counts.Of(Counted.Brackets, from, to) : 0;
        row.Set(CandidateFeature.IsInSameBrackets, inside && brackets == 0);
        row.Set(CandidateFeature.IsBeforeBrackets, inside && before && brackets == 1);
        WriteOrder(analysis.Counts, same, index, chunk, sentence, row);
        (int place, int size) = analysis.Surroundings.ListOf(index);
        bool lists = size > 1 && chunk.GroupSize == size;
        bool aligned = candidate.Chunk - chunk.GroupFirst == place;
        row.Set(CandidateFeature.IsListAsLong, lists);
        row.Set(CandidateFeature.IsAligned, lists && aligned);
        row.Set(CandidateFeature.IsMisaligned, lists && !aligned);
        row.Set(CandidateFeature.PlaceInSentence, same ? candidate.Chunk - sentence.FirstChunk : -1);
        row.Set(CandidateFeature.HasVerbAfter, same && (chunk.Right.IsVerb() || chunk.Right == Boundary.Auxiliary));
        row.Set(CandidateFeature.FollowsFor, chunk.First > 0 && analysis.Text.IsWord(chunk.First - 1, "for"));
        row.Set(CandidateFeature.Sentence, chunk.Sentence);
        row.Set(CandidateFeature.IsParallel, same && analysis.Surroundings.IsParallel(index, candidate.Chunk));
    }

    private static void WriteBetween(PrefixCounts counts, bool same, bool before, int from, int to, FeatureRow<CandidateFeature> row)
    {
        row.Set(CandidateFeature.IsBefore, before);
        row.Set(CandidateFeature.Distance, same ? Math.Min(Far, to - from) : Far);
        row.Set(CandidateFeature.ChunksBetween, same ? Math.Min(Far, counts.OfChunks(from, to)) : Far);
        for (Counted counted = 0; counted < Counted.Count; counted++)
        {
            row.Set(CandidateFeature.CountsBetween + (int)counted, same ? counts.Of(counted, from, to) : -1);
        }

        bool noNumbers = same && counts.Of(Counted.Numbers, from, to) == 0;
        row.Set(CandidateFeature.IsRightBefore, same && before && to == from);
        row.Set(CandidateFeature.IsRightAfter, same && !before && to == from);
        row.Set(CandidateFeature.IsAfterWithoutNumbers, noNumbers && !before);
        row.Set(CandidateFeature.IsBeforeWithoutNumbers, noNumbers && before);
    }

    // The first, second, ... of its kind against the first, second, ... number.
    private static void WriteOrder(
        PrefixCounts counts,
        bool same,
        int index,
        in Chunk chunk,
        SentenceRange sentence,
        FeatureRow<CandidateFeature> row
    )
    {
        int metrics = counts.Of(Counted.Metrics, sentence.First, chunk.First);
        int names = counts.Of(Counted.Names, sentence.First, chunk.First);
        int numbersBefore = index - sentence.FirstNumber;
        int numbersAfter = sentence.EndNumber - 1 - index;
        row.Set(CandidateFeature.MetricsBefore, same ? metrics : -1);
        row.Set(CandidateFeature.NamesBefore, same ? names : -1);
        row.Set(CandidateFeature.MetricsBeforeLessNumbers, same ? metrics - numbersBefore : Far);
        row.Set(CandidateFeature.NamesBeforeLessNumbers, same ? names - numbersBefore : Far);
        row.Set(CandidateFeature.MetricsAfterLessNumbers, same ? counts.Of(Counted.Metrics, chunk.End, sentence.End) - numbersAfter : Far);
        row.Set(CandidateFeature.NamesAfterLessNumbers, same ? counts.Of(Counted.Names, chunk.End, sentence.End) - numbersAfter : Far);
    }
}
