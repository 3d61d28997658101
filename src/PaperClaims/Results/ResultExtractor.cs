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

        using ResultAnalysis analysis = new(text, found.Numbers, found.Kinds, claims.Claims.OfType<NameClaim>(), metrics);
        Relations[] relations = RelationClassifier.Classify(analysis, relationModel ?? RelationModel.Default);
        ClaimIndex before = new(claims.Claims);
        for (int i = 0; i < relations.Length; i++)
        {
            claims.AddWithinSentence(ResultBuilder.Build(analysis, relations[i], i, found.Confidences[i], metrics, before));
        }
    }
}
