namespace PaperClaims.Tests.Papers;

/// <summary>Answers of servers in JSON, and objects with fields that are empty or of another kind.</summary>
public sealed class JsonAnswerTests
{
    [Theory]
    [InlineData("""{"id":"","doi":"d","abstract":"","summary":"Yes.","date":"","year":2020}""", "d||2020|Yes.")]
    [InlineData("""{"summary":"Yes.","abstract":" ","id":"a","date":"soon","year":2020}""", "a||2020|Yes.")]
    [InlineData("""{"_id":{"$oid":"5"},"doi":"d","abstract":"Yes."}""", "d|||Yes.")]
    [InlineData("""{"id":"a","title":["Herons"],"abstract":"Yes."}""", "a|Herons||Yes.")]
    [InlineData("""{"id":"a","title":[["Herons"]],"abstract":"Yes."}""", "a|||Yes.")]
    [InlineData("""{"id":"a","title":[],"abstract":"Yes."}""", "a|||Yes.")]
    [InlineData("""{"id":true,"doi":"d","title":{"en":"Herons"},"date":[2020],"year":2020,"abstract":"Yes."}""", "d||2020|Yes.")]
    [InlineData("""{"DOI":"d","published":{"date-parts":[[2020,3,1]]},"abstract":"Yes."}""", "d||2020-03-01|Yes.")]
    [InlineData("""{"DOI":"d","published":{"x":[7],"date-parts":[[null]]},"year":2020,"abstract":"Yes."}""", "d||2020|Yes.")]
    public async Task Fields_that_are_empty_or_odd_hide_no_others(string json, string paper)
    {
        foreach (PaperListReading reading in new[] { await PaperList.ReadAsync(json), await PaperList.ReadAsync($"[{json}]") })
        {
            reading.Lines.Should().Equal(paper);
            reading.Errors.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("{\"status\":\"ok\",\"message\":{\"facets\":{},\"items\":[$]}}")]
    [InlineData("{\"version\":\"6\",\"request\":{\"query\":\"x\"},\"resultList\":{\"result\":[$]}}")]
    [InlineData("{\"messages\":[{\"status\":\"ok\"}],\"collection\":[$]}")]
    [InlineData("{\"result\":[{\"total\":\"1\"}],\"records\":[$],\"facets\":[]}")]
    [InlineData("{\"total_records\":1,\"articles\":[$]}")]
    [InlineData("{\"_stats\":{},\"publications\":[$]}")]
    [InlineData("{\"recommendedPapers\":[$]}")]
    public async Task Lists_are_found_in_answers(string answer)
    {
        const string Paper = """{"doi":"d","title":"Herons","abstractText":"Yes.","firstPublicationDate":"2020-03-01"}""";
        foreach (string written in (string[])[answer, answer.Replace(":[", ":\n [", StringComparison.Ordinal)])
        {
            PaperListReading reading = await PaperList.ReadAsync(written.Replace("$", Paper, StringComparison.Ordinal));

            reading.Lines.Should().Equal("d|Herons|2020-03-01|Yes.");
            reading.Errors.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task A_paper_with_a_list_of_its_own_is_a_paper() =>
        (await PaperList.ReadAsync("""{"id":"a","abstract":"Yes.","records":[{"id":"b"}]}""")).Lines.Should().Equal("a|||Yes.");

    [Theory]
    [InlineData("{\"count\": 2,\n \"hits\": [{\"abstract\": \"Yes.\"}]}")]
    [InlineData("{\n}")]
    public async Task A_document_without_a_list_is_told(string content) =>
        (await PaperList.ReadAsync(content)).Wrong.Should().Equal("1: no list of papers is known here");
}
