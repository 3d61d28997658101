using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Fits what finding results needs. Same input, same model.</summary>
internal static class ResultTrainer
{
    public static Weights FitNumbers(RegressionParameters parameters, IEnumerable<ResultExample> examples) =>
        LogisticRegression.Fit(parameters, ResultExample.NumberLabels, [.. examples.SelectMany(example => example.Numbers)]);

    /// <summary>The results that are found in abstracts without annotations, ready to look for their parts.</summary>
    public static IReadOnlyList<ResultAnalysis> Read(IEnumerable<AbstractText> corpus, FittedExtractors extractors, LinearModel numbers) =>
        [.. corpus.AsParallel().AsOrdered().Select(text => Read(text, extractors, numbers)).OfType<ResultAnalysis>()];

    private static ResultAnalysis? Read(AbstractText text, FittedExtractors extractors, LinearModel numbers)
    {
        List<Claim> claims = [.. extractors.Extract(text)];
        ResultNumbers found = ResultNumbers.Find(text, claims, MetricLexicon.Default, numbers);
        return found.Numbers.Count == 0
            ? null
            : new ResultAnalysis(text, found.Numbers, found.Kinds, [.. claims.OfType<NameClaim>()], MetricLexicon.Default);
    }
}
