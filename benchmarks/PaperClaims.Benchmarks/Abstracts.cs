namespace PaperClaims.Benchmarks;

/// <summary>The abstracts to run on: those of the file that PAPERCLAIMS_BENCHMARK names, else the repository's own.</summary>
internal static class Abstracts
{
    /// <summary>How many of them are used: enough to average over, few enough for the slow rivals.</summary>
    public const int Count = 60;

    public static string[] Load()
    {
        string path = Environment.GetEnvironmentVariable("PAPERCLAIMS_BENCHMARK") is { Length: > 0 } named
            ? named
            : Path.Combine(AppContext.BaseDirectory, "abstracts.jsonl");
        using FileStream stream = File.OpenRead(path);
        return [.. PaperReader.ReadAsync(stream).Take(Count).Select(paper => paper.Abstract).ToBlockingEnumerable()];
    }
}
