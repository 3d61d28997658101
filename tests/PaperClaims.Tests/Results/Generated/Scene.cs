using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>The names, metrics and numbers that the places of one pattern stand for.</summary>
/// <remarks>
/// A place gives the same each time it is asked for, and no two give the same.
/// <list type="table">
/// <item><c>A</c>, <c>A2</c>, …: methods of the paper.</item>
/// <item><c>L</c>, <c>S</c>: a method's long form with its short one, and the short one alone.</item>
/// <item><c>B</c>, <c>B2</c>, …: known models of the field; <c>G</c>, <c>G2</c>, …: large language models.</item>
/// <item><c>R</c>: what is compared with, a known model or a description.</item>
/// <item><c>d</c>, <c>d2</c>, …: data; <c>N</c>: a benchmark that the paper introduces.</item>
/// <item><c>m</c>, <c>m2</c>, …: metrics; <c>plural m</c>: as it stands before several numbers.</item>
/// <item><c>x</c>, <c>y</c>, …: numbers, <c>x</c> the best of a metric.</item>
/// <item><c>kind</c>: what the paper's method is.</item>
/// </list>
/// </remarks>
internal sealed class Scene
{
    private readonly Random random;
    private readonly Queue<string> methods;
    private readonly Queue<string> models;
    private readonly Queue<string> languageModels;
    private readonly Queue<string> data;
    private readonly Queue<GeneratedMetric> metrics;
    private readonly (string Long, string Short) longForm;
    private readonly Dictionary<string, string> names = [];
    private readonly Dictionary<string, GeneratedMetric> metricsOfPlaces = [];

    public Scene(Random random, Field field, IReadOnlyList<ResultReading> readings)
    {
        this.random = random;
        Task = field.Task;
        longForm = MethodNames.DrawLongForm(random);
        methods = new Queue<string>(MethodNames.Draw(random).Where(name => name != longForm.Short));
        models = random.Shuffled(field.Models);
        languageModels = random.Shuffled(OtherNames.LanguageModels);
        data = random.Shuffled(field.Data.Append(random.Pick(OtherNames.InventedData)));
        metrics = random.Shuffled(field.Metrics.Select(alternatives => random.Pick(alternatives)));
        Numbers = new SceneNumbers(random, this, readings);
    }

    public string Task { get; }

    public SceneNumbers Numbers { get; }

    /// <summary>The metric of a place, or the one that the pattern names itself; null if that is none of ours.</summary>
    public GeneratedMetric? Metric(string place)
    {
        if (place[0] == '=')
        {
            return GeneratedMetrics.Find(place[1..]);
        }

        string singular = place.Replace("plural ", "", StringComparison.Ordinal);
        if (!metricsOfPlaces.TryGetValue(singular, out GeneratedMetric? metric))
        {
            metricsOfPlaces.Add(singular, metric = metrics.Dequeue());
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

    private string Draw(string place) =>
        place[0] switch
        {
            'A' => methods.Dequeue(),
            'B' => models.Dequeue(),
            'G' => languageModels.Dequeue(),
            'L' => $"{longForm.Long} ({longForm.Short})",
            'S' => longForm.Short,
            'R' => random.Chance(0.5) ? random.Pick(OtherNames.DescribedRivals) : models.Dequeue(),
            'd' => data.Dequeue(),
            'N' => random.Pick(OtherNames.NewBenchmarks),
            'm' => Metric(place)!.Name,
            'k' => random.Pick(OtherNames.Kinds),
            'p' => Metric(place)!.Plural,
            _ => throw new InvalidOperationException($"A pattern has a place that nothing stands for: {place}"),
        };
}
