using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Reads texts as the recogniser does, up to the rows of numbers that the judge gets.</summary>
internal sealed class EvidenceReader(
    NameTagger tagger,
    NameStatistics statistics,
    NameLexicon lexicon,
    GazetteerIndex<NameCount> counts,
    FeatureBuffer buffer
)
{
    private readonly SpanFeatures evidence = new();
    private readonly LabelLattice lattice = new();
    private readonly SpanProposals candidates = new();
    private readonly List<NameSpan> tagged = [];

    public NameAnalysis Text { get; } = new();

    public NameMatches Matches { get; } = new();

    /// <summary>The spans to decide on, each with its row; a row is the caller's.</summary>
    public IEnumerable<(NameSpan Span, float[] Row)> Read(AbstractText source)
    {
        Text.Load(source);
        Matches.Load(Text, lexicon, counts);
        tagged.Clear();
        tagger.Tag(Text, Matches, buffer, lattice, tagged);
        List<NameSpan> spans = candidates.Find(Text, Matches, tagged);
        evidence.Load(Text, Matches, spans, statistics);
        for (int i = 0; i < spans.Count; i++)
        {
            float[] row = new float[SpanFeatures.Width];
            evidence.Write(i, row);
            yield return (spans[i], row);
        }
    }
}
