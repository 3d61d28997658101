using PaperClaims.Text;

namespace PaperClaims;

/// <summary>A metric that is known.</summary>
internal interface IKnownMetric
{
    string Name { get; }
}

/// <summary>Knows metrics by their names.</summary>
internal interface IMetricReader
{
    /// <summary>The longest known metric that starts at the token; returns the index after it, the token's own if there is none.</summary>
    int Match(AbstractText text, int first, out IKnownMetric? metric);
}
