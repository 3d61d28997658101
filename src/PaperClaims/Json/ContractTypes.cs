using System.Text.Json.Serialization;
using PaperClaims.Json;

namespace PaperClaims;

// Any options of the serializer write and read the contract.

[JsonConverter(typeof(ClaimJsonConverter))]
public abstract partial record Claim;

[JsonConverter(typeof(ClaimSetJsonConverter))]
public sealed partial class ClaimSet;
