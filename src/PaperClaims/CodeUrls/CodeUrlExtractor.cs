using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds web addresses: <see cref="CodeUrlClaim"/>.</summary>
public sealed class CodeUrlExtractor : IClaimExtractor
{
    /// <inheritdoc />
    public void Extract(AbstractText text, ClaimCollector claims)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(claims);
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.KindAt(i) == TokenKind.Address && Read(text, i) is { } claim)
            {
                claims.AddWithinSentence(claim);
            }
        }
    }

    private static CodeUrlClaim? Read(AbstractText text, int index)
    {
        if (AddressText.Read(text.Source, text.Tokens[index].Span) is not { } written || written.ToUrl() is not { } url)
        {
            return null;
        }

        string host = url.Host.ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        (string? owner, string? repository) = SourceHosts.Read(host, url);
        return new CodeUrlClaim
        {
            Text = text.Quote(written.Span),
            Start = written.Span.Start,
            Confidence =
                written.IsCut ? 0.5
                : written.Repaired ? 0.95
                : 0.99,
            Sentence = text.SentenceAt(written.Span.Start),
            Url = url,
            Artifact = ArtifactReader.Read(text, index, index + 1, host),
            Host = host,
            Owner = owner,
            Repository = repository,
            Repaired = written.Repaired,
        };
    }
}
