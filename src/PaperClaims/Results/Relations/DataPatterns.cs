using static PaperClaims.RelationPattern;

namespace PaperClaims;

/// <summary>The patterns that tie data to a number of their sentence; the first that holds counts.</summary>
internal static class DataPatterns
{
    public static readonly PatternRow[] Rows =
    [
        new(DataOfList, 0, "as many data as numbers, place by place", "It reaches **71%** and 82% on *ImageNet* and CIFAR-10."),
        new(ParallelData, 1, "follow their number as other data follow theirs", "It gains **3%** on *ImageNet* and 4% on CIFAR-10."),
        new(DataOnAfter, 1, "after the number and `on` or `across`", "It reaches **71%** accuracy on *ImageNet*."),
        new(PlaceOnAfter, 2, "no data, after the number and `on` or `across`", "It reaches **71%** accuracy on *steep slopes*."),
        new(DataInAfter, 2, "after the number and `in`, `for`, `at` or `using`", "It reaches **71%** accuracy in *ImageNet*."),
        new(NameInBracketsAfter, 2, "named in brackets after the number", "It reaches **71%** (*ImageNet*)."),
        new(DataAfterList, 2, "placed after the rest of the list of numbers", "It reaches **71%**, 72% and 73% accuracy on *ImageNet*."),
        new(NameRightBefore, 2, "named right before the number, or improved", "It improves *ImageNet* by **10%**."),
        new(ParallelPlace, 3, "no data, follows its number as others follow theirs", "It gains **3%** for *novices* and 4% for experts."),
        new(DataBefore, 3, "placed before the number", "It shows on *ImageNet* an accuracy of **71%**."),
        new(PlaceInAfter, 4, "no data, after the number and `in`, `for`, `at` or `using`", "It reaches **71%** accuracy in *dense fog*."),
        new(PlaceAfterList, 4, "no data, after the rest of the list of numbers", "It reaches **71%**, 72% and 73% recall in *dense fog*."),
        new(PlaceAtStart, 4, "no data, placed at the start of the sentence", "In *dense fog*, the accuracy is **71%**."),
        new(DataAtStartBeforeNumbers, 4, "at the start of the sentence, over numbers", "On *ImageNet*, it rises from 61% to **71%**."),
        new(ListTestedBefore, 4, "several, tested on in the sentence before", "We test on *ImageNet* and COCO. It reaches **71%**."),
        new(NameAfter, 5, "named after the number, tied in another way", "It reaches **71%** accuracy with *ImageNet*."),
        new(NameBefore, 5, "named before the number, tied in another way", "The *ImageNet* models reach an accuracy of **71%**."),
        new(NameTestedBefore, 5, "named and tested on in the sentence before", "We test it on *ImageNet*. The accuracy is **71%**."),
        new(PlaceAfter, 6, "no data, right after the number, with another preposition between", "It reaches **71%** under *heavy noise*."),
        new(NameBeyondNumbers, 6, "named after `on`, over other numbers", "It gains **3%** and now reaches 71% on *ImageNet*."),
        new(PlaceAtStartBeforeNumbers, 6, "no data, at the start, over other numbers", "In *dense fog*, it rises from 61% to **71%**."),
        new(NameTestedEarlier, 6, "named and tested on further back", "We test it on *ImageNet*. It is small. The recall is **71%**."),
        new(IntroducedBenchmark, 6, "the benchmark introduced earlier", "We introduce *GullBench*, a benchmark. The recall is **71%**."),
        new(NameBeforeNumbers, 7, "named before the number, over other numbers", "The *ImageNet* accuracy rises from 61% to **71%**."),
        new(PlaceBefore, 7, "no data, placed before the number", "The net of our group shows in *dense fog* an accuracy of **71%**."),
        new(DataBeyondNumbers, 7, "no name, after `on`, over other numbers", "It gains **3%** and now reaches 71% on *all datasets*."),
        new(NameToldBefore, 7, "named in the sentence before", "*ImageNet* is hard. The accuracy is **71%**."),
        new(DataTestedBefore, 7, "no name, tested on in the sentence before", "We test it on *five datasets*. The recall is **71%**."),
        new(DataBeforeNumbers, 8, "no name, placed before, over numbers", "Our group's net rises on *all datasets* from 61% to **71%**."),
        new(NameEarlier, 8, "named further back", "*ImageNet* is hard. It is large. The accuracy is **71%**."),
        new(DataTestedEarlier, 8, "no name, tested on further back", "We test it on *five datasets*. It is small. The recall is **71%**."),
        new(ModelAsData, 9, "a model", "It reaches **71%** accuracy with *Llama*."),
        new(DataToldBefore, 9, "no name, in an earlier sentence", "We work for *many datasets*. The accuracy is **71%**."),
    ];

    public static RelationPattern Of(in Placement placement)
    {
        if (placement.SentencesBack > 0)
        {
            return OfSentenceBefore(placement);
        }

        ref readonly Chunk chunk = ref placement.Chunk;
        bool isData = IsData(chunk);
        return chunk.MetricLevel >= 3 && chunk.Name is null ? None
            : placement.IsListAsLong && isData ? (placement.IsAligned ? DataOfList : None)
            : chunk.IsModel && !isData ? ModelAsData
            : placement.IsParallel && chunk.MetricLevel < 2 && !chunk.GroupLeft.IsComparing()
                ? (isData || IsOn(chunk) ? ParallelData : ParallelPlace)
            : placement.Before ? OfBefore(placement)
            : OfAfter(placement);
    }

    private static RelationPattern OfAfter(in Placement placement)
    {
        ref readonly Chunk chunk = ref placement.Chunk;
        bool isData = IsData(chunk);
        if (placement.NumbersBetween > 0)
        {
            return (placement.EndsList || placement.EndsSeries) && IsPlaced(chunk) ? (isData ? DataAfterList : PlaceAfterList)
                : !IsOn(chunk) ? None
                : chunk.Name is not null ? NameBeyondNumbers
                : isData ? DataBeyondNumbers
                : None;
        }

        return IsOn(chunk) ? (isData ? DataOnAfter : PlaceOnAfter)
            : IsPlaced(chunk) ? (isData ? DataInAfter : PlaceInAfter)
            : chunk.Name is not null ? (chunk.Left == Boundary.Open ? NameInBracketsAfter : NameAfter)
            : chunk.GroupLeft is Boundary.OtherPreposition && placement.ChunksBetween == 0 ? PlaceAfter
            : None;
    }

    private static RelationPattern OfBefore(in Placement placement)
    {
        ref readonly Chunk chunk = ref placement.Chunk;
        bool isData = IsData(chunk);
        bool isNamed = chunk.Name is not null;
        if (placement.NumbersBetween > 0)
        {
            return IsPlaced(chunk) && placement.StartsSentence ? (isData ? DataAtStartBeforeNumbers : PlaceAtStartBeforeNumbers)
                : isNamed ? NameBeforeNumbers
                : IsPlaced(chunk) && isData ? DataBeforeNumbers
                : None;
        }

        return isNamed && (placement.ChunksBetween == 0 || chunk.GroupLeft is Boundary.Improve) ? NameRightBefore
            : !IsPlaced(chunk) ? (isNamed ? NameBefore : None)
            : isData ? DataBefore
            : placement.StartsSentence ? PlaceAtStart
            : PlaceBefore;
    }

    private static RelationPattern OfSentenceBefore(in Placement placement)
    {
        ref readonly Chunk chunk = ref placement.Chunk;
        bool isNamed = chunk.Name is not null;
        bool isNear = placement.SentencesBack == 1;
        if (isNear && isNamed && chunk.GroupSize > 1 && placement.TellsOfTest && !placement.NamesData)
        {
            return ListTestedBefore;
        }

        if (IsTestedOn(chunk.GroupLeft) && placement.TellsOfTest)
        {
            return isNamed ? (isNear ? NameTestedBefore : NameTestedEarlier) : (isNear ? DataTestedBefore : DataTestedEarlier);
        }

        return !isNamed ? DataToldBefore
            : chunk.IsIntroduced && chunk.Name is BenchmarkClaim ? IntroducedBenchmark
            : isNear ? NameToldBefore
            : NameEarlier;
    }

    private static bool IsTestedOn(Boundary boundary) =>
        boundary
            is Boundary.On
                or Boundary.From
                or Boundary.Across
                or Boundary.Evaluate
                or Boundary.Using
                or Boundary.SuchAs
                or Boundary.Open;

    private static bool IsData(in Chunk chunk) => chunk.Name is not null || chunk.Noun == Noun.Data;

    private static bool IsOn(in Chunk chunk) => chunk.GroupLeft is Boundary.On or Boundary.Across;

    private static bool IsPlaced(in Chunk chunk) =>
        chunk.GroupLeft
            is Boundary.On
                or Boundary.Across
                or Boundary.For
                or Boundary.In
                or Boundary.Using
                or Boundary.Evaluate
                or Boundary.At;
}
