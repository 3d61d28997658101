using PaperClaims.Cli.Input;

namespace PaperClaims.Cli;

/// <summary>The claim types that <c>--types</c> knows, and the pipeline that finds some of them.</summary>
internal static class ClaimTypes
{
    private static readonly Dictionary<string, Func<ClaimPipelineBuilder, ClaimPipelineBuilder>> Removals = new()
    {
        ["dataset"] = builder => builder,
        ["benchmark"] = builder => builder,
        ["percentage"] = builder => builder.Without<PercentageExtractor>(),
        ["model_size"] = builder => builder.Without<ModelSizeExtractor>(),
        ["code_url"] = builder => builder.Without<CodeUrlExtractor>(),
        ["dataset_size"] = builder => builder.Without<DatasetSizeExtractor>(),
        ["result"] = builder => builder.Without<ResultExtractor>(),
    };

    public static IEnumerable<string> Names => Removals.Keys;

    /// <summary>A pipeline that finds the claims that the settings ask for, and what those are built from.</summary>
    public static ClaimPipeline BuildPipeline(InputSettings settings)
    {
        string[] types = settings.Types;
        ClaimPipelineBuilder builder = ClaimPipeline.CreateBuilder().WithMinimumConfidence(settings.MinimumConfidence);
        builder = settings.Names is { } names ? builder.WithNames(names.Lexicon) : builder;
        builder = settings.Metrics is { } metrics ? builder.WithMetrics(metrics.Lexicon) : builder;
        if (types.Length == 0 || types.Contains("result"))
        {
            // Results are built from what all the others find.
            return builder.Build();
        }

        builder = types.Contains("dataset") || types.Contains("benchmark") ? builder : builder.Without<NameExtractor>();
        return Removals.Where(removal => !types.Contains(removal.Key)).Aggregate(builder, (left, removal) => removal.Value(left)).Build();
    }

    /// <summary>The paper with the claims of <paramref name="types"/> alone; of none named, all.</summary>
    public static ExtractedPaper Keep(ExtractedPaper paper, string[] types) =>
        types.Length == 0
            ? paper
            : paper with
            {
                Claims =
                [
                    .. paper.Claims.Where(claim => Array.Exists(types, type => ClaimJson.Default.ClaimTypes[type] == claim.GetType())),
                ],
            };
}
