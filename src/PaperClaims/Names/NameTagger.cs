using System.Runtime.Intrinsics;
using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>The weights of a feature for the first and the further units of a name, and for benchmark against dataset, in steps of the model's scale.</summary>
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

/// <summary>The first pass: a linear-chain conditional random field over the units that may be part of a name.</summary>
internal sealed class NameTagger(
    FeatureTable weights,
    double scale,
    double benchmarkScale,
    double benchmarkBias,
    double[] transitions,
    FirstLook? firstLook = null
)
{
    public const int LongestName = 14;

    /// <summary>Names less likely than this are not worth a second look.</summary>
    public const double LeastProbability = 0.005;

    private readonly double[] steps = LabelLattice.StepsOf(transitions);

    // Memory for a chain is kept; nothing that an author writes comes near.
    private const int LongestChain = 2048;

    /// <summary>Adds the spans that may be names, in text order.</summary>
    public void Tag(NameText text, NameMatches matches, FeatureBuffer buffer, LabelLattice lattice, List<NameSpan> spans)
    {
        ReadOnlySpan<bool> candidates = text.Candidates;
        int end;
        for (int first = text.NextCandidate(0); first < candidates.Length; first = text.NextCandidate(end))
        {
            end = first + 1;
            while (end < candidates.Length && end < first + LongestChain && candidates[end])
            {
                end++;
            }

            int length = end - first;
            buffer.Clear(weights);
            for (int unit = first; unit < end; unit++)
            {
                buffer.StartRow();
                NameFeatures.CollectFirst(text, unit, matches, buffer);
            }

            if (!IsPromising(buffer, length))
            {
                continue;
            }

            // All of the chain before any of it is summed: the weights are on their way meanwhile.
            for (int unit = first; unit < end; unit++)
            {
                buffer.StartRow();
                NameFeatures.CollectFurther(text, unit, matches, buffer);
            }

            lattice.Reset(length);
            for (int row = 0; row < length; row++)
            {
                Vector128<int> sum = weights.Sum(buffer.HashesOf(row)) + weights.Sum(buffer.HashesOf(length + row));
                lattice.Score(row, sum[FeatureWeights.BeginPlace] * scale, sum[FeatureWeights.InsidePlace] * scale);
            }

            if (lattice.SumForward(steps) >= LeastProbability)
            {
                lattice.SumBackward(steps);
                lattice.CollectNames(first, LongestName, LeastProbability, steps, spans);
            }
        }
    }

    private bool IsPromising(FeatureBuffer buffer, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            if (firstLook is null || firstLook.IsPromising(weights, buffer, row))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How much the unit's features speak for a benchmark against a dataset, a logit.</summary>
    public double BenchmarkScore(NameText text, int unit, NameMatches matches, FeatureBuffer buffer)
    {
        buffer.Clear();
        NameFeatures.Collect(text, unit, matches, buffer);
        return (weights.Sum(buffer.Hashes)[FeatureWeights.BenchmarkPlace] * benchmarkScale) + benchmarkBias;
    }
}
