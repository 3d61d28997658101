using System.Text.Json.Serialization;

namespace PaperClaims.Benchmarks;

/// <summary>A line of a list of papers, as a program that extracts nothing would read and write it.</summary>
internal sealed record PaperLine(string Id, string? Title, string Abstract);

[JsonSerializable(typeof(PaperLine))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class PaperLineContext : JsonSerializerContext;
