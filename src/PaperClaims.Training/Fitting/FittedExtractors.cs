using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>The extractors that run before results are looked for, with the models that were fitted, not those of the assembly.</summary>
internal sealed class FittedExtractors(LinearModel roles, LinearModel sizes, NameModel? names)
{
    private readonly IClaimExtractor[] besideNames =
    [
        new PercentageExtractor(roles),
        new ModelSizeExtractor(),
        new CodeUrlExtractor(),
        new DatasetSizeExtractor(sizes),
    ];

    /// <summary>All claims of a text but results.</summary>
    public IReadOnlyList<Claim> Extract(AbstractText text)
    {
        ClaimCollector claims = new(text);
        Extract(text, claims);
        new NameExtractor(names ?? throw new InvalidOperationException("No model of names was given.")).Extract(text, claims);
        return claims.Claims;
    }

    /// <summary>All claims of a text but results, the names as they are given.</summary>
    public IReadOnlyList<Claim> Extract(AbstractText text, IReadOnlyList<NameClaim> given)
    {
        ClaimCollector claims = new(text);
        Extract(text, claims);
        return [.. claims.Claims, .. given];
    }

    private void Extract(AbstractText text, ClaimCollector claims)
    {
        foreach (IClaimExtractor extractor in besideNames)
        {
            extractor.Extract(text, claims);
        }
    }
}
