using PaperClaims.Text;

namespace PaperClaims;

/// <summary>How much of a chunk is quoted as a part of a result.</summary>
internal static class PartText
{
    // Between a noun and what narrows it stand a preposition and an article.
    private const int LongestJoint = 2;

    private const int LongestApposition = 5;

    private static readonly WordSet GenericWords = new(
        """
        dataset datasets data benchmark benchmarks task tasks set sets model models method methods test problems settings scenarios
        domains images questions cases
        """
    );

    private static readonly WordSet NoMetrics = new("performance performances result results effectiveness");

    private static readonly WordSet NoMetricsAlone = new("quality efficiency point points level levels value values");

    private static readonly WordSet Owners = new("original full initial baseline dense uncompressed unpruned");

    private static readonly WordSet Relating = new("under at in with without before after within during beyond");

    private static readonly WordSet Quantifiers = new("any all the a an its such no");

    private static readonly WordSet WordsOfChoice = new("multiple several various all both most many best top strong");

    /// <summary>What a chunk says as a part: a metric without the noun of change, data by its name.</summary>
    public static TextSpan Of(ResultAnalysis analysis, Candidate candidate, ResultPart part)
    {
        TextSpan span = Read(analysis, candidate, part);
        return analysis.Text.HasHalfCharacter(span) ? default : span;
    }

    private static TextSpan Read(ResultAnalysis analysis, Candidate candidate, ResultPart part)
    {
        ref readonly Chunk chunk = ref analysis.Chunks[candidate.Chunk];
        if (part == ResultPart.Method && IsOwnMethod(analysis.Text, chunk))
        {
            return analysis.OwnMethod ?? default;
        }

        int end = part == ResultPart.Metric ? chunk.CoreEnd : chunk.End;
        if (
            end == chunk.First
            || (part == ResultPart.Metric && MeasuresNothing(analysis.Text, chunk))
            || (part == ResultPart.Baseline && IsCount(analysis.Text, chunk))
            || (
                part == ResultPart.Baseline
                && chunk is { MetricLevel: 3, Name: null, IsModel: false }
                && !NoMetrics.Contains(analysis.Text, chunk.CoreEnd - 1)
            )
        )
        {
            return default;
        }

        TextSpan? other = part switch
        {
            ResultPart.Data => OfOwnData(analysis, chunk) ?? OfNextData(analysis, candidate.Chunk),
            ResultPart.Baseline => WithApposition(analysis, candidate.Chunk),
            ResultPart.Method => analysis.ShortForms.Of(analysis.Text, chunk),
            _ => null,
        };
        if (other is { } found)
        {
            return found;
        }

        if (RelationWeights.IsSetting(part))
        {
            return OfSetting(analysis, chunk, part);
        }

        if (part is ResultPart.Data or ResultPart.Baseline)
        {
            end = EndOfGeneric(analysis, candidate.Chunk);
        }

        int first =
            part == ResultPart.Metric ? FirstOfMetric(analysis.Text, chunk)
            : part is ResultPart.Method or ResultPart.Baseline && FirstOfName(analysis.Text, chunk) is var name and > 0 ? name
            : FirstOfWhole(analysis.Text, chunk);
        TextSpan span = part == ResultPart.Data && chunk.Name is { } named ? named.Span : analysis.Text.SpanOf(first, end);
        return WithAcronym(analysis, candidate.Chunk, span);
    }

    // "over 3 runs" compares with nothing.
    private static bool IsCount(AbstractText text, in Chunk chunk) =>
        text.Is(chunk.First, TokenKind.Number) && chunk is { IsModel: false, HasCapital: false, Name: null } && chunk.Noun != Noun.Method;

    // "performance", "downstream results": no metric, whatever stands before it; "quality" alone is none either.
    private static bool MeasuresNothing(AbstractText text, in Chunk chunk) =>
        NoMetrics.Contains(text, chunk.CoreEnd - 1) || (chunk.CoreEnd == chunk.First + 1 && NoMetricsAlone.Contains(text, chunk.First));

    // "82% of the original accuracy": the word says whose it is.
    private static int FirstOfMetric(AbstractText text, in Chunk chunk)
    {
        int first = chunk.First;
        while (first + 1 < chunk.CoreEnd && Owners.Contains(text, first))
        {
            first++;
        }

        return first;
    }

    // "our 7B model HeronNet", "the proposed method HeronNet": the name alone; 0 where none follows the noun.
    private static int FirstOfName(AbstractText text, in Chunk chunk)
    {
        for (int i = chunk.End - 2; i >= chunk.First; i--)
        {
            if (OwnMethods.IsNoun(text, i))
            {
                return text.HasCapital(i + 1) && text.Is(i + 1, TokenKind.Word) ? i + 1 : 0;
            }
        }

        return 0;
    }

    // "our approach" is called by its name; "our best model" is another.
    private static bool IsOwnMethod(AbstractText text, in Chunk chunk) =>
        OwnMethods.IsMeantBy(text, chunk) && FirstOfWhole(text, chunk) == chunk.First;

    /// <summary>Whether words that no chunk begins with say which of several the chunk means: "the best model".</summary>
    public static bool IsChosen(AbstractText text, in Chunk chunk) => FirstOfWhole(text, chunk) < chunk.First;

    // "the best model", "multiple datasets": words that no chunk begins with say which.
    private static int FirstOfWhole(AbstractText text, in Chunk chunk)
    {
        int first = chunk.First;
        while (first > 0 && WordsOfChoice.Contains(text, first - 1))
        {
            first--;
        }

        return first;
    }

    // "under heavy noise", "at 13B parameters": the preposition says how the condition sets the value apart.
    private static TextSpan OfSetting(ResultAnalysis analysis, in Chunk chunk, ResultPart part)
    {
        int first = chunk.First;
        int start = analysis.Sentences[chunk.Sentence].First;
        while (first > start && analysis.WordUses.IsAdjective(first - 1))
        {
            first--;
        }

        if (part == ResultPart.Condition)
        {
            // "without any retraining": what stands between belongs to it too.
            int joint = first > start && Quantifiers.Contains(analysis.Text, first - 1) ? first - 1 : first;
            first = joint > start && Relating.Contains(analysis.Text, joint - 1) ? joint - 1 : first;
        }

        return analysis.Text.SpanOf(first, chunk.End);
    }

    // "our benchmark" is the one that the abstract names.
    private static TextSpan? OfOwnData(ResultAnalysis analysis, in Chunk chunk) =>
        chunk.Determiner is Determiner.Own or Determiner.Demonstrative && chunk.HoldsOnly(analysis.Text, GenericWords)
            ? analysis.OwnResource?.Span
            : null;

    // "the downstream task of parsing": the head says nothing without what follows.
    private static TextSpan? OfNextData(ResultAnalysis analysis, int index)
    {
        ref readonly Chunk chunk = ref analysis.Chunks[index];
        if (
            chunk.Name is not null
            || chunk.Right != Boundary.Of
            || !GenericWords.Contains(analysis.Text, chunk.End - 1)
            || chunk.HoldsOnly(analysis.Text, GenericWords)
            || !IsNarrowedByNext(analysis, index)
        )
        {
            return null;
        }

        ref readonly Chunk next = ref analysis.Chunks[index + 1];
        return next.Name?.Span ?? analysis.Text.SpanOf(chunk.First, next.End);
    }

    // "datasets" says nothing without what follows: "datasets with misalignment".
    private static int EndOfGeneric(ResultAnalysis analysis, int index)
    {
        ref readonly Chunk chunk = ref analysis.Chunks[index];
        return
            chunk.Right is Boundary.Of or Boundary.With or Boundary.For or Boundary.In or Boundary.From
            && chunk.HoldsOnly(analysis.Text, GenericWords)
            && IsNarrowedByNext(analysis, index)
            ? analysis.Chunks[index + 1].End
            : chunk.End;
    }

    private static bool IsNarrowedByNext(ResultAnalysis analysis, int index) =>
        index + 1 < analysis.Chunks.Length
        && analysis.Chunks[index + 1].Sentence == analysis.Chunks[index].Sentence
        && analysis.Chunks[index + 1].First - analysis.Chunks[index].End <= LongestJoint;

    // "baselines like A", "the base model (i.e. A)", "the baseline model, A": the name that the description stands for.
    private static TextSpan? WithApposition(ResultAnalysis analysis, int index)
    {
        ref readonly Chunk chunk = ref analysis.Chunks[index];
        if (
            index + 1 >= analysis.Chunks.Length
            || chunk.Noun != Noun.Method
            || analysis.Chunks[index + 1] is not { HasCapital: true, Name: null } next
            || next.Sentence != chunk.Sentence
        )
        {
            return null;
        }

        bool joined =
            chunk.Right == Boundary.SuchAs
            || analysis.Text.IsWord(chunk.End, "like")
            || chunk.Right is Boundary.Open or Boundary.Colon
            || (chunk.Right == Boundary.Comma && next.First == chunk.End + 1 && next.Right == Boundary.Comma && chunk.GroupSize == 1);
        return joined && next.First - chunk.End <= LongestApposition ? analysis.Text.SpanOf(chunk.First, next.End) : null;
    }

    // "Absolute Trajectory Error (ATE)": the long form and its acronym are one name.
    private static TextSpan WithAcronym(ResultAnalysis analysis, int index, TextSpan span)
    {
        ref readonly Chunk chunk = ref analysis.Chunks[index];
        if (chunk.Left == Boundary.Open && index > 0 && ShortForms.IsAcronym(analysis.Text, analysis.Chunks, index))
        {
            return TextSpan.FromBounds(analysis.Text.Tokens[analysis.Chunks[index - 1].First].Start, analysis.Text.Tokens[chunk.End].End);
        }

        return
            chunk.Right == Boundary.Open
            && index + 1 < analysis.Chunks.Length
            && ShortForms.IsAcronym(analysis.Text, analysis.Chunks, index + 1)
            ? TextSpan.FromBounds(span.Start, analysis.Text.Tokens[analysis.Chunks[index + 1].End].End)
            : span;
    }
}
