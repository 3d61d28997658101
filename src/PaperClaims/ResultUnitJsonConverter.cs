using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaperClaims.Json;

/// <summary>Writes a <see cref="ResultUnit"/> as its name. For the serializer alone, which finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResultUnitJsonConverter : JsonConverter<ResultUnit>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">It is no string, or an empty one.</exception>
    public override ResultUnit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } name
            ? new ResultUnit(name)
            : throw new JsonException("A unit must be a string that is not empty.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ResultUnit value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Name);
    }
}
