using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>The weights of a feature for the first and the further units of a name, and for benchmark against dataset, in steps of the model's scale.</summary>
internal readonly record struct FeatureWeights(sbyte Begin, sbyte Inside, sbyte Benchmark);

/// <summary>The first pass: a linear-chain conditional random field over the units that may be part of a name.</summary>
internal sealed class NameTagger(FeatureTable weights, double scale, double benchmarkScale, double benchmarkBias, double[] transitions)
{
    public const int LongestName = 14;

    /// <summary>Names less likely than this are not worth a second look.</summary>
    public const double LeastProbability = 0.005;

    // Memory for a chain is kept; nothing that an author writes comes near.
    private const int LongestChain = 2048;

    /// <summary>Adds the spans that may be names, in text order.</summary>
    public void Tag(NameText text, NameMatches matches, FeatureBuffer buffer, LabelLattice lattice, List<NameSpan> spans)
    {
        ReadOnlySpan<bool> candidates = text.Candidates;
        for (int first = 0; first < candidates.Length; first++)
        {
            if (!candidates[first])
            {
                continue;
            }

            int end = first + 1;
            while (end < candidates.Length && end < first + LongestChain && candidates[end])
            {
                end++;
            }

            lattice.Reset(end - first);
            for (int unit = first; unit < end; unit++)
            {
                NameFeatures.Collect(text, unit, matches, buffer);
                (int begin, int inside, _) = weights.Sum(buffer.Hashes);
                lattice.Add(unit - first, begin * scale, inside * scale);
            }

            lattice.Sum(transitions);
            lattice.CollectNames(first, LongestName, LeastProbability, transitions, spans);
            first = end - 1;
        }
    }

    /// <summary>How much the unit's features speak for a benchmark against a dataset, a logit.</summary>
    public double BenchmarkScore(NameText text, int unit, NameMatches matches, FeatureBuffer buffer)
    {
        NameFeatures.Collect(text, unit, matches, buffer);
        return (weights.Sum(buffer.Hashes).Benchmark * benchmarkScale) + benchmarkBias;
    }
}
