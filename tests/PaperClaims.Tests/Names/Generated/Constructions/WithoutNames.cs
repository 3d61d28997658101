using static PaperClaims.Tests.Names.Generated.Uses;

namespace PaperClaims.Tests.Names.Generated.Constructions;

/// <summary>Sentences about methods that speak of data, benchmarks or evaluation without naming any.</summary>
internal static class WithoutNames
{
    private const string Unnamed =
        "[a dataset of 900 images|a new corpus of 12,000 letters|three public datasets|several benchmarks"
        + "|a large image collection|a small in-house collection]";

    private const string Makers =
        "[a method for building datasets|a framework for generating benchmarks|a dataset generator|an annotation tool"
        + "|a tool for curating corpora"
        + "|a pipeline for creating instruction-tuning data|a library for loading datasets|a toolkit for annotating corpora"
        + "|an algorithm for cleaning large datasets|a system for searching image collections|a data augmentation method"
        + "|a model that answers questions about databases|a method for compressing knowledge graphs|an agent that explores databases]";

    public static NameConstruction Data { get; } =
        new(
            "data without name",
            new NamePatterns(
                Learner,
                $"{{we introduce}} {{X}}, {{a R}} trained on {Unnamed}.",
                $"we [train|evaluate|test] {{X}}, {{a R}} {{of}}, on {Unnamed}.",
                $"{{X}}, {{a R}} {{of}}, is [trained|tested] on {Unnamed}.",
                $"on {Unnamed}, our {{R}} {{X}} outperforms strong baselines.",
                $"we introduce {{X}}, {{a R}} {{of}}, and test it on {Unnamed}.",
                $"{{we introduce}} {{X}}, {{a R}} {{of}}. it is trained on {Unnamed}.",
                $"{{we introduce}} {{X}}, {{a R}} {{of}}. we also use {Unnamed}.",
                $"{{X}}, {{a R}} {{of}}, learns from {Unnamed}."
            )
        );

    public static NameConstruction MadeForData { get; } =
        new(
            "made for data",
            new NamePatterns(
                Learner | Software,
                $"{{we introduce}} {{X}}, {Makers}.",
                $"{{X}} is {Makers}.",
                $"{{we introduce}} {Makers}, which we [call|name|dub] {{X}}.",
                $"{{we introduce}} {{X}}: {Makers}.",
                $"{{we introduce}} {{X}}, {Makers}. {{X}} is easy to use."
            )
        );
}
