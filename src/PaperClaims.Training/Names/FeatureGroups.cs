using System.Reflection;
using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>A group of features that an ablation leaves out.</summary>
internal sealed record FeatureGroup(string Name, Predicate<TaggerTemplate>? Features, bool WithCorpus);

/// <summary>The groups of the tagger's features, which an ablation leaves out one at a time.</summary>
internal static class FeatureGroups
{
    public static IReadOnlyList<FeatureGroup> All { get; } =
    [
        new("all features", null, true),
        new("without the unannotated corpus", null, false),
        .. Groups().Select(group => new FeatureGroup($"without {group.Name}", group.Templates.Contains, true)),
    ];

    private static List<(string Name, List<TaggerTemplate> Templates)> Groups()
    {
        List<(string Name, List<TaggerTemplate> Templates)> groups = [];
        foreach (TaggerTemplate template in Enum.GetValues<TaggerTemplate>())
        {
            if (typeof(TaggerTemplate).GetField(template.ToString())!.GetCustomAttribute<FeatureGroupAttribute>() is { } group)
            {
                groups.Add((group.Name, []));
            }

            groups[^1].Templates.Add(template);
        }

        return groups;
    }
}
