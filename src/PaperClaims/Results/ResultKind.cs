using System.Text.Json.Serialization;
using PaperClaims.Json;

namespace PaperClaims;

/// <summary>What a result says.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ResultKind>))]
public enum ResultKind
{
    /// <summary>A level that a metric reached.</summary>
    Score,

    /// <summary>A difference from something: a gain, a drop, a saving.</summary>
    Change,

    /// <summary>A factor or a part of something: 3.2 times as fast.</summary>
    Ratio,
}
