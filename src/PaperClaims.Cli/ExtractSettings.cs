using PaperClaims.Cli.Input;

namespace PaperClaims.Cli;

/// <summary>What <c>paperclaims extract</c> was asked to do.</summary>
internal sealed record ExtractSettings
{
    public required InputSettings Input { get; init; }

    public required OutputForm To { get; init; }

    /// <summary>Path of the output, null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Of a table: a row a paper, not a row a claim.</summary>
    public bool Wide { get; init; }

    /// <summary>Of CSV: a byte order mark first.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>Of CSV: texts are kept from being formulas.</summary>
    public bool GuardFormulas { get; init; }

    /// <summary>What decides what is written: a stopped run goes on only with the same.</summary>
    public IReadOnlyDictionary<string, string> Decisive =>
        new Dictionary<string, string>(Input.Decisive)
        {
            ["--to"] = To.ToString().ToLowerInvariant(),
            ["--wide"] = CommandLineValues.Show(Wide),
            ["--bom"] = CommandLineValues.Show(ByteOrderMark),
            ["--guard-formulas"] = CommandLineValues.Show(GuardFormulas),
        };
}

/// <summary>What the output looks like.</summary>
internal enum OutputForm
{
    Jsonl,
    Json,
    Csv,
    Parquet,
    Sqlite,
    Table,
}
