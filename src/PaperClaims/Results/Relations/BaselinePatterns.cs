using static PaperClaims.RelationPattern;

namespace PaperClaims;

/// <summary>The patterns that tie a baseline to a number of its sentence or of a later one; the first that holds counts.</summary>
internal static class BaselinePatterns
{
    public static readonly PatternRow[] Rows =
    [
        new(BaselineOfList, 0, "as many baselines as numbers, place by place", "It gains **3%** and 4% over *ResNet* and VGG."),
        new(ParallelBaseline, 1, "follows its number as other baselines follow theirs", "It gains **3%** over *ResNet* and 4% over VGG."),
        new(ComparedBefore, 1, "compared before the number, no verb between", "It outperforms *ResNet* by **3%**."),
        new(ComparedAfter, 1, "compared after the number", "It is **2.3** points above *ResNet*."),
        new(ComparedBeforeVerb, 2, "compared before the verb and the number", "Compared with *ResNet*, it reaches **5%** more accuracy."),
        new(ComparedAfterList, 2, "compared after the rest of the list of numbers", "It gains **3%**, 4% and 5% over *ResNet*."),
        new(ComparedEarlier, 3, "compared before the number, over another baseline", "It outperforms *ResNet* and beats VGG by **3%**."),
        new(ComparedLater, 4, "compared after the number, over another baseline", "It gains **3%** over ResNet and against *VGG*."),
        new(ComparedBeforeNumbers, 4, "compared before, over other numbers", "It outperforms *ResNet* by 3% in recall and **4%** in F1."),
        new(ImprovedModel, 5, "a capital, improved before the number", "It improves *VoteNet* by **2.5%**."),
        new(ModelOfList, 5, "as many capitals as numbers, place by place", "Here, *VoteNet* and DeiT reach **71%** and 82%."),
        new(ComparedBeyondNumbers, 5, "compared after, over other numbers", "It gains **3%** in recall and 4% in F1 over *ResNet*."),
        new(ComparedEarlierBeforeNumbers, 7, "compared before, over number and baseline", "It beats *ResNet* by 3% and VGG by **4%**."),
        new(FromModel, 7, "after `from`, before the number", "It rises from *the teacher* by **2.5%**."),
        new(ToModel, 7, "a capital after the number and `to`", "It is a gain of **2.5%** added to *VoteNet*."),
        new(BaselineToldBefore, 7, "compared in a sentence before", "It outperforms *ResNet*. The gain is **3%**."),
        new(OfModelBefore, 8, "a capital after `of`, right before the number", "We raise that of *VoteNet* by **2.5%**."),
        new(ComparedLaterBeyondNumbers, 8, "compared after, over number and baseline", "It gains **3%** over ResNet and 4% against *VGG*."),
    ];

    public static RelationPattern Of(in Placement placement)
    {
        bool isCompared = placement.Chunk.GroupLeft.IsComparing();
        return placement.SentencesBack > 0 ? (isCompared ? BaselineToldBefore : None)
            : !isCompared ? OfModel(placement)
            : placement.IsListAsLong ? (placement.IsAligned ? BaselineOfList : None)
            : placement.IsParallel ? ParallelBaseline
            : placement.NumbersBetween > 0 ? OfBeyondNumbers(placement)
            : placement.Before
                ? (
                    placement.ComparedBetween > 0 ? ComparedEarlier
                    : placement.VerbsBetween == 0 ? ComparedBefore
                    : ComparedBeforeVerb
                )
            : placement.ComparedBetween == 0 ? ComparedAfter
            : ComparedLater;
    }

    private static RelationPattern OfBeyondNumbers(in Placement placement)
    {
        bool isNearest = placement.ComparedBetween == 0;
        return placement.Before ? (isNearest ? ComparedBeforeNumbers : ComparedEarlierBeforeNumbers)
            : placement.EndsList ? ComparedAfterList
            : isNearest ? ComparedBeyondNumbers
            : ComparedLaterBeyondNumbers;
    }

    // "improves VoteNet by 2.5%", "an improvement to DeiT", "improves scores from X by"
    private static RelationPattern OfModel(in Placement placement)
    {
        ref readonly Chunk chunk = ref placement.Chunk;
        return chunk.MetricLevel > 0 || chunk.Name is not null || placement.NumbersBetween > 0 ? None
            : placement.Before && chunk.GroupLeft == Boundary.Improve && chunk.HasCapital ? ImprovedModel
            : placement.IsAligned && chunk.HasCapital ? ModelOfList
            : placement.Before && chunk.GroupLeft == Boundary.From && chunk.Noun != Noun.Measure ? FromModel
            : !placement.Before && chunk.GroupLeft == Boundary.To && chunk.HasCapital ? ToModel
            : placement.Before && chunk.GroupLeft == Boundary.Of && chunk.HasCapital && placement.ChunksBetween == 0 ? OfModelBefore
            : None;
    }
}
