using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads a text up to the features of the spans that may be names, for serving and for training.</summary>
/// <remarks>Reused from one abstract to the next.</remarks>
/// <param name="leaveOut">The templates of the tagger to leave out, to measure what they are worth; null for none.</param>
internal sealed class SpanReader(Predicate<TaggerTemplate>? leaveOut = null)
{
    private readonly FeatureBuffer buffer = new() { LeaveOut = leaveOut };
    private readonly LabelLattice lattice = new();
    private readonly List<NameSpan> tagged = [];
    private readonly SpanProposals proposals = new();
    private readonly SpanFeatures features = new();

    public NameAnalysis Text { get; } = new();

    public NameMatches Matches { get; } = new();

    /// <summary>Analyses a text and looks the known names up in it.</summary>
    public void Load(AbstractText text, NameLexicon lexicon, GazetteerIndex<NameCount> counts)
    {
        Text.Load(text);
        Matches.Load(Text, lexicon, counts);
    }

    /// <summary>The features of a taggable word. Valid until the next call.</summary>
    public ReadOnlySpan<ulong> TaggerFeaturesOf(int word)
    {
        buffer.Clear();
        TaggerFeatures.Collect(Text, word, Matches, buffer);
        return buffer.Hashes;
    }

    /// <summary>Of the features of a taggable word those that the cascade filter asks for. Valid until the next call.</summary>
    public FeatureBuffer FilterFeaturesOf(int word)
    {
        buffer.Clear();
        TaggerFeatures.CollectForFilter(Text, word, Matches, buffer);
        return buffer;
    }

    /// <summary>The spans that the tagger takes for names, in text order. Valid until the next call.</summary>
    public List<NameSpan> Tag(NameTagger tagger)
    {
        tagged.Clear();
        tagger.Tag(Text, Matches, buffer, lattice, tagged);
        return tagged;
    }

    /// <summary>The spans that the span classifier decides on, in text order. Valid until the next call.</summary>
    public List<NameSpan> Propose(NameTagger tagger, NameStatistics statistics)
    {
        List<NameSpan> spans = proposals.Find(Text, Matches, Tag(tagger));
        features.Load(Text, Matches, spans, statistics);
        return spans;
    }

    /// <summary>Writes the features of a proposed span, <see cref="SpanFeatures.Width"/> numbers.</summary>
    public void Write(int span, Span<float> row) => features.Write(span, row);
}
