using System.Numerics;
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
        Dictionary<uint, Vector4> kept = [];
        foreach ((uint key, int feature) in index)
        {
            if (weights.Any(weight => Math.Abs(weight[feature]) >= parameters.MinKept))
            {
                float Of(ResultPart part) => (float)(Half)weights[(int)part][feature];
                kept.Add(key, new(Of(ResultPart.Metric), Of(ResultPart.Data), Of(ResultPart.Baseline), Of(ResultPart.Method)));
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
internal sealed class FittedWords(IReadOnlyDictionary<uint, Vector4> weights)
{
    /// <summary>The score of each part: the logarithm of its odds.</summary>
    public PartScores Score(ReadOnlySpan<ulong> features)
    {
        Vector4 sum = default;
        foreach (ulong feature in features)
        {
            sum += weights.GetValueOrDefault(HashTable.KeyOf(feature));
        }

        return new(sum.X, sum.Y, sum.Z, sum.W);
    }

    /// <summary>The weights quantised, so that the greatest fills a signed byte.</summary>
    public RelationWeights ToWeights()
    {
        float max = weights.Values.Max(weight => new[] { weight.X, weight.Y, weight.Z, weight.W }.Max(MathF.Abs));
        float scale = max / sbyte.MaxValue;
        sbyte Quantise(float weight) => (sbyte)MathF.Round(weight / scale);
        return new RelationWeights(
            [.. weights.Keys],
            [
                .. weights.Values.Select(weight =>
                    FeatureTable.Pack(Quantise(weight.X), Quantise(weight.Y), Quantise(weight.Z), Quantise(weight.W))
                ),
            ],
            scale
        );
    }
}
