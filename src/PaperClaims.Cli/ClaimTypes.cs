using PaperClaims.Cli.Input;

namespace PaperClaims.Cli;

/// <summary>What <c>--types</c> asks for: the pipeline that finds it, and the claims to keep.</summary>
internal static class ClaimTypes
{
    /// <summary>A pipeline that finds the claims that the settings ask for, and what those are built from.</summary>
    public static ClaimPipeline BuildPipeline(InputSettings settings)
    {
        ClaimPipelineBuilder builder = new ClaimPipelineBuilder(settings.Kinds).WithMinimumConfidence(settings.MinimumConfidence);
        builder = settings.Names is { } names ? builder.WithNames(names.Lexicon) : builder;
        builder = settings.Metrics is { } metrics ? builder.WithMetrics(metrics.Lexicon) : builder;
        ClaimKind[] asked = AskedFor(settings);
        return Array.Exists(asked, kind => kind.IsDerived) ? builder.Build() : builder.Only(asked).Build();
    }

    /// <summary>The paper with the claims that the settings ask for alone.</summary>
    public static ExtractedPaper Keep(ExtractedPaper paper, InputSettings settings) =>
        settings.Types.Length == 0
            ? paper
            : paper with
            {
                Claims = [.. paper.Claims.Where(claim => settings.Types.Contains(settings.Kinds.Of(claim).Name))],
            };

    private static ClaimKind[] AskedFor(InputSettings settings) =>
        [.. settings.Kinds.All.Where(kind => settings.Types.Length == 0 || settings.Types.Contains(kind.Name))];
}
