namespace PaperClaims.Tests.Results.Generated;

/// <summary>What a sentence names beside the methods of the paper and the data and models of its field.</summary>
internal static class OtherNames
{
    public static string[] LanguageModels { get; } = ["GPT-4", "Claude 3 Opus", "Gemini 1.5 Pro", "LLaMA-3 70B", "Mistral 7B"];

    /// <summary>What a paper compares with and gives no name.</summary>
    public static string[] DescribedRivals { get; } =
    [
        "the strongest baseline",
        "the previous best method",
        "the best prior model",
        "prior work",
        "plain fine-tuning",
        "standard training",
        "the previous state of the art",
    ];

    /// <summary>Data that no paper has, each introduced by a noun.</summary>
    public static string[] InventedData { get; } =
    ["GullSet", "TernSet", "ReedSet", "ShoreBench", "PebbleEval", "Marsh-5k", "TideEval", "DriftSuite"];

    /// <summary>Benchmarks that the paper introduces.</summary>
    public static string[] NewBenchmarks { get; } = ["GullBench", "WaderBench", "FledgeQA", "NestEval", "MigrationArena", "Flyway-Hard"];

    /// <summary>What the paper's method is.</summary>
    public static string[] Kinds { get; } = ["method", "model", "approach", "framework", "system"];
}
