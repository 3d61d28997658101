using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using PaperClaims.Tests;

namespace PaperClaims.Cli.Tests.Report;

/// <summary><c>paperclaims report</c>, in a real browser.</summary>
public sealed class ReportTests : IDisposable
{
    private const string Papers = """
        {"id":"a","title":"Herons","date":"2022","abstract":"HeronNet reaches an accuracy of 91.2% on the ImageNet dataset and improves on ResNet-50 by 2.5%. Code: https://github.com/heron/nest"}
        {"id":"b","title":"Ibises","date":"2023","abstract":"We train a 7B model on a dataset of 12,400 images and test it on the GLUE benchmark."}
        {"id":"c","abstract":"Nothing is claimed here."}

        """;

    private static readonly string[] Hostile =
    [
        "</script><script>document.title='owned'</script> reaches 75.2% accuracy.",
        "<img src=x onerror=\"document.title='owned'\"> </style><style>body{display:none}</style> on ImageNet by 5%.",
        "\u202eright to left\u202c and \u05d0\u05d1\u05d2 75.2% \u2067x\u2069, <!-- <script> {{title}} &lt;b&gt; ]]> \ud83d\ude00 at 7B parameters.",
        "javascript:alert(1) and https://a.org/\"onmouseover=\"x reach 5% \u2028 \u0000 \u0007.",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Shows_papers_with_their_claims_marked_in_place()
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(Papers, "--title", "Birds & <co>"));

        (await page.TitleAsync()).Should().Be("Birds & <co>");
        (await page.Locator("#status").TextContentAsync()).Should().EndWith("claims in the abstracts of 3 papers");
        (await page.Locator("article h2").AllTextContentsAsync()).Should().Equal("Herons", "Ibises", "c");
        (await page.Locator("article").First.Locator("mark").AllTextContentsAsync())
            .Should()
            .Equal("91.2%", "ImageNet", "2.5%", "https://github.com/heron/nest");
        (await page.Locator("article").First.Locator(".abstract").TextContentAsync())
            .Should()
            .StartWith("HeronNet reaches an accuracy of 91.2% on");
        browser.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData("claims.sqlite", "91.2%", "ImageNet", "2.5%", "https://github.com/heron/nest")]
    [InlineData("claims.jsonl")]
    [InlineData("claims.json.gz")]
    public async Task Shows_claims_that_extract_wrote_in_the_abstracts_where_it_wrote_those(string claims, params string[] marked)
    {
        await CommandLine.RunAsync(["extract", folder.Write("papers.jsonl", Papers), "-o", folder[claims]]);
        string output = folder["report.html"];
        (await CommandLine.RunAsync(["report", folder[claims], "-o", output])).ExitCode.Should().Be(0);
        await using Browser browser = await Browser.StartAsync();

        IPage page = await browser.OpenAsync(output);

        (await page.Locator("#status").TextContentAsync()).Should().Be("9 claims in the abstracts of 3 papers");
        (await page.Locator("article h2").AllTextContentsAsync()).Should().Equal("Herons", "Ibises", "c");
        (await page.Locator("article").First.Locator("mark").AllTextContentsAsync()).Should().Equal(marked);
        (await page.Locator("article").First.TextContentAsync()).Should().Contain("2 results");
        await page.GetByRole(AriaRole.Link, new() { Name = "Claims" }).ClickAsync();
        (await page.Locator("tbody tr").First.TextContentAsync()).Should().Contain("91.2%");
        browser.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData("claims.csv", "id,title,date,type,text,start,length,confidence\na,,,percentage,5%,0,2,0.9\n", 2)]
    [InlineData("empty.jsonl", "", 1)]
    public async Task A_report_of_nothing_leaves_the_older_one(string name, string content, int exitCode)
    {
        string output = folder.Write("report.html", "older");

        CommandLine.Result result = await CommandLine.RunAsync(["report", folder.Write(name, content), "-o", output]);

        result.ExitCode.Should().Be(exitCode, result.Errors);
        (await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken)).Should().Be("older");
        Directory.GetFiles(Path.GetDirectoryName(output)!, "*.part").Should().BeEmpty();
    }

    [Fact]
    public async Task Filters_by_kind_confidence_and_text()
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(Papers));

        await page.FillAsync("#text", "glue 7b");
        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync("1 of 3 papers");
        await page.FillAsync("#text", "");
        await page.CheckAsync("#matching");
        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync("2 of 3 papers");
        foreach (string kind in (string[])["benchmark", "result", "percentage", "model_size", "dataset_size", "code_url"])
        {
            await page.UncheckAsync($"#kinds input[value={kind}]");
        }

        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync("1 of 3 papers");
        (await page.Locator("mark").AllTextContentsAsync()).Should().Equal("ImageNet");
        await page.EvalOnSelectorAsync("#confidence", "range => { range.value = 1; range.dispatchEvent(new Event('input')); }");
        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync("0 of 3 papers");
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_result_shows_what_it_says_and_its_metric_data_and_baseline()
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(Papers));

        await page.HoverAsync("mark.result >> nth=0");

        await Assertions.Expect(page.Locator("#card")).ToBeVisibleAsync();
        (await page.Locator("#card").InnerTextAsync()).Should().Contain("accuracy").And.Contain("HeronNet").And.Contain("score");
        (await page.Locator(".link").AllTextContentsAsync()).Should().Contain(["accuracy", "ImageNet"]);
        (await page.Locator(".link[data-role=metric]").CountAsync()).Should().Be(1);
        await page.Mouse.MoveAsync(5, 5);
        await Assertions.Expect(page.Locator("#card")).ToBeHiddenAsync();
        (await page.Locator(".link").CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Works_by_keyboard()
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(Papers));

        await page.Keyboard.PressAsync("j");
        (await FocusedAsync(page)).Should().Be("ARTICLE Herons");
        await page.Keyboard.PressAsync("j");
        (await FocusedAsync(page)).Should().Be("ARTICLE Ibises");
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(page)).Should().StartWith("A");
        await page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(page)).Should().StartWith("MARK");
        await Assertions.Expect(page.Locator("#card")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#card")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("/");
        (await FocusedAsync(page)).Should().StartWith("INPUT");
        (await page.Locator("article").First.GetAttributeAsync("aria-setsize")).Should().Be("3");
        (await page.Locator("[role=button]:not([tabindex='0']), input:not([id]):not([value])").CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Hostile_abstracts_stay_text()
    {
        string lines = string.Join(
            '\n',
            Hostile.Select(
                (text, i) => $$"""{"id":"{{i}}","title":{{JsonSerializer.Serialize(text)}},"abstract":{{JsonSerializer.Serialize(text)}}}"""
            )
        );
        await using Browser browser = await Browser.StartAsync();

        IPage page = await browser.OpenAsync(
            await ReportAsync(lines, "--title", "</title><script>document.title='owned'</script>{{script}}")
        );

        (await page.TitleAsync()).Should().Be("</title><script>document.title='owned'</script>{{script}}");
        string?[] shown = await page.EvaluateAsync<string?[]>(
            "() => [...document.querySelectorAll('.abstract')].map(abstract => abstract.textContent)"
        );
        shown.Should().Equal(Hostile);
        (await page.Locator("article img, article script, article style").CountAsync()).Should().Be(0);
        foreach (
            string? address in await page.EvaluateAsync<string?[]>(
                "() => [...document.querySelectorAll('mark')].flatMap(mark => { mark.focus(); return [...document.querySelectorAll('#card a.out')].map(link => link.href); })"
            )
        )
        {
            address.Should().StartWith("https://");
        }

        browser.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Is_light_or_dark_as_the_system_is_and_can_be_switched(ColorScheme scheme)
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(Papers), scheme);

        int before = await BrightnessAsync(page);
        await page.ClickAsync("#theme");
        int after = await BrightnessAsync(page);

        (before > 128).Should().Be(scheme == ColorScheme.Light);
        (after > 128).Should().Be(scheme != ColorScheme.Light);
    }

    [Fact]
    public async Task The_overview_counts_names_sizes_and_gains()
    {
        string papers = string.Join(
            '\n',
            ((string[])["3M", "30M", "300M", "3B", "300B"]).Select(
                (size, i) =>
                    $$"""{"id":"{{i}}","title":"P{{i}}","abstract":"We train a {{size}}-parameter model. It improves the accuracy on ImageNet by {{i + 1}}.5% and reaches 90.1% on GLUE and 80.5% on {{(
                        i > 2 ? "SQuAD" : "MMLU"
                    )}}."}"""
            )
        );
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(papers));

        (await page.Locator("#plot-names li").AllInnerTextsAsync()).Select(Flat).Should().StartWith(["ImageNet 5", "GLUE 5", "MMLU 3"]);
        (await page.Locator("#plot-sizes li").AllInnerTextsAsync())
            .Select(Flat)
            .Should()
            .Contain("3B to 10B 1")
            .And.NotContain("1T and more 0");
        (await page.Locator("#plot-gains li").AllInnerTextsAsync()).Select(Flat).Should().Contain("2 to 5 3");
        await page.ClickAsync("#plot-names a >> text=GLUE");
        await Assertions.Expect(page.Locator("h2.title")).ToContainTextAsync("GLUE");
    }

    [Fact]
    public async Task There_is_no_overview_where_it_would_say_nothing()
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(Papers));

        await Assertions.Expect(page.Locator("#overview")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Twenty_thousand_papers_scroll_and_filter()
    {
        StringBuilder lines = new();
        for (int i = 0; i < 20_000; i++)
        {
            string filler = string.Concat(Enumerable.Repeat("Herons stand still for hours and then strike at once. ", (i % 30) + 1));
            lines
                .Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $$"""{"id":"paper-{{i}}","title":"Paper {{i}}","abstract":"{{filler}}They hit in {{i % 100}}% of strikes on ImageNet."}"""
                )
                .Append('\n');
        }

        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(lines.ToString()));

        (await page.Locator("#found").TextContentAsync()).Should().Be("20,000 papers");
        (await page.Locator("article").CountAsync()).Should().BeLessThan(40);
        await page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
        await Assertions.Expect(page.GetByText("Paper 19999", new PageGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        (await page.Locator("article").CountAsync()).Should().BeLessThan(40);
        await page.FillAsync("#text", "paper-12345");
        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync("1 of 20,000 papers");
        await Assertions.Expect(page.GetByText("Paper 12345", new PageGetByTextOptions { Exact = true })).ToBeInViewportAsync();
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_of_papers_opens()
    {
        string? named = Environment.GetEnvironmentVariable("PAPERCLAIMS_CORPUS");
        string list = Path.Combine(
            named is { Length: > 0 } ? named : Path.Combine(Repository.Root, "..", "shared"),
            "corpus",
            "papers-page.txt"
        );
        Assert.SkipUnless(File.Exists(list), "needs corpus/papers-page.txt of the optional corpus (set PAPERCLAIMS_CORPUS)");
        string output = folder["report.html"];
        (await CommandLine.RunAsync(["report", list, "-o", output])).ExitCode.Should().Be(0);
        await using Browser browser = await Browser.StartAsync();

        IPage page = await browser.OpenAsync(output);

        (await page.Locator("#found").TextContentAsync()).Should().Be("55 papers");
        (await page.Locator("mark").CountAsync()).Should().BeGreaterThan(10);
        browser.Complaints.Should().BeEmpty();
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Task<string> FocusedAsync(IPage page) =>
        page.EvaluateAsync<string>("() => `${document.activeElement.tagName} ${document.activeElement.getAttribute('aria-label') ?? ''}`");

    private static Task<int> BrightnessAsync(IPage page) =>
        page.EvaluateAsync<int>("() => +getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]");

    private Task<string> ReportAsync(string papers, params string[] options) => Reports.WriteAsync(folder, papers, options);
}
