namespace PaperClaims.Training;

/// <summary>The groups of features that an ablation leaves out, one at a time.</summary>
internal static class FeatureGroups
{
    public static IReadOnlyList<(string Name, Predicate<int>? Features, bool WithCorpus)> All { get; } =
    [
        ("all features", null, true),
        ("without the unannotated corpus", null, false),
        ("without how the unit is written", template => template is >= 0 and < 20, true),
        ("without the words around", template => template is >= 20 and < 60, true),
        ("without lexicon and counts", template => template is >= 60 and < 70, true),
        ("without the title", template => template is >= 70 and < 80, true),
        ("without the run, its list and phrase", template => template is >= 80 and < 100, true),
        ("without cues of the other mentions", template => template is >= 100, true),
    ];
}
