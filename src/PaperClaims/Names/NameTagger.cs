using System.Runtime.Intrinsics;
using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>The quantised weights of a feature: for the first and the further words of a name, and for benchmark against dataset.</summary>
internal readonly record struct FeatureWeights(sbyte Begin, sbyte Inside, sbyte Benchmark)
{
    // Places of the weights in a FeatureTable.
    public const int BeginPlace = 0;
    public const int InsidePlace = 1;
    public const int BenchmarkPlace = 2;

    /// <summary>The table that holds these weights.</summary>
    public static FeatureTable Table(ReadOnlySpan<uint> keys, ReadOnlySpan<FeatureWeights> weights)
    {
        uint[] packed = new uint[weights.Length];
        for (int i = 0; i < packed.Length; i++)
        {
            packed[i] = FeatureTable.Pack(weights[i].Begin, weights[i].Inside, weights[i].Benchmark);
        }

        return new FeatureTable(keys, packed);
    }
}

/// <summary>Tags the words of names: a linear-chain conditional random field over the words that may be part of a name.</summary>
internal sealed class NameTagger(
    FeatureTable weights,
    double scale,
    double benchmarkScale,
    double benchmarkBias,
    double[] transitions,
    CascadeFilter? cascadeFilter = null
)
{
    public const int MaxNameLength = 14;

    /// <summary>Names less likely than this are not classified.</summary>
    public const double MinProbability = 0.005;

    // Memory for a chain is kept; nothing that an author writes comes near.
    private const int MaxChain = 2048;

    private readonly double[] potentials = LabelLattice.PotentialsOf(transitions);

    /// <summary>Adds the spans that may be names, in text order.</summary>
    public void Tag(NameAnalysis text, NameMatches matches, FeatureBuffer buffer, LabelLattice lattice, List<NameSpan> spans)
    {
        ReadOnlySpan<bool> taggable = text.Taggable;
        int end;
        for (int first = text.NextTaggable(0); first < taggable.Length; first = text.NextTaggable(end))
        {
            end = first + 1;
            while (end < taggable.Length && end < first + MaxChain && taggable[end])
            {
                end++;
            }

            WordSpan chain = new(first, end);
            if (!CollectFeatures(text, matches, chain, buffer))
            {
                continue;
            }

            Score(chain.Length, buffer, lattice);
            if (lattice.SumForward(potentials) >= MinProbability)
            {
                lattice.SumBackward(potentials);
                foreach ((int start, int after, double probability) in lattice.NamesOf(MaxNameLength, MinProbability, potentials))
                {
                    spans.Add(new NameSpan(new WordSpan(first + start, first + after), probability));
                }
            }
        }
    }

    // A row a word with the features that the cascade filter asks for, then, if it lets the chain pass, a row a word with the rest.
    // All of the chain before any of it is summed: the weights are on their way meanwhile.
    private bool CollectFeatures(NameAnalysis text, NameMatches matches, WordSpan chain, FeatureBuffer buffer)
    {
        buffer.Clear(weights);
        for (int word = chain.First; word < chain.End; word++)
        {
            buffer.StartRow();
            TaggerFeatures.CollectForFilter(text, word, matches, buffer);
        }

        if (!IsPromising(buffer, chain.Length))
        {
            return false;
        }

        for (int word = chain.First; word < chain.End; word++)
        {
            buffer.StartRow();
            TaggerFeatures.CollectRest(text, word, matches, buffer);
        }

        return true;
    }

    private bool IsPromising(FeatureBuffer buffer, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            if (cascadeFilter is null || cascadeFilter.IsPromising(weights, buffer, row))
            {
                return true;
            }
        }

        return false;
    }

    private void Score(int length, FeatureBuffer buffer, LabelLattice lattice)
    {
        lattice.Reset(length);
        for (int row = 0; row < length; row++)
        {
            Vector128<int> sum = weights.Sum(buffer.HashesOf(row)) + weights.Sum(buffer.HashesOf(length + row));
            lattice.Score(row, sum[FeatureWeights.BeginPlace] * scale, sum[FeatureWeights.InsidePlace] * scale);
        }
    }

    /// <summary>How much a word of these features speaks for a benchmark against a dataset, a logit.</summary>
    public double BenchmarkScore(ReadOnlySpan<ulong> features) =>
        (weights.Sum(features)[FeatureWeights.BenchmarkPlace] * benchmarkScale) + benchmarkBias;
}
