using Microsoft.Playwright;

namespace PaperClaims.Cli.Tests.Report;

/// <summary>Chromium, as Debian installs it or as the environment names it; a page in it that notes what goes wrong.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string? Executable = (
        (string?[])[Environment.GetEnvironmentVariable("PAPERCLAIMS_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/google-chrome"]
    ).FirstOrDefault(File.Exists);

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    /// <summary>Errors on the console, exceptions, and requests to anywhere but the page itself.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<Browser> StartAsync()
    {
        Assert.SkipWhen(Executable is null, "needs Chromium at /usr/bin/chromium, or PAPERCLAIMS_CHROMIUM");
        IPlaywright playwright = await Playwright.CreateAsync();
        string[] quiet =
        [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ];
        return new Browser(
            playwright,
            await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = quiet })
        );
    }

    /// <summary>Opens a report, at a place in it, and waits until all its papers are read.</summary>
    public async Task<IPage> OpenAsync(string path, ColorScheme scheme = ColorScheme.Light, string address = "", int width = 1280)
    {
        IPage page = await OpenPageAsync(path + address, scheme, width);
        await page.Locator("body[data-ready]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        return page;
    }

    /// <summary>Opens a page in a window of a width.</summary>
    public async Task<IPage> OpenPageAsync(string path, ColorScheme scheme, int width)
    {
        IBrowserContext context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ColorScheme = scheme,
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
            }
        );
        IPage page = await context.NewPageAsync();
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Request += (_, request) =>
            Note(
                !request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal),
                request.Url
            );
        await page.GotoAsync($"file://{path}");
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
    }

    private void Note(bool isWrong, string what)
    {
        if (isWrong)
        {
            Complaints.Add(what);
        }
    }
}
