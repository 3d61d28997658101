namespace PaperClaims.Tests;

/// <summary>Counts that name no resource belong to the one that the abstract introduces.</summary>
public sealed class DatasetSizeOwnerTests
{
    [Theory]
    [InlineData(null, "We introduce WaderBench, a benchmark for bird calls. Our annotators labelled 12,400 recordings.", "WaderBench")]
    [InlineData(null, "In this paper we release the HeronQA dataset. From field notes we curate 3,000 questions.", "HeronQA")]
    [InlineData(
        "WaderBench: Calls at Dusk",
        "Calls at dusk are hard to tell apart. WaderBench asks for them. It was made from 12,400 recordings.",
        "WaderBench"
    )]
    [InlineData(
        null,
        "We introduce WaderBench, a benchmark that goes beyond ImageNet. The benchmark comprises 12,400 recordings from a large PDF corpus.",
        "WaderBench"
    )]
    [InlineData(
        null,
        "WaderBench and ImageNet are compared; we introduce HeronQA, a dataset. HeronQA is hard. In total we collect 3,000 questions.",
        "HeronQA"
    )]
    public void The_introduced_one_owns_them(string? title, string text, string owner) =>
        ClaimPipeline.Default.Extract(text, title).DatasetSizes.Should().ContainSingle().Which.Of.Should().Be(owner);

    [Theory]
    [InlineData("We introduce WaderBench, a benchmark. The models are trained on ImageNet (1,281,167 images).", "ImageNet")]
    [InlineData("We test on ImageNet. For this, a dataset of 12,400 recordings was collected.", null)]
    [InlineData("A dataset of 12,400 recordings was collected.", null)]
    public void A_name_beside_the_count_goes_first_and_others_own_nothing(string text, string? owner) =>
        ClaimPipeline.Default.Extract(text).DatasetSizes.Should().ContainSingle().Which.Of.Should().Be(owner);

    [Fact]
    public void Without_names_only_what_stands_beside_the_count_is_read() =>
        ClaimPipeline
            .CreateBuilder()
            .Without<NameExtractor>()
            .Build()
            .Extract("We introduce WaderBench, a benchmark for bird calls. Our annotators labelled 12,400 recordings.")
            .DatasetSizes.Should()
            .ContainSingle()
            .Which.Of.Should()
            .BeNull();
}
