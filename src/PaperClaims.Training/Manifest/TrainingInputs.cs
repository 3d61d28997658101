using System.Globalization;
using System.Security.Cryptography;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Reads the files that a manifest lists.</summary>
/// <param name="manifest">The manifest.</param>
/// <param name="corpus">The corpus folder.</param>
/// <param name="repository">The root of the repository.</param>
internal sealed class TrainingInputs(TrainingManifest manifest, string corpus, string repository)
{
    private readonly Dictionary<string, GoldPaper[]> gold = [];
    private readonly Dictionary<string, List<Paper>> papers = [];

    /// <summary>Compares the files of the models with their hashes.</summary>
    /// <exception cref="InvalidDataException">Files are missing or have changed; names them all.</exception>
    public void Check(IEnumerable<string> models)
    {
        string[] wrong =
        [
            .. models
                .SelectMany(model => manifest.FilesOf(manifest.PlanOf(model)))
                .Distinct()
                .Select(input => WhatIsWrong(PathOf(input), manifest.FileOf(input).Sha256))
                .OfType<string>(),
        ];
        if (wrong.Length > 0)
        {
            throw new InvalidDataException(string.Join(Environment.NewLine, wrong));
        }
    }

    public string PathOf(string input) =>
        Path.Combine(manifest.Corpus.ContainsKey(input) ? corpus : repository, manifest.FileOf(input).Path);

    public GoldPaper[] Gold(IEnumerable<string> inputs) => [.. inputs.SelectMany(Gold)];

    /// <summary>Abstracts that are read without their annotations.</summary>
    public List<AbstractText> Corpus(IEnumerable<string> inputs) => [.. inputs.SelectMany(Papers).Select(Analyze)];

    /// <summary>Abstracts with names, roles or dataset sizes alone, annotated by spans.</summary>
    public GoldPaper[] Annotated(string annotations, string[] inputs) => SpanAnnotations.Read(PathOf(annotations), Texts(inputs));

    /// <summary>Names and how often they stand before a word such as "dataset", before one such as "benchmark", and at all.</summary>
    public List<(string Name, NameCount Count)> Counts(string input)
    {
        List<(string, NameCount)> counts = [];
        int number = 1;
        foreach (string line in File.ReadLines(PathOf(input)).Skip(1))
        {
            number++;
            counts.Add(
                line.Split('\t') is [var name, var datasets, var benchmarks, var mentions]
                && int.TryParse(datasets, CultureInfo.InvariantCulture, out int dataset)
                && int.TryParse(benchmarks, CultureInfo.InvariantCulture, out int benchmark)
                && int.TryParse(mentions, CultureInfo.InvariantCulture, out int all)
                    ? (name, new NameCount(dataset, benchmark, all))
                    : throw new InvalidDataException(
                        $"{PathOf(input)}, line {number}: \"{line}\" is not a name and three counts, separated by tabs."
                    )
            );
        }

        return counts;
    }

    public static AbstractText Analyze(Paper paper) => ScientificTextAnalyzer.Instance.Analyze(paper.Abstract).WithTitle(paper.Title);

    public static AbstractText Analyze(GoldPaper paper) => ScientificTextAnalyzer.Instance.Analyze(paper.Abstract).WithTitle(paper.Title);

    private GoldPaper[] Gold(string input)
    {
        if (!gold.TryGetValue(input, out GoldPaper[]? read))
        {
            read = manifest.FileOf(input).TextsOf is { } texts
                ? ResultAnnotations.Read(PathOf(input), Texts(texts))
                : [.. GoldPaper.Read(new FileInfo(PathOf(input)))];
            gold[input] = read;
        }

        return read;
    }

    private Dictionary<string, Paper> Texts(string[] files) =>
        files.SelectMany(Papers).DistinctBy(paper => paper.Id).ToDictionary(paper => paper.Id);

    private List<Paper> Papers(string input)
    {
        if (!papers.TryGetValue(input, out List<Paper>? read))
        {
            using FileStream stream = File.OpenRead(PathOf(input));
            read = [.. PaperReader.ReadAsync(stream, new PaperReaderOptions { SourceName = PathOf(input) }).ToBlockingEnumerable()];
            papers[input] = read;
        }

        return read;
    }

    private static string? WhatIsWrong(string path, string expected)
    {
        if (!File.Exists(path))
        {
            return $"{path} is missing.";
        }

        using FileStream stream = File.OpenRead(path);
        string found = Convert.ToHexStringLower(SHA256.HashData(stream));
        return found == expected ? null : $"{path} has changed: its SHA-256 is {found}, the manifest has {expected}.";
    }
}
