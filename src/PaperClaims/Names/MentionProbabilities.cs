using System.Runtime.InteropServices;

namespace PaperClaims;

/// <summary>The probabilities that the tagger gives all mentions of a word, of a spelling, and of a candidate.</summary>
/// <remarks>Reused from one abstract to the next.</remarks>
internal sealed class MentionProbabilities
{
    private readonly Dictionary<ulong, Mentions> spellings = [];
    private readonly Dictionary<ulong, Mentions> words = [];
    private readonly List<ulong> hashes = [];
    private double[] inside = [];
    private double[] ofCandidate = [];
    private NameAnalysis text = null!;

    /// <summary>The sum over all spans.</summary>
    public double Sum { get; private set; }

    /// <summary>The probability of each word that a name holds it.</summary>
    public ReadOnlySpan<double> Inside => inside.AsSpan(0, text.Count);

    public void Load(NameAnalysis text, List<NameSpan> spans)
    {
        this.text = text;
        spellings.Clear();
        words.Clear();
        hashes.Clear();
        Sum = 0;
        if (inside.Length < text.Count)
        {
            inside = new double[text.Count * 5 / 4];
            ofCandidate = new double[inside.Length];
        }

        inside.AsSpan(0, text.Count).Clear();
        if (spans.Count == 0)
        {
            return;
        }

        foreach (NameSpan span in spans)
        {
            ulong hash = text.HashOf(span.Words);
            hashes.Add(hash);
            Add(spellings, hash, span.Probability);
            Sum += span.Probability;
            for (int word = span.First; word < span.End; word++)
            {
                inside[word] = Math.Min(1, inside[word] + span.Probability);
            }
        }

        for (int word = 0; word < text.Count; word++)
        {
            if (text[word].IsNameLike)
            {
                Add(words, text[word].Hash, inside[word]);
            }
        }

        for (int candidate = 0; candidate < text.Candidates.Length; candidate++)
        {
            ofCandidate[candidate] = MeanOf(text.Candidates[candidate].Words);
        }
    }

    /// <summary>The hash of the words of a span.</summary>
    public ulong HashOf(int span) => hashes[span];

    /// <summary>All spans that are spelled like this one.</summary>
    public Mentions OfSpelling(int span) => spellings[hashes[span]];

    /// <summary>All mentions of the word, none if it is not written like a name.</summary>
    public Mentions OfWord(int word) => text[word].IsNameLike ? words.GetValueOrDefault(text[word].Hash) : default;

    /// <summary>The mean over the words of a candidate.</summary>
    public double OfCandidate(int candidate) => ofCandidate[candidate];

    /// <summary>The mean over the words.</summary>
    public double MeanOf(WordSpan span)
    {
        double sum = 0;
        foreach (double probability in inside.AsSpan(span.First, span.Length))
        {
            sum += probability;
        }

        return sum / span.Length;
    }

    private static void Add(Dictionary<ulong, Mentions> to, ulong hash, double probability) =>
        CollectionsMarshal.GetValueRefOrAddDefault(to, hash, out _).Add(probability);
}

/// <summary>The probabilities of all mentions of a spelling or word.</summary>
internal record struct Mentions
{
    private double second;
    private double sum;

    public double Max { get; private set; }

    public int Count { get; private set; }

    public void Add(double probability)
    {
        (Max, second) = probability > Max ? (probability, Max) : (Max, Math.Max(second, probability));
        sum += probability;
        Count++;
    }

    /// <summary>The greatest of the other mentions; -1 if there are none.</summary>
    public readonly double MaxWithout(double own) =>
        Count < 2 ? -1
        : own >= Max ? second
        : Max;

    /// <summary>The mean of the other mentions; -1 if there are none.</summary>
    public readonly double MeanWithout(double own) => Count < 2 ? -1 : (sum - own) / (Count - 1);
}
