using Microsoft.Playwright;

namespace PaperClaims.Cli.Tests.Report;

/// <summary>What a report makes of ids, of TeX, and of texts that would be something else than text.</summary>
public sealed class ReportTextTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_id_links_to_its_paper_where_it_tells_which()
    {
        (string Id, string? Address)[] ids =
        [
            ("2103.00020", "https://arxiv.org/abs/2103.00020"),
            ("arXiv:2103.00020v2", "https://arxiv.org/abs/2103.00020v2"),
            ("cs/0112017", "https://arxiv.org/abs/cs/0112017"),
            ("math.GT/0309136v1", "https://arxiv.org/abs/math.GT/0309136v1"),
            ("https://arxiv.org/pdf/2103.00020v1.pdf", "https://arxiv.org/abs/2103.00020v1"),
            ("10.1145/3292500.3330701", "https://doi.org/10.1145/3292500.3330701"),
            ("doi:10.1000/a?b#c", "https://doi.org/10.1000/a%3Fb%23c"),
            ("https://openreview.net/forum?id=abc", "https://openreview.net/forum?id=abc"),
            ("PMID: 12345678", "https://pubmed.ncbi.nlm.nih.gov/12345678/"),
            ("PMC7654321", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/"),
            ("W2741809807", "https://openalex.org/W2741809807"),
            ("2020.acl-main.12", "https://aclanthology.org/2020.acl-main.12/"),
            ("P19-1001", "https://aclanthology.org/P19-1001/"),
            ("heron", null),
            ("12345678", null),
            ("2113.00020", null),
            ("javascript:alert(1)", null),
            ("data:text/html,x", null),
            ("https://user:word@heron.org/", null),
        ];
        await using Browser browser = await Browser.StartAsync();
        string report = await ReportAsync(string.Join('\n', ids.Select(id => Reports.Paper(id.Id, "T", "Nothing is claimed here."))));

        foreach ((string id, string? address) in ids)
        {
            IPage page = await browser.OpenAsync(report, address: $"#paper/{Uri.EscapeDataString(id)}");
            ILocator link = page.Locator("article .facts a");
            (await link.CountAsync()).Should().Be(address is null ? 0 : 1, id);
            if (address is null)
            {
                (await page.Locator("article .facts").InnerTextAsync()).Should().StartWith(id);
                continue;
            }

            (await link.GetAttributeAsync("href")).Should().Be(address);
            (await link.GetAttributeAsync("rel")).Should().Contain("noopener");
        }
    }

    [Fact]
    public async Task Tex_is_shown_as_people_read_it()
    {
        (string Written, string Shown)[] texts =
        [
            (@"an error of $10^{-3}$ and 75.2\% accuracy", "an error of 10⁻³ and 75.2% accuracy"),
            (@"$\alpha \times x_i$, \emph{very} {\em good}", "α × xi, very good"),
            (@"M\""unster, {\'e}cole, Erd\H{o}s, \v{s}", "Münster, école, Erdős, š"),
            ("Fig.~1, ~5%, 1--2 -- and ``so''", "Fig.\u00a01, ~5%, 1–2 – and “so”"),
            ("from $5 to $10, US$5/US$10", "from $5 to $10, US$5/US$10"),
            (@"\ours{} and \unknown{x} and snake_case_name", @"\ours{} and \unknown{x} and snake_case_name"),
            (@"\url{https://a.org/x_y~z}", "https://a.org/x_y~z"),
            (@"$\frac{1}{2}$, $\sqrt{n}$, $\mathbb{R}^d$, O(n^2)", "1/2, √n, ℝd, O(n²)"),
            (@"unclosed $x^ and {\em so", @"unclosed $x^ and {\em so"),
        ];
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(
            await ReportAsync(string.Join('\n', texts.Select((text, i) => Reports.Paper($"{i}", text.Written, text.Written))))
        );

        (await page.Locator("article h2").AllTextContentsAsync()).Should().Equal(texts.Select(text => text.Shown));
        (await page.Locator("article .abstract").AllTextContentsAsync()).Should().Equal(texts.Select(text => text.Shown));
        browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_mark_in_a_formula_stands_where_the_claim_does()
    {
        await using Browser browser = await Browser.StartAsync();
        IPage page = await browser.OpenAsync(
            await ReportAsync(
                Reports.Paper("a", "T", @"HeronNet reaches $\alpha = 75.2\%$ accuracy on \textsc{ImageNet} at $10^{-3}$ and 7B~parameters.")
            )
        );

        (await page.Locator("mark").AllTextContentsAsync()).Should().Contain(["75.2%", "7B"]);
        (await page.Locator(".abstract").TextContentAsync())
            .Should()
            .Be("HeronNet reaches α = 75.2% accuracy on ImageNet at 10⁻³ and 7B\u00a0parameters.");
    }

    [Fact]
    public async Task Hostile_texts_stay_text_in_every_view()
    {
        const string Hostile = "</script><img src=x onerror=document.title=1>";
        string[] addresses =
        [
            "#claims",
            "#boards",
            "#datasets",
            "#paper/%3C%2Fscript%3E%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D1%3E",
            "#dataset/%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D1%3E",
            "#board/%E0%A4%A?sort=__proto__&type=constructor&page=-1&min=NaN&at=x",
            "#claims?q=%3Cimg+src%3Dx+onerror%3Ddocument.title%3D1%3E&data=%3Cb%3E&metric=%28&sort=-constructor",
        ];
        string papers = string.Join(
            '\n',
            Reports.Paper(Hostile, $"{Hostile} \u202eerongi", $"{Hostile} reaches an accuracy of 75.2% on ImageNet. \u2066{Hostile}\u2069"),
            Reports.Paper(
                "__proto__",
                "constructor",
                "We release <b>BirdBench</b>, a benchmark of 5,000 images, and reach an F1 of 0.91 on BirdBench."
            ),
            Reports.Paper("__proto__", "toString", "HeronNet achieves an accuracy of 99.2% on ImageNet.")
        );
        await using Browser browser = await Browser.StartAsync();
        string report = await ReportAsync(papers, "--title", "Safe");

        foreach (string address in addresses)
        {
            IPage page = await browser.OpenAsync(report, address: address);
            (await page.TitleAsync()).Should().Be("Safe");
            (await page.Locator("main img, main script, main style, main iframe, a[href^='javascript']").CountAsync())
                .Should()
                .Be(0, address);
            (await page.Locator("#view").InnerTextAsync()).Should().NotBeEmpty();
        }

        browser.Complaints.Should().BeEmpty();
    }

    private Task<string> ReportAsync(string papers, params string[] options) => Reports.WriteAsync(folder, papers, options);
}
