using System.Text;
using BenchmarkDotNet.Attributes;

namespace PaperClaims.Benchmarks;

/// <summary>One text of 100 characters to 10 million: the time grows with the length, not faster. An operation is one text.</summary>
[Config(typeof(GrowthConfig))]
public class Growth
{
    private string text = "";

    [Params(100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int Characters { get; set; }

    // Abstracts one after another, as a book of them would be.
    [GlobalSetup]
    public void Join()
    {
        StringBuilder all = new();
        for (int i = 0; all.Length < Characters; i++)
        {
            all.Append(Abstracts.Texts[i % Abstracts.Count]).Append("\n\n");
        }

        text = all.ToString(0, Characters);
    }

    [Benchmark]
    public int Extract() => ClaimPipeline.Default.Extract(text).Count;
}
