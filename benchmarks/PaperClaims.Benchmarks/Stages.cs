using BenchmarkDotNet.Attributes;
using PaperClaims.Text;

namespace PaperClaims.Benchmarks;

/// <summary>The stages of the pipeline; an operation is one abstract.</summary>
[Config(typeof(ShortRunConfig))]
public class Stages
{
    private readonly ClaimPipeline withoutNames = ClaimPipeline.CreateBuilder().Without<NameExtractor>().Without<ResultExtractor>().Build();
    private readonly ClaimPipeline withoutResults = ClaimPipeline.CreateBuilder().Without<ResultExtractor>().Build();
    private readonly string[] abstracts = Abstracts.Load();
    private readonly AbstractText[] analyzed;
    private readonly ExtractedPaper[] papers;

    public Stages()
    {
        analyzed = Array.ConvertAll(abstracts, ScientificTextAnalyzer.Instance.Analyze);
        papers = Array.ConvertAll(abstracts, text => ClaimPipeline.Default.Extract(new Paper { Id = "a", Abstract = text }));
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count)]
    public int Analyze()
    {
        int tokens = 0;
        foreach (string text in abstracts)
        {
            tokens += ScientificTextAnalyzer.Instance.Analyze(text).Tokens.Length;
        }

        return tokens;
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count)]
    public int Percentages() => Run(new PercentageExtractor());

    [Benchmark(OperationsPerInvoke = Abstracts.Count)]
    public int ModelSizes() => Run(new ModelSizeExtractor());

    [Benchmark(OperationsPerInvoke = Abstracts.Count)]
    public int CodeUrls() => Run(new CodeUrlExtractor());

    [Benchmark(OperationsPerInvoke = Abstracts.Count)]
    public int DatasetSizes() => Run(new DatasetSizeExtractor());

    [Benchmark(OperationsPerInvoke = Abstracts.Count)]
    public int Names() => Run(new NameExtractor());

    [Benchmark(OperationsPerInvoke = Abstracts.Count)]
    public int AllButNamesAndResults()
    {
        int claims = 0;
        foreach (string text in abstracts)
        {
            claims += withoutNames.Extract(text).Count;
        }

        return claims;
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count)]
    public int AllButResults()
    {
        int claims = 0;
        foreach (string text in abstracts)
        {
            claims += withoutResults.Extract(text).Count;
        }

        return claims;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Abstracts.Count)]
    public int Pipeline()
    {
        int claims = 0;
        foreach (string text in abstracts)
        {
            claims += ClaimPipeline.Default.Extract(text).Count;
        }

        return claims;
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count)]
    public int WriteJson()
    {
        int length = 0;
        foreach (ExtractedPaper paper in papers)
        {
            length += ClaimJson.Default.Write(paper).Length;
        }

        return length;
    }

    private int Run(IClaimExtractor extractor)
    {
        int claims = 0;
        foreach (AbstractText text in analyzed)
        {
            ClaimCollector collector = new(text);
            extractor.Extract(text, collector);
            claims += collector.Claims.Count;
        }

        return claims;
    }
}
