using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds sizes of data resources: <see cref="DatasetSizeClaim"/>.</summary>
public sealed class DatasetSizeExtractor : IClaimExtractor
{
    /// <inheritdoc />
    public void Extract(AbstractText text, ClaimCollector claims)
    {
    }
}
