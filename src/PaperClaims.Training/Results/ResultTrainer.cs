using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Fits what finding results needs. Same input, same model.</summary>
internal static class ResultTrainer
{
    public static Weights FitNumbers(IReadOnlyList<ResultExample> examples) =>
        LogisticRegression.Fit(ResultExample.NumberLabels, [.. examples.SelectMany(example => example.Numbers)]);

    /// <summary>The results that are found in abstracts without annotations, ready to be linked.</summary>
    public static IReadOnlyList<ResultReading> Read(IEnumerable<AbstractText> corpus, LinearModel numbers) =>
        [.. corpus.AsParallel().AsOrdered().Select(text => Read(text, numbers)).OfType<ResultReading>()];

    private static ResultReading? Read(AbstractText text, LinearModel numbers)
    {
        ClaimCollector claims = new(text);
        foreach (IClaimExtractor extractor in (IClaimExtractor[])[.. ResultExample.BesideNames, new NameExtractor()])
        {
            extractor.Extract(text, claims);
        }

        ResultNumbers found = ResultNumbers.Find(text, claims.Claims, MetricLexicon.Default, numbers);
        return found.Numbers.Count == 0
            ? null
            : new ResultReading(text, found.Numbers, found.Kinds, [.. claims.Claims.OfType<NameClaim>()], MetricLexicon.Default);
    }

    public static LinearModel ToModel(Weights weights)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        weights.Write(writer);
        using StringReader reader = new(writer.ToString());
        return LinearModel.Read(reader, "weights");
    }
}
