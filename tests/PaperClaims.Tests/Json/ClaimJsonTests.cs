using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaperClaims.Tests.Json;

/// <summary>The JSON contract.</summary>
public sealed partial class ClaimJsonTests
{
    [Fact]
    public void A_paper_is_one_line_in_the_contract()
    {
        ExtractedPaper paper = new()
        {
            Id = "a",
            Title = "T",
            Date = PaperDate.Parse("2023-10"),
            Claims =
            [
                new PercentageClaim
                {
                    Text = "75.2%",
                    Start = 1323,
                    Confidence = 0.99,
                    Sentence = new TextSpan(1300, 60),
                    Value = 75.2m,
                    Unit = PercentageUnit.Percent,
                    Bound = Bound.AtLeast,
                    Role = PercentageRole.Score,
                },
            ],
        };

        ClaimJson
            .Default.Write(paper)
            .Should()
            .Be(
                """{"schema_version":2,"id":"a","title":"T","date":"2023-10","claims":[{"type":"percentage","text":"75.2%","start":1323,"length":5,"confidence":0.99,"value":75.2,"unit":"percent","bound":"at_least","role":"score","sentence":{"start":1300,"length":60}}]}"""
            );
    }

    [Fact]
    public void What_has_no_value_is_left_out()
    {
        string line = ClaimJson.Default.Write(
            ClaimPipeline.Default.Extract(new Paper { Id = "a", Abstract = "A 7B model, see https://a.org/b." })
        );

        line.Should().NotContain("null").And.NotContain("title").And.NotContain("owner").And.NotContain("repaired");
    }

    [Fact]
    public void Every_kind_is_read_back_equal()
    {
        const string text =
            "We release Heron, a dataset of 12-14 thousand images, and test it on the GLUE benchmark with a 2-8B model at https://github.com/ a/b#x, up to +10-20% better, and HeronNet beats it by 2.5% in F1.";
        ExtractedPaper paper = ClaimPipeline.Default.Extract(
            new Paper
            {
                Id = "a",
                Title = "T",
                Abstract = text,
            }
        );

        ExtractedPaper read = ClaimJson.Default.Read(ClaimJson.Default.Write(paper));

        paper.Claims.Select(claim => claim.GetType()).Distinct().Should().BeEquivalentTo(ClaimJson.Default.ClaimTypes.Values);
        read.Should().Be(paper);
    }

    [Fact]
    public void A_users_claim_kind_takes_part()
    {
        ClaimJson json = ClaimJson.Default.With<LicenseClaim>("license", LicenseJsonContext.Default);
        ExtractedPaper paper = ClaimPipeline
            .CreateBuilder()
            .With(new LicenseExtractor())
            .Build()
            .Extract(new Paper { Id = "a", Abstract = "Under MIT, 5% faster." });

        string line = json.Write(paper);

        line.Should()
            .Contain("""{"type":"license","text":"MIT","start":6,"length":3,"confidence":0.9,"license_name":"MIT","is_permissive":true""");
        json.Read(line).Claims.Should().Equal(paper.Claims);
    }

    [Fact]
    public void A_kind_that_is_not_known_is_named()
    {
        ExtractedPaper paper = ClaimPipeline
            .CreateBuilder()
            .With(new LicenseExtractor())
            .Build()
            .Extract(new Paper { Id = "a", Abstract = "Under MIT." });
        Action write = () => ClaimJson.Default.Write(paper);
        Action read = () => ClaimJson.Default.Read("""{"id":"a","claims":[{"type":"unheard","text":"x","start":0,"confidence":1}]}""");

        write.Should().Throw<NotSupportedException>().WithMessage("*LicenseClaim*");
        read.Should().Throw<JsonException>().WithMessage("*unheard*");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"text\":\"x\",\"start\":0,\"confidence\":1}")]
    [InlineData("{\"start\":0,\"type\":7}")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("{\"type\":\"code_url\",\"text\":\"x\",\"start\":0,\"length\":1,\"confidence\":1e999,\"url\":\"https://x.org\"}")]
    [InlineData("{\"type\":\"code_url\",\"text\":\"x\",\"start\":0,\"length\":1,\"confidence\":-1,\"url\":\"https://x.org\"}")]
    public void What_is_no_claim_is_refused(string claim)
    {
        Action read = () => ClaimJson.Default.Read($$"""{"id":"a","claims":[{{claim}}]}""");

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Another_version_of_the_contract_is_refused()
    {
        Action read = () => ClaimJson.Default.Read("""{"schema_version":1,"id":"a","claims":[]}""");

        read.Should().Throw<JsonException>().WithMessage("*schema_version 1*reads 2*");
    }

    [Fact]
    public void A_kind_cannot_be_added_twice_or_without_its_metadata()
    {
        Action twice = () => ClaimJson.Default.With<PercentageClaim>("percent", LicenseJsonContext.Default);
        Action sameName = () => ClaimJson.Default.With<LicenseClaim>("percentage", LicenseJsonContext.Default);
        Action unknown = () => ClaimJson.Default.With<OtherClaim>("other", LicenseJsonContext.Default);

        twice.Should().Throw<ArgumentException>();
        sameName.Should().Throw<ArgumentException>();
        unknown.Should().Throw<ArgumentException>().WithMessage("*JsonSerializable*");
    }

    [Fact]
    public void A_kind_cannot_have_an_attribute_that_the_contract_takes()
    {
        Action add = () => ClaimJson.Default.With<TypedClaim>("typed", TypedJsonContext.Default);

        add.Should().Throw<InvalidOperationException>().WithMessage("*TypedClaim*\"type\"*");
    }

    public sealed record OtherClaim : Claim;

    public sealed record TypedClaim : Claim
    {
        public string? Type { get; init; }
    }

    [JsonSerializable(typeof(TypedClaim))]
    private sealed partial class TypedJsonContext : JsonSerializerContext;
}
