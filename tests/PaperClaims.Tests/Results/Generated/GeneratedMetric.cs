using System.Globalization;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>A metric, and how its values are written.</summary>
internal sealed record GeneratedMetric(string Name, double Low, double High)
{
    /// <summary>What may stand behind its numbers; one sentence keeps to one.</summary>
    public IReadOnlyList<string> Units { get; init; } = ["%"];

    public bool LowerIsBetter { get; init; }

    public required string Plural { get; init; }

    /// <summary>The indefinite article, by the sound of the name: "an F1".</summary>
    public string Article { get; init; } = "a";

    public string Level(Random random, string unit, int decimals) =>
        Number(random, Low, High, High <= 1 ? 3 - decimals % 2 : decimals) + unit;

    public string Difference(Random random, string unit)
    {
        if (High <= 1)
        {
            return Number(random, 0.011, 0.079, 3);
        }

        // What is counted from zero up has no scale of a hundred points.
        string differenceUnit =
            unit == " dB" ? unit
            : LowerIsBetter ? "%"
            : unit == "%" ? random.Pick("%", "%", " points", " percentage points")
            : " points";
        return Number(random, 0.6, 9.4, 1) + differenceUnit;
    }

    public static string Number(Random random, double low, double high, int decimals) =>
        (low + random.NextDouble() * (high - low)).ToString($"F{decimals}", CultureInfo.InvariantCulture);
}
