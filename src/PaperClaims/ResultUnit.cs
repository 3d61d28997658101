using System.Text.Json.Serialization;
using PaperClaims.Json;

namespace PaperClaims;

/// <summary>
/// What a value is counted in: <see cref="Percent"/>, <see cref="Points"/>, <see cref="Ratio"/>, or a unit as it is written (<c>FPS</c>,
/// <c>orders of magnitude</c>). Two are equal if their names are, letter by letter. A string in the JSON.
/// </summary>
[JsonConverter(typeof(ResultUnitJsonConverter))]
public readonly record struct ResultUnit
{
    private readonly string? name;

    /// <summary>Makes a unit of its name.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public ResultUnit(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        this.name = name;
    }

    /// <summary>Per cent: <c>percent</c>.</summary>
    public static ResultUnit Percent { get; } = new("percent");

    /// <summary>Percentage points, the difference of two percentages: <c>points</c>.</summary>
    public static ResultUnit Points { get; } = new("points");

    /// <summary>How many times as much: <c>ratio</c>.</summary>
    public static ResultUnit Ratio { get; } = new("ratio");

    /// <summary>The name: <c>percent</c>, <c>points</c>, <c>ratio</c>, or the unit as written. Empty for the default value alone.</summary>
    public string Name => name ?? "";

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
