using System.Text.Json.Serialization;
using PaperClaims.Json;

namespace PaperClaims;

/// <summary>How a stated number relates to the true one.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Bound>))]
public enum Bound
{
    /// <summary>Stated as it is (<c>75.2%</c>).</summary>
    Exact,

    /// <summary>About, around, nearly, roughly, <c>~</c>.</summary>
    Approximate,

    /// <summary>Over, more than, at least, exceeding, <c>&gt;</c>, <c>≥</c>.</summary>
    AtLeast,

    /// <summary>Up to, at most, less than, below, within, <c>&lt;</c>, <c>≤</c>.</summary>
    AtMost,
}
