using System.Runtime.InteropServices;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>A name found in a text: its words, its probability, what it stands for, and its entry in the lexicon if it has one.</summary>
internal readonly record struct FoundName(NameSpan Span, NameKind Kind, LexiconEntry? Entry);

/// <summary>Finds the names of a text: tags it, classifies the spans by the whole text, and settles what each name stands for.</summary>
/// <remarks>Not thread-safe: one a thread.</remarks>
internal sealed partial class NameRecognizer
{
    // A name that the user added is claimed wherever it stands.
    private const double OwnNameProbability = 0.95;

    private readonly SpanReader reader = new();
    private readonly List<NameSpan> scored = [];
    private readonly HashSet<WordSpan> doubted = [];
    private readonly List<FoundName> found = [];
    private readonly Dictionary<ulong, (double Sum, int Count)> benchmarkScores = [];
    private readonly float[] row = new float[SpanFeatures.Width];
    private readonly WordMarks taken = new();

    public NameAnalysis Text => reader.Text;

    private NameMatches Matches => reader.Matches;

    /// <summary>The names with at least this probability, in text order and without overlap. Valid until the next call.</summary>
    public List<FoundName> Find(AbstractText text, NameLexicon lexicon, NameModel model, double threshold)
    {
        reader.Load(text, lexicon, model.Counts);
        Classify(model, threshold);
        AddAnnounced(lexicon, model);
        AddOtherMentions();
        AddOwnNames(lexicon);
        Select();
        SettleKinds(model.Tagger);
        return found;
    }

    private void Classify(NameModel model, double threshold)
    {
        scored.Clear();
        doubted.Clear();
        List<NameSpan> spans = reader.Propose(model.Tagger, model.Statistics);
        for (int i = 0; i < spans.Count; i++)
        {
            reader.Write(i, row);
            bool isAnnounced = Text.IsAnnounced(spans[i].Words);
            double probability = model.SpanClassifier.Probability(row, isAnnounced ? MinAnnounced : threshold);
            if (probability >= threshold)
            {
                scored.Add(new NameSpan(Trimmed(spans[i].Words), probability));
            }
            else if (isAnnounced && probability < MinAnnounced)
            {
                doubted.Add(spans[i].Words);
            }
        }
    }

    // "the Dialogue Benchmark OwlBench"
    private WordSpan Trimmed(WordSpan span)
    {
        bool isBehindNoun =
            span.Length > 1
            && !Matches.StartsAt(span.First)
            && Text[span.Last].Shape == WordShape.Mixed
            && NameBounds.FollowsNoun(Text.Sequence, span.Last);
        return isBehindNoun ? WordSpan.Of(span.Last) : span;
    }

    private void AddOwnNames(NameLexicon lexicon)
    {
        for (int word = 0; lexicon.HasOwn && word < Text.Count; word++)
        {
            if (Matches.StartsAt(word) && lexicon[Matches.Known(word).Value].IsOwn)
            {
                scored.Add(new NameSpan(Matches.Known(word).Words, OwnNameProbability));
            }
        }
    }

    /// <summary>Keeps the likeliest of those that overlap; of equals the longer, then the earlier.</summary>
    private void Select()
    {
        found.Clear();
        taken.Clear(Text.Count);
        scored.Sort(
            static (a, b) =>
                b.Probability.CompareTo(a.Probability) is not 0 and var order ? order
                : b.Length.CompareTo(a.Length) is not 0 and var longer ? longer
                : a.First.CompareTo(b.First)
        );
        foreach (NameSpan span in scored)
        {
            if (taken.AnyIn(span.Words))
            {
                continue;
            }

            taken.Mark(span.Words);
            NameSpan whole = JoinBreaks(span);
            NameSpan first = whole with { Words = CoordinationEllipsis.FirstMember(Text.Sequence, whole.Words) };
            NameMatch<int> known = Matches.Known(first.First);
            found.Add(new FoundName(first, NameKind.Dataset, known.Words == first.Words ? Matches.Lexicon[known.Value] : null));
        }

        found.Sort(static (a, b) => a.Span.First.CompareTo(b.Span.First));
    }

    /// <summary>"Pretty- CLEVR", "SemEval- 2025": a line break left a space after a hyphen of the name.</summary>
    private NameSpan JoinBreaks(NameSpan span)
    {
        WordSpan words = span.Words;
        int before = words.First - 1;
        if (before >= 0 && !taken[before] && EndsInHyphen(before) && Text[before].IsNameLike && !Text[words.First].SentenceStart)
        {
            taken[before] = true;
            words = words with { First = before };
        }

        int after = words.End;
        if (
            Text.Has(after)
            && !taken[after]
            && EndsInHyphen(after - 1)
            && (Text[after].IsNameLike || Text[after].Shape == WordShape.Digits)
            && !Text[after].SentenceStart
        )
        {
            taken[after] = true;
            words = words with { End = after + 1 };
        }

        return span with
        {
            Words = words,
        };
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
                Text.HashOf(name.Span.Words),
                out _
            );
            entry.Sum += tagger.BenchmarkScore(reader.TaggerFeaturesOf(name.Span.Words.Last));
            entry.Count++;
        }

        foreach (ref FoundName name in CollectionsMarshal.AsSpan(found))
        {
            bool benchmark =
                name.Entry is { IsOwn: true } own ? own.Kind == NameKind.Benchmark
                : Text.AnnouncedAs(name.Span.Words) is var noun and not HeadNoun.None ? noun == HeadNoun.Benchmark
                : SaysBenchmark(name.Span.Words) || benchmarkScores[Text.HashOf(name.Span.Words)].Sum > 0;
            name = name with { Kind = benchmark ? NameKind.Benchmark : NameKind.Dataset };
        }
    }

    // "LiveCodeBench v5": most names speak for themselves.
    private bool SaysBenchmark(WordSpan name)
    {
        for (int word = name.First; word < name.End; word++)
        {
            if (Text.Written(WordSpan.Of(word)).Contains("bench", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
