using PaperClaims.Text;

namespace PaperClaims.Tests;

/// <summary>The pipeline and its builder.</summary>
public sealed class PipelineTests
{
    private const string Abstract = "We reach 75.2% with a 7B model. Code under the MIT licence: https://github.com/a/b.";

    [Fact]
    public void Claims_come_in_text_order_with_typed_views()
    {
        ClaimSet claims = ClaimPipeline.Default.Extract(Abstract);

        claims.Select(claim => claim.Text).Should().Equal("75.2%", "75.2%", "7B", "https://github.com/a/b");
        claims.Results.Should().ContainSingle().Which.Value.Should().Be(75.2m);
        claims.Percentages.Should().ContainSingle().Which.Value.Should().Be(75.2m);
        claims.ModelSizes.Should().ContainSingle().Which.Parameters.Should().Be(7_000_000_000);
        claims.CodeUrls.Should().ContainSingle().Which.Url.Should().Be(new Uri("https://github.com/a/b"));
        claims.DatasetSizes.Should().BeEmpty();
        claims[2].Sentence.Should().Be(new TextSpan(0, 31));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("Nothing is claimed here.")]
    public void A_text_without_claims_gives_none(string text) => ClaimPipeline.Default.Extract(text).Should().BeEmpty();

    [Theory]
    [InlineData("from 18.20 to 11.4%.")]
    [InlineData("From 28.0 to 24.0.")]
    [InlineData("91.5% vs. 90.1%")]
    [InlineData("(85.2%, 80.1%)")]
    public void A_text_of_numbers_alone_is_read(string text) =>
        ClaimPipeline.Default.Extract(text).Should().OnlyContain(claim => text.Contains(claim.Text));

    [Fact]
    public void Null_is_refused()
    {
        Action extract = () => ClaimPipeline.Default.Extract((string)null!);

        extract.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Every_extractor_refuses_null()
    {
        AbstractText text = ScientificTextAnalyzer.Instance.Analyze(Abstract);
        IClaimExtractor[] extractors =
        [
            new PercentageExtractor(),
            new ModelSizeExtractor(),
            new CodeUrlExtractor(),
            new DatasetSizeExtractor(),
            new NameExtractor(),
            new ResultExtractor(),
        ];
        foreach (IClaimExtractor extractor in extractors)
        {
            extractor
                .Invoking(it => it.Extract(null!, new ClaimCollector(text)))
                .Should()
                .Throw<ArgumentNullException>()
                .WithParameterName("text");
            extractor.Invoking(it => it.Extract(text, null!)).Should().Throw<ArgumentNullException>().WithParameterName("claims");
        }
    }

    [Fact]
    public void An_extractor_can_be_left_out()
    {
        ClaimPipeline pipeline = ClaimPipeline.CreateBuilder().Without<PercentageExtractor>().Without<CodeUrlExtractor>().Build();

        pipeline.Extract(Abstract).Should().ContainSingle().Which.Should().BeOfType<ModelSizeClaim>();
    }

    [Fact]
    public void A_users_extractor_takes_part()
    {
        ClaimPipeline pipeline = ClaimPipeline.CreateBuilder().With(new LicenseExtractor()).Build();

        ClaimSet claims = pipeline.Extract(Abstract);

        claims.Select(claim => claim.Text).Should().Equal("75.2%", "75.2%", "7B", "MIT", "https://github.com/a/b");
        LicenseClaim license = claims.OfType<LicenseClaim>().Single();
        license.Sentence.Start.Should().Be(32, "the pipeline fills the sentence in");
    }

    [Fact]
    public void An_extractor_reads_what_those_before_it_found()
    {
        List<string> seen = [];
        ClaimPipeline pipeline = ClaimPipeline.CreateBuilder().With(new Spy(seen)).Build();

        pipeline.Extract(Abstract);

        seen.Should().Equal("75.2%", "7B", "https://github.com/a/b", "75.2%");
    }

    [Theory]
    [InlineData(0, 9)]
    [InlineData(3, 1)]
    [InlineData(0, 0)]
    public void A_claim_that_does_not_quote_the_text_is_refused(int start, int kind)
    {
        ClaimCollector claims = new(ScientificTextAnalyzer.Instance.Analyze("abcdef"));
        string text = kind switch
        {
            9 => "abcdefghi",
            1 => "x",
            _ => "",
        };
        Action add = () =>
            claims.Add(
                new LicenseClaim
                {
                    Text = text,
                    Start = start,
                    Confidence = 0.5,
                    LicenseName = "x",
                }
            );

        add.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_confidence_that_is_no_probability_is_refused(double confidence)
    {
        ClaimCollector claims = new(ScientificTextAnalyzer.Instance.Analyze("abcdef"));
        Action add = () =>
            claims.Add(
                new LicenseClaim
                {
                    Text = "abc",
                    Start = 0,
                    Confidence = confidence,
                    LicenseName = "x",
                }
            );
        Action build = () => ClaimPipeline.CreateBuilder().WithMinimumConfidence(confidence);

        add.Should().Throw<ArgumentException>();
        build.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Unsure_claims_can_be_dropped()
    {
        ClaimPipeline pipeline = ClaimPipeline.CreateBuilder().With(new LicenseExtractor()).WithMinimumConfidence(0.95).Build();

        pipeline.Extract(Abstract).OfType<LicenseClaim>().Should().BeEmpty();
        pipeline.Extract(Abstract).Percentages.Should().NotBeEmpty();
    }

    [Fact]
    public void A_built_pipeline_does_not_change_with_its_builder()
    {
        ClaimPipelineBuilder builder = ClaimPipeline.CreateBuilder();
        ClaimPipeline pipeline = builder.Build();
        builder.Without<PercentageExtractor>();

        pipeline.Extract(Abstract).Percentages.Should().NotBeEmpty();
    }

    [Fact]
    public void Another_analyser_takes_the_place_of_the_built_in_one()
    {
        ClaimPipeline pipeline = ClaimPipeline.CreateBuilder().WithTextAnalyzer(new OneSentenceAnalyzer()).Build();

        ClaimSet claims = pipeline.Extract(Abstract);

        claims.Should().HaveCount(4).And.OnlyContain(claim => claim.Sentence == new TextSpan(0, Abstract.Length));
    }

    [Fact]
    public void An_analyser_that_changes_the_text_is_refused()
    {
        ClaimPipeline pipeline = ClaimPipeline.CreateBuilder().WithTextAnalyzer(new LowerCaseAnalyzer()).Build();
        Action extract = () => pipeline.Extract(Abstract);

        extract.Should().Throw<InvalidOperationException>().WithMessage("*LowerCaseAnalyzer*");
    }

    [Fact]
    public void Claims_do_not_depend_on_the_culture()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo comma = (System.Globalization.CultureInfo)
                System.Globalization.CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            comma.NumberFormat.NumberGroupSeparator = ".";
            System.Globalization.CultureInfo.CurrentCulture = comma;

            string line = ClaimJson.Default.Write(
                ClaimPipeline.Default.Extract(new Paper { Id = "p", Abstract = "One and a half per cent, 75.2% and 1.3B parameters." })
            );

            line.Should().Contain("\"value\":1.5").And.Contain("\"value\":75.2").And.Contain("\"parameters\":1300000000");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The memory of its tokens has gone to other texts by then.</summary>
    [Fact]
    public void An_extractor_may_keep_the_text()
    {
        const string source = "We train HeronNet on ImageNet and reach 91.2%.";
        List<AbstractText> kept = [];
        ClaimPipeline pipeline = ClaimPipeline.CreateBuilder().With(new Keeper(kept)).Build();

        pipeline.Extract(source, "On herons");
        pipeline.Extract("Other words stand in another text, and more of them than there were before.");

        kept[0].Title.Should().Be("On herons");
        kept[0].Tokens.ToArray().Should().Equal(ScientificTextAnalyzer.Instance.Analyze(source).Tokens.ToArray());
        kept[0].TokenAt(source.IndexOf("ImageNet", StringComparison.Ordinal)).Should().Be(4);
    }

    private sealed class Keeper(List<AbstractText> kept) : IClaimExtractor
    {
        public void Extract(AbstractText text, ClaimCollector claims) => kept.Add(text);
    }

    private sealed class Spy(List<string> seen) : IClaimExtractor
    {
        public void Extract(AbstractText text, ClaimCollector claims) => seen.AddRange(claims.Claims.Select(claim => claim.Text));
    }

    private sealed class LowerCaseAnalyzer : ITextAnalyzer
    {
        public AbstractText Analyze(string source) => ScientificTextAnalyzer.Instance.Analyze(source.ToUpperInvariant());
    }

    private sealed class OneSentenceAnalyzer : ITextAnalyzer
    {
        public AbstractText Analyze(string source) =>
            new(source, ScientificTextAnalyzer.Instance.Analyze(source).Tokens.ToArray(), [new TextSpan(0, source.Length)]);
    }
}
