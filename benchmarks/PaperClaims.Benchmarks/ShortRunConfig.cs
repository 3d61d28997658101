using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;

namespace PaperClaims.Benchmarks;

/// <summary>A short run with allocations: ratios are what counts, and they settle early.</summary>
internal class ShortRunConfig : ManualConfig
{
    // The runtime watches code before it compiles it well; so many rounds go by until it has done so with all of the pipeline.
    private const int WarmupRounds = 30;
    private const int Rounds = 7;

    public ShortRunConfig()
    {
        // Recognizers asks for the culture "en-us", which globalization-invariant processes have only if told so.
        AddJob(
            Job.ShortRun.WithWarmupCount(WarmupRounds)
                .WithIterationCount(Rounds)
                .WithEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY", "0")
        );
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}

/// <summary>With the time a character.</summary>
internal sealed class GrowthConfig : ShortRunConfig
{
    public GrowthConfig() =>
        AddColumn(new RatioColumn("ns/char", "Nanoseconds a character of the text", benchmark => (int)benchmark.Parameters["Characters"]));
}

/// <summary>With the time a character, and beside what it must beat.</summary>
internal sealed class ComparisonConfig : ShortRunConfig
{
    public ComparisonConfig()
    {
        AddColumn(
            new RatioColumn("ns/char", "Nanoseconds a character of the abstract", _ => Abstracts.Length),
            new RatioColumn("x floor", "Times the floor: reading and writing the same lines", nameof(Comparison.Floor)),
            new RatioColumn("x regex", "Times the regular expressions", nameof(Comparison.Regex)),
            new RatioColumn("x Recognizers", "Times the three models of Recognizers", nameof(Comparison.Recognizers))
        );
    }
}
