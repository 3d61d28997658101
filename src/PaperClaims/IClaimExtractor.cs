using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds claims of one kind. Implement it to add a kind of your own to a pipeline.</summary>
/// <remarks>An extractor must be thread-safe: one instance serves all texts, at the same time.</remarks>
public interface IClaimExtractor
{
    /// <summary>Adds the claims that <paramref name="text"/> states to <paramref name="claims"/>.</summary>
    /// <param name="text">The abstract with its tokens and sentences.</param>
    /// <param name="claims">Holds what the extractors before this one found, and takes what this one finds.</param>
    void Extract(AbstractText text, ClaimCollector claims);
}
