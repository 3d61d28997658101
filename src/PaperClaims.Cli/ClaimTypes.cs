namespace PaperClaims.Cli;

/// <summary>The claim types that <c>--types</c> knows, and how a pipeline goes without one.</summary>
internal static class ClaimTypes
{
    private static readonly Dictionary<string, Func<ClaimPipelineBuilder, ClaimPipelineBuilder>> Removals = new()
    {
        ["name"] = builder => builder.Without<NameExtractor>(),
        ["percentage"] = builder => builder.Without<PercentageExtractor>(),
        ["model_size"] = builder => builder.Without<ModelSizeExtractor>(),
        ["code_url"] = builder => builder.Without<CodeUrlExtractor>(),
        ["dataset_size"] = builder => builder.Without<DatasetSizeExtractor>(),
    };

    public static IEnumerable<string> Names => Removals.Keys;

    /// <summary>A pipeline with the extractors of <paramref name="types"/> alone; of none named, all.</summary>
    public static ClaimPipeline BuildPipeline(string[] types, double minimumConfidence)
    {
        ClaimPipelineBuilder builder = ClaimPipeline.CreateBuilder().WithMinimumConfidence(minimumConfidence);
        foreach ((string name, Func<ClaimPipelineBuilder, ClaimPipelineBuilder> remove) in Removals)
        {
            builder = types.Length > 0 && !types.Contains(name) ? remove(builder) : builder;
        }

        return builder.Build();
    }
}
