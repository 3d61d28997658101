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
}
