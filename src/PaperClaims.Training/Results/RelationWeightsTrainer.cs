using System.Runtime.Intrinsics;
using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>Fits the weights of words: logistic regressions with an L2 penalty, by AdaGrad over a fixed order of the rows.</summary>
internal static class RelationWeightsTrainer
{
    public static FittedWords Fit(RegressionParameters parameters, ulong[][] features, bool[][] labels, int[] rows)
    {
        Dictionary<uint, int> index = Index(features, rows, parameters.MinSeen);
        int[][] known = new int[features.Length][];
        foreach (int row in rows)
        {
            known[row] =
            [
                .. features[row].Select(feature => index.GetValueOrDefault(HashTable.KeyOf(feature), -1)).Where(feature => feature >= 0),
            ];
        }

        double[][] weights = [.. labels.Select(label => FitPart(parameters, known, label, rows, index.Count))];
        Dictionary<uint, float[]> kept = [];
        foreach ((uint key, int feature) in index)
        {
            if (weights.Any(weight => Math.Abs(weight[feature]) >= parameters.MinKept))
            {
                kept.Add(key, [.. weights.Select(weight => (float)(Half)weight[feature])]);
            }
        }

        return new FittedWords(kept);
    }

    private static Dictionary<uint, int> Index(ulong[][] features, int[] rows, int minSeen)
    {
        Dictionary<uint, int> seen = [];
        foreach (int row in rows)
        {
            foreach (ulong feature in features[row])
            {
                uint key = HashTable.KeyOf(feature);
                seen[key] = seen.GetValueOrDefault(key) + 1;
            }
        }

        Dictionary<uint, int> index = [];
        foreach ((uint key, int count) in seen)
        {
            if (count >= minSeen)
            {
                index.Add(key, index.Count);
            }
        }

        return index;
    }

    private static double[] FitPart(RegressionParameters parameters, int[][] features, bool[] labels, int[] rows, int count)
    {
        double[] weights = new double[count];
        double[] squares = new double[count];
        int[] shuffled = [.. rows];
        Random order = new(parameters.Seed);
        for (int epoch = 0; epoch < parameters.Epochs; epoch++)
        {
            order.Shuffle(shuffled);
            foreach (int row in shuffled)
            {
                double score = 0;
                foreach (int feature in features[row])
                {
                    score += weights[feature];
                }

                double error = (1 / (1 + Math.Exp(-score))) - (labels[row] ? 1 : 0);
                foreach (int feature in features[row])
                {
                    double gradient = error + (parameters.Penalty * weights[feature]);
                    squares[feature] += gradient * gradient;
                    weights[feature] -= parameters.LearningRate * gradient / Math.Sqrt(squares[feature] + 1e-8);
                }
            }
        }

        return weights;
    }
}

/// <summary>The weights as they were fitted, finer than they ship.</summary>
internal sealed class FittedWords(IReadOnlyDictionary<uint, float[]> weights)
{
    // Metric, data, baseline and method, then task and condition.
    private const int Lanes = 8;

    /// <summary>The score of each part: the logarithm of its odds.</summary>
    public PartScores Score(ReadOnlySpan<ulong> features, bool maySet)
    {
        Span<float> sum = stackalloc float[Lanes];
        sum.Clear();
        foreach (ulong feature in features)
        {
            if (weights.TryGetValue(HashTable.KeyOf(feature), out float[]? ofFeature))
            {
                for (int part = 0; part < ofFeature.Length; part++)
                {
                    sum[part] += ofFeature[part];
                }
            }
        }

        return new(Vector128.Create<float>(sum), maySet ? Vector128.Create<float>(sum[(Lanes / 2)..]) : PartScores.RuledOut);
    }

    /// <summary>The weights quantised, so that the greatest fills a signed byte.</summary>
    public RelationWeights ToWeights()
    {
        float scale = weights.Values.Max(ofFeature => ofFeature.Max(MathF.Abs)) / sbyte.MaxValue;
        sbyte Quantised(uint key, ResultPart part) => (sbyte)MathF.Round(weights[key][(int)part] / scale);
        return new RelationWeights(
            Packed(key =>
                FeatureTable.Pack(
                    Quantised(key, ResultPart.Metric),
                    Quantised(key, ResultPart.Data),
                    Quantised(key, ResultPart.Baseline),
                    Quantised(key, ResultPart.Method)
                )
            ),
            Packed(key => FeatureTable.Pack(Quantised(key, ResultPart.Task), Quantised(key, ResultPart.Condition), 0)),
            scale
        );
    }

    // A feature whose weights are all 0 needs no place.
    private PackedWeights Packed(Func<uint, uint> pack)
    {
        uint[] keys = [.. weights.Keys.Where(key => pack(key) != 0)];
        return new PackedWeights(keys, [.. keys.Select(pack)]);
    }
}
