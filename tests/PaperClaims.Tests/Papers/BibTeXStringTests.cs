namespace PaperClaims.Tests.Papers;

/// <summary>The abbreviations of bibliographies, and the ways to write values.</summary>
public sealed class BibTeXStringTests
{
    [Theory]
    [InlineData("@string{h = \"Herons\"} @misc{a, title = h, abstract = {Yes.}}", "a|Herons||Yes.")]
    [InlineData(
        "@STRING(H = {Herons (all) of \"it\"}) @misc{a, title = h # { rest}, abstract = {Yes.}}",
        "a|Herons (all) of \"it\" rest||Yes."
    )]
    [InlineData("@string(h = \"Herons (a\") @misc(a, title = h,\nabstract = {Yes (no).})", "a|Herons (a||Yes (no).")]
    [InlineData(
        "@string{b = {birds}}\n@string{h = {Wading } # b # { of } # 2023}\n@misc{a, title = h, abstract = b # { hit.}}",
        "a|Wading birds of 2023||birds hit."
    )]
    [InlineData("@misc{a, title = h, abstract = {Yes.}} @string{h = \"Herons\"}", "a|h||Yes.")]
    [InlineData("@string{h = {One}} @string{h = {Two}} @misc{a, title = h, abstract = {Yes.}}", "a|Two||Yes.")]
    [InlineData("@misc{a, year = 2023, month = OCT, abstract = {Yes.}}", "a||2023-10|Yes.")]
    [InlineData("@misc{a, year = \"2023\", month = oct # \"~10\", abstract = {Yes.}}", "a||2023-10|Yes.")]
    [InlineData("@misc{a, year = 20 # 23, month = 10 # { } # oct, abstract = {Yes.}}", "a||2023-10|Yes.")]
    [InlineData("@string{oct = {11}} @misc{a, year = 2023, month = oct, abstract = {Yes.}}", "a||2023-11|Yes.")]
    [InlineData("@misc{a, title = {In } # jul, abstract = {Yes.}}", "a|In July||Yes.")]
    [InlineData("@misc{a, title = {Herons}\n abstract = {Yes.}\n year = 2023\n month = oct}", "a|Herons|2023-10|Yes.")]
    public async Task Abbreviations_are_put_in(string content, string paper)
    {
        PaperListReading reading = await PaperList.ReadAsync(content);

        reading.Lines.Should().Equal(paper);
        reading.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task Abbreviations_that_double_do_not_fill_the_memory()
    {
        string doubling = string.Concat(Enumerable.Range(1, 60).Select(i => $"@string{{s{i} = s{i - 1} # s{i - 1}}}\n"));
        string uses = string.Join(" # ", Enumerable.Repeat("s10", 2000));

        PaperListReading reading = await PaperList.ReadAsync(
            $"@string{{s0 = {{Herons }}}}\n{doubling}@misc{{a, abstract = {uses}}}\n@misc{{b, abstract = s1}}",
            longest: 100_000
        );

        reading.Papers.Should().ContainSingle().Which.Abstract.Should().Be("Herons Herons");
        reading.Errors.Should().NotBeEmpty().And.OnlyContain(error => error.Reason == "longer than 100000 bytes");
    }

    [Fact]
    public async Task A_broken_abbreviation_is_told() =>
        (await PaperList.ReadAsync("@string{h \"Herons\"}\n@misc{a, abstract = {Yes.}}"))
            .Wrong.Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("1: no \"name = value\"");
}
