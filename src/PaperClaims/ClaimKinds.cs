using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PaperClaims;

/// <summary>The one place where the built-in claim kinds are registered: whoever goes through kinds takes them from here.</summary>
/// <param name="all">The kinds, in the order in which they are extracted and shown: an extractor may read what those before it
/// found.</param>
/// <param name="metadata">What the JSON serializer knows of their records; asked for only where JSON is read or written.</param>
internal sealed class ClaimKinds(IReadOnlyList<ClaimKind> all, Func<IJsonTypeInfoResolver> metadata)
{
    public static ClaimKinds Default { get; } =
        new(
            [
                ClaimKind.Of<DatasetClaim, NameExtractor>("dataset", "datasets"),
                ClaimKind.Of<BenchmarkClaim, NameExtractor>("benchmark", "benchmarks"),
                ClaimKind.Of<PercentageClaim, PercentageExtractor>("percentage", "percentages"),
                ClaimKind.Of<ModelSizeClaim, ModelSizeExtractor>("model_size", "model_sizes"),
                ClaimKind.Of<CodeUrlClaim, CodeUrlExtractor>("code_url", "code_urls"),
                ClaimKind.Of<DatasetSizeClaim, DatasetSizeExtractor>("dataset_size", "dataset_sizes"),
                ClaimKind.Of<ResultClaim, ResultExtractor>("result", "results") with
                {
                    IsDerived = true,
                },
            ],
            () => ClaimJsonContext.Default
        );

    public IReadOnlyList<ClaimKind> All => all;

    public IJsonTypeInfoResolver Metadata => metadata();

    /// <summary>A new extractor for each kind; kinds that one extractor finds share it.</summary>
    public IEnumerable<IClaimExtractor> CreateExtractors() => all.DistinctBy(kind => kind.Extractor).Select(kind => kind.CreateExtractor());

    /// <summary>The kind of a claim.</summary>
    public ClaimKind Of(Claim claim) => all.First(kind => kind.Type == claim.GetType());
}

/// <summary>A claim kind as all the others see it.</summary>
/// <param name="Type">Its record.</param>
/// <param name="Name">The value of <c>type</c> in the JSON.</param>
/// <param name="Plural">What several of it are called, in snake_case too.</param>
/// <param name="Extractor">The extractor that finds it, and maybe other kinds.</param>
/// <param name="CreateExtractor">Makes one.</param>
internal sealed record ClaimKind(Type Type, string Name, string Plural, Type Extractor, Func<IClaimExtractor> CreateExtractor)
{
    /// <summary>Whether it is built from the claims of all other kinds, so that it needs their extractors too.</summary>
    public bool IsDerived { get; init; }

    public static ClaimKind Of<TClaim, TExtractor>(string name, string plural)
        where TClaim : Claim
        where TExtractor : IClaimExtractor, new() => new(typeof(TClaim), name, plural, typeof(TExtractor), () => new TExtractor());
}

/// <summary>What the JSON serializer generates. Its generator reads attributes alone, so the records stand here once more.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ExtractedPaper))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(DatasetClaim))]
[JsonSerializable(typeof(BenchmarkClaim))]
[JsonSerializable(typeof(PercentageClaim))]
[JsonSerializable(typeof(ModelSizeClaim))]
[JsonSerializable(typeof(CodeUrlClaim))]
[JsonSerializable(typeof(DatasetSizeClaim))]
[JsonSerializable(typeof(ResultClaim))]
internal sealed partial class ClaimJsonContext : JsonSerializerContext;
