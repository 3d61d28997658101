namespace PaperClaims.Tests;

/// <summary>Addresses that a stray space or a line break had split are put together only when that is certain.</summary>
public sealed class AddressRepairTests
{
    [Theory]
    [InlineData("Code: https://github.com/ heron/nest.", "https://github.com/heron/nest")]
    [InlineData("Code: github.com/ heron/nest-2 is here.", "https://github.com/heron/nest-2")]
    [InlineData("Code: https://github.com/heron/my-\nnest.", "https://github.com/heron/my-nest")]
    [InlineData("Code: https://gitlab.com/\nheron/nest/tree", "https://gitlab.com/heron/nest/tree")]
    [InlineData("Code: https://github.com/ heron/nest.js/src now.", "https://github.com/heron/nest.js/src")]
    [InlineData("Code: https://github.com/ heron/nest. We test it.", "https://github.com/heron/nest")]
    [InlineData("Code: https://github.com/ heron/nest", "https://github.com/heron/nest")]
    [InlineData("Code: github.com/heron/my-\nnest.", "https://github.com/heron/my-nest")]
    [InlineData("Code: https://github.com/my-\nheron/nest.", "https://github.com/my-heron/nest")]
    [InlineData("Code: https://github.com/heron/a-\nb-\nc-\nd-\ne.", "https://github.com/heron/a-b-c-d-e")]
    [InlineData("Code: https://zenodo.org/\nrecords/12345 now", "https://zenodo.org/records/12345")]
    [InlineData("Code: https://github.\ncom/heron/nest now", "https://github.com/heron/nest")]
    [InlineData("Weights: https://huggingface.co/gull/nest-\n7b.", "https://huggingface.co/gull/nest-7b")]
    [InlineData("Weights: https://huggingface.co/gull/Nest-\nNet.", "https://huggingface.co/gull/Nest-Net")]
    [InlineData("Code: https://git-\nhub.com/heron/nest.", "https://github.com/heron/nest")]
    [InlineData("Code: https://her\non-lab.github.io/nest.", "https://heron-lab.github.io/nest")]
    [InlineData("Code: https://her on-lab.github.io.", "https://heron-lab.github.io")]
    [InlineData("Code: https://heron. github.io/nest.", "https://heron.github.io/nest")]
    [InlineData("Code: https://heron .gull.org/nest.", "https://heron.gull.org/nest")]
    [InlineData("Weights: https://huggingface.co/heron/ nest-7b are here.", "https://huggingface.co/heron/nest-7b")]
    [InlineData("Code: https://heron.git-\nhub.io/nest.", "https://heron.github.io/nest")]
    [InlineData("Code: https://gull.org/a\\_b-\n2.", "https://gull.org/a_b-2")]
    public void A_split_address_is_put_together(string text, string url)
    {
        CodeUrlClaim claim = ClaimPipeline.Default.Extract(text).CodeUrls.Should().ContainSingle().Subject;

        claim.Url.OriginalString.Should().Be(url);
        claim.Repaired.Should().BeTrue();
        claim.Confidence.Should().Be(0.95);
        text.Substring(claim.Start, claim.Length).Should().Be(claim.Text);
    }

    [Theory]
    [InlineData("Code: https://github.com/ We test it.", "https://github.com/")]
    [InlineData("Code: https://github.com/heron and either/or.", "https://github.com/heron")]
    [InlineData("Code: https://github.com/heron/my- nest.", "https://github.com/heron/my-")]
    [InlineData("See https://heron.io/ wings/tail too.", "https://heron.io/")]
    [InlineData("Code: https://github.com/   heron/nest.", "https://github.com/")]
    [InlineData("Code: https://github.com/ (heron/nest).", "https://github.com/")]
    [InlineData("Code: https://github.com/ heron / nest.", "https://github.com/")]
    [InlineData("Code: https://github.com/heron/nest\nnow.", "https://github.com/heron/nest")]
    [InlineData("Code: https://github.com/heron/my-\nhttps://", "https://github.com/heron/my")]
    [InlineData("Code: https://github.com/heron/ Finally, we fly.", "https://github.com/heron/")]
    [InlineData("Code: https://github.com/heron/my-", "https://github.com/heron/my-")]
    public void What_is_not_certain_is_left_alone(string text, string url)
    {
        CodeUrlClaim claim = ClaimPipeline.Default.Extract(text).CodeUrls.Should().ContainSingle().Subject;

        claim.Url.OriginalString.Should().Be(url);
        claim.Repaired.Should().BeFalse();
        claim.Confidence.Should().Be(0.99);
    }

    [Theory]
    [InlineData("Weights: https://huggingface.co/heron/he-\nron-7b.", "https://huggingface.co/heron/heron-7b")]
    [InlineData("Heron's weights: https://huggingface.co/gull/he-\nron-7b.", "https://huggingface.co/gull/heron-7b")]
    [InlineData("Weights of a wing-nest: https://huggingface.co/gull/wing-\nnest.", "https://huggingface.co/gull/wing-nest")]
    [InlineData("The heron-lab: https://heron-\nlab.github.io/net.", "https://heron-lab.github.io/net")]
    [InlineData("The heronlab: https://heron-\nlab.github.io/net.", "https://heronlab.github.io/net")]
    [InlineData("Heron's code: https://github.com/gull/he-\nron.", "https://github.com/gull/heron")]
    public void The_text_tells_whose_the_hyphen_is(string text, string url)
    {
        CodeUrlClaim claim = ClaimPipeline.Default.Extract(text).Should().ContainSingle().Which.Should().BeOfType<CodeUrlClaim>().Subject;

        claim.Url.OriginalString.Should().Be(url);
        claim.Repaired.Should().BeTrue();
    }

    [Theory]
    [InlineData("Weights: https://huggingface.co/gull/he-\nron-7b.", "https://huggingface.co/gull/")]
    [InlineData("Weights: https://huggingface.co/gull/nest/wa-\nder-13b/main are there.", "https://huggingface.co/gull/nest/")]
    [InlineData("WingNest: https://huggingface.co/gull/wing-\nnest.", "https://huggingface.co/gull/")]
    [InlineData("A wing-nest, wingnest: https://huggingface.co/gull/wing-\nnest.", "https://huggingface.co/gull/")]
    [InlineData("Code: https://heron.io/my-\nnest.", "https://heron.io/")]
    public void What_goes_on_in_two_ways_is_cut(string text, string url)
    {
        CodeUrlClaim claim = ClaimPipeline.Default.Extract(text).Should().ContainSingle().Which.Should().BeOfType<CodeUrlClaim>().Subject;

        claim.Text.Should().Be(url);
        claim.Url.OriginalString.Should().Be(url);
        claim.Repaired.Should().BeFalse();
        claim.Confidence.Should().Be(0.5);
    }

    [Theory]
    [InlineData("Code: https://heron-\nlab.github.io/net.")]
    [InlineData("Code: heron-\nlab.github.io/net.")]
    [InlineData("Code: heron-\nlab.gull.org/net-7b.")]
    [InlineData("Code: https://heron- lab.github.io/net.")]
    [InlineData("Code: https://localhost and/or https://heron, wing/nest.")]
    [InlineData("Code: www.heron-\r\nlab.org/net-7b.")]
    [InlineData("Code: ftp://heron-\nlab.github.io/net-7b.")]
    public void A_site_that_is_not_certain_is_left_out(string text) => ClaimPipeline.Default.Extract(text).Should().BeEmpty();
}
