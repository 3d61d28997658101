namespace PaperClaims.Tests.Results.Generated;

/// <summary>Patterns of sentences that are read the same way.</summary>
/// <remarks>
/// In braces stand places: those of <see cref="Scene"/> and <see cref="PlaceWriter"/>. <c>&lt;{x*} on {d*}&gt;</c> is a list of two to
/// four members: "81.2% on COCO, 79.0% on LVIS, and 70.3% on GullSet".
/// </remarks>
internal sealed record ResultPatterns(IReadOnlyList<ResultReading> Readings, IReadOnlyList<string> Patterns)
{
    /// <summary>Whether the sentences make sense only of metrics that are better when they are higher.</summary>
    public bool NeedsHigherIsBetter { get; init; }

    /// <summary>Whether the field has the metrics that the readings name.</summary>
    public bool MayBeOf(Field field) =>
        (field.Metrics.Length > 1 || !Names("m2") && !Names("m*"))
        && (!NeedsHigherIsBetter || !field.Metrics[0][0].LowerIsBetter)
        // A percentage without a metric is none of BLEU or PSNR.
        && (field.Metrics[0][0] is { Units: ["%", ..], LowerIsBetter: false } || !Readings.Any(reading => reading.HasNoScale));

    /// <summary>How long a list may be, so that each member has its own.</summary>
    public int MostMembers(Field field) =>
        Names("m*") ? field.Metrics.Length
        : Names("B*") ? field.Models.Length
        : int.MaxValue;

    private bool Names(string place) =>
        Readings.Any(reading => reading.Metric == place || reading.Method == place || reading.Baseline == place);
}

/// <summary>A kind of sentence: its patterns under a name.</summary>
internal sealed record ResultFamily(string Name, IReadOnlyList<ResultPatterns> Groups);

/// <summary>A sentence (or two that go together) with the right readings of its numbers.</summary>
internal sealed record GeneratedSentence(string Pattern, string Text, IReadOnlyList<ExpectedResult> Expected);
