namespace PaperClaims.Training;

/// <summary>Multinomial logistic regression with an L2 penalty, fitted by AdaGrad over a fixed order of the examples.</summary>
internal static class LogisticRegression
{
    public static Weights Fit(RegressionParameters parameters, string[] labels, Example[] examples)
    {
        IEnumerable<string> features = examples
            .SelectMany(example => example.Features)
            .CountBy(feature => feature)
            .Where(count => count.Value >= parameters.MinSeen)
            .Select(count => count.Key);
        Weights weights = new(labels, features, parameters.MinKept);
        double[] importance = Importance(labels, examples);
        Dictionary<string, double[]> squares = weights.Features.ToDictionary(feature => feature, _ => new double[labels.Length]);
        Random order = new(parameters.Seed);
        Example[] shuffled = [.. examples];
        for (int epoch = 0; epoch < parameters.Epochs; epoch++)
        {
            order.Shuffle(shuffled);
            foreach (Example example in shuffled)
            {
                Step(parameters, weights, squares, example, importance[example.Label]);
            }
        }

        return weights;
    }

    // Without it a rare label is hardly ever chosen; with the full ratio it is chosen too often.
    private static double[] Importance(string[] labels, Example[] examples)
    {
        double[] counts = [.. labels.Select((_, label) => Math.Max(1.0, examples.Count(example => example.Label == label)))];
        return Array.ConvertAll(counts, count => Math.Sqrt(counts.Max() / count));
    }

    private static void Step(
        RegressionParameters parameters,
        Weights weights,
        Dictionary<string, double[]> squares,
        Example example,
        double importance
    )
    {
        double[] probabilities = weights.Probabilities(example.Features);
        foreach (string feature in example.Features)
        {
            if (!weights.TryGet(feature, out double[]? weight))
            {
                continue;
            }

            double[] square = squares[feature];
            for (int label = 0; label < weight.Length; label++)
            {
                double gradient =
                    (importance * (probabilities[label] - (label == example.Label ? 1 : 0))) + (parameters.Penalty * weight[label]);
                square[label] += gradient * gradient;
                weight[label] -= parameters.LearningRate * gradient / Math.Sqrt(square[label] + 1e-8);
            }
        }
    }
}
