using static PaperClaims.Tests.Results.Generated.ResultReading;

namespace PaperClaims.Tests.Results.Generated.Families;

/// <summary>A part of another value, or how many times another: what is kept is no gain, what is saved is.</summary>
internal static class Ratios
{
    public static ResultFamily Family { get; } =
        new(
            "ratios",
            [
                new(
                    [Share("x").Of("m").On("d").By("A")],
                    [
                        "{open}{our A} {retains} {x} of the original {m} on {d}{end}.",
                        "On {d}, {our A} {retains} {x} of the original {m}.",
                        "After pruning, {A} {retains} {x} of the original {m} on {d}.",
                    ]
                )
                {
                    NeedsHigherIsBetter = true,
                },
                new(
                    [Share("x").Of("m").On("d").By("A").Against("=full model")],
                    [
                        "{open}{our A} {retains} {x} of the full model's {m} on {d}{end}.",
                        "On {d}, {A} {retains} {x} of the full model's {m}.",
                    ]
                )
                {
                    NeedsHigherIsBetter = true,
                },
                new(
                    [Share("x").Of("m").On("d").By("A").Against("B")],
                    ["{open}{our A} {retains} {x} of {B}'s {m} on {d}.", "On {d}, {A} {retains} {x} of the {m} of {B}."]
                )
                {
                    NeedsHigherIsBetter = true,
                },
                new(
                    [Factor("y").Of("=parameters").By("A"), Share("x").Of("m").On("d").By("A")],
                    ["{open}{our A} {uses} {y} fewer parameters while {retaining} {x} of the original {m} on {d}."]
                )
                {
                    NeedsHigherIsBetter = true,
                },
                new(
                    [Factor("x").Of("=faster").By("A").Against("R")],
                    ["{open}{our A} {is} {x} faster than {R}{end}.", "{open}{A} {is} {x} faster than {R} at the same quality."]
                ),
                new([Factor("x").Of("=smaller").By("A").Against("B")], ["{open}{our A} {is} {x} smaller than {B}."]),
                new([Factor("x").Of("=parameters").By("A").Against("R")], ["{open}{our A} {uses} {x} fewer parameters than {R}{end}."]),
                new([Factor("x").Of("=FLOPs").By("A").Against("R")], ["{open}{our A} {uses} {x} fewer FLOPs than {R}."]),
                new([Factor("x").Of("=memory").By("A").Against("R")], ["{open}{our A} {uses} {x} less memory than {R}{end}."]),
                new(
                    [Factor("x").Of("=speedup").By("A").Against("R")],
                    ["{open}{our A} {reaches} {a x} speedup over {R}{end}.", "{open}{A} gives {a x} speedup over {R}."]
                ),
                new(
                    [Score("x").Of("m").On("d").By("A"), Factor("y").Of("=faster").By("A").Against("R")],
                    [
                        "{open}{our A} {reaches} {x m} on {d} and {is} {y} faster than {R}.",
                        "{open}{A} {is} {y} faster than {R} and {reaches} {x m} on {d}.",
                    ]
                ),
                new(
                    [Score("x").Of("m").On("d").By("A"), Factor("y").Of("=parameters").By("A").Against("R")],
                    ["{open}{our A} {reaches} {x m} on {d} while {using} {y} fewer parameters than {R}."]
                ),
            ]
        );
}
