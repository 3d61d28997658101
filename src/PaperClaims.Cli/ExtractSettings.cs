namespace PaperClaims.Cli;

/// <summary>What <c>paperclaims extract</c> was asked to do.</summary>
internal sealed record ExtractSettings
{
    /// <summary>Paths of the inputs; <c>-</c> is standard input.</summary>
    public required string[] Inputs { get; init; }

    public required PaperFormat Format { get; init; }

    public required OutputForm To { get; init; }

    /// <summary>Path of the output, null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The claim types to write, empty for all.</summary>
    public required string[] Types { get; init; }

    public required ClaimPipeline Pipeline { get; init; }

    public required int Jobs { get; init; }
}

/// <summary>What the output looks like.</summary>
internal enum OutputForm
{
    Jsonl,
    Json,
    Table,
}
