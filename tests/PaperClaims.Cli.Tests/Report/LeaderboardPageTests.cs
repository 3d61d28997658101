using Microsoft.Playwright;

namespace PaperClaims.Cli.Tests.Report;

/// <summary>The page of <c>paperclaims leaderboard --to html</c> in a browser.</summary>
public sealed class LeaderboardPageTests : IDisposable
{
    private const int PhoneWidth = 360;

    private static readonly string LongName = $"{string.Concat(Enumerable.Repeat("Heron", 12))}Net";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(PhoneWidth)]
    [InlineData(900)]
    public async Task The_page_is_no_wider_than_its_window(int width)
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenPageAsync(await WriteAsync("--all"), ColorScheme.Light, width);

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        (await page.Locator("td.rank").First.EvaluateAsync<string>("cell => getComputedStyle(cell).display"))
            .Should()
            .Be(width == PhoneWidth ? "block" : "table-cell");
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task The_list_of_boards_is_no_wider_than_a_phone()
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenPageAsync(await WriteAsync(), ColorScheme.Light, PhoneWidth);

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(PhoneWidth);
    }

    [Fact]
    public async Task Light_and_dark_follow_the_system()
    {
        await using Browser browser = await Browser.StartAsync();
        string path = await WriteAsync("--all");
        List<string> colours = [];
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            IPage page = await browser.OpenPageAsync(path, scheme, PhoneWidth);
            colours.Add(await page.Locator("a").First.EvaluateAsync<string>("link => getComputedStyle(link).color"));
        }

        colours.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Rows_link_to_paper_and_code_and_mark_the_number()
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenPageAsync(await WriteAsync("--on", "ImageNet"), ColorScheme.Light, PhoneWidth);

        (await page.Locator("td.paper a").First.GetAttributeAsync("href")).Should().Be("https://arxiv.org/abs/2402.01234");
        (await page.Locator("td.code a").First.GetAttributeAsync("href")).Should().Be("https://github.com/ibises/net");
        (await page.Locator("mark").First.TextContentAsync()).Should().Be("92.5%");
    }

    private async Task<string> WriteAsync(params string[] options)
    {
        string papers = folder.Write(
            "papers.jsonl",
            $$"""
            {"id":"2401.01234","title":"{{LongName}}","abstract":"Our {{LongName}} reaches an accuracy of 91.2% on the ImageNet dataset."}
            {"id":"2402.01234","title":"Ibises","abstract":"IbisNet achieves 92.5% accuracy on ImageNet. Code: https://github.com/ibises/net"}
            {"id":"c","abstract":"CraneNet achieves a word error rate of 2.5% on LibriSpeech."}

            """
        );
        string page = Path.Combine(Path.GetDirectoryName(papers)!, "boards.html");
        CommandLine.Result result = await CommandLine.RunAsync(["leaderboard", papers, "--to", "html", "-o", page, .. options]);
        result.ExitCode.Should().Be(0, result.Errors);
        return page;
    }
}
