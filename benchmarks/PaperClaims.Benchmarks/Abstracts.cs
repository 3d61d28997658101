namespace PaperClaims.Benchmarks;

/// <summary>
/// The papers to run on: those of the file that PAPERCLAIMS_BENCHMARK names, else the repository's own, over and over until there are
/// enough.
/// </summary>
internal static class Abstracts
{
    /// <summary>How many of them are used: enough that tables do not stay in the cache by chance.</summary>
    public const int Count = 1000;

    /// <summary>How many are used for slow rivals.</summary>
    public const int Few = 50;

    public static Paper[] Papers { get; } = Load();

    public static string[] Texts { get; } = Array.ConvertAll(Papers, paper => paper.Abstract);

    /// <summary>Characters of an abstract, on average.</summary>
    public static double Length { get; } = Texts.Average(text => text.Length);

    private static Paper[] Load()
    {
        string path = Environment.GetEnvironmentVariable("PAPERCLAIMS_BENCHMARK") is { Length: > 0 } named
            ? named
            : Path.Combine(AppContext.BaseDirectory, "abstracts.jsonl");
        using FileStream stream = File.OpenRead(path);
        Paper[] papers = [.. PaperReader.ReadAsync(stream).Take(Count).ToBlockingEnumerable()];
        return [.. Enumerable.Range(0, Count).Select(i => papers[i % papers.Length])];
    }
}
