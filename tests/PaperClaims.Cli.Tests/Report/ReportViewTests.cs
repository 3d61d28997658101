using Microsoft.Playwright;

namespace PaperClaims.Cli.Tests.Report;

/// <summary>The views of a report, the addresses that lead to them, and how they look on a phone.</summary>
public sealed class ReportViewTests : IDisposable
{
    private const int PhoneWidth = 390;
    private const int PhoneHeight = 900;
    private const int MostBytes = 110_000;

    private const string SmallTargets = """
        [...document.querySelectorAll("header button, #bar a, #bar button, #bar input, .plain")]
          .filter(target => target.offsetHeight && target.offsetHeight < 40)
          .map(target => target.outerHTML)
        """;

    private static readonly string LongName = $"{string.Concat(Enumerable.Repeat("Heron", 12))}Net";

    private static readonly string Papers = string.Join(
        '\n',
        Reports.Paper("2101.00001", "Herons", "HeronNet achieves an accuracy of 81.4% on ImageNet. Code: https://github.com/heron/nest"),
        Reports.Paper("2201.00002v3", "Ibises", "We train 86M parameters. IbisNet achieves an accuracy of 83.7% on ImageNet."),
        Reports.Paper("2301.00003", LongName, "CraneNet achieves an accuracy of 84.9% on ImageNet and 70.2% on HellaSwag."),
        Reports.Paper(
            "d",
            "Bitterns",
            "We release BitternQA, a dataset of 12,400 questions. GPT-4 reaches an accuracy of 63.5% on BitternQA."
        ),
        Reports.Paper("e", "Nothing", "Nothing is claimed here.")
    );

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_table_of_claims_is_filtered_by_its_address()
    {
        (string Address, string Claims)[] cases =
        [
            ("#claims?type=model_size", "86M"),
            ("#claims?type=result&data=ImageNet&sort=-value", "84.9% 83.7% 81.4%"),
            ("#claims?type=result&data=hellaswag", "70.2%"),
            ("#claims?type=result&metric=accuracy&from=2022&to=2022", "83.7%"),
            ("#claims?type=result&q=ibis+83", "83.7%"),
            ("#claims?q=nowhere", ""),
            ("#claims?type=result&min=1", ""),
        ];
        await using Browser browser = await Browser.StartAsync();
        string report = await ReportAsync(Papers);

        foreach ((string address, string claims) in cases)
        {
            IPage page = await browser.OpenAsync(report, address: address);
            string.Join(' ', await page.Locator("td.claim > a").AllTextContentsAsync()).Should().Be(claims, address);
            (await page.Locator(".nothing button").CountAsync()).Should().Be(claims.Length > 0 ? 0 : 1);
        }

        IPage all = await browser.OpenAsync(report, address: "#claims");
        (await all.Locator("#found").TextContentAsync()).Should().EndWith("claims in 4 papers");
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Each_choice_is_in_the_address_and_back_undoes_it()
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(Papers));

        await page.ClickAsync("#views a >> text=Claims");
        foreach (string kind in (string[])["dataset", "benchmark", "percentage", "code_url", "dataset_size", "model_size"])
        {
            await page.UncheckAsync($"#kinds input[value={kind}]");
        }

        await page.FillAsync("#data", "ImageNet");
        await Assertions.Expect(page.Locator("td.claim")).ToHaveCountAsync(3);
        new Uri(page.Url).Fragment.Should().Be("#claims?type=result&data=ImageNet");
        await page.ClickAsync("th.value button");
        await Assertions.Expect(page.Locator("td.claim > a").First).ToHaveTextAsync("84.9%");
        await page.ClickAsync("td.claim > a >> nth=0");
        await Assertions.Expect(page.Locator("mark.open")).ToHaveTextAsync("84.9%");
        await Assertions.Expect(page.Locator("#card")).ToBeVisibleAsync();
        new Uri(page.Url).Fragment.Should().StartWith("#paper/2301.00003?at=");

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("td.claim > a").First).ToHaveTextAsync("84.9%");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("td.claim > a").First).ToHaveTextAsync("81.4%");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#data")).ToHaveValueAsync("");
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator("#data")).ToHaveValueAsync("ImageNet");
        await Assertions.Expect(page.Locator("td.claim")).ToHaveCountAsync(3);
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task The_rows_that_are_shown_are_downloaded_as_a_table()
    {
        string papers = $"{Papers}\n{Reports.Paper("f", "=1+1", "We train a 7B model.")}";
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(papers), address: "#claims?type=model_size");

        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#csv"));
        string[] lines = (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken))
            .Trim()
            .Split("\r\n");

        lines.Should().HaveCount(3);
        lines[0].Should().StartWith("id,title,date,url,type,text,start,length,confidence,value");
        lines[1].Should().StartWith("2201.00002v3,Ibises,2022-01,https://arxiv.org/abs/2201.00002v3,model_size,86M,");
        lines[2].Should().StartWith("f,'=1+1,");
    }

    [Fact]
    public async Task A_board_has_ranks_sentences_and_the_papers()
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(Papers), address: "#boards");

        await page.ClickAsync(".boardlist td.data a >> text=ImageNet");

        await Assertions.Expect(page.Locator("h2.title")).ToHaveTextAsync("accuracy on ImageNet");
        (await page.Locator("td.rank").AllTextContentsAsync()).Should().Equal("1", "2", "3");
        (await page.Locator("td.score").AllTextContentsAsync()).Should().Equal("84.9%", "83.7%", "81.4%");
        (await page.Locator("td.sentence mark").AllTextContentsAsync()).Should().Equal("84.9%", "83.7%", "81.4%");
        (await page.Locator("td.paper .ids a").Last.GetAttributeAsync("href")).Should().Be("https://github.com/heron/nest");
        (await page.Locator("svg .point").CountAsync()).Should().Be(3);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("td.rank")).ToHaveCountAsync(3);
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_dataset_has_its_papers_results_and_sizes()
    {
        await using Browser browser = await Browser.StartAsync();
        string report = await ReportAsync(Papers);
        IPage page = await browser.OpenAsync(report, address: "#datasets");

        await page.ClickAsync(".datasetlist td.data a >> text=BitternQA");
        await Assertions.Expect(page.Locator("h2.title")).ToContainTextAsync("BitternQA");
        (await page.Locator(".part >> td.claim > a").AllTextContentsAsync()).Should().Contain(["63.5%", "12,400"]);
        (await page.Locator(".titles a").AllTextContentsAsync()).Should().Equal("Bitterns");

        await page.GotoAsync($"file://{report}#dataset/imagenet");
        await Assertions.Expect(page.Locator("ol.years li")).ToHaveCountAsync(3);
        (await page.Locator(".titles a").AllTextContentsAsync()).Should().Equal(LongName, "Ibises", "Herons");
        await page.GotoAsync($"file://{report}#dataset/nowhere");
        await Assertions.Expect(page.Locator(".nothing")).ToBeVisibleAsync();
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_phone_shows_much_of_the_page_and_nothing_beside_it()
    {
        string[] addresses =
        [
            "#papers",
            "#claims",
            "#boards",
            "#datasets",
            "#board/imagenet%7Caccuracy%7Cpercent",
            "#dataset/imagenet",
            "#paper/2301.00003",
        ];
        await using Browser browser = await Browser.StartAsync();
        string report = await ReportAsync(Papers, "--title", "Claims of papers");

        foreach (string address in addresses)
        {
            IPage page = await browser.OpenAsync(report, address: address, width: PhoneWidth);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(PhoneWidth, address);
            (await page.EvaluateAsync<double>("document.getElementById('bar').getBoundingClientRect().bottom"))
                .Should()
                .BeLessThan(PhoneHeight / 5.0);
            (await page.EvaluateAsync<double>("document.getElementById('bar').offsetHeight")).Should().BeLessThan(PhoneHeight / 8.0);
            (await page.EvaluateAsync<string[]>(SmallTargets)).Should().BeEmpty();
        }

        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Filters_are_a_sheet_on_a_phone()
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(Papers), width: PhoneWidth);

        await Assertions.Expect(page.Locator("#filters")).ToBeHiddenAsync();
        await page.ClickAsync("#more");
        await page.FillAsync("#from", "2022");
        await Assertions.Expect(page.Locator("#apply")).ToHaveTextAsync("Show 2 of 5 papers");
        await page.ClickAsync("#apply");
        await Assertions.Expect(page.Locator("#filters")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#active")).ToHaveTextAsync("1");
    }

    [Fact]
    public async Task A_report_of_nothing_says_so()
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(await ReportAsync(Reports.Paper("a", "T", "Nothing is claimed here.")), address: "#claims");

        (await page.Locator(".nothing").InnerTextAsync()).Should().StartWith("No claims were found in these papers.");
        (await page.Locator("footer").InnerTextAsync()).Should().StartWith("Made with PaperClaims ");
    }

    [Fact]
    public async Task The_page_itself_is_small()
    {
        string page = await File.ReadAllTextAsync(
            await ReportAsync(Reports.Paper("a", "T", "Nothing is claimed here.")),
            TestContext.Current.CancellationToken
        );

        System.Text.Encoding.UTF8.GetByteCount(page).Should().BeLessThan(MostBytes);
    }

    private Task<string> ReportAsync(string papers, params string[] options) => Reports.WriteAsync(folder, papers, options);
}
