using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>What stands around a run and how it is made, as keys into the statistics of a corpus: contexts that no annotated abstract holds still speak.</summary>
internal static class RunContext
{
    /// <summary>Number of keys.</summary>
    public const int Count = 8;

    private const ulong Edge = 1;

    public static void Collect(NameText text, in NameRun run, Span<ulong> keys)
    {
        ulong left = WordAt(text, run.First - 1, run.First);
        ulong left2 = WordAt(text, run.First - 2, run.First);
        ulong right = WordAt(text, run.End, run.End);
        ulong right2 = text.Has(run.End + 1) && right != Edge ? WordAt(text, run.End + 1, run.End + 1) : Edge;
        ref readonly UnitReading last = ref text[run.End - 1];
        keys[0] = FeatureHash.Mix(1001, left);
        keys[1] = FeatureHash.Mix(1002, left, left2);
        keys[2] = FeatureHash.Mix(1003, right);
        keys[3] = FeatureHash.Mix(1004, right, right2);
        keys[4] = FeatureHash.Mix(1005, run.FollowsWord, (ulong)Math.Min(run.FollowsDistance, 2));
        keys[5] = FeatureHash.Mix(1006, text.PartsOf(run.End - 1).LastPart, (ulong)last.Form);
        keys[6] = FeatureHash.Mix(1007, text.PartsOf(run.First).FirstPart, (ulong)last.Form);
        keys[7] = FeatureHash.Mix(1008, left, right);
    }

    private static ulong WordAt(NameText text, int unit, int later) =>
        !text.Has(unit) || (text.Has(later) && text[later].SentenceStart) ? Edge : text[unit].Word;
}
