using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What is read as the parts of a number: of each the likeliest candidates, or none.</summary>
internal sealed class ChosenParts
{
    // A chunk less probable than this is no part, however surely there is one.
    private const float MinProbability = 0.1f;

    // Every further member of what a value was measured on must be likely by itself.
    private const float MinOfFurther = 0.5f;
    private const float MinShareOfBest = 0.5f;

    private const int LongestExample = 3;

    private readonly ResultAnalysis analysis;
    private readonly Relations relations;
    private readonly int[] best = new int[RelationModel.PartCount];
    private readonly TextSpan?[] spans = new TextSpan?[RelationModel.PartCount];

    public ChosenParts(ResultAnalysis analysis, Relations relations)
    {
        (this.analysis, this.relations) = (analysis, relations);
        for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
        {
            (best[(int)part], spans[(int)part]) = FindBest(part);
        }

        DropRepeated();
        CollectData();
        CollectConditions();
    }

    // One chunk is not two parts: nothing is compared with itself, and a metric has achieved nothing.
    private void DropRepeated()
    {
        if (SpanOf(ResultPart.Method) is not { } method)
        {
            return;
        }

        if (SpanOf(ResultPart.Baseline) == method)
        {
            Drop(ResultPart.Baseline);
        }

        if (SpanOf(ResultPart.Metric) == method)
        {
            Drop(ChunkOf(ResultPart.Metric).MetricLevel >= 2 ? ResultPart.Method : ResultPart.Metric);
        }
    }

    private void Drop(ResultPart part) => (best[(int)part], spans[(int)part]) = (-1, null);

    /// <summary>Where the data stand, in text order.</summary>
    public List<TextSpan> Data { get; } = [];

    /// <summary>Where the conditions stand, in text order.</summary>
    public List<TextSpan> Conditions { get; } = [];

    /// <summary>The likeliest candidate, -1 where the text rather names none.</summary>
    public int Best(ResultPart part) => best[(int)part];

    /// <summary>Where the part stands, null where the text rather names none.</summary>
    public TextSpan? SpanOf(ResultPart part) => spans[(int)part];

    /// <summary>Where the metric of a number stands: "faster" of "3.2x faster than B", or the likeliest chunk.</summary>
    public TextSpan? MetricOf(int number) => FactorReader.MetricAfter(analysis.Text, analysis.Numbers[number]) ?? SpanOf(ResultPart.Metric);

    /// <summary>The chunk of the part, of which there must be one.</summary>
    public ref readonly Chunk ChunkOf(ResultPart part) => ref analysis.Chunks[relations.Candidates[Best(part)].Chunk];

    private int ChunkIndexOf(ResultPart part) => Best(part) < 0 ? -1 : relations.Candidates[Best(part)].Chunk;

    /// <summary>How probable the likeliest candidate is, or that there is none.</summary>
    public double Probability(ResultPart part) => Best(part) < 0 ? relations.Nil(part) : relations.Probability(Best(part), part);

    // Where it is likelier that the text names no such part, none is claimed. Measured by cross-fitting.
    private static float MaxNil(ResultPart part) => part == ResultPart.Baseline ? 0.7f : 0.55f;

    // The likeliest candidate that says something.
    private (int Candidate, TextSpan? Span) FindBest(ResultPart part)
    {
        (int Candidate, TextSpan? Span) found = (-1, null);
        if (relations.Nil(part) > MaxNil(part))
        {
            return found;
        }

        for (int c = 0; c < relations.Candidates.Count; c++)
        {
            if (
                relations.Probability(c, part) >= MinProbability
                && (found.Candidate < 0 || relations.Probability(c, part) > relations.Probability(found.Candidate, part))
                && PartText.Of(analysis, relations.Candidates[c], part) is { Length: > 0 } span
            )
            {
                found = (c, span);
            }
        }

        return found;
    }

    private void CollectData()
    {
        int first = Best(ResultPart.Data);
        for (int c = 0; first >= 0 && c < relations.Candidates.Count; c++)
        {
            bool isFurther = relations.IsCertain(ResultPart.Data)
                ? relations.IsMeant(c, ResultPart.Data)
                : relations.Probability(c, ResultPart.Data) >= MinOfFurther || IsListedWith(c, first);
            if (c != first && (!isFurther || relations.Candidates[c].Chunk == ChunkIndexOf(ResultPart.Method)))
            {
                continue;
            }

            Add(Data, PartText.Of(analysis, relations.Candidates[c], ResultPart.Data));
        }

        if (first >= 0)
        {
            AddExamples(relations.Candidates[first].Chunk);
        }

        Data.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    private void CollectConditions()
    {
        int first = Best(ResultPart.Condition);
        for (int c = 0; first >= 0 && c < relations.Candidates.Count; c++)
        {
            if (c == first || relations.Probability(c, ResultPart.Condition) >= MinOfFurther)
            {
                Add(Conditions, PartText.Of(analysis, relations.Candidates[c], ResultPart.Condition));
            }
        }

        Conditions.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    private static void Add(List<TextSpan> found, TextSpan span)
    {
        if (span.Length > 0 && !found.Exists(other => other.Overlaps(span)))
        {
            found.Add(span);
        }
    }

    // "reasoning benchmarks such as A and B": the names say more than the description.
    private void AddExamples(int chunk)
    {
        ref readonly Chunk described = ref analysis.Chunks[chunk];
        int first = chunk + 1;
        if (
            described.Name is not null
            || described.Noun != Noun.Data
            || first >= analysis.Chunks.Length
            || !(described.Right is Boundary.SuchAs or Boundary.Open || analysis.Text.IsWord(described.End, "like"))
            || analysis.Chunks[first].Sentence != described.Sentence
            || analysis.Chunks[first].First - described.End > LongestExample
        )
        {
            return;
        }

        for (int i = first; i < Math.Min(first + analysis.Chunks[first].GroupSize, analysis.Chunks.Length); i++)
        {
            if (analysis.Chunks[i].Name is { } named && !analysis.Text.HasHalfCharacter(named.Span))
            {
                Add(Data, named.Span);
            }
        }
    }

    // "on A, B and C": what is named in one breath with the best is meant with it, unless the number has a place of its own in the list.
    private bool IsListedWith(int candidate, int first)
    {
        ref readonly Chunk one = ref analysis.Chunks[relations.Candidates[candidate].Chunk];
        ref readonly Chunk other = ref analysis.Chunks[relations.Candidates[first].Chunk];
        return one.GroupSize > 1
            && one.GroupFirst == other.GroupFirst
            && one.Sentence == other.Sentence
            && one.Name is not null
            && other.Name is not null
            && (
                relations.Candidates[first].SentencesBack > 0
                || relations.Probability(candidate, ResultPart.Data) >= MinShareOfBest * relations.Probability(first, ResultPart.Data)
            );
    }
}
