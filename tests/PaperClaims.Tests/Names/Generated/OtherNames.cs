using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>Real names, and names of methods.</summary>
internal static class OtherNames
{
    private static readonly string[] Methods =
    [
        "FulmarNet",
        "DunlinNet",
        "BitternFormer",
        "PipitMix",
        "AvocetLM",
        "CinderFlow",
        "LichenRank",
        "TamariskGAN",
        "WigeonTune",
        "OspreyNet-v2",
    ];

    public static string[] Datasets { get; } =
    ["ImageNet", "SQuAD", "CIFAR-10", "MNIST", "LibriSpeech", "Cityscapes", "SNLI", "KITTI", "LAION-5B"];

    public static string[] Benchmarks { get; } =
    ["GLUE", "SuperGLUE", "MMLU", "HumanEval", "BIG-bench", "HellaSwag", "SWE-bench", "MT-Bench"];

    /// <summary>What a paper tests or compares with.</summary>
    public static string[] LanguageModels { get; } = ["GPT-4", "Claude 3 Opus", "Gemini 1.5 Pro", "GPT-3.5", "Mistral 7B", "Llama 2 70B"];

    public static string Method(Random random) => random.Pick(Methods);
}
