using static PaperClaims.Tests.Names.Generated.Uses;

namespace PaperClaims.Tests.Names.Generated.Constructions;

/// <summary>Data that something is trained or tested on.</summary>
internal static class Used
{
    public static NameConstruction BeforeNoun { get; } =
        new(
            "used, before its noun",
            new NamePatterns(
                Tested,
                "[we|the authors] [evaluate|test|assess] [{M}|{G}|our model] on the {X} {R}.",
                "{open}we [evaluate|test] [{M}|{G}|our model] on the {X} {R}.",
                "experiments on the {X} {R} [show|confirm|indicate] that [{M}|our model] needs fewer labels.",
                "[{M}|{G}|our model] is [evaluated|tested] on the {X} {R}.",
                "results on the {X} {R} are [encouraging|promising|mixed].",
                "on the {X} {R}, {G} {result}.",
                "{G} [struggles|fails] on the {X} {R}.",
                "[{M}|our model] [sets a new state of the art|ranks first] on the {X} {R}."
            ),
            new NamePatterns(
                Data,
                "we [train|pretrain|fine-tune] [{M}|our model] on the {X} {R}.",
                "[{M}|our model] was [trained|pretrained|fine-tuned] on the {X} {R}.",
                "models trained on the {X} {R} generalize [well|poorly].",
                "using the {X} {R}, we train [{M}|our model].",
                "[{M}|our model], trained on the {X} {R}, outperforms strong baselines."
            ),
            new NamePatterns(Items, "the {X} {R} {does}.", "the {X} {R} is [widely used|publicly available|too small for this purpose]."),
            new NamePatterns(Scorer, "we [compare|assess] {G} and {M} {on} the {X} {R}.", "[{M}|our model] was assessed {on} the {X} {R}.")
        );

    public static NameConstruction WithApposition { get; } =
        new(
            "used, before an apposition",
            new NamePatterns(
                Tested,
                "we [evaluate|test|assess] [{M}|{G}|our model] on {the X}, {a R} {of}.",
                "{open}we [evaluate|test] [{M}|our model] on {the X}, {a R} {of}.",
                "on {the X}, {a R} {of}, {G} {result}.",
                "experiments on {the X}, {a R} {of}, confirm this.",
                "[{M}|our model] is [evaluated|tested] on {the X}, {a R} {of}."
            ),
            new NamePatterns(
                Data,
                "we [train|pretrain|fine-tune] [{M}|our model] on {the X}, {a R} {of}.",
                "[{M}|our model] was [trained|pretrained] on {the X}, {a R} {of}.",
                "models trained on {the X}, {a R} {of}, generalize well."
            )
        );
}
