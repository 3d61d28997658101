using BenchmarkDotNet.Attributes;
using PaperClaims.Tests.Text;
using PaperClaims.Text;

namespace PaperClaims.Benchmarks.Twins;

/// <summary>The scan for the end of a word beside one that takes a character at a time: every word of each abstract.</summary>
[Config(typeof(ShortRunConfig))]
public class LetterScanTwin
{
    private readonly string[] abstracts = Abstracts.Texts;

    [Benchmark(Baseline = true, OperationsPerInvoke = Abstracts.Count)]
    public int Plain()
    {
        int words = 0;
        foreach (string text in abstracts)
        {
            for (int at = 0; at < text.Length; at = PlainLetterScan.EndOfLetters(text, at) + 1)
            {
                words++;
            }
        }

        return words;
    }

    [Benchmark(OperationsPerInvoke = Abstracts.Count)]
    public int Fast()
    {
        int words = 0;
        foreach (string text in abstracts)
        {
            for (int at = 0; at < text.Length; at = LetterScan.EndOfLetters(text, at) + 1)
            {
                words++;
            }
        }

        return words;
    }
}
