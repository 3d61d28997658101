using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds sizes of data resources: <see cref="DatasetSizeClaim"/>.</summary>
/// <remarks>After a <see cref="NameExtractor"/> it knows the dataset or benchmark that the abstract introduces, to which counts belong
/// that name none.</remarks>
public sealed class DatasetSizeExtractor : IClaimExtractor
{
    private const double Threshold = 0.5;

    private static readonly Lazy<LinearModel> BuiltIn = new(() => LinearModel.Load("dataset-size.weights.tsv"));

    private readonly LinearModel? model;

    /// <summary>Makes an extractor.</summary>
    public DatasetSizeExtractor() { }

    internal DatasetSizeExtractor(LinearModel model) => this.model = model;

    /// <inheritdoc />
    public void Extract(AbstractText text, ClaimCollector claims)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(claims);
        (StatedCount Count, bool IsSize)? before = null;
        TextSpan[] taken =
        [
            .. claims
                .Claims.Where(claim => claim is ModelSizeClaim or PercentageClaim)
                .Select(claim => claim.Span)
                .OrderBy(span => span.Start),
        ];
        NamedResources? resources = null;
        int next = 0;
        foreach (StatedCount count in CountParser.Parse(text))
        {
            while (next < taken.Length && taken[next].End <= count.Span.Start)
            {
                next++;
            }

            TextSpan sentence = text.SentenceAt(count.Span.Start);
            double probability = Judge(text, count, before);
            bool isSize = CountGrammar.Judge(text, count, sentence) ?? probability >= Threshold;
            probability = isSize ? Math.Max(probability, Threshold) : probability;
            before = (count, isSize);
            if (isSize && !(next < taken.Length && taken[next].Overlaps(count.Span)))
            {
                resources ??= new NamedResources(text, claims.Claims.OfType<NameClaim>());
                claims.AddWithinSentence(Make(text, count, sentence, probability, ResourceNaming.Read(text, count, resources)));
            }
        }
    }

    private double Judge(AbstractText text, StatedCount count, (StatedCount Count, bool IsSize)? before)
    {
        LinearModel.Decision decision = (model ?? BuiltIn.Value).Begin();
        DatasetSizeFeatures.Collect(text, count, before, decision);
        return decision.Probabilities()[1];
    }

    private static DatasetSizeClaim Make(AbstractText text, StatedCount count, TextSpan sentence, double probability, string? of) =>
        new()
        {
            Text = text.Quote(count.Span),
            Start = count.Span.Start,
            Confidence = Math.Round(probability, 3),
            Sentence = sentence,
            Value = count.Value,
            High = count.High,
            Unit = count.HasNoun ? text.Quote(TextSpan.FromBounds(text.Tokens[count.NounFirst].Start, text.Tokens[count.Head].End)) : null,
            Of = of,
            Bound = BoundReader.Read(
                text,
                count.First,
                text.Is(count.NumberEnd - 1, TokenKind.Plus) ? count.NumberEnd - 1 : count.NumberEnd
            ),
        };
}
