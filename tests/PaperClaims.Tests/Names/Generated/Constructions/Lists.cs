using static PaperClaims.Tests.Names.Generated.Uses;

namespace PaperClaims.Tests.Names.Generated.Constructions;

/// <summary>Several names and one noun.</summary>
internal static class Lists
{
    // No tasks here: "the A and B tasks" may well be benchmarks.
    private static readonly string[] SuchAsPatterns =
    [
        "{old Rs} such as {Xs} are [popular|widely used|hard to compare].",
        "{old Rs}, [such as|including|e.g.,|like|for example|for instance] {Xs}, [have become popular|are widely used|have clear limits].",
        "{old Rs} ([e.g.,|such as|including] {Xs,}) [have become popular|are widely used].",
        "such {Rs} as {Xs} are widely used.",
        "recent years have seen many {Rs}, [including|such as] {Xs}.",
        "we [review|discuss|study] [several|many] {Rs}, including {Xs}.",
        "{Xs,}, and other {Rs} are [popular|widely used].",
    ];

    private static readonly string[] CountedPatterns =
    [
        "we [study|analyze|compare] {count} {Rs} ({Xs}).",
        "we [study|analyze|compare] {count} {old Rs} ({Xs,}).",
        "we [study|analyze|compare] {count} {old Rs}: {Xs}.",
        "we [study|analyze|compare] {count} {Rs}, namely {Xs}.",
        "{count} {old Rs} are compared: {Xs}.",
        "{count} {Rs}, namely {Xs}, are compared.",
        "{count} {Rs} ({Xs}) are analyzed in detail.",
    ];

    private static readonly string[] BeforeNounPatterns =
    [
        "we [study|compare] the {Xs} {Rs}.",
        "the {X} and {Y} {Rs} are [popular|widely used|hard to compare].",
        "both the {X} and the {Y} {R} are widely used.",
        "the {Xs} {Rs} are compared in detail.",
    ];

    public static NameConstruction SuchAs { get; } =
        new(
            "such as",
            new NamePatterns(Resource | Tool, SuchAsPatterns),
            new NamePatterns(
                Tested,
                "we [evaluate|test] [{M}|our model] on {old Rs} such as {Xs}.",
                "[{M}|our model] works well on {old Rs}, [including|such as|like] {Xs}.",
                "experiments on {old Rs} ([e.g.,|such as] {Xs}) confirm this."
            )
        );

    public static NameConstruction Counted { get; } =
        new(
            "counted",
            new NamePatterns(Resource | Tool, CountedPatterns),
            new NamePatterns(
                Tested,
                "we [evaluate|test] [{M}|our model] on {count} {old Rs} ({Xs}).",
                "we [evaluate|test] [{M}|our model] on {count} {Rs}: {Xs}.",
                "on {count} {Rs}, {Xs}, [{M}|our model] outperforms strong baselines.",
                "experiments on {count} {old Rs} ({Xs,}) confirm this.",
                "experiments on {count} {Rs}, namely {Xs}, confirm this."
            )
        );

    public static NameConstruction BeforeNoun { get; } =
        new(
            "before the noun in the plural",
            new NamePatterns(Resource | Tool, BeforeNounPatterns),
            new NamePatterns(
                Tested,
                "we [evaluate|test] [{M}|our model] on the {Xs} {Rs}.",
                "experiments on the {X} and {Y} {Rs} [show|confirm] this.",
                "on the {Xs} {Rs}, [{M}|our model] outperforms strong baselines.",
                "[{M}|our model] is tested on {Xs} {Rs}."
            )
        );

    public static NameConstruction Pair { get; } =
        new(
            "several introduced together",
            new NamePatterns(
                Resource | Tool,
                "{we introduce} {X} and {Y}, two {new Rs} {of several}.",
                "{we introduce} {Xs}, {count} {new Rs} {of several}.",
                "{we introduce} two {new Rs}, {X} and {Y}.",
                "{we introduce} two {new Rs} {of several}: {X} and {Y}.",
                "{we introduce} two {new Rs}, {X} and {Y}, {of several}.",
                "{we introduce} {count} {new Rs}: {Xs}.",
                "{we introduce} two {new Rs} [called|named|dubbed] {X} and {Y}.",
                "{we introduce} {count} {new Rs}, namely {Xs}.",
                "{X} and {Y} are two {new Rs} {of several}.",
                "{open}two {new Rs}, {X} and {Y}, {are introduced}.",
                "{open}{X} and {Y}, two {new Rs}, {are introduced}."
            )
        );

    /// <summary>Real names are claims like the others; invented ones beside them are no less.</summary>
    public static NameConstruction WithKnown { get; } =
        new(
            "with a well-known name",
            new NamePatterns(
                Items,
                [
                    .. SuchAsPatterns
                        .Concat(CountedPatterns)
                        .Append("we evaluate our model on the {Xs} {Rs}.")
                        .Select(pattern =>
                            pattern
                                .Replace("{Xs}", "{Xs known}", StringComparison.Ordinal)
                                .Replace("{Xs,}", "{Xs, known}", StringComparison.Ordinal)
                        ),
                ]
            ),
            new NamePatterns(
                Data,
                "compared with {known}, our {R}, {X}, is much larger.",
                "unlike {known}, {X} is {a R} {of several}.",
                "{we introduce} {X}, {a R} {of several} that is larger than {known}."
            )
        );
}
