namespace PaperClaims.Tests.Properties;

/// <summary>Long junk must come back at all: whatever is quadratic in the text shows as a test that does not end.</summary>
public sealed class HostileLengthTests
{
    private const int Length = 100_000;

    [Theory]
    [InlineData("1e999%")]
    [InlineData("99999999999999B")]
    [InlineData("a 99999999999999999999999999999999B model")]
    [InlineData("an 8x999999999999999T-parameter model")]
    [InlineData("a 2-999999999999999999999999B model")]
    [InlineData("Heron-299999999999999999932B7 is large")]
    [InlineData("a mixture of 8x9999999999999999999999999999B parameters")]
    [InlineData("half a trillion trillion trillion trillion images")]
    [InlineData("5-99999999999999999999999999 trillion images")]
    [InlineData("we reach 9999999999999999999T FLOPs")]
    [InlineData("nine hundred trillion trillion trillion trillion images")]
    [InlineData("79228162514264337593543950335% more, 79228162514264337593543950336% less")]
    [InlineData("from 79228162514264337593543950335% to 1e28%")]
    [InlineData("0.00000000000000000000000000000000001% of all")]
    [InlineData("99999999999999999999999999999x faster")]
    public void Numbers_beyond_every_type_are_read_or_left(string text)
    {
        foreach (Claim claim in ClaimPipeline.Default.Extract($"HeronNet is trained with {text} on ImageNet, and gains {text} accuracy."))
        {
            claim.Text.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("%")]
    [InlineData("5%")]
    [InlineData("5% and ")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData(". )")]
    [InlineData("9")]
    [InlineData("1,")]
    [InlineData("a@a")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("$")]
    [InlineData("\\$ $5")]
    [InlineData("\\href{")]
    [InlineData("\\\"u")]
    [InlineData("{\\'")]
    [InlineData("\\sc ")]
    [InlineData("ImageNet}-")]
    [InlineData("ImageNet{-")]
    [InlineData("CIFAR-10/100, -")]
    [InlineData("We introduce Saltern, a benchmark. ")]
    [InlineData("Our Tidal Flat Corpus (TFC) and Saltern-QA, ")]
    [InlineData("datasets: SaltQA, ")]
    [InlineData("\\cite[")]
    [InlineData("\\href{https://a.org}{")]
    [InlineData("https://a.b")]
    [InlineData("https://github.com/a/b-\n")]
    [InlineData("https://gull.org/he-\nron ")]
    [InlineData("https://gull.org/a\\sim ")]
    [InlineData("www.a.org/he-\n")]
    [InlineData("ab-\n")]
    [InlineData("ab. ")]
    [InlineData("/he–ron")]
    [InlineData("git@a.")]
    [InlineData("a://")]
    [InlineData("苍鹭.jp/")]
    [InlineData("\\allowbreak ")]
    [InlineData("7B")]
    [InlineData("7B, ")]
    [InlineData("Qwen-7B-")]
    [InlineData("one hundred ")]
    [InlineData("half a ")]
    [InlineData("12 images, ")]
    [InlineData("the dataset has 500 images ")]
    [InlineData("code at a.org/b, ")]
    [InlineData("3.2x ")]
    [InlineData("0.5 F1, ")]
    [InlineData("accuracy of 5% on MNIST, ")]
    [InlineData("outperforms A by 3% and B by 2%, ")]
    [InlineData("We propose HeronNet (HN). ")]
    [InlineData("\uD835")]
    [InlineData("\0")]
    [InlineData("ש")]
    public void Long_junk_is_read(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

        foreach (Claim claim in ClaimPipeline.Default.Extract(text))
        {
            text.AsSpan(claim.Start, claim.Length).SequenceEqual(claim.Text).Should().BeTrue();
        }
    }
}
