using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The phrases that may be parts of a result: those of its sentence, and from the sentences before what a text refers back to.</summary>
internal static class Candidates
{
    // A sentence of megabytes must not make every number look at every phrase.
    private const int MostBefore = 40;
    private const int MostAfter = 24;
    private const int MostBack = 9;
    private const int MostMetrics = 1;
    private const int LongestLookBack = 200;

    public static void Collect(ResultReading reading, int number, List<Candidate> found)
    {
        found.Clear();
        ref readonly StatedNumber stated = ref reading.Numbers[number];
        int sentence = reading.SentenceOf(stated);
        (_, _, int first, int end, _, _) = reading.Sentences[sentence];
        int split = reading.FirstFrom(stated.First, first, end);
        for (int i = Math.Max(first, split - MostBefore); i < Math.Min(end, split + MostAfter); i++)
        {
            found.Add(new Candidate(i, 0));
        }

        CollectBack(reading, sentence, first, found);
    }

    private static void CollectBack(ResultReading reading, int sentence, int first, List<Candidate> found)
    {
        int own = found.Count;
        int method = -1;
        int metrics = 0;
        for (int i = first - 1; i >= Math.Max(0, first - LongestLookBack) && found.Count < own + MostBack; i--)
        {
            ref readonly Phrase phrase = ref reading.Phrases[i];
            int back = sentence - phrase.Sentence;
            bool data =
                phrase.Name is not null
                || (
                    phrase.Noun == Noun.Data
                    && phrase.GroupLeft is Cue.On or Cue.Across or Cue.In or Cue.For or Cue.Using or Cue.Evaluate or Cue.Propose or Cue.From
                );
            bool near = back == 1 && ResultReading.IsComparing(phrase.GroupLeft);
            bool metric = phrase.MetricLevel >= 2 && metrics < MostMetrics;
            metrics += metric ? 1 : 0;
            if ((data || near || metric) && !IsRepeated(reading, found, i))
            {
                found.Add(new Candidate(i, back));
            }

            method = phrase.MethodRank > 0 && (method < 0 || phrase.MethodRank >= reading.Phrases[method].MethodRank) ? i : method;
        }

        if (method >= 0 && !found.Contains(new Candidate(method, sentence - reading.Phrases[method].Sentence)))
        {
            found.Add(new Candidate(method, sentence - reading.Phrases[method].Sentence));
        }
    }

    private static bool IsRepeated(ResultReading reading, List<Candidate> found, int phrase)
    {
        foreach (Candidate candidate in found)
        {
            if (Quote(reading, candidate.Phrase).Equals(Quote(reading, phrase), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Quote(ResultReading reading, int index)
    {
        ref readonly Phrase phrase = ref reading.Phrases[index];
        TextSpan span = phrase.Name?.Span ?? reading.Text.SpanOf(phrase.First, phrase.End);
        return reading.Text.Source.AsSpan(span.Start, span.Length);
    }
}
