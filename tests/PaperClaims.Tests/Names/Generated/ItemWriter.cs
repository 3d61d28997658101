using System.Text.RegularExpressions;
using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>Writes items of a construction, its patterns in turn.</summary>
internal static partial class ItemWriter
{
    private static readonly string[] Titles =
    [
        "Counting birds from afar",
        "On reading maps",
        "What do models know about harbors?",
        "A closer look at the coast",
        "Toward careful evaluation",
        "Learning from the Shore",
        "A Study of Language and Tides",
    ];

    /// <summary>The same items for the same seed.</summary>
    public static IEnumerable<GeneratedItem> Write(NameConstruction construction, int seed, int count)
    {
        // Another start for each construction: else all of them would draw the same names.
        Random random = new(construction.Name.Aggregate(seed, (sum, letter) => unchecked((sum * 31) + letter)));
        Queue<(NamePatterns Group, string Pattern)> patterns = random.Shuffled(
            construction.Groups.SelectMany(group => group.Patterns.Select(pattern => (group, pattern)))
        );
        for (int index = 0; index < count; index++)
        {
            (NamePatterns Group, string Pattern) next = patterns.Dequeue();
            patterns.Enqueue(next);
            yield return Write(random, next.Group.Uses, next.Pattern);
        }
    }

    private static GeneratedItem Write(Random random, Uses uses, string pattern)
    {
        string chosen = Choices().Replace(pattern, choice => random.Pick(choice.Groups[1].Value.Split('|')));
        MentionText text = new(commaGoesIntoQuotes: random.Chance(0.3));
        NameScene scene = new(random, uses, chosen);
        NamePlaces places = new(random, scene, text);
        int end = 0;
        foreach (Match place in Places().Matches(chosen))
        {
            text.Add(chosen[end..place.Index]);
            places.Write(place.Groups[1].Value);
            end = place.Index + place.Length;
        }

        text.Add(chosen[end..]);
        return new GeneratedItem(pattern, scene.Shape, text.ToString(), random.Chance(0.5) ? random.Pick(Titles) : null, text.Names);
    }

    [GeneratedRegex(@"\[([^\[\]]*)\]")]
    private static partial Regex Choices();

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Places();
}
