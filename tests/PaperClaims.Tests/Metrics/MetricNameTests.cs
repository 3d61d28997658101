namespace PaperClaims.Tests.Metrics;

/// <summary>The usual name of a metric that a text says in other or more words.</summary>
public sealed class MetricNameTests
{
    [Theory]
    [InlineData("accuracy", "accuracy")]
    [InlineData("average test accuracy", "accuracy")]
    [InlineData("classification accuracy", "accuracy")]
    [InlineData("top-3 accuracy", "accuracy")]
    [InlineData("macro-F1 score", "F1")]
    [InlineData("weighted F1", "F1")]
    [InlineData("mean Dice score", "Dice")]
    [InlineData("overall pass rate", "pass rate")]
    [InlineData("equal error rate", "equal error rate")]
    [InlineData("equal error rate (EER)", "equal error rate")]
    [InlineData("recall@20", "recall")]
    [InlineData("execution accuracy", "execution accuracy")]
    [InlineData("SPL", "SPL")]
    [InlineData("quadratic weighted kappa", "quadratic weighted kappa")]
    public void Words_beside_a_known_metric_may_leave_it_what_it_is(string metric, string name)
    {
        ResultOf(metric).Should().Match<ResultClaim>(result => result.Metric == metric && result.MetricName == name);
    }

    [Theory]
    [InlineData("pair accuracy")]
    [InlineData("edge accuracy")]
    [InlineData("defense success rate")]
    [InlineData("nesting score")]
    public void Words_that_say_what_else_is_counted_make_it_a_metric_that_nobody_knows(string metric)
    {
        ResultOf(metric).Should().Match<ResultClaim>(result => result.Metric == metric && result.MetricName == null);
    }

    [Fact]
    public void An_adjective_that_may_be_a_verb_belongs_to_its_metric()
    {
        ClaimPipeline
            .Default.Extract("On ImageNet, our HeronNet reaches an F1 of 90.1%, recall of 95.6%, and average precision of 91.5%.")
            .Results.Select(result => result.MetricName)
            .Should()
            .Equal("F1", "recall", "mean average precision");
    }

    [Fact]
    public void A_metric_that_nobody_knows_is_better_where_the_known_one_in_it_is()
    {
        ClaimPipeline
            .Default.Extract("HeronNet raises edge accuracy by 2.1 points over IbisNet.")
            .Results.Should()
            .ContainSingle()
            .Which.Improvement.Should()
            .BeTrue();
    }

    private static ResultClaim ResultOf(string metric) =>
        ClaimPipeline.Default.Extract($"On ImageNet, our HeronNet reaches a {metric} of 71.2%.").Results.Should().ContainSingle().Subject;
}
