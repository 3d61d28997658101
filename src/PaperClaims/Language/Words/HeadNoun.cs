namespace PaperClaims;

/// <summary>What a noun calls the thing that is named beside it.</summary>
internal enum HeadNoun : byte
{
    None,
    Dataset,
    Benchmark,
    Model,
    Method,
    Task,
    Metric,
    Tool,
    Group,
}
