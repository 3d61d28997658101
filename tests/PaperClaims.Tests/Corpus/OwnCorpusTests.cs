namespace PaperClaims.Tests.Corpus;

/// <summary>The annotated abstracts of this repository, written for it.</summary>
public sealed class OwnCorpusTests
{
    private static readonly (GoldPaper Gold, ClaimSet Claims)[] Papers =
    [
        .. GoldPaper
            .Read(Path.Combine(AppContext.BaseDirectory, "Corpus", "abstracts.jsonl"))
            .Select(gold => (gold, ClaimPipeline.Default.Extract(gold.Abstract))),
    ];

    [Fact]
    public void Has_at_least_sixty_abstracts_with_true_annotations()
    {
        Papers.Should().HaveCountGreaterThanOrEqualTo(60);
        foreach ((GoldPaper gold, _) in Papers)
        {
            foreach (System.Text.Json.JsonElement claim in gold.Claims)
            {
                gold.Abstract.Substring(claim.GetProperty("start").GetInt32(), claim.GetProperty("length").GetInt32())
                    .Should()
                    .Be(claim.GetProperty("text").GetString());
            }
        }
    }

    [Fact]
    public void Percentages_agree()
    {
        Agreement agreement = Agreement.Measure(Papers, "percentage", "value", "bound", "role");

        agreement.F1.Should().Be(1, agreement.Errors);
        agreement.Share("bound").Should().Be(1);
        agreement.Share("role").Should().BeGreaterThan(0.85);
    }

    [Fact]
    public void Model_sizes_agree()
    {
        Agreement agreement = Agreement.Measure(Papers, "model_size", "parameters", "scope", "bound", "model");

        agreement.F1.Should().Be(1, agreement.Errors);
        agreement.Share("scope").Should().Be(1);
        agreement.Share("bound").Should().Be(1);
        agreement.Share("model").Should().Be(1);
    }

    [Fact]
    public void Addresses_agree()
    {
        Agreement agreement = Agreement.Measure(Papers, "code_url", "url", "artifact");

        agreement.F1.Should().Be(1, agreement.Errors);
        agreement.Share("artifact").Should().Be(1);
    }

    [Fact]
    public void Dataset_sizes_agree()
    {
        Agreement agreement = Agreement.Measure(Papers, "dataset_size", "value", "bound", "of");

        agreement.F1.Should().BeGreaterThan(0.85, agreement.Errors);
        agreement.Share("bound").Should().BeGreaterThan(0.95);
        agreement.Share("of").Should().BeGreaterThan(0.85);
    }

    [Fact]
    public void Names_agree()
    {
        NameAgreement agreement = NameAgreement.Measure(Papers);

        agreement.Extra.Should().Be(0);
        agreement.F1.Should().BeGreaterThan(0.9);
    }
}
