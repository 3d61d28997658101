using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PaperClaims;

/// <summary>A set of claims is an array of claims in the JSON.</summary>
internal sealed class ClaimSetConverter : JsonConverter<ClaimSet>
{
    public override ClaimSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ClaimSet.Create(JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<Claim[]>)options.GetTypeInfo(typeof(Claim[]))) ?? []);

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
