namespace PaperClaims.Tests.Papers;

/// <summary>Bibliographies as they are written by hand and by programs.</summary>
public sealed class BibTeXRepairTests
{
    [Theory]
    [InlineData(@"{\textgreater}5\% and p {\textless} 0.05", ">5% and p < 0.05")]
    [InlineData(@"5\textpm 1 at 20\textdegree C, 3\texttimes{}4", "5±1 at 20°C, 3×4")]
    [InlineData(@"a\textbar{}b, 2\textasciicircum{}3, \textasciitilde{}7, 5\textmu m", "a|b, 2^3, ~7, 5µm")]
    [InlineData(@"\textquotedblleft{}it\textquotedblright{} and \textquoteleft{}so\textquoteright", "“it” and ‘so’")]
    [InlineData(@"it\textquotesingle{}s \textcopyright\textregistered\texttrademark", "it's ©®™")]
    [InlineData(@"\textbullet{} one\textellipsis{} two\textendash{}three\textemdash{}four", "• one... two–three—four")]
    [InlineData(@"and\slash or, a\textbackslash{}b, a\textunderscore{}b, \textdollar{}5, 6\textpercent", "and/or, a\\b, a_b, $5, 6%")]
    [InlineData(@"Mu\d{h}ammad, \c cevik, \k a, \b{n}, Bra\c{s}ov, {\c C}", "Muḥammad, çevik, ą, ṉ, Braşov, Ç")]
    [InlineData(@"the \delta and \beta of \bfseries it", @"the \delta and \beta of \bfseries it")]
    public async Task Commands_print_their_signs(string tex, string text) =>
        (await PaperList.ReadAsync($"@misc{{a, abstract = {{{tex}}}}}")).Papers.Should().ContainSingle().Which.Abstract.Should().Be(text);

    [Theory]
    [InlineData("@article{a\n  title = {Herons},\n  abstract = {Yes, so.}}", "a|Herons||Yes, so.")]
    [InlineData("@article{a title = {Herons, ibises}, abstract = {Yes.}}", "a|Herons, ibises||Yes.")]
    [InlineData("@article{ title = {Herons}, abstract = {Yes.}}", "list:01|Herons||Yes.")]
    [InlineData("@Article\n{a, abstract = {Yes.}}", "a|||Yes.")]
    [InlineData("@Article\n\n  {a,\n abstract = {Yes.}}", "a|||Yes.")]
    [InlineData("@misc{a, abstract = {}, title = { }, abstract = {Yes.}, title = {Herons}}", "a|Herons||Yes.")]
    [InlineData("@someone\nwrote this\n@misc{a, abstract = {Yes.}}", "a|||Yes.")]
    public async Task Entries_are_read_however_they_are_written(string content, string paper)
    {
        PaperListReading reading = await PaperList.ReadAsync(content, PaperFormat.BibTeX);

        reading.Lines.Should().Equal(paper);
        reading.Errors.Should().BeEmpty();
        (await PaperList.ReadAsync(content)).Lines.Should().Equal(paper);
    }

    [Theory]
    [InlineData("@misc{a, abstract = {We set x} and p = 0.05}, year = 2020}\n", "1: no \"name = value\" at \"and p = 0.05\"")]
    [InlineData("@misc{a b\n title = {Herons}, abstract = {Yes.}}\n", "1: no \"name = value\" at \"a b\"")]
    [InlineData("  @misc{a,\n    abstract = {Yes.\n", "1: an entry without its closing brace")]
    [InlineData("  @misc{a,\n    abstract = {An @misc{x} is so.\n", "1: an entry without its closing brace")]
    public async Task A_broken_entry_costs_itself_alone(string broken, string wrong)
    {
        PaperListReading reading = await PaperList.ReadAsync(broken + "  @misc{b, abstract = {Two.}}\n");

        reading.Lines.Should().Equal("b|||Two.");
        reading.Wrong.Should().Equal(wrong);
    }

    [Fact]
    public async Task An_entry_that_is_quoted_in_an_abstract_is_text() =>
        (await PaperList.ReadAsync("@misc{a,\n  abstract = {We cite\n    @misc{x, y} and more.}}"))
            .Lines.Should()
            .Equal("a|||We cite @miscx, y and more.");
}
