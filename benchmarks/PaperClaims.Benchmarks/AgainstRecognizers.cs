using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;

namespace PaperClaims.Benchmarks;

/// <summary>The whole pipeline beside the models of Microsoft.Recognizers.Text that do part of its work; an operation is one abstract.</summary>
[Config(typeof(ShortRunConfig))]
public class AgainstRecognizers
{
    private readonly string[] abstracts = Abstracts.Load();
    private int runs;

    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "PaperClaims, whole pipeline")]
    public int Pipeline()
    {
        int claims = 0;
        foreach (string text in Fresh())
        {
            claims += ClaimPipeline.Default.Extract(text).Count;
        }

        return claims;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Abstracts.Count, Description = "Recognizers: percentage, dimension, URL")]
    public int Recognizers()
    {
        int found = 0;
        foreach (string text in Fresh())
        {
            found += NumberRecognizer.RecognizePercentage(text, Culture.English).Count;
            found += NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English).Count;
            found += SequenceRecognizer.RecognizeURL(text, Culture.English).Count;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count, Description = "Recognizers: percentage alone")]
    public int RecognizersPercentage()
    {
        int found = 0;
        foreach (string text in Fresh())
        {
            found += NumberRecognizer.RecognizePercentage(text, Culture.English).Count;
        }

        return found;
    }

    // Recognizers remembers its answers by text; nobody reads the same abstract twice.
    private IEnumerable<string> Fresh()
    {
        runs++;
        return abstracts.Select(text => $"{text} This is run number {runs}.");
    }
}
