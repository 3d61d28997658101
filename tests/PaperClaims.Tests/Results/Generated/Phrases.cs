using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>Words around a result that change nothing about it.</summary>
internal static class Phrases
{
    private static readonly string[] Openings =
    [
        "In our experiments, ",
        "Notably, ",
        "Interestingly, ",
        "After fine-tuning on 4 GPUs, ",
        "In extensive experiments, ",
        "With the same training budget, ",
        "Without any extra data, ",
        "After 10 epochs of training, ",
        "Under the same settings, ",
        "In particular, ",
        "Remarkably, ",
        "With only minor changes, ",
        "Experiments show that ",
        "We find that ",
        "Our results demonstrate that ",
    ];

    private static readonly string[] Endings =
    [
        " in our experiments",
        ", without any extra data",
        " after 20 epochs of training",
        " under the same settings",
        ", averaged over 3 runs",
    ];

    private static readonly string[] OwnPrefixes = ["our method", "our model", "the proposed", "our 7B model", "our"];

    private static readonly string[] Introductions =
    [
        "We propose {0}, {1} for {2}.",
        "We present {0}, {1} for {2} that learns from few labels.",
        "We introduce {0}, {1} that shares its weights across layers.",
        "This paper introduces {0}, {1} for {2}.",
        "In this paper, we propose {0}, {1} that needs no labels.",
    ];

    private static readonly string[] BenchmarkIntroductions =
    [
        "We introduce {0}, a benchmark of questions about birds.",
        "This paper presents {0}, a new benchmark of 2,000 questions about maps.",
        "We present {0}, a benchmark that tests how well language models plan trips.",
        "To measure this, we build {0}, a benchmark of puzzles from 12 languages.",
    ];

    private static readonly string[] Details =
    [
        "The key idea is to skip what is easy.",
        "Training runs in two stages.",
        "A small network decides which tokens are kept.",
        "Each layer sees the output of all layers before it.",
    ];

    /// <summary>What a sentence may open with; half of them open with nothing.</summary>
    public static string Opening(Random random) => random.Chance(0.5) ? "" : random.Pick(Openings);

    /// <summary>What may stand before the full stop; most sentences have nothing there.</summary>
    public static string Ending(Random random) => random.Chance(0.75) ? "" : random.Pick(Endings);

    /// <summary>The paper's own method, most often by the bare name.</summary>
    public static string Own(Random random, string name) => random.Chance(0.6) ? name : $"{random.Pick(OwnPrefixes)} {name}";

    /// <summary>The sentence that a paper names its method in.</summary>
    public static string Introduction(Random random, string name, string kind, string task) =>
        string.Format(null, random.Pick(Introductions), name, WithArticle(kind), task);

    public static string BenchmarkIntroduction(Random random, string name) =>
        string.Format(null, random.Pick(BenchmarkIntroductions), name);

    /// <summary>A sentence between the introduction and the results.</summary>
    public static string Detail(Random random) => random.Pick(Details);

    /// <summary>The method again, after it was introduced as a <paramref name="kind"/>.</summary>
    public static string Pronoun(Random random, string kind) =>
        random.Pick("it", "it", $"our {kind}", $"the {kind}", $"the proposed {kind}");

    private static string WithArticle(string kind) => (kind[0] == 'a' ? "an " : "a ") + kind;
}
