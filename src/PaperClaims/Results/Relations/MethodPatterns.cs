using static PaperClaims.RelationPattern;

namespace PaperClaims;

/// <summary>The patterns that tie a method to a number of its sentence or of a later one; the first that holds counts.</summary>
internal static class MethodPatterns
{
    public static readonly PatternRow[] Rows =
    [
        new(ActingName, 1, "a capital before the verb of the number", "Here, *HeronNet* reaches **71%** accuracy."),
        new(ActingNameEarlier, 2, "a capital before an earlier verb", "Here, *HeronNet* improves and reaches and keeps **71%** accuracy."),
        new(ActingChunk, 3, "no capital, before the verb of the number", "Our *small model* reaches **71%** accuracy."),
        new(OwnMethod, 4, "the abstract's method, before the number", "We propose *HeronNet* with **71%** accuracy."),
        new(CapitalRightBefore, 4, "a capital right before the number", "The winner is *HeronNet* (**71%**)."),
        new(ActingChunkEarlier, 5, "no capital, before an earlier verb", "Our *small model* improves and reaches and keeps **71%** F1."),
        new(OwnMethodToldBefore, 5, "the abstract's method, in a sentence before", "We propose *HeronNet*. The accuracy is **71%**."),
        new(MethodAfter, 6, "a capital after the number and `for`, `with` or a bracket", "The best score is **71%** with *HeronNet*."),
    ];

    public static RelationPattern Of(in Placement placement)
    {
        ref readonly Chunk chunk = ref placement.Chunk;
        if (placement.SentencesBack > 0)
        {
            return chunk.MethodRank > 0 ? OwnMethodToldBefore : None;
        }

        if (!placement.Before)
        {
            return
                chunk.Left is Boundary.Open or Boundary.For or Boundary.With
                && chunk.HasCapital
                && chunk.Name is null
                && placement.NumbersBetween == 0
                ? MethodAfter
                : None;
        }

        if (chunk.Right.IsVerb() || chunk.Right == Boundary.Auxiliary)
        {
            return placement.VerbsBetween <= 1
                ? (chunk.HasCapital ? ActingName : ActingChunk)
                : (chunk.HasCapital ? ActingNameEarlier : ActingChunkEarlier);
        }

        return chunk.MethodRank > 0 ? OwnMethod
            : placement.ChunksBetween == 0 && chunk.HasCapital ? CapitalRightBefore
            : None;
    }
}
