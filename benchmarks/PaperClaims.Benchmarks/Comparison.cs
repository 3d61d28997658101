using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;
using PaperClaims.Text;

namespace PaperClaims.Benchmarks;

/// <summary>The pipeline, its stages and what it must beat, in one run; an operation is one abstract.</summary>
[Config(typeof(ComparisonConfig))]
public class Comparison
{
    private readonly string[] abstracts = Abstracts.Texts;
    private readonly AbstractText[] analyzed = Array.ConvertAll(Abstracts.Texts, ScientificTextAnalyzer.Instance.Analyze);
    private readonly ExtractedPaper[] extracted = Array.ConvertAll(Abstracts.Papers, ClaimPipeline.Default.Extract);
    private readonly byte[][] lines = Array.ConvertAll(
        Abstracts.Papers,
        paper =>
            JsonSerializer.SerializeToUtf8Bytes(new PaperLine(paper.Id, paper.Title, paper.Abstract), PaperLineContext.Default.PaperLine)
    );
    private readonly byte[] list;
    private static readonly MemoryStream Output = new(1 << 20);
    private int runs;

    public Comparison() => list = [.. lines.SelectMany(line => (byte[])[.. line, (byte)'\n'])];

    [Benchmark(Baseline = true, OperationsPerInvoke = Abstracts.Count, Description = "Pipeline")]
    public int Pipeline()
    {
        int claims = 0;
        foreach (string text in abstracts)
        {
            claims += ClaimPipeline.Default.Extract(text).Count;
        }

        return claims;
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "Pipeline, from JSON Lines to JSON Lines")]
    public async Task<long> FromLinesToLines()
    {
        Output.SetLength(0);
        using MemoryStream input = new(list, writable: false);
        await foreach (Paper paper in PaperReader.ReadAsync(input).ConfigureAwait(false))
        {
            ClaimJson.Default.Write(Output, ClaimPipeline.Default.Extract(paper));
            Output.WriteByte((byte)'\n');
        }

        return Output.Length;
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "Floor: the same lines read and written, nothing extracted")]
    public long Floor()
    {
        Output.SetLength(0);
        using Utf8JsonWriter writer = new(Output);
        foreach (byte[] line in lines)
        {
            PaperLine paper = JsonSerializer.Deserialize(line, PaperLineContext.Default.PaperLine)!;
            JsonSerializer.Serialize(writer, paper, PaperLineContext.Default.PaperLine);
            writer.Reset();
            Output.WriteByte((byte)'\n');
        }

        return Output.Length;
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "Regular expressions for what has numbers")]
    public int Regex()
    {
        int found = 0;
        foreach (string text in abstracts)
        {
            found += RegularExpressions.Count(text);
        }

        return found;
    }

    // Recognizers remembers its answers by text; nobody reads the same abstract twice.
    [Benchmark(OperationsPerInvoke = Abstracts.Few, Description = "Recognizers: percentage, dimension, URL")]
    public int Recognizers()
    {
        int found = 0;
        runs++;
        foreach (string text in abstracts.Take(Abstracts.Few).Select(text => $"{text} This is run number {runs}."))
        {
            found += NumberRecognizer.RecognizePercentage(text, Culture.English).Count;
            found += NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English).Count;
            found += SequenceRecognizer.RecognizeURL(text, Culture.English).Count;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "Stage: tokens and sentences")]
    public int Analyze()
    {
        int tokens = 0;
        foreach (string text in abstracts)
        {
            tokens += ScientificTextAnalyzer.Instance.Analyze(text).Tokens.Length;
        }

        return tokens;
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "Stage: percentages")]
    public int Percentages() => Run(new PercentageExtractor());

    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "Stage: model sizes")]
    public int ModelSizes() => Run(new ModelSizeExtractor());

    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "Stage: code URLs")]
    public int CodeUrls() => Run(new CodeUrlExtractor());

    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "Stage: dataset sizes")]
    public int DatasetSizes() => Run(new DatasetSizeExtractor());

    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "Stage: datasets and benchmarks")]
    public int Names() => Run(new NameExtractor());

    // It reads the claims of the others, which are put before it.
    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "Stage: results")]
    public int Results()
    {
        ResultExtractor extractor = new();
        int claims = 0;
        for (int i = 0; i < analyzed.Length; i++)
        {
            ClaimCollector collector = new(analyzed[i]);
            foreach (Claim claim in extracted[i].Claims)
            {
                if (claim is not ResultClaim)
                {
                    collector.Add(claim);
                }
            }

            extractor.Extract(analyzed[i], collector);
            claims += collector.Claims.Count;
        }

        return claims;
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "Stage: writing JSON")]
    public long WriteJson()
    {
        Output.SetLength(0);
        foreach (ExtractedPaper paper in extracted)
        {
            ClaimJson.Default.Write(Output, paper);
        }

        return Output.Length;
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
