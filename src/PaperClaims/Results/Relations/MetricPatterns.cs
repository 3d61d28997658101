using static PaperClaims.RelationPattern;

namespace PaperClaims;

/// <summary>The patterns that tie a metric to a number of its sentence or of a later one; the first that holds counts.</summary>
internal static class MetricPatterns
{
    public static readonly PatternRow[] Rows =
    [
        new(MetricOfList, 0, "as many metrics as numbers, place by place", "An *F1* and MRR of **35%** and 41% are reached."),
        new(CountedMetric, 1, "right after the number, which counts it", "It reaches **87.0** *EM* on SQuAD."),
        new(ComparedMetric, 1, "right after the number and a comparative", "It makes **64%** fewer *errors*."),
        new(ChangeInMetric, 1, "after the number, a change, and `in` or `of`", "We see a **7%** improvement in *MRR*."),
        new(MetricAfterList, 2, "right after the last number of the list", "The nets reach **22.5%**, 28.0% and 18.1% *accuracy*."),
        new(MetricInAfter, 2, "a known metric right after the number and `in`, `on` or `of`", "It improves by **16%** in *recall*."),
        new(MetricBefore, 2, "right before the number", "It reaches an *accuracy* of **91%**."),
        new(MeasureInAfter, 3, "a noun of measure right after the number and `in` or `of`", "It improves by **16%** in *rejection rate*."),
        new(ComparedChunk, 3, "no metric, right after the number and a comparative", "It asks for **40%** fewer *queries*."),
        new(ChangeInChunk, 3, "no metric, after the number, a change, and `in` or `of`", "We see a **7%** improvement in *tidiness*."),
        new(ChangedBefore, 3, "no metric, right before the number, improved or reduced", "It cuts *stalls* by **30%**."),
        new(ChunkOfBefore, 3, "no metric, right before `of` and the number", "It reaches a *consensus* of **71%**."),
        new(VagueMetricBefore, 4, "right before the number, but measures nothing in particular", "It reaches a *performance* of **91%**."),
        new(ChangingBefore, 4, "no metric, right before the number, with a verb of change between", "The *stalls* drop by **30%**."),
        new(ChangedMetricEarlier, 4, "improved or reduced before the number, over chunks", "It improves *accuracy* on ImageNet by **3%**."),
        new(MetricInLater, 5, "the next known metric after the number and `in` or `on`", "It gains **3%** over ResNet in *accuracy*."),
        new(MetricEarlier, 5, "the nearest known metric before the number", "The *accuracy* on ImageNet is **71%**."),
        new(ChunkInAfter, 6, "no metric, right after the number and `in`", "It gains **3%** in *tidiness*."),
        new(MetricAfter, 6, "a known metric right after the number, tied in another way", "It reaches **28.4** (*BLEU*) on WMT14."),
        new(ChunkByBefore, 6, "no metric, right before `by`, `from`, `=` or `:` and the number", "Users reject *drafts* by **30%**."),
        new(ChangedEarlier, 6, "no metric, improved or reduced before, over chunks", "It reduces *stalls* on ImageNet by **3%**."),
        new(MetricBeforeNumbers, 7, "the nearest known metric, over other numbers", "It has an *F1* of 81% on SQuAD and **77%** on GLUE."),
        new(CountedChunk, 8, "no metric, right after the number, which counts it", "It reaches **71%** *consensus*."),
        new(MetricWithOwnNumber, 8, "a known metric right before, with its own number", "It has 51% *sensitivity* and **61%** accuracy."),
        new(ChangedBeforeNumbers, 8, "no metric, improved or reduced, over other numbers", "It reduces *stalls* by 3% and **4%**."),
        new(MetricToldBefore, 9, "a known metric of a sentence before", "We report *BLEU* on WMT14. It rises to **28.4**."),
    ];

    public static RelationPattern Of(in Placement placement)
    {
        ref readonly Chunk chunk = ref placement.Chunk;
        bool names = chunk.MetricLevel >= 1;
        return placement.SentencesBack > 0 ? (IsKnown(chunk) ? MetricToldBefore : None)
            : chunk.CoreEnd == chunk.First || (chunk.IsModel && !names) ? None
            : placement.IsListAsLong && names ? (placement.IsAligned ? MetricOfList : None)
            : placement.Before ? OfBefore(placement)
            : placement.NumbersBetween > 0 ? (placement.EndsList && IsKnown(chunk) && placement.ChunksBetween == 0 ? MetricAfterList : None)
            : placement.ChunksBetween == 0 ? OfRightAfter(chunk)
            : placement.IsAfterChange && chunk.Left is Boundary.In or Boundary.Of or Boundary.On or Boundary.For or Boundary.Terms
                ? (names ? ChangeInMetric : ChangeInChunk)
            : IsKnown(chunk) && chunk.Left is Boundary.In or Boundary.Terms or Boundary.On && placement.MetricsBetween == 0 ? MetricInLater
            : None;
    }

    private static RelationPattern OfRightAfter(in Chunk chunk)
    {
        bool names = chunk.MetricLevel >= 1;
        return chunk.Left switch
        {
            Boundary.Number => names || chunk.EndsInChange ? CountedMetric : CountedChunk,
            Boundary.Comparative => names ? ComparedMetric : ComparedChunk,
            Boundary.In or Boundary.Terms or Boundary.On or Boundary.Of or Boundary.For => IsKnown(chunk) ? MetricInAfter
            : names ? MeasureInAfter
            : chunk.Left == Boundary.In ? ChunkInAfter
            : None,
            _ => IsKnown(chunk) ? MetricAfter : None,
        };
    }

    private static RelationPattern OfBefore(in Placement placement)
    {
        ref readonly Chunk chunk = ref placement.Chunk;
        bool isNearest = IsKnown(chunk) && placement.MetricsBetween == 0;
        bool changes = IsChange(chunk.GroupLeft) || IsChange(chunk.Right);
        if (placement.NumbersBetween > 0)
        {
            return isNearest ? MetricBeforeNumbers
                : placement.VerbsBetween == 0 && chunk.Name is null && (changes || chunk.Right == Boundary.Of) ? ChangedBeforeNumbers
                : None;
        }

        return placement.ChunksBetween == 0 ? OfRightBefore(chunk)
            : changes ? (chunk.MetricLevel >= 1 ? ChangedMetricEarlier : ChangedEarlier)
            : isNearest ? MetricEarlier
            : None;
    }

    private static RelationPattern OfRightBefore(in Chunk chunk)
    {
        if (chunk.Left == Boundary.Number || chunk.Right is Boundary.And or Boundary.Comma or Boundary.While)
        {
            return IsKnown(chunk) ? MetricWithOwnNumber : None;
        }

        return chunk.MetricLevel >= 1 || chunk.EndsInChange ? (chunk.IsVague ? VagueMetricBefore : MetricBefore)
            : IsChange(chunk.GroupLeft) ? ChangedBefore
            : IsChange(chunk.Right) ? ChangingBefore
            : chunk.Name is not null ? None
            : chunk.Right == Boundary.Of ? ChunkOfBefore
            : chunk.Right is Boundary.By or Boundary.From or Boundary.EqualSign or Boundary.Colon && !chunk.GroupLeft.IsComparing()
                ? ChunkByBefore
            : None;
    }

    private static bool IsKnown(in Chunk chunk) => chunk.MetricLevel >= 2;

    private static bool IsChange(Boundary boundary) => boundary is Boundary.Improve or Boundary.Reduce;
}
