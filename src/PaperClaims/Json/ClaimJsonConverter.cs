using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaperClaims.Json;

/// <summary>
/// Writes a <see cref="Claim"/> with the name of its kind and all its attributes. For the serializer alone, which finds it by itself; it
/// then knows the built-in kinds.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClaimJsonConverter : JsonConverter<Claim>
{
    private readonly ClaimJson? contract;

    /// <summary>Makes one for options that are not those of a <see cref="ClaimJson"/>.</summary>
    public ClaimJsonConverter() { }

    internal ClaimJsonConverter(ClaimJson contract) => this.contract = contract;

    /// <inheritdoc />
    /// <exception cref="JsonException">It is no claim, or of a kind that is not known.</exception>
    public override Claim Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string name = ReadKind(reader);
        if (!(contract ?? ClaimJson.Default).ClaimTypes.TryGetValue(name, out Type? kind))
        {
            throw new JsonException(
                $"The claim type \"{name}\" is not known. Read it with a ClaimJson that knows it: "
                    + $"{nameof(ClaimJson)}.{nameof(ClaimJson.Default)}.{nameof(ClaimJson.With)} gives one."
            );
        }

        Claim? claim = (Claim?)JsonSerializer.Deserialize(ref reader, OptionsOf(options).GetTypeInfo(kind));
        return claim is { Confidence: >= 0 and <= 1 }
            ? claim
            : throw new JsonException("The confidence of a claim is not between 0 and 1.");
    }

    /// <inheritdoc />
    /// <exception cref="NotSupportedException">It is of a kind that is not known.</exception>
    public override void Write(Utf8JsonWriter writer, Claim value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Type kind = value.GetType();
        if (!(contract ?? ClaimJson.Default).Knows(kind))
        {
            throw new NotSupportedException(
                $"The claim kind {kind.Name} is not known. Write it with a ClaimJson that knows it: "
                    + $"{nameof(ClaimJson)}.{nameof(ClaimJson.Default)}.{nameof(ClaimJson.With)}<{kind.Name}>(...) gives one."
            );
        }

        JsonSerializer.Serialize(writer, value, OptionsOf(options).GetTypeInfo(kind));
    }

    private JsonSerializerOptions OptionsOf(JsonSerializerOptions options) => contract is null ? ClaimJson.Default.Options : options;

    // A copy of the reader looks ahead: the kind need not stand first.
    private static string ReadKind(Utf8JsonReader ahead)
    {
        if (ahead.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A claim must be a JSON object.");
        }

        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isKind = ahead.ValueTextEquals("type"u8);
            ahead.Read();
            if (isKind)
            {
                return ahead.TokenType == JsonTokenType.String
                    ? ahead.GetString()!
                    : throw new JsonException("The \"type\" of a claim must be a string.");
            }

            ahead.TrySkip();
        }

        throw new JsonException("A claim has no \"type\".");
    }
}
