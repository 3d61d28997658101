using static PaperClaims.Tests.Names.Generated.Uses;

namespace PaperClaims.Tests.Names.Generated.Constructions;

/// <summary>A long form and a short one: two names.</summary>
internal static class LongForms
{
    public static NameConstruction LongFirst { get; } =
        new(
            "long form, then the short one",
            new NamePatterns(
                Resource | Method,
                "{we introduce} {the L} ({S}), {a R} {of}.",
                "{we introduce} {the L} ({S}), {the first R} {of}.",
                "{before}{we introduce} {the L} ({S}), {a R} {of}{end}.",
                "{the L} ({S}) is {a R} {of}.",
                "{we introduce} {a R} [called|named|dubbed] {the L} ({S}).",
                "{we introduce} {a R}, {the L} ({S}), {that}.",
                "{the L}, or {S} for short, is {a R} {of}.",
                "{open}{the L} ({S}), {a R} {of}, {is introduced}.",
                "{we introduce} {the L} ({S}): {a R} {of}.",
                "{we introduce} {the L} ({S}), {a R} {of}. {S} {does}.",
                "{we introduce} the {L} ({S}) {R} {of}.",
                "our {R}, {the L} ({S}), {does}."
            )
        );

    public static NameConstruction ShortFirst { get; } =
        new(
            "short form, then the long one",
            new NamePatterns(
                Resource | Method,
                "{we introduce} {S} ({the L}), {a R} {of}.",
                "{we introduce} {S} ({L}), {a R} {of}.",
                "{we introduce} {S} ({L}), {the first R} {of}.",
                "{before}{we introduce} {S} ({L}), {a R} {of}{end}.",
                "{S} ({L}) is {a R} {of}.",
                "{S}, short for {L}, is {a R} {of}.",
                "{we introduce} {a R} [called|named] {S} ({L}).",
                "{we introduce} {S} ({L}): {a R} {of}. {S} {does}.",
                "{open}{S} ({L}), {a R} {of}, {is introduced}."
            )
        );
}
