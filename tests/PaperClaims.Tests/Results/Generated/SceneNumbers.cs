using System.Globalization;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>The numbers of one sentence, by their places; no two are the same.</summary>
internal sealed class SceneNumbers
{
    private readonly Dictionary<string, string> texts = [];

    public SceneNumbers(Random random, Scene scene, IReadOnlyList<ResultReading> readings)
    {
        int decimals = random.Chance(0.75) ? 1 : 2;
        HashSet<decimal> taken = [];
        // Numbers of one metric and one place in a list are ordered: a paper's own is the better one.
        foreach (
            IGrouping<string, ResultReading> group in readings.GroupBy(reading => $"{reading.Form} {reading.Metric} {Member(reading)}")
        )
        {
            ResultReading first = group.First();
            GeneratedMetric? metric = first.Metric is null or ['=', ..] ? null : scene.Metric(first.Metric);
            string unit = metric is null ? "%" : Unit(random, metric);
            SortedDictionary<decimal, string> drawn = [];
            while (drawn.Count < group.Count())
            {
                string text = Draw(random, first.Form, metric, unit, decimals);
                if (taken.Add(ValueOf(text)))
                {
                    drawn.Add(ValueOf(text), text);
                }
            }

            IEnumerable<string> bestFirst = metric is { LowerIsBetter: true } ? drawn.Values : drawn.Values.Reverse();
            foreach ((ResultReading reading, string text) in group.OrderBy(reading => Order(reading.Number)).Zip(bestFirst))
            {
                texts.Add(reading.Number, text);
            }
        }
    }

    public string? TextOf(string place) => texts.GetValueOrDefault(place);

    public decimal this[string place] => ValueOf(texts[place]);

    private readonly Dictionary<GeneratedMetric, string> units = [];

    private string Unit(Random random, GeneratedMetric metric)
    {
        if (!units.TryGetValue(metric, out string? unit))
        {
            units.Add(metric, unit = random.Pick(metric.Units));
        }

        return unit;
    }

    private static string Draw(Random random, NumberForm form, GeneratedMetric? metric, string unit, int decimals) =>
        form switch
        {
            NumberForm.Level => metric?.Level(random, unit, decimals) ?? GeneratedMetric.Number(random, 51, 96, decimals) + "%",
            NumberForm.Difference => metric?.Difference(random, unit) ?? GeneratedMetric.Number(random, 0.6, 9.4, 1) + "%",
            NumberForm.Mark => GeneratedMetric.Number(random, 5, 9.4, 1),
            NumberForm.Share => GeneratedMetric.Number(random, 85, 99, random.Next(2)) + "%",
            _ => GeneratedMetric.Number(random, 1.2, 9.4, 1) + "x",
        };

    private static string Member(ResultReading reading) => new([.. reading.Number.Where(char.IsAsciiDigit)]);

    private static int Order(string place) => place[0] == 'x' ? 0 : place[0];

    private static decimal ValueOf(string text) =>
        decimal.Parse(new string([.. text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')]), CultureInfo.InvariantCulture);
}
