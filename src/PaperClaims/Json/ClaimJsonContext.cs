using System.Text.Json.Serialization;

namespace PaperClaims;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ExtractedPaper))]
[JsonSerializable(typeof(Claim[]))]
[JsonSerializable(typeof(DatasetClaim))]
[JsonSerializable(typeof(BenchmarkClaim))]
[JsonSerializable(typeof(PercentageClaim))]
[JsonSerializable(typeof(ModelSizeClaim))]
[JsonSerializable(typeof(CodeUrlClaim))]
[JsonSerializable(typeof(DatasetSizeClaim))]
[JsonSerializable(typeof(ResultClaim))]
internal sealed partial class ClaimJsonContext : JsonSerializerContext;
