namespace PaperClaims;

/// <summary>A measure that results are given in.</summary>
public sealed record Metric : IKnownMetric
{
    /// <summary>Makes a metric.</summary>
    /// <param name="name">Its usual name, such as <c>word error rate</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Metric(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>Its usual name, such as <c>word error rate</c>.</summary>
    public string Name { get; init; }

    /// <summary>What its values are counted in, such as <c>percent</c> or <c>dB</c>; null for a plain number or where it varies.</summary>
    public ResultUnit? Unit { get; init; }

    /// <summary>The lowest value there can be, null if there is none. A share is between 0 and 1, though texts give per cent too.</summary>
    public decimal? Lowest { get; init; }

    /// <summary>The highest value there can be, null if there is none.</summary>
    public decimal? Highest { get; init; }

    /// <summary>Which values are better; null where that depends on the text.</summary>
    public MetricDirection? Better { get; init; }
}

/// <summary>Which values of a metric are better.</summary>
public enum MetricDirection
{
    /// <summary>Higher is better: accuracy, BLEU.</summary>
    Higher,

    /// <summary>Lower is better: error, latency.</summary>
    Lower,
}
