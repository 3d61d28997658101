using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaperClaims.Training;

/// <summary>What is fitted from what, and how: <c>training/manifest.json</c>.</summary>
internal sealed record TrainingManifest
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        WriteIndented = true,
    };

    /// <summary>Files of the corpus folder, by the name that models call them.</summary>
    public required SortedDictionary<string, InputFile> Corpus { get; init; }

    /// <summary>Files of the repository, by the name that models call them.</summary>
    public required SortedDictionary<string, InputFile> Repository { get; init; }

    public required DecisionPlan PercentageRole { get; init; }

    public required DecisionPlan DatasetSize { get; init; }

    public required NamesPlan Names { get; init; }

    public required CrossFittingPlan CrossFittedNames { get; init; }

    public required ResultNumberPlan ResultNumber { get; init; }

    public required ResultsPlan Results { get; init; }

    /// <summary>The models by name, each after those that it is fitted from.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, ModelPlan> Models =>
        new OrderedDictionary<string, ModelPlan>
        {
            ["percentage-role"] = PercentageRole,
            ["dataset-size"] = DatasetSize,
            ["names"] = Names,
            ["cross-fitted-names"] = CrossFittedNames,
            ["result-number"] = ResultNumber,
            ["results"] = Results,
        };

    /// <exception cref="InvalidDataException">There is no such model; names those there are.</exception>
    public ModelPlan PlanOf(string model) =>
        Models.TryGetValue(model, out ModelPlan? plan)
            ? plan
            : throw new InvalidDataException($"There is no model \"{model}\"; there are {string.Join(", ", Models.Keys)}.");

    /// <exception cref="InvalidDataException">The file is no manifest; says where and why.</exception>
    public static TrainingManifest Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<TrainingManifest>(File.ReadAllText(path), Options)
                ?? throw new InvalidDataException($"{path}: null is no manifest.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path}, line {exception.LineNumber + 1}: {exception.Message}", exception);
        }
    }

    /// <summary>
    /// Stands for all that decides what a model becomes, save the code: its plan, the content of its inputs, and the same of what it is
    /// fitted from.
    /// </summary>
    public ulong Fingerprint(string model)
    {
        ModelPlan plan = PlanOf(model);
        using IncrementalFingerprint fingerprint = new();
        fingerprint.Add(JsonSerializer.Serialize(plan, plan.GetType(), Options));
        foreach (string input in FilesOf(plan))
        {
            fingerprint.Add(FileOf(input).Sha256);
        }

        foreach (string other in plan.From)
        {
            fingerprint.Add(Fingerprint(other));
        }

        return fingerprint.ToUInt64();
    }

    /// <summary>The files that a model is fitted from, with those that have the texts of its annotations.</summary>
    public IEnumerable<string> FilesOf(ModelPlan plan) =>
        plan.Inputs.SelectMany(input => FileOf(input).TextsOf is { } texts ? (string[])[input, .. texts] : [input]);

    /// <exception cref="InvalidDataException">A plan names a file that the manifest does not list.</exception>
    public InputFile FileOf(string input) =>
        Corpus.GetValueOrDefault(input)
        ?? Repository.GetValueOrDefault(input)
        ?? throw new InvalidDataException($"The manifest lists no file \"{input}\".");
}

/// <summary>A file to learn from.</summary>
/// <param name="Path">Where it lies below its folder.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
/// <param name="TextsOf">Of annotations without their texts: the files that have these. Null where the texts stand with them.</param>
internal sealed record InputFile(string Path, string Sha256, string[]? TextsOf = null);
