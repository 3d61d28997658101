using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>Writes what stands in the places of a pattern.</summary>
/// <remarks>
/// The places of <see cref="Scene"/> and these:
/// <list type="table">
/// <item><c>our A</c>: with or without words such as "our method" before it.</item>
/// <item><c>d</c>: invented data with a noun, known ones seldom.</item>
/// <item><c>a m</c>, <c>a x</c>: with the article; <c>x m</c>: a number with its metric before or after it; <c>x+m</c>: after it.</item>
/// <item><c>reaches</c>, <c>reach</c>, <c>reaching</c>, …: verbs; <c>raises m</c>, <c>rises m</c>: that make the metric better.</item>
/// <item><c>intro A</c>: a sentence that introduces a method or benchmark; <c>detail</c>: one about it; <c>it</c>: the method again.</item>
/// <item><c>open</c>, <c>end</c>: words that change nothing, or nothing; <c>task</c>.</item>
/// </list>
/// </remarks>
internal sealed class PlaceWriter(Random random, Scene scene)
{
    private readonly bool isPast = random.Chance(0.2);

    public string Write(string words) =>
        words.Split(' ') switch
        {
            ["our", string method] => Phrases.Own(random, scene.Name(method)),
            ["a", string place] when scene.Numbers.TextOf(place) is { } number => $"{(number[0] == '8' ? "an" : "a")} {number}",
            ["a", string metric] => $"{scene.Metric(metric)!.Article} {scene.Name(metric)}",
            ["plural", _] => scene.Name(words),
            ["intro", "N"] => Phrases.BenchmarkIntroduction(random, scene.Name("N")),
            ["intro", string method] => Phrases.Introduction(random, scene.Name(method), scene.Name("kind"), scene.Task),
            ["raises", string metric] => Verbs.PickRaise(random, scene.Metric(metric)!, isPast),
            ["rises", string metric] => Verbs.PickRise(random, scene.Metric(metric)!, isPast),
            [string number, string metric] when random.Chance(0.5) => Write($"{number}+{metric}"),
            [string number, string metric] => $"{Write("a " + metric)} of {Write(number)}",
            [string word] => Word(word),
            _ => throw new InvalidOperationException($"A pattern has a place of too many words: {words}"),
        };

    private string Word(string place) =>
        place switch
        {
            "open" => Phrases.Opening(random),
            "end" => Phrases.Ending(random),
            "detail" => Phrases.Detail(random),
            "it" => Phrases.Pronoun(random, scene.Name("kind")),
            "task" => scene.Task,
            ['d', ..] => WithNoun(scene.Name(place)),
            _ when place.Split('+') is [string number, string metric] => $"{Write(number)} {scene.Name(metric)}",
            _ => scene.Numbers.TextOf(place) ?? Verbs.Pick(random, place, isPast) ?? scene.Name(place),
        };

    private string WithNoun(string name) =>
        OtherNames.InventedData.Contains(name) || random.Chance(0.08) ? $"the {name} {random.Pick("dataset", "benchmark")}" : name;
}
