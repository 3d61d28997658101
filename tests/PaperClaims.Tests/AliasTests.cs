namespace PaperClaims.Tests;

/// <summary>Aliases are given in every way that C# has for many arguments.</summary>
public sealed class AliasTests
{
    private static readonly string[] Aliases = ["Mud Marks", "Marsh Marks"];

    [Fact]
    public void Aliases_of_a_name_are_arguments_an_array_a_span_or_a_collection()
    {
        NameLexicon names = NameLexicon.Default;
        NameLexicon[] extended =
        [
            names.With("MudBench", NameKind.Benchmark, "Mud Marks", "Marsh Marks"),
            names.With("MudBench", NameKind.Benchmark, Aliases),
            names.With("MudBench", NameKind.Benchmark, Aliases.AsSpan()),
            names.With("MudBench", NameKind.Benchmark, ["Mud Marks", "Marsh Marks"]),
        ];

        extended
            .Should()
            .AllSatisfy(lexicon => lexicon.TryGetId("marsh-marks", out string? id).Should().BeTrue("it is an alias, with the id {0}", id));
        names.With("MudBench", NameKind.Benchmark).TryGetId("MudBench", out _).Should().BeTrue();
        names.TryGetId("MudBench", out _).Should().BeFalse();
    }

    [Fact]
    public void Aliases_of_a_metric_are_arguments_an_array_a_span_or_a_collection()
    {
        Metric metric = new("mud score");
        MetricLexicon metrics = MetricLexicon.Default;
        MetricLexicon[] extended =
        [
            metrics.With(metric, "Mud Marks", "Marsh Marks"),
            metrics.With(metric, Aliases),
            metrics.With(metric, Aliases.AsSpan()),
            metrics.With(metric, ["Mud Marks", "Marsh Marks"]),
        ];

        extended.Should().AllSatisfy(lexicon => Find(lexicon, "marsh marks").Should().Be(metric));
        Find(metrics.With(metric), "mud score").Should().Be(metric);
    }

    private static Metric? Find(MetricLexicon metrics, string written) => metrics.TryFind(written, out Metric? metric) ? metric : null;
}
