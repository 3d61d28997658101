using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaperClaims.Json;

/// <summary>
/// Writes a <see cref="ClaimSet"/> as an array of claims. For the serializer alone, which finds it by itself; it then knows the built-in
/// kinds.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClaimSetJsonConverter : JsonConverter<ClaimSet>
{
    private readonly ClaimJsonConverter claims;

    /// <summary>Makes one for options that are not those of a <see cref="ClaimJson"/>.</summary>
    public ClaimSetJsonConverter() => claims = new ClaimJsonConverter();

    internal ClaimSetJsonConverter(ClaimJson contract) => claims = new ClaimJsonConverter(contract);

    /// <inheritdoc />
    /// <exception cref="JsonException">It is no array of claims, or a claim is of a kind that is not known.</exception>
    public override ClaimSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Claims must be a JSON array.");
        }

        List<Claim> read = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            read.Add(claims.Read(ref reader, typeof(Claim), options));
        }

        return [.. read];
    }

    /// <inheritdoc />
    /// <exception cref="NotSupportedException">A claim is of a kind that is not known.</exception>
    public override void Write(Utf8JsonWriter writer, ClaimSet value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (Claim claim in value)
        {
            claims.Write(writer, claim, options);
        }

        writer.WriteEndArray();
    }
}
