using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>Fits what finding results needs. Same input, same model.</summary>
internal static class ResultTrainer
{
    public static Weights FitNumbers(IReadOnlyList<ResultExample> examples) =>
        LogisticRegression.Fit(ResultExample.NumberLabels, [.. examples.SelectMany(example => example.Numbers)]);

    public static LinearModel ToModel(Weights weights)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        weights.Write(writer);
        using StringReader reader = new(writer.ToString());
        return LinearModel.Read(reader, "weights");
    }
}
