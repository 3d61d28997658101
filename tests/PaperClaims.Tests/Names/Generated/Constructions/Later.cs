using static PaperClaims.Tests.Names.Generated.Uses;

namespace PaperClaims.Tests.Names.Generated.Constructions;

/// <summary>A name that one sentence introduces is a name in those that follow.</summary>
internal static class Later
{
    private static readonly string[] First =
    [
        "{we introduce} {the X}, {a R} {of}.",
        "{we introduce} {the X}, {a R} {of}{end}.",
        "{we introduce} {a R} {of}, [called|named|dubbed] {the X}.",
        "{we introduce} {a R} called {the X}.",
        "{the X} is {a R} {of}.",
        "{we introduce} {the X}: {a R} {of}.",
        "{before}{we introduce} {the X}, {a R} {of}.",
    ];

    /// <summary>Of anything.</summary>
    private static readonly string[] Bare =
    [
        "{the X} {does}.",
        "[moreover|in addition|notably|unlike earlier work], {the X} {does}.",
        "we [hope|believe] that {the X} will [help future research|be useful to others].",
        "[our analysis shows|we find] that {the X} {does}.",
        "it is easy to use. {the X} {does}.",
    ];

    private static readonly string[] BareTested =
    [
        "on {the X}, {G} {result}.",
        "{G} {result} on {the X}.",
        "we [evaluate|test] [several language models|{G}] on {the X}.",
        "experiments on {the X} show that {G} {result}.",
        "even {G}, the strongest model, {result} on {the X}.",
    ];

    private static readonly string[] BareData =
    [
        "models trained on {the X} generalize well.",
        "we train several models on {the X}.",
        "fine-tuning on {the X} improves {G}.",
        "with {the X}, we train {M}, {a K} {of K}.",
    ];

    private static readonly string[] BareMethods =
    [
        "experiments show that {the X} {does}.",
        "on a dataset of 900 images, {the X} outperforms strong baselines.",
        "we test {the X} on three public datasets.",
        "{the X} is easy to use and {does}.",
    ];

    public static NameConstruction Said { get; } =
        new(
            "said again",
            new NamePatterns(Resource | Learner | Software | Measure, After(Bare)),
            new NamePatterns(Tested, After(BareTested)),
            new NamePatterns(Data, After(BareData)),
            new NamePatterns(Learner, After(BareMethods)),
            new NamePatterns(Items, After(["{the X} {does}. on {the X}, {G} {result}."]))
        );

    public static NameConstruction Possessive { get; } =
        new(
            "said again in the possessive",
            new NamePatterns(
                Items,
                After(["{X}'s [size|diversity|design] sets it apart.", "we [analyze|describe] {X}'s [design|contents] in detail."])
            ),
            new NamePatterns(
                Learner | Software | Measure,
                After(["{X}'s [design|simplicity] sets it apart.", "we describe {X}'s [design|limits] in detail."])
            )
        );

    /// <summary>"X-trained models" names X, too.</summary>
    public static NameConstruction InCompound { get; } =
        new(
            "said again in a compound",
            new NamePatterns(Data, After(["{X}-trained models generalize well.", "[{G}|our model] outperforms {X}-trained models."])),
            new NamePatterns(Learner, After(["{X}-based models generalize well."]))
        );

    private static string[] After(string[] later) => [.. First.SelectMany(first => later.Select(second => $"{first} {second}"))];
}
