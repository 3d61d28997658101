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
    public string Fingerprint =>
        $"version={ProductVersion.Text} schema={ClaimJson.SchemaVersion} inputs={string.Join(' ', Input.Inputs)} "
        + $"to={To} wide={Wide} bom={ByteOrderMark} guard-formulas={GuardFormulas} {Input.Fingerprint}";
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
