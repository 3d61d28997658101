using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A reported outcome of an evaluation: a metric reached a value, or changed by one.</summary>
/// <remarks>
/// <see cref="Claim.Text"/> is the number. The parts are quoted as written, each with the place where it stands, which may be
/// in an earlier sentence; what the text does not say is null or empty. <see cref="Claim.Confidence"/> is of the whole entry: that
/// value, kind, metric, data and method are right, and of a change or ratio the baseline; <see cref="Confidences"/> is of each part.
/// </remarks>
public sealed record ResultClaim : Claim
{
    [JsonInclude]
    [JsonPropertyName("type")]
    [JsonPropertyOrder(-6)]
    internal override string JsonType => "result";

    /// <summary>
    /// The number, signed where a sign is written; of a range the lower end. In the unit of <see cref="Unit"/>: 3.2 for <c>3.2x</c>.
    /// </summary>
    [JsonPropertyName("value")]
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range, null where the text states one number.</summary>
    [JsonPropertyName("high")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? High { get; init; }

    /// <summary>
    /// <c>percent</c>, <c>points</c>, <c>ratio</c> (for <c>3.2x</c>), or the unit as written (<c>FPS</c>, <c>orders of magnitude</c>);
    /// null for a plain number.
    /// </summary>
    [JsonPropertyName("unit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResultUnit? Unit { get; init; }

    /// <summary>How the number relates to the true one: <c>over 90%</c> and <c>below 0.2 s</c> are limits, no values.</summary>
    [JsonPropertyName("bound")]
    public Bound Bound { get; init; }

    /// <summary>Whether the number is a level, a difference or a factor.</summary>
    [JsonPropertyName("kind")]
    public required ResultKind Kind { get; init; }

    /// <summary>The metric as written, null if it is not named.</summary>
    [JsonPropertyName("metric")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Metric { get; init; }

    /// <summary>Where <see cref="Metric"/> stands, null if it is not named.</summary>
    [JsonPropertyName("metric_span")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextSpan? MetricSpan { get; init; }

    /// <summary>
    /// The usual name of the metric in the <see cref="MetricLexicon"/>, the same for all its spellings; null for a metric that is not in
    /// it.
    /// </summary>
    [JsonPropertyName("metric_name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MetricName { get; init; }

    /// <summary>
    /// The datasets, benchmarks and test sets that the value was measured on, named or not, as written; empty if the text does not say.
    /// </summary>
    [JsonPropertyName("data")]
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>Where each of <see cref="Data"/> stands.</summary>
    [JsonPropertyName("data_spans")]
    public IReadOnlyList<TextSpan> DataSpans { get; init; } = [];

    /// <summary>The problem that was solved, where the text says it of this value (<c>pedestrian detection</c>); else null.</summary>
    [JsonPropertyName("task")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Task { get; init; }

    /// <summary>Where <see cref="Task"/> stands, null if there is none.</summary>
    [JsonPropertyName("task_span")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextSpan? TaskSpan { get; init; }

    /// <summary>
    /// What else sets the value apart, as written: setting, subset, budget, scale, language (<c>under heavy noise</c>,
    /// <c>at 13B parameters</c>); empty for about half of the results.
    /// </summary>
    [JsonPropertyName("conditions")]
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>Where each of <see cref="Conditions"/> stands.</summary>
    [JsonPropertyName("condition_spans")]
    public IReadOnlyList<TextSpan> ConditionSpans { get; init; } = [];

    /// <summary>The method or model that achieved it, by the name the abstract gives it; null where it gives none.</summary>
    [JsonPropertyName("method")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Method { get; init; }

    /// <summary>Where <see cref="Method"/> stands, null if there is none.</summary>
    [JsonPropertyName("method_span")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextSpan? MethodSpan { get; init; }

    /// <summary>
    /// Whether <see cref="Method"/> is what the paper proposes; false for another system, null where the text does not tell or there is
    /// no method.
    /// </summary>
    [JsonPropertyName("is_own_method")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsOwnMethod { get; init; }

    /// <summary>What it is compared with, as written; null if the text compares it with nothing.</summary>
    [JsonPropertyName("baseline")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Baseline { get; init; }

    /// <summary>Where <see cref="Baseline"/> stands, null if there is none.</summary>
    [JsonPropertyName("baseline_span")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextSpan? BaselineSpan { get; init; }

    /// <summary>Of a change or ratio: whether it is for the better. Null for a score, and where the text does not tell.</summary>
    [JsonPropertyName("improvement")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Improvement { get; init; }

    /// <summary>How probably each part is right.</summary>
    [JsonPropertyName("confidences")]
    public ResultConfidences Confidences { get; init; }

    /// <summary>
    /// The claims that it is built from: its percentage, the datasets and benchmarks of <see cref="Data"/>, the size of the model that is
    /// its method or baseline.
    /// </summary>
    [JsonPropertyName("built_from")]
    public IReadOnlyList<ClaimReference> BuiltFrom { get; init; } = [];

    /// <inheritdoc />
    public bool Equals(ResultClaim? other) =>
        base.Equals(other)
        && Value == other.Value
        && High == other.High
        && Unit == other.Unit
        && Bound == other.Bound
        && Kind == other.Kind
        && Metric == other.Metric
        && MetricSpan == other.MetricSpan
        && MetricName == other.MetricName
        && Task == other.Task
        && TaskSpan == other.TaskSpan
        && Method == other.Method
        && MethodSpan == other.MethodSpan
        && IsOwnMethod == other.IsOwnMethod
        && Baseline == other.Baseline
        && BaselineSpan == other.BaselineSpan
        && Improvement == other.Improvement
        && Confidences == other.Confidences
        && Conditions.SequenceEqual(other.Conditions)
        && ConditionSpans.SequenceEqual(other.ConditionSpans)
        && Data.SequenceEqual(other.Data)
        && DataSpans.SequenceEqual(other.DataSpans)
        && BuiltFrom.SequenceEqual(other.BuiltFrom);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Value, Metric, Baseline, Data.Count);

    /// <summary>The claim in one line: <c>75.2% score in accuracy on ImageNet by HeronNet at 21</c>.</summary>
    public override string ToString() =>
        $"{Text} {Kind.ToString().ToLowerInvariant()}{Part("in", Metric)}{Part("on", Data.Count == 0 ? null : string.Join(" and ", Data))}"
        + $"{Part("by", Method)}{Part("against", Baseline)} at {Start}";

    private static string Part(string word, string? written) => written is null ? "" : $" {word} {written}";
}

/// <summary>Points to a claim of the same abstract.</summary>
/// <param name="Type">Its kind as the JSON contract names it: <c>percentage</c>, <c>dataset</c>.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct ClaimReference(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("span")] TextSpan Span
);
