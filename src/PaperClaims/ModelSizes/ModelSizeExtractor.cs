using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds numbers of parameters: <see cref="ModelSizeClaim"/>.</summary>
public sealed class ModelSizeExtractor : IClaimExtractor
{
    /// <inheritdoc />
    public void Extract(AbstractText text, ClaimCollector claims)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(claims);
        foreach ((ParameterCount count, double confidence) in ModelSizeFinder.Find(text))
        {
            claims.AddWithinSentence(
                new ModelSizeClaim
                {
                    Text = text.Quote(count.Span),
                    Start = count.Span.Start,
                    Confidence = confidence,
                    Sentence = text.SentenceAt(count.Span.Start),
                    Parameters = (long)count.Value,
                    High = (long?)count.High,
                    Scope = ModelScope.Read(text, count, ParameterNoun.After(text, count.End)),
                    Bound = BoundReader.Read(text, count.First, count.End),
                    Model = ModelNaming.Read(text, count),
                }
            );
        }
    }
}
