using static PaperClaims.Tests.Names.Generated.Uses;

namespace PaperClaims.Tests.Names.Generated.Constructions;

/// <summary>Things of two kinds in one sentence.</summary>
internal static class Together
{
    /// <summary>Only the data are claimed.</summary>
    public static NameConstruction MethodAndData { get; } =
        new(
            "a method and data",
            new NamePatterns(
                Items,
                "we [propose|present|introduce] {M}, {a K} {of K}, and {X}, {a R} {of}.",
                "{we introduce} {X}, {a R} {of}, and {M}, {a K} {of K}.",
                "along with {M}, {a K} {of K}, we [release|present] {X}, {a R} {of}.",
                "we [propose|present] {a K} called {M} and {a R} called {X}.",
                "{M} is {a K} {of K}, and {X} is {a R} {of}.",
                "we [present|release] both {a K}, {M}, and {a R}, {X}."
            ),
            new NamePatterns(
                Data,
                "we train {M}, {a K}, on {X}, {a R} {of}.",
                "using {X}, {a R} {of}, we train {M}, {a K} {of K}.",
                "we present {M}, {a K} trained on {X}, {a R} {of}.",
                "we propose {M}, {a K} {of K}, and {X}, {a R} to train it on."
            ),
            new NamePatterns(Tested, "we propose {M}, {a K} {of K}, and evaluate it on {X}, {a R} {of}.")
        );

    public static NameConstruction TwoThings { get; } =
        new(
            "two things of two nouns",
            new NamePatterns(
                Data | Method,
                "{we introduce} {X}, {a R} {of}, and {Z}, {a Q} {of Q}.",
                "{X} is {a R} {of}, and {Z} is {a Q} {of Q}.",
                "our contributions are {X}, {a R} {of}, and {Z}, {a Q} {of Q}.",
                "we [present|release] {a R} called {X} and {a Q} called {Z}.",
                "we [present|release] {a R}, {X}, as well as {a Q}, {Z}."
            )
        );
}
