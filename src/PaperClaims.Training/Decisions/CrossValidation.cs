using System.Globalization;

namespace PaperClaims.Training;

/// <summary>Fits on all folds but one and measures on that one, papers kept whole; from further papers every fold learns.</summary>
internal static class CrossValidation
{
    private const int Bins = 10;

    public static void Run(
        string model,
        Decision decision,
        RegressionParameters parameters,
        GoldPaper[] papers,
        GoldPaper[] more,
        int folds,
        TextWriter output
    )
    {
        List<(Example Example, double[] Probabilities)> measured = [];
        for (int fold = 0; fold < folds; fold++)
        {
            Example[] seen = [.. papers.Where((_, i) => i % folds != fold).Concat(more).SelectMany(decision.Examples)];
            Weights weights = LogisticRegression.Fit(parameters, decision.Labels, seen);
            measured.AddRange(
                papers
                    .Where((_, i) => i % folds == fold)
                    .SelectMany(decision.Examples)
                    .Select(example => (example, weights.Probabilities(example.Features)))
            );
        }

        int right = measured.Count(one => Best(one.Probabilities) == one.Example.Label);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{model}: {measured.Count} examples, accuracy {(double)right / measured.Count:0.000}, "
                    + $"calibration error {CalibrationError(measured):0.000}"
            )
        );
        for (int label = 0; label < decision.Labels.Length; label++)
        {
            int chosen = measured.Count(one => Best(one.Probabilities) == label);
            int gold = measured.Count(one => one.Example.Label == label);
            int both = measured.Count(one => Best(one.Probabilities) == label && one.Example.Label == label);
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {decision.Labels[label], -8} precision {both / Math.Max(1.0, chosen):0.000} "
                        + $"recall {both / Math.Max(1.0, gold):0.000} F1 {2.0 * both / Math.Max(1, chosen + gold):0.000} of {gold}"
                )
            );
        }
    }

    private static int Best(double[] probabilities) => Array.IndexOf(probabilities, probabilities.Max());

    /// <summary>Expected calibration error of the chosen label, over ten bins of equal width.</summary>
    private static double CalibrationError(List<(Example Example, double[] Probabilities)> measured) =>
        measured
            .GroupBy(one => Math.Min((int)(one.Probabilities.Max() * Bins), Bins - 1))
            .Sum(bin => Math.Abs(bin.Sum(one => one.Probabilities.Max()) - bin.Count(one => Best(one.Probabilities) == one.Example.Label)))
        / measured.Count;
}
