using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>A decision that an extractor takes with a linear model, and the examples of it that gold holds.</summary>
internal abstract class Decision
{
    public abstract string[] Labels { get; }

    public abstract IEnumerable<Example> Examples(GoldPaper paper);
}

/// <summary>The features of one decision and the index of the right label.</summary>
internal sealed record Example(string[] Features, int Label);

/// <summary>Writes features down.</summary>
internal sealed class FeatureList : IFeatureSink
{
    private readonly List<string> features = [];

    public static bool ReadsText => true;

    public void Add(FeatureName name, FeatureValue value) => features.Add($"{name.Text}:{value.Text}".ToLowerInvariant());

    public string[] ToArray() => [.. features];
}
