using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>An annotated abstract as the tagger learns from it.</summary>
internal sealed class NameExample
{
    private NameExample(
        GoldPaper paper,
        AbstractText text,
        ulong[]?[] features,
        byte[] labels,
        IReadOnlyList<(ulong[] Features, bool Benchmark)> kinds
    )
    {
        Paper = paper;
        Text = text;
        Features = features;
        Labels = labels;
        Kinds = kinds;
        Names =
        [
            .. NamesOf(paper, optional: false).Select(claim => GoldNames.Trimmed(text.Source, GoldNames.FirstMember(text.Source, claim))),
        ];
        Optional = [.. NamesOf(paper, optional: true).Select(claim => GoldNames.Trimmed(text.Source, claim.Span))];
    }

    public GoldPaper Paper { get; }

    public AbstractText Text { get; }

    /// <summary>The features of each word, null for one that no name may hold or that is not learned from.</summary>
    public ulong[]?[] Features { get; }

    /// <summary>The label of each word.</summary>
    public byte[] Labels { get; }

    /// <summary>The features of the last word of each name whose kind is beyond doubt.</summary>
    public IReadOnlyList<(ulong[] Features, bool Benchmark)> Kinds { get; }

    /// <summary>Where names stand, without article and generic noun.</summary>
    public HashSet<TextSpan> Names { get; }

    /// <summary>Where names stand that may be left out.</summary>
    public HashSet<TextSpan> Optional { get; }

    public static NameExample Read(GoldPaper paper, NameLexicon lexicon, GazetteerIndex<NameCount> counts, SpanReader reader)
    {
        AbstractText source = TrainingInputs.Analyze(paper);
        reader.Load(source, lexicon, counts);
        NameAnalysis text = reader.Text;
        ulong[]?[] features = new ulong[]?[text.Count];
        for (int word = 0; word < text.Count; word++)
        {
            features[word] = text.Taggable[word] ? reader.TaggerFeaturesOf(word).ToArray() : null;
        }

        byte[] labels = new byte[text.Count];
        List<(ulong[], bool)> kinds = Label(paper, text, features, labels);

        // What may be a name or none teaches neither.
        foreach (GoldClaim claim in NamesOf(paper, optional: true))
        {
            WordSpan words = WordsOf(text, claim.Span);
            for (int word = words.First; word < words.End; word++)
            {
                features[word] = labels[word] == LabelLattice.Outside ? null : features[word];
            }
        }

        return new NameExample(paper, source, features, labels, kinds);
    }

    // Labels the words of each name and returns the features that tell the kind of each. Of names that overlap the shorter counts.
    private static List<(ulong[] Features, bool Benchmark)> Label(GoldPaper paper, NameAnalysis text, ulong[]?[] features, byte[] labels)
    {
        List<(ulong[], bool)> kinds = [];
        foreach (GoldClaim claim in NamesOf(paper, optional: false).OrderBy(claim => claim.Span.Length))
        {
            WordSpan words = WordsOf(text, GoldNames.FirstMember(text.Text.Source, claim));
            Span<byte> own = labels.AsSpan(words.First, words.Length);
            if (
                own.IsEmpty
                || own.ContainsAnyExcept((byte)LabelLattice.Outside)
                || features.AsSpan(words.First, words.Length).Contains(null)
            )
            {
                continue;
            }

            own.Fill(LabelLattice.Inside);
            own[0] = LabelLattice.Begin;
            if (!claim.Either)
            {
                kinds.Add((features[words.Last]!, claim.Type == "benchmark"));
            }
        }

        return kinds;
    }

    private static IEnumerable<GoldClaim> NamesOf(GoldPaper paper, bool optional) =>
        paper.Claims.Where(claim => claim.IsName && claim.Optional == optional);

    private static WordSpan WordsOf(NameAnalysis text, TextSpan span)
    {
        ReadOnlySpan<Token> tokens = text.Text.Tokens;
        int first = 0;
        while (first < text.Count && tokens[text.Words[first].End - 1].End <= span.Start)
        {
            first++;
        }

        int end = first;
        while (end < text.Count && tokens[text.Words[end].First].Start < span.End)
        {
            end++;
        }

        return new WordSpan(first, end);
    }
}
