using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds results: <see cref="ResultClaim"/>. Reads what the extractors before it found, so it runs last.</summary>
public sealed class ResultExtractor : IClaimExtractor
{
    private static readonly Lazy<LinearModel> BuiltInNumbers = new(() => LinearModel.Load("result-number.weights.tsv"));

    private readonly MetricLexicon? lexicon;
    private readonly LinearModel? numberModel;
    private readonly RelationModel? relationModel;

    /// <summary>Makes an extractor that knows the built-in metrics.</summary>
    public ResultExtractor() { }

    /// <summary>Makes an extractor that knows the metrics of <paramref name="lexicon"/>.</summary>
    public ResultExtractor(MetricLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        this.lexicon = lexicon;
    }

    internal ResultExtractor(LinearModel numberModel, RelationModel relationModel)
    {
        this.numberModel = numberModel;
        this.relationModel = relationModel;
    }

    /// <inheritdoc />
    public void Extract(AbstractText text, ClaimCollector claims)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(claims);
        MetricLexicon metrics = lexicon ?? MetricLexicon.Default;
        ResultNumbers found = ResultNumbers.Find(text, claims.Claims, metrics, numberModel ?? BuiltInNumbers.Value);
        if (found.Numbers.Count == 0)
        {
            return;
        }

        claims.Expect(found.Numbers.Count);

        using ResultAnalysis analysis = new(text, found.Numbers, found.Kinds, claims.Claims.OfType<NameClaim>(), metrics);
        RelationModel model = relationModel ?? RelationModel.Default;
        Relations[] relations = RelationClassifier.Classify(analysis, model);
        ClaimIndex before = new(claims.Claims);
        ChosenParts[] chosen = [.. relations.Select(ofNumber => new ChosenParts(analysis, ofNumber))];
        ConfidenceRow rows = new(analysis, relations, chosen, stackalloc float[ConfidenceRow.Width]);
        for (int i = 0; i < relations.Length; i++)
        {
            ReadOnlySpan<float> row = rows.Of(i);
            ResultConfidences confidences = new(
                found.Confidences[i],
                model.ConfidenceTrees(Judged.Metric).Probability(row),
                model.ConfidenceTrees(Judged.Data).Probability(row),
                model.ConfidenceTrees(Judged.Method).Probability(row),
                model.ConfidenceTrees(Judged.Baseline).Probability(row)
            );
            double entry = found.Confidences[i] * model.ConfidenceTrees(Judged.Entry).Probability(row);
            claims.AddWithinSentence(ResultBuilder.Build(analysis, chosen[i], i, confidences, entry, metrics, before));
        }
    }
}
