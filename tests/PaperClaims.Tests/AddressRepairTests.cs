namespace PaperClaims.Tests;

/// <summary>Addresses that a stray space or a line break had split are put together only when that is certain.</summary>
public sealed class AddressRepairTests
{
    [Theory]
    [InlineData("Code: https://github.com/ heron/nest.", "https://github.com/heron/nest")]
    [InlineData("Code: github.com/ heron/nest-2 is here.", "https://github.com/heron/nest-2")]
    [InlineData("Code: https://github.com/heron/my-\nnest.", "https://github.com/heron/my-nest")]
    [InlineData("Code: https://gitlab.com/\nheron/nest/tree", "https://gitlab.com/heron/nest/tree")]
    public void A_split_address_is_put_together(string text, string url)
    {
        CodeUrlClaim claim = ClaimPipeline.Default.Extract(text).CodeUrls.Should().ContainSingle().Subject;

        claim.Url.OriginalString.Should().Be(url);
        claim.Repaired.Should().BeTrue();
        text.Substring(claim.Start, claim.Length).Should().Be(claim.Text);
    }

    [Theory]
    [InlineData("Code: https://github.com/ We test it.", "https://github.com/")]
    [InlineData("Code: https://github.com/heron and either/or.", "https://github.com/heron")]
    [InlineData("Code: https://github.com/heron/my- nest.", "https://github.com/heron/my-")]
    [InlineData("See https://heron.io/ wings/tail too.", "https://heron.io/")]
    public void What_is_not_certain_is_left_alone(string text, string url)
    {
        CodeUrlClaim claim = ClaimPipeline.Default.Extract(text).CodeUrls.Should().ContainSingle().Subject;

        claim.Url.OriginalString.Should().Be(url);
        claim.Repaired.Should().BeFalse();
    }
}
