using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The chunks that may be parts of a result: those of its sentence, and from the sentences before what a text refers back to.</summary>
internal static class Candidates
{
    // A sentence of megabytes must not make every number look at every chunk.
    private const int MostBefore = 40;
    private const int MostAfter = 24;
    private const int MostBack = 9;
    private const int MostMetrics = 1;
    private const int LongestLookBack = 200;

    public static void Collect(ResultAnalysis analysis, int number, List<Candidate> found)
    {
        found.Clear();
        ref readonly StatedNumber stated = ref analysis.Numbers[number];
        int sentence = analysis.SentenceOf(stated);
        (_, _, int first, int end, _, _) = analysis.Sentences[sentence];
        int split = analysis.FirstFrom(stated.First, first, end);
        for (int i = Math.Max(first, split - MostBefore); i < Math.Min(end, split + MostAfter); i++)
        {
            found.Add(new Candidate(i, 0));
        }

        CollectBack(analysis, sentence, first, found);
    }

    private static void CollectBack(ResultAnalysis analysis, int sentence, int first, List<Candidate> found)
    {
        int own = found.Count;
        int method = -1;
        int metrics = 0;
        for (int i = first - 1; i >= Math.Max(0, first - LongestLookBack) && found.Count < own + MostBack; i--)
        {
            ref readonly Chunk chunk = ref analysis.Chunks[i];
            int back = sentence - chunk.Sentence;
            bool data =
                chunk.Name is not null
                || (
                    chunk.Noun == Noun.Data
                    && chunk.GroupLeft
                        is Boundary.On
                            or Boundary.Across
                            or Boundary.In
                            or Boundary.For
                            or Boundary.Using
                            or Boundary.Evaluate
                            or Boundary.Propose
                            or Boundary.From
                );
            bool near = back == 1 && ResultAnalysis.IsComparing(chunk.GroupLeft);
            bool metric = chunk.MetricLevel >= 2 && metrics < MostMetrics;
            metrics += metric ? 1 : 0;
            if ((data || near || metric) && !IsRepeated(analysis, found, i))
            {
                found.Add(new Candidate(i, back));
            }

            method = chunk.MethodRank > 0 && (method < 0 || chunk.MethodRank >= analysis.Chunks[method].MethodRank) ? i : method;
        }

        if (method >= 0 && !found.Contains(new Candidate(method, sentence - analysis.Chunks[method].Sentence)))
        {
            found.Add(new Candidate(method, sentence - analysis.Chunks[method].Sentence));
        }
    }

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
        TextSpan span = chunk.Name?.Span ?? analysis.Text.SpanOf(chunk.First, chunk.End);
        return analysis.Text.Source.AsSpan(span.Start, span.Length);
    }
}
