using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>The proposed spans of texts with their features, as the span classifier gets them.</summary>
internal sealed class SpanRows(
    SpanReader reader,
    NameTagger tagger,
    NameStatistics statistics,
    NameLexicon lexicon,
    GazetteerIndex<NameCount> counts
)
{
    /// <summary>What is known of the text that was read last.</summary>
    public SpanReader Reader => reader;

    /// <summary>The spans to decide on, each with its row; a row is the caller's.</summary>
    public IEnumerable<(NameSpan Span, float[] Row)> Read(AbstractText text)
    {
        reader.Load(text, lexicon, counts);
        List<NameSpan> spans = reader.Propose(tagger, statistics);
        for (int i = 0; i < spans.Count; i++)
        {
            float[] row = new float[SpanFeatures.Width];
            reader.Write(i, row);
            yield return (spans[i], row);
        }
    }
}
