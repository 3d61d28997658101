using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PaperClaims;

/// <summary>A set of claims is an array of claims in the JSON.</summary>
internal sealed class ClaimSetConverter : JsonConverter<ClaimSet>
{
    public override ClaimSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            Claim[] claims = JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<Claim[]>)options.GetTypeInfo(typeof(Claim[]))) ?? [];
            return Array.TrueForAll(claims, claim => claim is { Confidence: >= 0 and <= 1 })
                ? ClaimSet.Create(claims)
                : throw new JsonException("A claim is null, or its confidence is not between 0 and 1.");
        }
        catch (NotSupportedException exception)
        {
            // The serializer's word for an object without a kind.
            throw new JsonException("A claim has no \"type\".", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, ClaimSet value, JsonSerializerOptions options)
    {
        JsonTypeInfo<Claim> claimType = (JsonTypeInfo<Claim>)options.GetTypeInfo(typeof(Claim));
        writer.WriteStartArray();
        foreach (Claim claim in value)
        {
            JsonSerializer.Serialize(writer, claim, claimType);
        }

        writer.WriteEndArray();
    }
}
