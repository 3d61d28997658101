using static PaperClaims.Boundary;

namespace PaperClaims;

/// <summary>The chunks that may be parts of a result: those of its sentence, and what the text refers back to.</summary>
internal static class Candidates
{
    // A sentence of megabytes must not make every number look at every chunk.
    private const int MaxBefore = 40;
    private const int MaxAfter = 24;
    private const int MaxBack = 9;
    private const int MaxMetrics = 1;
    private const int MaxOwnMethods = 2;
    private const int MaxActors = 2;
    private const int MaxBackOfActor = 2;
    private const int MaxBackOfSetting = 1;
    private const int LongestLookBack = 200;

    public static void Collect(ResultAnalysis analysis, int number, List<Candidate> found)
    {
        found.Clear();
        ref readonly StatedNumber stated = ref analysis.Numbers[number];
        int sentence = analysis.SentenceIndexOf(stated);
        SentenceRange range = analysis.Sentences[sentence];
        int split = analysis.FirstChunkFrom(stated.First, range.FirstChunk, range.EndChunk);
        for (int i = Math.Max(range.FirstChunk, split - MaxBefore); i < Math.Min(range.EndChunk, split + MaxAfter); i++)
        {
            found.Add(new Candidate(i, 0));
        }

        CollectBack(analysis, sentence, range.FirstChunk, found);
    }

    /// <summary>Whether the candidate may be the task or a condition of a result: no name, no metric, and not told long before.</summary>
    public static bool MaySet(ResultAnalysis analysis, Candidate candidate) =>
        candidate.SentencesBack <= MaxBackOfSetting && analysis.Chunks[candidate.Chunk] is { Name: null, MetricLevel: < 3, IsVague: false };

    private static void CollectBack(ResultAnalysis analysis, int sentence, int first, List<Candidate> found)
    {
        int own = found.Count;
        int metrics = 0;
        for (int i = first - 1; i >= Math.Max(0, first - LongestLookBack) && found.Count < own + MaxBack; i--)
        {
            ref readonly Chunk chunk = ref analysis.Chunks[i];
            int back = sentence - chunk.Sentence;
            bool data =
                chunk.Name is not null
                || (chunk.Noun == Noun.Data && chunk.GroupLeft is On or Across or In or For or Using or Evaluate or Propose or From);
            bool near = back == 1 && chunk.GroupLeft.IsComparing();
            bool metric = chunk.MetricLevel >= 2 && metrics < MaxMetrics;
            metrics += metric ? 1 : 0;
            if ((data || near || metric) && !IsRepeated(analysis, found, i))
            {
                found.Add(new Candidate(i, back));
            }
        }

        CollectMethods(analysis, sentence, first, found);
    }

    // The abstract's own methods, the last ones and the first, and who acted in the sentences before.
    private static void CollectMethods(ResultAnalysis analysis, int sentence, int first, List<Candidate> found)
    {
        int own = 0;
        int actors = 0;
        int introduced = -1;
        for (int i = first - 1; i >= Math.Max(0, first - LongestLookBack); i--)
        {
            ref readonly Chunk chunk = ref analysis.Chunks[i];
            introduced = OwnMethods.IsIntroduction(chunk) ? i : introduced;
            int back = sentence - chunk.Sentence;
            bool isOwn = chunk.MethodRank > 0 && own < MaxOwnMethods;
            bool isActor = back <= MaxBackOfActor && actors < MaxActors && MayAct(chunk);
            if ((isOwn || isActor) && !IsRepeated(analysis, found, i))
            {
                own += isOwn ? 1 : 0;
                actors += isOwn ? 0 : 1;
                found.Add(new Candidate(i, back));
            }
        }

        if (introduced >= 0 && !IsRepeated(analysis, found, introduced))
        {
            found.Add(new Candidate(introduced, sentence - analysis.Chunks[introduced].Sentence));
        }
    }

    private static bool MayAct(in Chunk chunk) =>
        chunk.Name is null
        && (chunk.IsModel || chunk.Noun == Noun.Method || (chunk.HasCapital && (chunk.Right.IsVerb() || chunk.GroupLeft == Evaluate)));

    private static bool IsRepeated(ResultAnalysis analysis, List<Candidate> found, int chunk)
    {
        foreach (Candidate candidate in found)
        {
            if (Quote(analysis, candidate.Chunk).Equals(Quote(analysis, chunk), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Quote(ResultAnalysis analysis, int index)
    {
        ref readonly Chunk chunk = ref analysis.Chunks[index];
        return chunk.Name is { } name ? analysis.Text.Source.AsSpan(name.Span.Start, name.Span.Length) : chunk.QuoteIn(analysis.Text);
    }
}
