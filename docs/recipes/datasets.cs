#!/usr/bin/env dotnet
#:package PaperClaims@*

// The datasets and benchmarks of papers, the most used first.
// dotnet run datasets.cs papers.jsonl     (JSON Lines, JSON, arXiv's Atom, BibTeX, RIS or text, also gzipped)

using PaperClaims;

if (args is not [string path])
{
    Console.Error.WriteLine("usage: dotnet run datasets.cs FILE");
    return 2;
}

await using FileStream file = File.OpenRead(path);
PaperReaderOptions options = new() { SourceName = path, OnError = error => Console.Error.WriteLine(error) };
Dictionary<string, (string Name, HashSet<string> Papers)> uses = [];
await foreach (ExtractedPaper paper in ClaimPipeline.Default.ExtractAsync(PaperReader.ReadAsync(file, options)))
{
    foreach (NameClaim name in paper.Claims.OfType<NameClaim>().Where(name => name.Confidence >= 0.5))
    {
        string resource = name.CanonicalId ?? name.Name;
        uses.TryAdd(resource, (name.Name, []));
        uses[resource].Papers.Add(paper.Id);
    }
}

foreach (
    (string name, HashSet<string> papers) in uses
        .Values.OrderByDescending(use => use.Papers.Count)
        .ThenBy(use => use.Name, StringComparer.Ordinal)
)
{
    Console.WriteLine($"{papers.Count, 3}  {name, -12}  {string.Join(", ", papers)}");
}

return 0;
