namespace PaperClaims.Tests;

/// <summary>What one abstract may cost: its length where lists are read, its claims where they are worked on.</summary>
public sealed class LimitTests
{
    public static TheoryData<PaperFormat, string> Lists =>
        new()
        {
            {
                PaperFormat.Jsonl,
                """{"id":"a","abstract":"It is 5% faster, and calm."}""" + "\n" + """{"id":"b","abstract":"It is 6%."}"""
            },
            { PaperFormat.Json, """[{"id":"a","abstract":"It is 5% faster, and calm."},{"id":"b","abstract":"It is 6%."}]""" },
            { PaperFormat.BibTeX, "@misc{a, abstract = {It is 5\\% faster, and calm.}}\n@misc{b, abstract = {It is 6\\%.}}" },
            {
                PaperFormat.Ris,
                "TY  - JOUR\nID  - a\nAB  - It is 5% faster, and calm.\nER  - \nTY  - JOUR\nID  - b\nAB  - It is 6%.\nER  - \n"
            },
            {
                PaperFormat.Atom,
                "<feed><entry><id>a</id><summary>It is 5% faster, and calm.</summary></entry><entry><id>b</id><summary>It is 6%.</summary></entry></feed>"
            },
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_longer_abstract_is_said_and_left_out(PaperFormat format, string list)
    {
        List<PaperReadError> errors = [];
        PaperReaderOptions options = new()
        {
            Format = format,
            MaxAbstractLength = 20,
            OnError = errors.Add,
        };

        Paper[] papers = await ReadAsync(list, options);

        papers.Select(paper => paper.Id).Should().Equal("b");
        errors.Should().ContainSingle().Which.Reason.Should().Be("the abstract of \"a\" has 26 characters, more than 20");
        (await ReadAsync(list, options with { MaxAbstractLength = 26 })).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_text_that_is_longer_is_said()
    {
        List<PaperReadError> errors = [];

        (await ReadAsync("It is 5% faster.", new PaperReaderOptions { MaxAbstractLength = 10, OnError = errors.Add })).Should().BeEmpty();

        errors.Should().ContainSingle().Which.Reason.Should().Be("the abstract of \"papers\" has 16 characters, more than 10");
    }

    [Theory]
    [InlineData("We reach 5%, 6%, 7% and 8%.")]
    [InlineData("An F1 of 93.2, an F1 of 93.3, an F1 of 93.4 and an F1 of 93.5.")]
    [InlineData("We use ImageNet, COCO, SQuAD and GLUE.")]
    public async Task Of_a_paper_with_more_claims_there_are_none(string text)
    {
        Paper[] papers = [new() { Id = "a", Abstract = text }, new() { Id = "b", Abstract = "It is 6% faster." }];

        foreach ((int most, bool isOver) in ((int, bool)[])[(3, true), (100, false)])
        {
            List<ExtractedPaper> extracted = [];
            await foreach (
                ExtractedPaper paper in ClaimPipeline.Default.ExtractAsync(
                    papers.ToAsyncEnumerable(),
                    new ExtractionOptions { MaxClaims = most },
                    TestContext.Current.CancellationToken
                )
            )
            {
                extracted.Add(paper);
            }

            extracted.Select(paper => paper.HasTooManyClaims).Should().Equal(isOver, false);
            extracted.Select(paper => paper.Claims.Count > 0).Should().Equal(!isOver, true);
        }

        ClaimPipeline.Default.Extract(text).Count.Should().BeGreaterThan(3);
    }

    [Fact]
    public async Task Limits_are_positive()
    {
        Action length = () => _ = new PaperReaderOptions { MaxAbstractLength = 0 };
        Func<Task> claims = async () =>
            await ClaimPipeline
                .Default.ExtractAsync(Array.Empty<Paper>().ToAsyncEnumerable(), new ExtractionOptions { MaxClaims = 0 })
                .GetAsyncEnumerator(TestContext.Current.CancellationToken)
                .MoveNextAsync();

        length.Should().Throw<ArgumentOutOfRangeException>();
        await claims.Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    private static async Task<Paper[]> ReadAsync(string list, PaperReaderOptions options)
    {
        List<Paper> papers = [];
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(list));
        await foreach (Paper paper in PaperReader.ReadAsync(stream, options, TestContext.Current.CancellationToken))
        {
            papers.Add(paper);
        }

        return [.. papers];
    }
}
