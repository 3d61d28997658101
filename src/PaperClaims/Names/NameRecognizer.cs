using System.Runtime.InteropServices;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>A name found in a text: its words, its probability, what it stands for and the entry of the lexicon, null if it is in none.</summary>
internal readonly record struct FoundName(NameSpan Span, NameKind Kind, LexiconEntry? Entry);

/// <summary>Finds the names of a text: tags it, judges the spans by the whole text, and settles what each name stands for. Not thread-safe: one a thread.</summary>
internal sealed class NameRecognizer
{
    // A name that the user added is claimed wherever it stands.
    private const double OwnNameProbability = 0.95;

    private readonly FeatureBuffer buffer = new();
    private readonly LabelLattice lattice = new();
    private readonly List<NameSpan> tagged = [];
    private readonly SpanProposals candidates = new();
    private readonly SpanFeatures evidence = new();
    private readonly List<NameSpan> judged = [];
    private readonly List<FoundName> found = [];
    private readonly Dictionary<ulong, (double Sum, int Count)> benchmarkScores = [];
    private readonly float[] row = new float[SpanFeatures.Width];
    private readonly WordMarks taken = new();

    public NameAnalysis Text { get; } = new();

    public NameMatches Matches { get; } = new();

    /// <summary>The names with at least the probability <paramref name="threshold"/>, in text order and without overlap. Valid until the next call.</summary>
    public List<FoundName> Find(AbstractText text, NameLexicon lexicon, NameModel model, double threshold)
    {
        Text.Load(text);
        Matches.Load(Text, lexicon, model.Counts);
        tagged.Clear();
        model.Tagger.Tag(Text, Matches, buffer, lattice, tagged);
        Judge(model, lexicon, threshold);
        Select();
        SettleKinds(model.Tagger);
        return found;
    }

    private void Judge(NameModel model, NameLexicon lexicon, double threshold)
    {
        judged.Clear();
        List<NameSpan> spans = candidates.Find(Text, Matches, tagged);
        evidence.Load(Text, Matches, spans, model.Statistics);
        for (int i = 0; i < spans.Count; i++)
        {
            evidence.Write(i, row);
            double probability = model.Judge.Probability(row, threshold);
            if (probability >= threshold)
            {
                judged.Add(spans[i] with { Probability = probability });
            }
        }

        if (lexicon.HasOwn)
        {
            for (int word = 0; word < Text.Count; word++)
            {
                if (Matches.StartsAt(word) && lexicon[Matches.Known(word).Value].IsOwn)
                {
                    judged.Add(new NameSpan(word, Matches.Known(word).End, OwnNameProbability));
                }
            }
        }
    }

    /// <summary>Keeps the likeliest of those that overlap; of equals the longer, then the earlier.</summary>
    private void Select()
    {
        found.Clear();
        taken.Clear(Text.Count);
        judged.Sort(
            static (a, b) =>
                b.Probability.CompareTo(a.Probability) is not 0 and var order ? order
                : b.Length.CompareTo(a.Length) is not 0 and var longer ? longer
                : a.First.CompareTo(b.First)
        );
        foreach (NameSpan span in judged)
        {
            if (taken.AnyIn(span.First, span.End))
            {
                continue;
            }

            taken.Mark(span);
            NameSpan first = Coordination.FirstMember(Text, JoinBreaks(span));
            NameMatch<int> known = Matches.Known(first.First);
            found.Add(new FoundName(first, NameKind.Dataset, known.Is(first) ? Matches.Lexicon[known.Value] : null));
        }

        found.Sort(static (a, b) => a.Span.First.CompareTo(b.Span.First));
    }

    /// <summary>"Pretty- CLEVR", "SemEval- 2025": a line break left a space after a hyphen of the name.</summary>
    private NameSpan JoinBreaks(NameSpan span)
    {
        int before = span.First - 1;
        if (before >= 0 && !taken[before] && EndsInHyphen(before) && Text[before].IsNameLike && !Text[span.First].SentenceStart)
        {
            taken[before] = true;
            span = span with { First = before };
        }

        int after = span.End;
        if (
            Text.Has(after)
            && !taken[after]
            && EndsInHyphen(after - 1)
            && (Text[after].IsNameLike || Text[after].Shape == WordShape.Digits)
            && !Text[after].SentenceStart
        )
        {
            taken[after] = true;
            span = span with { End = after + 1 };
        }

        return span;
    }

    private bool EndsInHyphen(int word) =>
        Text.Words[word] is var tokens && tokens.End - tokens.First > 1 && Text.Text.Is(tokens.End - 1, TokenKind.Hyphen);

    /// <summary>One name is one thing: its mentions share what speaks for a benchmark.</summary>
    private void SettleKinds(NameTagger tagger)
    {
        benchmarkScores.Clear();
        foreach (FoundName name in found)
        {
            ref (double Sum, int Count) entry = ref CollectionsMarshal.GetValueRefOrAddDefault(
                benchmarkScores,
                Text.HashOf(name.Span.First, name.Span.End),
                out _
            );
            entry.Sum += tagger.BenchmarkScore(Text, name.Span.End - 1, Matches, buffer);
            entry.Count++;
        }

        foreach (ref FoundName name in CollectionsMarshal.AsSpan(found))
        {
            bool benchmark = name.Entry is { IsOwn: true } own
                ? own.Kind == NameKind.Benchmark
                : benchmarkScores[Text.HashOf(name.Span.First, name.Span.End)].Sum > 0;
            name = name with { Kind = benchmark ? NameKind.Benchmark : NameKind.Dataset };
        }
    }
}
