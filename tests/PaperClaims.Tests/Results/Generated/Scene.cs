namespace PaperClaims.Tests.Results.Generated;

/// <summary>What the places of one pattern stand for. A place gives the same each time it is asked for, and no two give the same.</summary>
/// <remarks>
/// <list type="table">
/// <item><c>A</c>, <c>A2</c>, …: methods of the paper; <c>our A</c>: with or without words such as "our method" before it.</item>
/// <item><c>L</c>, <c>S</c>: a method's long form, and its short form.</item>
/// <item><c>B</c>, <c>B2</c>, …: known models; <c>R</c>: what is compared with, a known model or a description.</item>
/// <item><c>d</c>, <c>d2</c>, …: data, invented ones with a noun; <c>name d</c>: without.</item>
/// <item><c>m</c>, <c>m2</c>, …: metrics; <c>a m</c>: with its article; <c>plural m</c>.</item>
/// <item><c>x</c>, <c>y</c>, …: numbers, <c>x</c> the best; <c>x m</c>: with its metric after or before it; <c>x+m</c>: after it.</item>
/// <item><c>reaches</c>, <c>reach</c>, <c>reaching</c>, …: verbs; <c>raises m</c>, <c>rises m</c>: that make the metric better.</item>
/// <item><c>open</c>, <c>end</c>: words that change nothing, or nothing; <c>task</c>.</item>
/// </list>
/// </remarks>
internal sealed class Scene
{
    private readonly Random random;
    private readonly Field field;
    private readonly bool isPast;
    private readonly Queue<string> methods;
    private readonly Queue<string> models;
    private readonly Queue<string> data;
    private readonly Queue<GeneratedMetric> metrics;
    private readonly (string Long, string Short) longForm;
    private readonly Dictionary<string, string> names = [];
    private readonly Dictionary<string, GeneratedMetric> metricsOfPlaces = [];

    public Scene(Random random, Field field)
    {
        this.random = random;
        this.field = field;
        isPast = random.Chance(0.2);
        longForm = MethodNames.DrawLongForm(random);
        methods = new Queue<string>(MethodNames.Draw(random).Where(name => name != longForm.Short));
        models = random.Shuffled(field.Models);
        data = random.Shuffled(field.Data.Append(random.Pick(Phrases.InventedData)));
        metrics = random.Shuffled(field.Metrics.Select(alternatives => random.Pick(alternatives)));
    }

    public SceneNumbers? Numbers { get; set; }

    public GeneratedMetric Metric(string place)
    {
        string basic = place.Replace("plural ", "", StringComparison.Ordinal);
        if (!metricsOfPlaces.TryGetValue(basic, out GeneratedMetric? metric))
        {
            metricsOfPlaces.Add(basic, metric = metrics.Dequeue());
        }

        return metric;
    }

    /// <summary>The name that a result is to have for a place.</summary>
    public string Name(string place)
    {
        if (place[0] == '=')
        {
            return place[1..];
        }

        if (!names.TryGetValue(place, out string? name))
        {
            names.Add(place, name = Draw(place));
        }

        return name;
    }

    /// <summary>What stands in the sentence.</summary>
    public string Text(string place) =>
        place.Split(' ') switch
        {
            ["open"] => Phrases.Opening(random),
            ["end"] => Phrases.Ending(random),
            ["task"] => field.Task,
            ["our", string method] => Phrases.Own(random, Name(method)),
            ["name", string name] => Name(name),
            ["a", string metric] => $"{Metric(metric).Article} {Metric(metric).Name}",
            ["plural", _] => Name(place),
            ["raises" or "raise" or "raising" or "rises" or "rise" or "rising", string metric] => Verbs.PickBetter(
                random,
                place.Split(' ')[0],
                Metric(metric),
                isPast
            ),
            [string number, string metric] when random.Chance(0.5) => Text($"{number}+{metric}"),
            [string number, string metric] => $"{Text("a " + metric)} of {Text(number)}",
            [['d', ..]] => WithNoun(Name(place)),
            _ when place.Split('+') is [string number, string metric] => $"{Text(number)} {Metric(metric).Name}",
            _ => Numbers!.TextOf(place) ?? Verbs.Pick(random, place, isPast) ?? Name(place),
        };

    private string Draw(string place) =>
        place[0] switch
        {
            'A' => methods.Dequeue(),
            'B' => models.Dequeue(),
            'L' => $"{longForm.Long} ({longForm.Short})",
            'S' => longForm.Short,
            'R' => random.Chance(0.5) ? random.Pick(Phrases.DescribedRivals) : models.Dequeue(),
            'd' => data.Dequeue(),
            'm' => Metric(place).Name,
            'p' when place.StartsWith("plural ", StringComparison.Ordinal) => Metric(place).Plural,
            _ => throw new InvalidOperationException($"A pattern has a place that nothing stands for: {place}"),
        };

    private string WithNoun(string name) =>
        Phrases.InventedData.Contains(name) || random.Chance(0.08) ? $"the {name} {random.Pick("dataset", "benchmark")}" : name;
}
