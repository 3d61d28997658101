using System.Globalization;
using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>The numbers of one sentence, by their places; no two are the same.</summary>
internal sealed class SceneNumbers
{
    private readonly Dictionary<string, string> texts = [];
    private readonly Dictionary<GeneratedMetric, string> differenceUnits = [];
    private readonly double choiceOfUnits;
    private readonly HashSet<decimal> taken = [];

    public SceneNumbers(Random random, Scene scene, IReadOnlyList<ResultReading> readings)
    {
        int decimals = random.Chance(0.75) ? 1 : 2;
        choiceOfUnits = random.NextDouble();
        // Numbers of one metric and one place in a list are ordered: the paper's own, x, is the best.
        foreach (var group in readings.GroupBy(reading => (reading.Form, reading.Metric, Member(reading.Number))))
        {
            GeneratedMetric? metric = group.Key.Metric is null ? null : scene.Metric(group.Key.Metric);
            SortedDictionary<decimal, string> drawn = [];
            while (drawn.Count < group.Count())
            {
                string text = Draw(random, group.Key.Form, metric, decimals);
                if (taken.Add(Value(text)))
                {
                    drawn.Add(Value(text), text);
                }
            }

            IEnumerable<string> bestFirst = metric is { LowerIsBetter: true } ? drawn.Values : drawn.Values.Reverse();
            foreach ((ResultReading reading, string text) in group.OrderBy(reading => reading.Number).Zip(bestFirst))
            {
                texts.Add(reading.Number, text);
            }
        }
    }

    public string? TextOf(string place) => texts.GetValueOrDefault(place);

    public decimal ValueOf(string place) => Value(texts[place]);

    private string Draw(Random random, NumberForm form, GeneratedMetric? metric, int decimals) =>
        form switch
        {
            NumberForm.Level when metric is not null => metric.Level(random, Unit(metric), decimals),
            NumberForm.Level => GeneratedMetric.Number(random, 51, 96, decimals) + "%",
            NumberForm.Difference when metric is not null => metric.Difference(random, DifferenceUnit(random, metric)),
            NumberForm.Difference => GeneratedMetric.Number(random, 0.6, 9.4, 1) + "%",
            NumberForm.LowLevel => GeneratedMetric.Number(random, 21, 50, decimals) + "%",
            NumberForm.Mark => GeneratedMetric.Number(random, 5, 9.4, 1),
            NumberForm.Share => GeneratedMetric.Number(random, 85, 99, random.Next(2)) + "%",
            _ => GeneratedMetric.Number(random, 1.2, 9.4, 1) + random.Pick("x", "x", "$\\times$"),
        };

    /// <summary>One sentence keeps to one unit: nobody writes "81.2% exact match and 84.0 F1".</summary>
    private string Unit(GeneratedMetric metric) => metric.Units[(int)(choiceOfUnits * metric.Units.Length)];

    private string DifferenceUnit(Random random, GeneratedMetric metric)
    {
        if (!differenceUnits.TryGetValue(metric, out string? unit))
        {
            differenceUnits.Add(metric, unit = metric.DifferenceUnit(random, Unit(metric)));
        }

        return unit;
    }

    private static string Member(string place) => new([.. place.Where(char.IsAsciiDigit)]);

    private static decimal Value(string text) =>
        decimal.Parse(new string([.. text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')]), CultureInfo.InvariantCulture);
}
