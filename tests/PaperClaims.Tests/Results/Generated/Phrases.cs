namespace PaperClaims.Tests.Results.Generated;

/// <summary>Words around a result that change nothing about it.</summary>
internal static class Phrases
{
    /// <summary>What a sentence may open with; half of them open with nothing.</summary>
    public static string Opening(Random random) => random.Chance(0.5) ? "" : random.Pick(Openings) + ", ";

    /// <summary>What may stand before the full stop; most sentences have nothing there.</summary>
    public static string Ending(Random random) => random.Chance(0.75) ? "" : random.Pick(Endings);

    /// <summary>The paper's own method, most often by the bare name.</summary>
    public static string Own(Random random, string name) => random.Chance(0.6) ? name : $"{random.Pick(OwnPrefixes)} {name}";

    public static IReadOnlyList<string> DescribedRivals { get; } =
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
    public static IReadOnlyList<string> InventedData { get; } =
    ["GullSet", "TernSet", "ReedQA", "ShoreBench", "PebbleEval", "Marsh-5k", "TideCorpus", "DriftSuite"];

    private static readonly string[] Openings =
    [
        "In our experiments",
        "Notably",
        "Interestingly",
        "After fine-tuning on 4 GPUs",
        "In extensive experiments",
        "With the same training budget",
        "Without any extra data",
        "After 10 epochs of training",
        "Under the same settings",
        "In particular",
        "Remarkably",
        "With only minor changes",
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
}
