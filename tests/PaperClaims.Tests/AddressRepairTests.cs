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
    [InlineData("Code: https://github.com/heron/a-\nb-\nc-\nd-\ne.", "https://github.com/heron/a-b-c-d-")]
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
    [InlineData("Code: https://heron.io/my-\nnest.", "https://heron.io/my-")]
    [InlineData("Code: https://github.com/heron/my-", "https://github.com/heron/my-")]
    public void What_is_not_certain_is_left_alone(string text, string url)
    {
        CodeUrlClaim claim = ClaimPipeline.Default.Extract(text).CodeUrls.Should().ContainSingle().Subject;

        claim.Url.OriginalString.Should().Be(url);
        claim.Repaired.Should().BeFalse();
        claim.Confidence.Should().Be(0.99);
    }
}
