namespace PaperClaims.Tests;

/// <summary>Results across sentences, what they refer to, and metrics of one's own.</summary>
public sealed class ResultTests
{
    private const string Avocet =
        "We train a 7B model named Avocet and test it on three benchmarks (MMLU, GSM8K, and HumanEval). "
        + "Avocet achieves a win rate of 61.0%, 58.5%, and 44.2% against Llama 2 7B Chat, Vicuna 13B, and GPT-4, respectively. "
        + "Unexpectedly, on two benchmarks focused on safety (GLUE, SuperGLUE), Avocet also outperforms LLaMA 3 8B Instruct by a +2.0%, +1.5% margin.";

    [Fact]
    public void Lists_are_taken_apart_and_data_are_found_in_the_sentence_before()
    {
        ResultClaim[] results = [.. ClaimPipeline.Default.Extract(Avocet).Results];

        results.Select(result => result.Text).Should().Equal("61.0%", "58.5%", "44.2%", "+2.0%", "+1.5%");
        results[3..].Should().OnlyContain(result => result.Baseline == "LLaMA 3 8B Instruct");
        results[..3]
            .Should()
            .OnlyContain(result => result.Metric == "win rate" && result.Kind == ResultKind.Score && result.Method == "Avocet");
        results[..3].Should().OnlyContain(result => result.Data.SequenceEqual(new[] { "MMLU", "GSM8K", "HumanEval" }));
        results[3..].Select(result => result.Data.Single()).Should().Equal("GLUE", "SuperGLUE");
        results[3..].Should().OnlyContain(result => result.Kind == ResultKind.Change && result.Improvement == true);
    }

    [Fact]
    public void A_result_refers_to_the_claims_it_is_built_from()
    {
        ClaimSet claims = ClaimPipeline.Default.Extract(Avocet);
        ResultClaim result = claims.Results.First();

        result.BuiltFrom.Select(source => source.Type).Should().Contain(["percentage", "benchmark", "model_size"]);
        foreach (ClaimReference source in result.BuiltFrom)
        {
            claims.Should().Contain(claim => claim.Span == source.Span && ClaimJson.Default.ClaimTypes[source.Type] == claim.GetType());
        }
    }

    /// <summary>A percentage that is a score or a change is a result of that kind; one that is neither is none.</summary>
    [Theory]
    [InlineData("HeronNet reaches 91.2% accuracy, a gain of 3.1% over BERT; 80% of the images show gulls.")]
    [InlineData("We train on 10% of the data and lose only 1% in F1.")]
    public void The_role_of_a_percentage_and_the_kind_of_its_result_agree(string text)
    {
        ClaimSet claims = ClaimPipeline.Default.Extract(text);

        foreach (PercentageClaim percentage in claims.Percentages)
        {
            ResultKind? kind = claims.Results.SingleOrDefault(result => result.Span == percentage.Span)?.Kind;
            kind.Should()
                .Be(
                    percentage.Role switch
                    {
                        PercentageRole.Score => ResultKind.Score,
                        PercentageRole.Change => ResultKind.Change,
                        _ => (ResultKind?)null,
                    }
                );
        }
    }

    [Theory]
    [InlineData("HeronNet improves accuracy by 3%.", true)]
    [InlineData("HeronNet reduces the error by 23%.", true)]
    [InlineData("HeronNet reduces accuracy by 3%.", false)]
    [InlineData("HeronNet increases latency by 30%.", false)]
    [InlineData("HeronNet increases throughput by 30%.", true)]
    [InlineData("HeronNet underperforms BERT by 4%.", false)]
    [InlineData("HeronNet needs 25x fewer parameters.", true)]
    [InlineData("HeronNet is 3x slower than BERT.", false)]
    [InlineData("HeronNet increases the number of nests by 12%.", null)]
    public void A_change_says_whether_it_is_for_the_better(string text, bool? better) =>
        ClaimPipeline.Default.Extract(text).Results.Should().ContainSingle().Which.Improvement.Should().Be(better);

    [Fact]
    public void Without_the_other_extractors_results_are_still_read()
    {
        ClaimPipeline pipeline = ClaimPipeline.CreateBuilder().Without<PercentageExtractor>().Without<NameExtractor>().Build();

        pipeline
            .Extract("HeronNet obtains 28.4 BLEU on WMT14 and 71% accuracy on GLUE.")
            .Results.Should()
            .ContainSingle()
            .Which.Metric.Should()
            .Be("BLEU");
    }

    [Fact]
    public void Metrics_of_ones_own_are_known_by_their_name_and_direction()
    {
        MetricLexicon lexicon = MetricLexicon.Default.With(new Metric("nest density") { Better = MetricDirection.Lower }, "NDEN");
        ClaimPipeline pipeline = ClaimPipeline.CreateBuilder().WithMetrics(lexicon).Build();

        ResultClaim result = pipeline.Extract("HeronNet reaches a 4% higher NDEN.").Results.Single();

        result
            .Should()
            .Match<ResultClaim>(claim => claim.Metric == "NDEN" && claim.MetricName == "nest density" && claim.Improvement == false);
        MetricLexicon.Default.TryFind("NDEN", out _).Should().BeFalse();
    }
}
