namespace PaperClaims;

/// <summary>How the papers of a long list are worked on.</summary>
public sealed record ExtractionOptions
{
    /// <summary>How many abstracts are worked on at the same time, 1 or more; as many as there are cores if not set.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;
}
