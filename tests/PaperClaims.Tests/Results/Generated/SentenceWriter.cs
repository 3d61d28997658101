using System.Text.RegularExpressions;
using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>Writes sentences of a family, the patterns in turn.</summary>
internal static partial class SentenceWriter
{
    private const int MostMembers = 4;

    /// <summary>The same sentences for the same seed.</summary>
    public static IEnumerable<GeneratedSentence> Write(ResultFamily family, int seed, int count)
    {
        Random random = new(seed);
        (ResultPatterns Group, string Pattern)[] patterns =
        [
            .. family.Groups.SelectMany(group => group.Patterns.Select(pattern => (group, pattern))),
        ];
        return Enumerable.Range(0, count).Select(index => Write(random, patterns[index % patterns.Length]));
    }

    private static GeneratedSentence Write(Random random, (ResultPatterns Group, string Pattern) chosen)
    {
        (ResultPatterns group, string pattern) = chosen;
        Field field = random.Pick([.. Field.All.Where(group.MayBeOf)]);
        int members = random.Next(2, 1 + Math.Min(MostMembers, group.MostMembers(field)));
        ResultReading[] readings = [.. group.Readings.SelectMany(reading => reading.PerMember(members))];
        Scene scene = new(random, field, readings);
        PlaceWriter writer = new(random, scene);

        string places = Lists().Replace(pattern, list => Join(random, list.Groups[1].Value, members));
        string text = Places().Replace(places, place => writer.Write(place.Groups[1].Value));
        text = SharedUnits().Replace(text, "");
        text = SentenceStarts().Replace(text, start => start.Value.ToUpperInvariant());
        return new GeneratedSentence(pattern, text, [.. readings.Select(reading => Expect(reading, scene))]);
    }

    private static ExpectedResult Expect(ResultReading reading, Scene scene) =>
        new(
            scene.Numbers.ValueOf(reading.Number),
            reading.Kind,
            Name(reading.Metric, scene),
            [.. reading.Data.Select(scene.Name)],
            Name(reading.Method, scene),
            Name(reading.Baseline, scene),
            reading.Improvement
        )
        {
            Unsettled = reading.Unsettled,
        };

    private static string? Name(string? place, Scene scene) => place is null ? null : scene.Name(place);

    /// <summary>Some authors set a comma before the last "and", some do not.</summary>
    private static string Join(Random random, string item, int count)
    {
        string[] items = [.. Enumerable.Range(1, count).Select(member => item.Replace("*", $"{member}", StringComparison.Ordinal))];
        string comma = count > 2 && random.Chance(0.6) ? "," : "";
        return $"{string.Join(", ", items[..^1])}{comma} and {items[^1]}";
    }

    [GeneratedRegex("<([^<>]+)>")]
    private static partial Regex Lists();

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Places();

    /// <summary>A unit in words that the next number of the list has too: "by 1.2, 3.4, and 2.1 points".</summary>
    [GeneratedRegex(@"(?<=\d) (percentage )?points(?=,? (and )?\d)")]
    private static partial Regex SharedUnits();

    /// <summary>The first letter of a word in lower case ("mAP" stays).</summary>
    [GeneratedRegex(@"(?<=^|(?<!vs)\. )[a-z](?=[a-z-]*\b)")]
    private static partial Regex SentenceStarts();
}
