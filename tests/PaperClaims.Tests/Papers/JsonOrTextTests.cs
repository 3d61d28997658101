namespace PaperClaims.Tests.Papers;

/// <summary>What begins with a brace or a bracket may be JSON, broken JSON or text.</summary>
public sealed class JsonOrTextTests
{
    [Theory]
    [InlineData("[Background] We study herons.")]
    [InlineData("{\\bf Abstract} We study herons.")]
    [InlineData("[1] We study herons, as others did.")]
    [InlineData("[1, 2] are the works before this one.")]
    [InlineData("[{\\it Herons}] are studied.")]
    [InlineData("{Abstract: We study herons.}")]
    [InlineData("[] is an empty list.")]
    [InlineData("{ } is an empty set.")]
    [InlineData("[\"Herons\"] are studied.")]
    [InlineData("[...] and so on.")]
    public async Task Text_is_text(string text)
    {
        PaperListReading reading = await PaperList.ReadAsync(text);

        reading.Lines.Should().Equal($"list|||{text}");
        reading.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{\"id\": \"a\", \"abstract\": ")]
    [InlineData("{\"id\": \"a\", \"abstract\": \"We stu")]
    [InlineData("[{\"id\": \"a\", \"abstract\": \"We stu")]
    [InlineData("{'id': 'a', 'abstract': 'We study herons.'}")]
    [InlineData("{id: \"a\", abstract: \"We study herons.\"}")]
    [InlineData("[{'id': 'a'}]")]
    [InlineData("{\n  \"id\": \"a\",\n  \"abstract\": \"We stu")]
    public async Task Broken_json_is_an_error(string content)
    {
        PaperListReading reading = await PaperList.ReadAsync(content);

        reading.Papers.Should().BeEmpty();
        reading.Errors.Should().NotBeEmpty().And.OnlyContain(error => error.Reason.StartsWith("broken JSON"));
    }

    [Fact]
    public async Task A_broken_first_line_is_no_text() =>
        (await PaperList.ReadAsync("{broken\n{\"id\":\"a\",\"abstract\":\"We study herons.\"}\n"))
            .Lines.Should()
            .Equal("a|||We study herons.");

    [Theory]
    [InlineData(10)]
    [InlineData(5000)]
    [InlineData(300_000)]
    public async Task Lists_may_follow_many_blank_lines(int blanks)
    {
        string start = new('\n', blanks);

        PaperListReading lines = await PaperList.ReadAsync(start + "{\"id\":\"a\",\"abstract\":\"One.\"}\n{\"id\":\"b\"}\n");
        lines.Lines.Should().Equal("a|||One.");
        lines.Errors.Select(error => error.Line).Should().Equal(blanks + 2);
        (await PaperList.ReadAsync(start + "[{\"id\":\"a\",\"abstract\":\"One.\"}]")).Lines.Should().Equal("a|||One.");
        (await PaperList.ReadAsync(start + "<feed><entry><id>a</id><summary>One.</summary></entry></feed>"))
            .Lines.Should()
            .Equal("a|||One.");
        (await PaperList.ReadAsync(start + "TY  - JOUR\nID  - a\nAB  - One.\n")).Lines.Should().Equal("a|||One.");
    }

    [Fact]
    public async Task What_is_no_object_in_a_list_is_told()
    {
        PaperListReading reading = await PaperList.ReadAsync(
            "{\"results\": [\n{\"id\":\"a\",\"abstract\":\"One.\"},\n7, \"x\",\nnull,\n[{\"id\":\"no\",\"abstract\":\"No.\"}],\n{\"id\":\"b\",\"abstract\":\"Two.\"}\n], \"n\": 5}"
        );

        reading.Lines.Should().Equal("a|||One.", "b|||Two.");
        reading.Wrong.Should().Equal("3: not a JSON object", "3: not a JSON object", "4: not a JSON object", "5: not a JSON object");
    }
}
