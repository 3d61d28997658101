namespace PaperClaims;

/// <summary>How the papers of a long list are worked on.</summary>
public sealed record ExtractionOptions
{
    /// <summary>How many abstracts are worked on at the same time, 1 or more; as many as there are cores if not set.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// How many claims a paper may have, 1 or more; any number if not set. Of one with more the <see cref="ExtractedPaper"/> has none, and
    /// says so: what claims cost in memory and time is thereby bounded, for texts that somebody made to cost much.
    /// </summary>
    public int MaxClaims { get; init; } = int.MaxValue;

    /// <summary>
    /// How long leaving early waits for a step of the source that ignores its cancellation token; five seconds if not set,
    /// <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes. After that the source is disposed as soon as its step ends.
    /// </summary>
    public TimeSpan SourceTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
