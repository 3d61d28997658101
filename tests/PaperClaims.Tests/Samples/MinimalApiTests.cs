using System.Diagnostics;
using System.Text.Json;

namespace PaperClaims.Tests.Samples;

/// <summary>The web service of samples/MinimalApi, started as a program on a port that is free.</summary>
public sealed class MinimalApiTests : IDisposable
{
    private const string Listening = "Now listening on: ";

    // It is built beside the tests, in the same configuration.
    private static readonly string Program = Path.Combine(
        Repository.Root,
        "artifacts",
        "bin",
        "MinimalApi",
        Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)),
        "MinimalApi.dll"
    );

    private readonly Process service = Process.Start(
        new ProcessStartInfo("dotnet", ["exec", Program, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }
    )!;

    [Fact]
    public async Task An_abstract_gives_its_claims_and_a_list_its_papers()
    {
        List<string> log = [];
        using HttpClient client = new() { BaseAddress = await AddressAsync(log) };
        const string list = """
            {"id":"a","date":"2023-10","abstract":"HeronNet reaches 75.2% accuracy on ImageNet."}
            no paper
            {"id":"b","abstract":"A 7B model."}
            """;

        string claims = await PostAsync(client, "claims", "HeronNet reaches 75.2% accuracy on ImageNet.");
        string papers = await PostAsync(client, "papers", list);

        ClaimSet read = JsonSerializer.Deserialize<ClaimSet>(claims)!;
        read.Percentages.Should().ContainSingle().Which.Value.Should().Be(75.2m);
        JsonSerializer
            .Deserialize<ExtractedPaper[]>(papers)!
            .Select(paper => paper.ToString())
            .Should()
            .Equal($"a (2023-10): {read}", "b: 1 claim: 1 model size");
        (await LineAsync(log, "request:2: ")).Should().Contain("request:2: ");
    }

    public void Dispose()
    {
        service.Kill();
        service.Dispose();
    }

    private static async Task<string> PostAsync(HttpClient client, string path, string text)
    {
        using StringContent body = new(text);
        using HttpResponseMessage answer = await client.PostAsync(new Uri(path, UriKind.Relative), body);
        answer.IsSuccessStatusCode.Should().BeTrue($"it is {answer.StatusCode}");
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<Uri> AddressAsync(List<string> log) => new((await LineAsync(log, Listening)).Split(Listening)[1]);

    private async Task<string> LineAsync(List<string> log, string part)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));
        while (await service.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            log.Add(line);
            if (line.Contains(part, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The service ended: {string.Join('\n', log)} {await service.StandardError.ReadToEndAsync()}");
    }
}
