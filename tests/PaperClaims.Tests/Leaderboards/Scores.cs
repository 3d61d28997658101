namespace PaperClaims.Tests.Leaderboards;

/// <summary>Scores on GullSet, and the claim of its name.</summary>
internal static class Scores
{
    public static DatasetClaim GullSet { get; } =
        new()
        {
            Name = "GullSet",
            Text = "GullSet",
            Start = 30,
            Confidence = 1,
        };

    public static ResultClaim Score(decimal value, string? unit, string metric = "accuracy") =>
        new()
        {
            Text = $"{value}",
            Start = 10,
            Confidence = 1,
            Value = value,
            Unit = unit is null ? null : new ResultUnit(unit),
            Kind = ResultKind.Score,
            Metric = metric,
            MetricName = metric,
            Data = [GullSet.Text],
            DataSpans = [GullSet.Span],
        };
}
