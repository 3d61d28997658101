using System.Globalization;

namespace PaperClaims.Cli.Input;

/// <summary>Which papers to read, and how.</summary>
internal sealed record InputSettings
{
    /// <summary>Some fifty times as many as a long abstract has.</summary>
    public const int DefaultMaxClaims = 5000;

    /// <summary>Files, folders and patterns as they were given; <c>-</c> is standard input.</summary>
    public required string[] Inputs { get; init; }

    /// <summary>One of <see cref="InputFormat.Names"/>, null to recognise it.</summary>
    public string? Format { get; init; }

    public PaperFields Fields { get; init; } = PaperFields.Recognized;

    /// <summary>The claim kinds that there are.</summary>
    public ClaimKinds Kinds { get; init; } = ClaimKinds.Default;

    /// <summary>The claim types to give, empty for all.</summary>
    public string[] Types { get; init; } = [];

    /// <summary>Known names with the user's own, null for the built-in ones.</summary>
    public OwnList<NameLexicon>? Names { get; init; }

    /// <summary>Known metrics with the user's own, null for the built-in ones.</summary>
    public OwnList<MetricLexicon>? Metrics { get; init; }

    public double MinimumConfidence { get; init; }

    /// <summary>Characters of the longest abstract that is read.</summary>
    public int MaxAbstract { get; init; } = new PaperReaderOptions().MaxAbstractLength;

    /// <summary>The most claims a paper may have.</summary>
    public int MaxClaims { get; init; } = DefaultMaxClaims;

    public required int Jobs { get; init; }

    /// <summary>Path of the file for what could not be read, null for standard error.</summary>
    public string? Errors { get; init; }

    /// <summary>Paths of the other files that are read, and the options that name them.</summary>
    public IEnumerable<(string? Path, string Option)> Lists =>
        [(Names?.Path, "--names"), (Metrics?.Path, "--metrics"), (Rejected, "--reject")];

    /// <summary>Path of a table of rows that were found wrong, null for none.</summary>
    public string? Rejected { get; init; }

    /// <summary>What decides which claims papers have: what a stopped run must not go on without.</summary>
    public IReadOnlyDictionary<string, string> Decisive =>
        new Dictionary<string, string>
        {
            ["version"] = ProductVersion.Text,
            ["schema_version"] = ClaimJson.SchemaVersion.ToString(CultureInfo.InvariantCulture),
            ["--types"] = string.Join(',', Types),
            ["--min-confidence"] = MinimumConfidence == 0 ? "" : MinimumConfidence.ToString(CultureInfo.InvariantCulture),
            ["--format"] = Format ?? "",
            ["--fields"] = Fields == PaperFields.Recognized ? "" : $"{Fields.Id},{Fields.Title},{Fields.Abstract},{Fields.Date}",
            ["--max-abstract"] = MaxAbstract.ToString(CultureInfo.InvariantCulture),
            ["--max-claims"] = MaxClaims.ToString(CultureInfo.InvariantCulture),
            ["--names"] = Names?.Fingerprint ?? "",
            ["--metrics"] = Metrics?.Fingerprint ?? "",
        };
}
