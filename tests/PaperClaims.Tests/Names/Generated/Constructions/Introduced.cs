using static PaperClaims.Tests.Names.Generated.Uses;

namespace PaperClaims.Tests.Names.Generated.Constructions;

/// <summary>A paper introduces a thing by name, and a noun behind the name says what it is.</summary>
internal static class Introduced
{
    public static NameConstruction Active { get; } =
        new(
            "introduced",
            new NamePatterns(
                Uses.Introduced | Method,
                "{we introduce} {the X}, {a R} {of}.",
                "{we introduce} {the X}, {a R} {of}{end}.",
                "{we introduce} {the X}, {the first R} {of}.",
                "{we introduce} {the X}, {a R}{end}.",
                "{before}{we introduce} {the X}, {a R} {of}.",
                "{we introduce} {the X}[ -- |---| - ]{a R} {of}.",
                "{we introduce} {the X} ({a R} {of}).",
                "{open}we [introduce|present|propose] {the X} as {a R} {of}.",
                "our [main|first|second|central] contribution is {the X}, {a R} {of}.",
                "the result is {the X}, {a R} {of}.",
                "at the [heart|center] of this [work|paper] is {the X}, {a R} {of}.",
                "with {the X}[,|] we [introduce|present|propose] {a R} {of}.",
                "{we introduce} {the X}, [to our knowledge|to the best of our knowledge|arguably] {the first R} {of}."
            )
        );

    public static NameConstruction Passive { get; } =
        new(
            "introduced in the passive",
            new NamePatterns(
                Uses.Introduced | Method,
                "{open}{the X}, {a R} {of}, {is introduced}.",
                "{open}{the X}, {the first R} {of}, {is introduced}.",
                "{open}{the X} {is introduced} as {a R} {of}.",
                "{before}{the X}, {a R}, {is introduced}."
            )
        );

    public static NameConstruction NextSentence { get; } =
        new(
            "told in the next sentence",
            new NamePatterns(
                Uses.Introduced | Method,
                "{we introduce} {the X}. it is {a R} {of}.",
                "{before}{we introduce} {the X}. to our knowledge, it is {the first R} {of}.",
                "{we introduce} {the X}. this {R} is easy to use.",
                "{we introduce} {the X}. this {R} {that}."
            )
        );

    public static NameConstruction AfterColon { get; } =
        new(
            "behind a colon",
            new NamePatterns(
                Uses.Introduced | Method,
                "{we introduce} {the X}: {a R} {of}{end}.",
                "{we introduce} {the X}: {the first R} {of}.",
                "[introducing|meet] {the X}: {a R} {of}.",
                "{X}: {a R} {of}.",
                "{before}{we introduce} {a R} {of}: {the X}.",
                "{we introduce} {a R}: {the X}."
            )
        );

    public static NameConstruction Defined { get; } =
        new(
            "defined",
            new NamePatterns(
                Uses.Introduced | Method,
                "{the X} is {a R} {of}.",
                "{the X} is {a R} {that}.",
                "{the X} is {the first R} {that}.",
                "{the X} is {the first R} {of}.",
                "{the X} is, to [our knowledge|the best of our knowledge], {the first R} {of}.",
                "{the X}, {a R} {of}, {does}.",
                "{before}{the X} is {a R} {of}.",
                "as {a R} {of several}, {the X} {does}.",
                "{the X} is [designed|intended] as {a R} {of}."
            ),
            new NamePatterns(Resource, "{the X} [serves|can serve] as {a R} {of}.")
        );

    /// <summary>"the X dataset", where the paper says that X is its own.</summary>
    public static NameConstruction Own { get; } =
        new(
            "our own, beside its noun",
            new NamePatterns(
                Resource | Method,
                "our {R} {X} {does}.",
                "our {X} {R} {does}.",
                "our [new|proposed] {R} {X} {does}.",
                "the [proposed|new|resulting] {X} {R} {does}.",
                "{open}the [proposed|resulting] {R} {X} {does}.",
                "{we introduce} the {X} {R} {of}.",
                "{we introduce} the {X} {R}.",
                "{before}{we introduce} the {X} {R}{end}.",
                "{open}the {X} {R} {is introduced}.",
                "{before}the {X} {R} {is introduced}."
            )
        );
}
