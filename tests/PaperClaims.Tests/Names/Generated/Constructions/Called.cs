using static PaperClaims.Tests.Names.Generated.Uses;

namespace PaperClaims.Tests.Names.Generated.Constructions;

/// <summary>The noun comes first, and then the name.</summary>
internal static class Called
{
    private const string Verbs = "[called|called|named|dubbed|termed|entitled|titled|known as|referred to as]";

    public static NameConstruction WithComplement { get; } =
        new(
            "called",
            new NamePatterns(
                Uses.Introduced | Method,
                $"{{we introduce}} {{a R}} {Verbs} {{the X}} {{that}}.",
                $"{{we introduce}} {{a R}} {Verbs} {{the X}} {{that}}{{end}}.",
                $"{{we introduce}} {{a R}} {{of}}, {Verbs} {{the X}}.",
                $"{{we introduce}} {{a R}}, {Verbs} {{the X}}, {{of}}.",
                $"{{before}}{{we introduce}} {{a R}}, {Verbs} {{the X}}, {{that}}.",
                $"{{open}}{{a R}} {{of}}, {Verbs} {{the X}}, {{is introduced}}.",
                "{we introduce} {a R}, which we [call|name|dub|term|refer to as] {the X}, {of}.",
                "{we introduce} {a R} {of}, which we [call|name|dub|refer to as] {the X}."
            ),
            // Not of collections: "we name the collection of letters Heron".
            new NamePatterns(
                Resource | Method,
                "{we introduce} {a R} {of}. we [call|name] [it|this {R}|the resulting {R}] {the X}.",
                "we [call|name] [our|the resulting|the new] {R} {the X}."
            )
        );

    public static NameConstruction Alone { get; } =
        new(
            "called, with nothing behind",
            new NamePatterns(
                Resource | Method,
                $"{{we introduce}} {{a R}} {Verbs} {{the X}}.",
                $"{{we introduce}} {{a R}}, {Verbs} {{the X}}.",
                $"{{before}}{{we introduce}} {{a R}} {Verbs} {{the X}}.",
                $"{{open}}{{a R}} {Verbs} {{the X}} {{is introduced}}.",
                $"{{open}}{{a R}}, {Verbs} {{the X}}, {{is introduced}}."
            )
        );

    public static NameConstruction BetweenCommas { get; } =
        new(
            "between commas",
            new NamePatterns(
                Resource | Method,
                "{we introduce} {a R}, {the X}, {that}.",
                "{we introduce} {a R}, {the X}, {of}.",
                "{before}{we introduce} {a R}, {the X}, {of}.",
                "{we introduce} {a R}, {the X}.",
                "our {R}, {the X}, {does}.",
                "our [new|proposed] {R}, {the X}, {does}.",
                "the [first|resulting|proposed] {R}, {the X}, {does}.",
                "{open}{a R}, {the X}, {is introduced}."
            )
        );

    public static NameConstruction InBrackets { get; } =
        new(
            "in brackets",
            new NamePatterns(
                Resource | Method,
                "{we introduce} {a R} ({X}) {of}.",
                "{we introduce} {a R} ({X}) {that}.",
                "{we introduce} {a R} ({X}).",
                "{before}{we introduce} {a R} ({X}) {of}{end}.",
                "our {R} ({X}) {does}.",
                "the [proposed|resulting] {R} ({X}) {does}.",
                "{open}{a R} ({X}) {is introduced}."
            )
        );
}
