using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds results: <see cref="ResultClaim"/>. Reads what the extractors before it found, so it runs last.</summary>
public sealed class ResultExtractor : IClaimExtractor
{
    private static readonly Lazy<LinearModel> BuiltInNumbers = new(() => LinearModel.Load("result-number.weights.tsv"));

    private readonly MetricLexicon? lexicon;
    private readonly LinearModel? numberModel;
    private readonly LinkModel? linkModel;

    /// <summary>Makes an extractor that knows the built-in metrics.</summary>
    public ResultExtractor() { }

    /// <summary>Makes an extractor that knows the metrics of <paramref name="lexicon"/>.</summary>
    public ResultExtractor(MetricLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        this.lexicon = lexicon;
    }

    internal ResultExtractor(LinearModel numberModel, LinkModel linkModel)
    {
        this.numberModel = numberModel;
        this.linkModel = linkModel;
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

        ResultReading reading = new(text, found.Numbers, found.Kinds, [.. claims.Claims.OfType<NameClaim>()], metrics);
        Links[] links = Linker.Judge(reading, linkModel ?? LinkModel.Default);
        ClaimIndex before = new(claims.Claims);
        for (int i = 0; i < links.Length; i++)
        {
            claims.AddWithinSentence(ResultBuilder.Build(reading, links, i, found.Confidences[i], metrics, before));
        }

        reading.Release();
    }
}
