namespace PaperClaims.Tests.Papers;

/// <summary>Dates as lists have them: nothing is made up, and nothing that is written is lost.</summary>
public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2023-10-10T17:54:58Z", "2023-10-10")]
    [InlineData("2023/10/10/", "2023-10-10")]
    [InlineData("2023///winter", "2023")]
    [InlineData("2023-13", "2023")]
    [InlineData("2020-02-30", "2020-02")]
    [InlineData("Mon, 2 Apr 2007 19:18:42 GMT", "2007-04-02")]
    [InlineData("Mon Apr  2 19:18:42 2007", "2007-04-02")]
    [InlineData("10 October 2023", "2023-10-10")]
    [InlineData("October 2nd, 2023", "2023-10-02")]
    [InlineData("2020 Sept. 15", "2020-09-15")]
    [InlineData("Dec-2020", "2020-12")]
    [InlineData("1998 Dec-1999 Jan", "1998-12")]
    [InlineData("Dec 1998-Jan 1999", "1998-12")]
    [InlineData("28 Feb - 3 Mar 2020", "2020-02-28")]
    [InlineData("2020-03/2020-04", "2020-03")]
    [InlineData("2020/03-04", "2020-03")]
    [InlineData("2020/03/2021", "2020-03")]
    [InlineData("2020 Mar 2021", "2020-03")]
    [InlineData("2020-1234", "2020")]
    [InlineData("2020-21", "2020")]
    [InlineData("12/2020", "2020-12")]
    [InlineData("15/03/2020", "2020-03-15")]
    [InlineData("03/15/2020", "2020-03-15")]
    [InlineData("03/04/2020", "2020")]
    [InlineData("04.03.2020", "2020-03-04")]
    [InlineData("2020.03.15", "2020-03-15")]
    [InlineData("2020 02 05", "2020-02-05")]
    [InlineData("20200315", "2020-03-15")]
    [InlineData("20201315", null)]
    [InlineData("0000-00-00", null)]
    [InlineData("0001-01-01", null)]
    [InlineData("2020-00-00", "2020")]
    [InlineData("Spring 2020", "2020")]
    [InlineData("Winter 2019-2020", "2019")]
    [InlineData("c2020", "2020")]
    [InlineData("2020a", "2020")]
    [InlineData("2020s", null)]
    [InlineData("2020;", "2020")]
    [InlineData("(2020)", "2020")]
    [InlineData("{2020}", "2020")]
    [InlineData("1583020800", null)]
    [InlineData("10/12/20", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    public async Task Dates_become_iso_8601(string written, string? date) =>
        (await PaperList.ReadAsync($$"""{"id":"a","abstract":"One.","date":"{{written}}"}"""))
            .Papers.Should()
            .ContainSingle()
            .Which.Date?.ToString()
            .Should()
            .Be(date);

    [Theory]
    [InlineData("<Year>2020</Year>\n  <Month>Mar</Month>", "2020-03")]
    [InlineData("<Year>2020</Year>\n  <Month>02</Month>\n  <Day>5</Day>", "2020-02-05")]
    [InlineData("<Year>2020</Year>\n  <Season>Spring</Season>", "2020")]
    [InlineData("<MedlineDate>1998 Dec-1999 Jan</MedlineDate>", "1998-12")]
    public async Task Dates_of_PubMed_may_be_indented(string date, string expected) =>
        (
            await PaperList.ReadAsync(
                $"<PubmedArticleSet>\n<PubmedArticle><PMID>1</PMID>\n<PubDate>\n  {date}\n</PubDate>\n<AbstractText>One.</AbstractText></PubmedArticle></PubmedArticleSet>"
            )
        )
            .Lines.Should()
            .Equal($"1||{expected}|One.");

    [Theory]
    [InlineData("DA  - 2020\nPY  - 2020/03/15", "2020-03-15")]
    [InlineData("PY  - 2020\nY1  - 2020/03//", "2020-03")]
    [InlineData("DA  - \nPY  - 2020", "2020")]
    [InlineData("DP  - 2020 Mar\nUI  - 321", "2020-03")]
    public async Task Of_the_dates_of_RIS_the_most_precise_counts(string dates, string expected) =>
        (await PaperList.ReadAsync($"TY  - JOUR\nAB  - One.\n{dates}\nER  - \n"))
            .Papers.Should()
            .ContainSingle()
            .Which.Date?.ToString()
            .Should()
            .Be(expected);

    [Theory]
    [InlineData("year = {{2020}}, month = mar", "2020-03")]
    [InlineData("year = \"(2020)\"", "2020")]
    [InlineData("date = {}, year = 2020", "2020")]
    [InlineData("date = {soon}, year = 2020, month = {3}", "2020-03")]
    [InlineData("date = {2020-03/2020-04}, year = 2020", "2020-03")]
    public async Task Years_of_BibTeX_may_stand_in_signs(string fields, string expected) =>
        (await PaperList.ReadAsync($"@misc{{a, abstract = {{One.}}, {fields}}}"))
            .Papers.Should()
            .ContainSingle()
            .Which.Date?.ToString()
            .Should()
            .Be(expected);
}
