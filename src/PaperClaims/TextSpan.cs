using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>A half-open stretch [<see cref="Start"/>, <see cref="End"/>) of a text, in UTF-16 code units.</summary>
/// <param name="Start">Index of the first code unit, 0 or more.</param>
/// <param name="Length">Number of code units, 0 or more.</param>
public readonly record struct TextSpan([property: JsonPropertyName("start")] int Start, [property: JsonPropertyName("length")] int Length)
{
    /// <summary>Index just after the last code unit.</summary>
    [JsonIgnore]
    public int End => Start + Length;

    /// <summary>The span as <c>[21, 26)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";

    /// <summary>Makes the span [<paramref name="start"/>, <paramref name="end"/>).</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="position"/> lies inside this span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether all of <paramref name="other"/> lies inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
