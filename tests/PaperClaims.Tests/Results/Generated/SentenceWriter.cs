using System.Text.RegularExpressions;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>Writes sentences of a family, the patterns in turn.</summary>
internal static partial class SentenceWriter
{
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
        string places = chosen.Pattern + string.Concat(chosen.Group.Readings.Select(reading => reading.Metric));
        int leastMetrics = places.Contains("m*", StringComparison.Ordinal) || places.Contains("m2", StringComparison.Ordinal) ? 2 : 1;
        Field field = random.Pick([.. Field.All.Where(field => field.Metrics.Length >= leastMetrics)]);
        int most =
            places.Contains("m*", StringComparison.Ordinal) ? field.Metrics.Length
            : places.Contains("B*", StringComparison.Ordinal) ? field.Models.Length
            : 4;
        int members = random.Next(2, most + 1);
        ResultReading[] readings = [.. chosen.Group.Readings.SelectMany(reading => reading.PerMember(members))];
        Scene scene = new(random, field);
        SceneNumbers numbers = new(random, scene, readings);
        scene.Numbers = numbers;

        string pattern = Lists().Replace(chosen.Pattern, list => Join(random, list.Groups[1].Value, members));
        string text = Places().Replace(pattern, place => scene.Text(place.Groups[1].Value));
        return new GeneratedSentence(
            chosen.Pattern,
            SentenceStarts().Replace(text, start => start.Value.ToUpperInvariant()),
            [.. readings.Select(reading => Expect(reading, scene, numbers))]
        );
    }

    private static ExpectedResult Expect(ResultReading reading, Scene scene, SceneNumbers numbers) =>
        new(
            numbers[reading.Number],
            reading.Kind,
            Name(reading.Metric, scene),
            [.. reading.Data.Select(scene.Name)],
            Name(reading.Method, scene),
            Name(reading.Baseline, scene),
            reading.Improvement
        )
        {
            HasSettledBaseline = reading.HasSettledBaseline,
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

    /// <summary>The first letter of a word in lower case ("mAP" stays).</summary>
    [GeneratedRegex(@"(?<=^|\. )[a-z](?=[a-z-]*\b)")]
    private static partial Regex SentenceStarts();
}
