using PaperClaims.Text;

namespace PaperClaims.Cli;

/// <summary>The claim types that <c>--types</c> knows, and the pipeline that finds some of them.</summary>
internal static class ClaimTypes
{
    private static readonly Dictionary<string, Func<ClaimPipelineBuilder, ClaimPipelineBuilder>> Removals = new()
    {
        ["dataset"] = builder => builder.Without<NameExtractor>().With(new NamesOf<BenchmarkClaim>()),
        ["benchmark"] = builder => builder.Without<NameExtractor>().With(new NamesOf<DatasetClaim>()),
        ["percentage"] = builder => builder.Without<PercentageExtractor>(),
        ["model_size"] = builder => builder.Without<ModelSizeExtractor>(),
        ["code_url"] = builder => builder.Without<CodeUrlExtractor>(),
        ["dataset_size"] = builder => builder.Without<DatasetSizeExtractor>(),
    };

    public static IEnumerable<string> Names => Removals.Keys;

    /// <summary>A pipeline with the claims of <paramref name="types"/> alone; of none named, all.</summary>
    public static ClaimPipeline BuildPipeline(string[] types, double minimumConfidence)
    {
        ClaimPipelineBuilder builder = ClaimPipeline.CreateBuilder().WithMinimumConfidence(minimumConfidence);
        foreach ((string name, Func<ClaimPipelineBuilder, ClaimPipelineBuilder> remove) in Removals)
        {
            builder = types.Length > 0 && !types.Contains(name) ? remove(builder) : builder;
        }

        bool names = types.Length == 0 || types.Contains("dataset") || types.Contains("benchmark");
        return (names ? builder : builder.Without<NamesOf<DatasetClaim>>().Without<NamesOf<BenchmarkClaim>>()).Build();
    }

    /// <summary>One extractor finds names of both kinds; this one hands on those of one.</summary>
    private sealed class NamesOf<TClaim> : IClaimExtractor
        where TClaim : NameClaim
    {
        private readonly NameExtractor names = new();

        public void Extract(AbstractText text, ClaimCollector claims)
        {
            ClaimCollector all = new(text);
            names.Extract(text, all);
            foreach (TClaim claim in all.Claims.OfType<TClaim>())
            {
                claims.Add(claim);
            }
        }
    }
}
