using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads off the words of a chunk what it is: whether it names a metric, what kind of noun ends it, what it holds.</summary>
internal sealed class ChunkProperties(AbstractText text, WordUses words, IMetricReader metrics)
{
    /// <summary>Sets what depends on where the chunk ends; says false of an idiom, which is no chunk.</summary>
    public bool TryRead(ref Chunk chunk, int end, Boundary right)
    {
        if (IsIdiom(in chunk, end))
        {
            return false;
        }

        chunk.End = end;
        chunk.CoreEnd = CoreEnd(chunk.First, end);
        chunk.Right = right;
        ReadMetric(ref chunk);
        chunk.IsVague = chunk.CoreEnd > chunk.First && words.Is(chunk.CoreEnd - 1, WordClass.Vague);
        chunk.Noun = chunk.EndsInChange ? Noun.Change : words.NounOf(end - 1);
        chunk.IsCost = words.Is(chunk.CoreEnd > chunk.First ? chunk.CoreEnd - 1 : end - 1, WordClass.Cost);
        for (int i = chunk.First; i < end; i++)
        {
            chunk.HasCapital = chunk.HasCapital || IsCapital(i);
            chunk.IsModel = chunk.IsModel || words.Is(i, WordClass.Model);
        }

        return true;
    }

    private int CoreEnd(int first, int end)
    {
        while (end > first && words.NounOf(end - 1) == Noun.Change)
        {
            end--;
        }

        for (int i = first; i < end; i++)
        {
            if (!words.Is(i, WordClass.Average))
            {
                return end;
            }
        }

        // "a 16.8% average improvement": nothing is left that could be measured.
        return first;
    }

    // A capital that is not that of the sentence's first word.
    private bool IsCapital(int index) =>
        text.HasCapital(index)
        && (
            (index > 0 && text.Tokens[index].Start > text.SentenceAt(text.Tokens[index].Start).Start)
            || text.Word(index).LastIndexOfAnyInRange('A', 'Z') > 0
            || text.Is(index + 1, TokenKind.Hyphen)
        );

    // "in fact", "on average", "in this http URL"
    private bool IsIdiom(in Chunk chunk, int end)
    {
        if (
            chunk.Name is not null
            || !(chunk.Left is Boundary.In or Boundary.On or Boundary.For or Boundary.By or Boundary.To or Boundary.OtherPreposition)
        )
        {
            return false;
        }

        for (int i = chunk.First; i < end; i++)
        {
            if (!words.Is(i, WordClass.Idiom))
            {
                return false;
            }
        }

        return true;
    }

    private void ReadMetric(ref Chunk chunk)
    {
        for (int i = chunk.First; i < chunk.CoreEnd; i++)
        {
            if (text.Is(i, TokenKind.Word) && metrics.Match(text, i, out IKnownMetric? metric) is var end && metric is not null)
            {
                Note(ref chunk, end, metric);
                i = end - 1;
            }
        }

        if (chunk.MetricLevel == 0 && chunk.CoreEnd > chunk.First && words.NounOf(chunk.CoreEnd - 1) == Noun.Measure)
        {
            chunk.MetricLevel = 1;
        }
    }

    private static void Note(ref Chunk chunk, int end, IKnownMetric metric)
    {
        byte level = (byte)(end >= chunk.CoreEnd ? 3 : 2);
        if (level >= chunk.MetricLevel)
        {
            chunk.MetricLevel = level;
            chunk.Metric = metric;
        }
    }
}
