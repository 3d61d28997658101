using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaperClaims.Json;

/// <summary>Writes <c>AtLeast</c> as <c>at_least</c>. For the serializer alone, which finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SnakeCaseEnumConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
