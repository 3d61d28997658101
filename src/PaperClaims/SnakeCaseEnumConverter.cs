using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaperClaims;

/// <summary>Writes <c>AtLeast</c> as <c>at_least</c>.</summary>
internal sealed class SnakeCaseEnumConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
