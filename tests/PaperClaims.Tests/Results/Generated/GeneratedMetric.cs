using System.Globalization;
using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>A metric, and how its values are written.</summary>
/// <param name="Name">As it stands beside one number.</param>
/// <param name="Article">The indefinite one, by the sound of the name: "an F1".</param>
/// <param name="Plural">As it stands before several numbers.</param>
/// <param name="Low">The lowest value.</param>
/// <param name="High">The highest value; 1 or less for shares such as 0.91.</param>
/// <param name="Units">What may stand behind its numbers; one sentence keeps to one.</param>
internal sealed record GeneratedMetric(string Name, string Article, string Plural, double Low, double High, params string[] Units)
{
    public bool LowerIsBetter { get; init; }

    /// <summary>What stands behind a difference.</summary>
    public string DifferenceUnit(Random random, string unit) =>
        High <= 1 || unit == " dB" ? unit
        // What is counted from zero up has no scale of a hundred points.
        : LowerIsBetter ? "%"
        : unit == "%" ? random.Pick("%", "%", " points", " percentage points")
        : " points";

    public string Level(Random random, string unit, int decimals) => Number(random, Low, High, High <= 1 ? decimals + 1 : decimals) + unit;

    public string Difference(Random random, string unit) =>
        (High <= 1 ? Number(random, 0.011, 0.079, 3) : Number(random, 0.6, 9.4, 1)) + unit;

    public static string Number(Random random, double low, double high, int decimals) =>
        (low + random.NextDouble() * (high - low)).ToString($"F{decimals}", CultureInfo.InvariantCulture);
}
