namespace PaperClaims.Learning;

/// <summary>The name of a feature, with its hash: it is asked for with every decision.</summary>
internal readonly struct FeatureName(string text)
{
    public string Text { get; } = text;

    public ulong Hash { get; } = FeatureHash.Of(text);
}
