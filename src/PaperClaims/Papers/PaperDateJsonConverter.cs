using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaperClaims.Json;

/// <summary>Writes a <see cref="PaperDate"/> as the string that it is. For the serializer alone, which finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PaperDateJsonConverter : JsonConverter<PaperDate>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">It is no date.</exception>
    public override PaperDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return PaperDate.TryParse(text, out PaperDate date)
            ? date
            : throw new JsonException("A date must be a string of the form 2023, 2023-10 or 2023-10-10.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, PaperDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
