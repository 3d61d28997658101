namespace PaperClaims.Learning;

/// <summary>Names the group of a feature and of those after it, up to the next group: an ablation leaves the group out.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class FeatureGroupAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>The features of a model as an enumeration lists them: a value is the feature's column, or the number of its template.</summary>
internal static class FeatureSchema
{
    /// <summary>A hash of all names and values: a model knows by it the features that it was fitted to.</summary>
    public static ulong FingerprintOf<TFeature>()
        where TFeature : struct, Enum =>
        FeatureHash.Of(string.Join(' ', Enum.GetValues<TFeature>().Select(feature => $"{feature}={feature:D}")));

    /// <summary>The fingerprint of a model whose features are those of several schemas.</summary>
    public static ulong Combine(params ReadOnlySpan<ulong> fingerprints)
    {
        ulong combined = FeatureHash.Start;
        foreach (ulong fingerprint in fingerprints)
        {
            combined = FeatureHash.Mix(0, combined, fingerprint);
        }

        return combined;
    }
}

/// <summary>The named features of a linear model, in the order in which they are declared.</summary>
internal sealed class FeatureNames
{
    private readonly List<string> names = [];

    /// <summary>A hash of all names.</summary>
    public ulong Fingerprint => FeatureHash.Of(string.Join(' ', names));

    /// <summary>Declares a feature.</summary>
    public FeatureName Add(string name)
    {
        names.Add(name);
        return new FeatureName(name);
    }
}
