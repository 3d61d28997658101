namespace PaperClaims.Training;

/// <summary>A group of features that an ablation leaves out.</summary>
internal sealed record FeatureGroup(string Name, Predicate<int>? Features, bool WithCorpus);

/// <summary>The groups of features that an ablation leaves out, one at a time.</summary>
internal static class FeatureGroups
{
    public static IReadOnlyList<FeatureGroup> All { get; } =
    [
        new("all features", null, true),
        new("without the unannotated corpus", null, false),
        new("without how the unit is written", template => template is >= 0 and < 20, true),
        new("without the words around", template => template is >= 20 and < 60, true),
        new("without lexicon and counts", template => template is >= 60 and < 70, true),
        new("without the title", template => template is >= 70 and < 80, true),
        new("without the run, its list and phrase", template => template is >= 80 and < 100, true),
        new("without cues of the other mentions", template => template is >= 100, true),
    ];
}
