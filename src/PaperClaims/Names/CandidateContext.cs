using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>What stands around a candidate and what it ends in, as keys into the statistics of a corpus.</summary>
/// <remarks>So a context counts that stands in no annotated abstract.</remarks>
internal static class CandidateContext
{
    /// <summary>Number of keys.</summary>
    public const int Count = 8;

    private const ulong Edge = 1;

    public static void Collect(NameAnalysis text, in CandidateSpan candidate, Span<ulong> keys)
    {
        ulong left = WordAt(text, candidate.First - 1, candidate.First);
        ulong left2 = WordAt(text, candidate.First - 2, candidate.First);
        ulong right = WordAt(text, candidate.End, candidate.End);
        ulong right2 = text.Has(candidate.End + 1) && right != Edge ? WordAt(text, candidate.End + 1, candidate.End + 1) : Edge;
        ref readonly WordFeatures last = ref text[candidate.End - 1];
        keys[0] = FeatureHash.Mix(1001, left);
        keys[1] = FeatureHash.Mix(1002, left, left2);
        keys[2] = FeatureHash.Mix(1003, right);
        keys[3] = FeatureHash.Mix(1004, right, right2);
        keys[4] = FeatureHash.Mix(1005, candidate.NounAfterHash, (ulong)Math.Min(candidate.NounAfterDistance, 2));
        keys[5] = FeatureHash.Mix(1006, text.SubwordsOf(candidate.End - 1).LastPart, (ulong)last.Shape);
        keys[6] = FeatureHash.Mix(1007, text.SubwordsOf(candidate.First).FirstPart, (ulong)last.Shape);
        keys[7] = FeatureHash.Mix(1008, left, right);
    }

    private static ulong WordAt(NameAnalysis text, int word, int later) =>
        !text.Has(word) || (text.Has(later) && text[later].SentenceStart) ? Edge : text[word].Hash;
}
