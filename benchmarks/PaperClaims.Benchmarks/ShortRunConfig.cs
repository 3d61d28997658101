using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;

namespace PaperClaims.Benchmarks;

/// <summary>A short run with allocations: ratios are what counts, and they settle early.</summary>
internal sealed class ShortRunConfig : ManualConfig
{
    public ShortRunConfig()
    {
        // Recognizers asks for the culture "en-us", which globalization-invariant processes have only if told so.
        AddJob(Job.ShortRun.WithEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY", "0"));
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}
