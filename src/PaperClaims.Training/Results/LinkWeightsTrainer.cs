using System.Numerics;
using System.Runtime.InteropServices;
using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>Fits <see cref="LinkWeights"/>: logistic regressions with an L2 penalty, by AdaGrad over a fixed order of the rows.</summary>
internal static class LinkWeightsTrainer
{
    private const int Epochs = 12;
    private const int Seed = 20240101;
    private const double LearningRate = 0.1;
    private const double Penalty = 0.002;
    private const int LeastSeen = 2;
    private const double SmallestKept = 0.02;

    public static LinkWeights Fit(ulong[][] features, bool[][] labels, int[] rows)
    {
        Dictionary<uint, int> index = Index(features, rows);
        int[][] known = new int[features.Length][];
        foreach (int row in rows)
        {
            known[row] = [.. features[row].Select(feature => index.GetValueOrDefault(HashTable<Vector4>.KeyOf(feature), -1)).Where(feature => feature >= 0)];
        }

        double[][] weights = [.. labels.Select(label => FitPart(known, label, rows, index.Count))];
        List<uint> keys = [];
        List<Vector4> kept = [];
        foreach ((uint key, int feature) in index)
        {
            if (weights.Any(weight => Math.Abs(weight[feature]) >= SmallestKept))
            {
                // As they will be written: what is measured is what is shipped.
                keys.Add(key);
                kept.Add(new(Rounded(weights[0][feature]), Rounded(weights[1][feature]), Rounded(weights[2][feature]), Rounded(weights[3][feature])));
            }
        }

        return new LinkWeights(CollectionsMarshal.AsSpan(keys), CollectionsMarshal.AsSpan(kept));
    }

    private static Dictionary<uint, int> Index(ulong[][] features, int[] rows)
    {
        Dictionary<uint, int> seen = [];
        foreach (int row in rows)
        {
            foreach (ulong feature in features[row])
            {
                uint key = HashTable<Vector4>.KeyOf(feature);
                seen[key] = seen.GetValueOrDefault(key) + 1;
            }
        }

        Dictionary<uint, int> index = [];
        foreach ((uint key, int count) in seen)
        {
            if (count >= LeastSeen)
            {
                index.Add(key, index.Count);
            }
        }

        return index;
    }

    private static double[] FitPart(int[][] features, bool[] labels, int[] rows, int count)
    {
        double[] weights = new double[count];
        double[] squares = new double[count];
        int[] shuffled = [.. rows];
        Random order = new(Seed);
        for (int epoch = 0; epoch < Epochs; epoch++)
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
                    double gradient = error + (Penalty * weights[feature]);
                    squares[feature] += gradient * gradient;
                    weights[feature] -= LearningRate * gradient / Math.Sqrt(squares[feature] + 1e-8);
                }
            }
        }

        return weights;
    }

    private static float Rounded(double weight) => (float)(Half)weight;
}
