using static PaperClaims.Tests.Results.Generated.ResultReading;

namespace PaperClaims.Tests.Results.Generated.Families;

/// <summary>A score beside another system's: the paper's own is compared with it, the other stands alone.</summary>
internal static class SideBySide
{
    public static ResultFamily Family { get; } =
        new(
            "score beside another's",
            [
                new(
                    [Score("x").Of("m").On("d").By("A").Against("R"), Score("y").Of("m").On("d").By("R")],
                    [
                        "{open}{our A} {reaches} {x m} on {d}, while {R} {reaches} {y}{end}.",
                        "{open}{A} {reaches} {x m} on {d}, whereas {R} {reaches} {y}.",
                        "On {d}, {our A} {reaches} {x m}, while {R} {reaches} {y}.",
                        "On {d}, {A} {reaches} {x m} versus {y} for {R}{end}.",
                        "{open}{our A} {reaches} {x m} on {d}, against {y} for {R}.",
                        "{open}{A} {reaches} {x m} on {d}, compared with {y} for {R}{end}.",
                        "{open}{our A} {reaches} {x m} on {d}, compared to {y} for {R}.",
                        "{open}{A} {reaches} {x m} on {d}, up from {y} for {R}.",
                        "{open}{A} {reaches} {x m} on {d} vs. {y} for {R}.",
                        "{open}{A} {reaches} {x m} on {d} ({R}: {y}).",
                        "While {R} {reaches} {y m} on {d}, {our A} {reaches} {x}{end}.",
                        "We present {A}, a method for {task}. {open}{R} {reaches} {y m} on {d}, while {A} {reaches} {x}.",
                        "Compared to {y} for {R}, {our A} {reaches} {x m} on {d}.",
                    ]
                ),
                new(
                    [Score("x").Of("m").On("d").By("A").Against("R"), Score("y").Of("m").On("d").By("R")],
                    [
                        "{open}{A} {beats} {R} on {d} ({x} vs. {y} {m}).",
                        "{open}{our A} {beats} {R} in {m} on {d} ({x} vs. {y}).",
                        "In terms of {m}, {A} {beats} {R} on {d} ({x} versus {y}).",
                    ]
                ),
                new(
                    [Score("x").On("d").By("A").Against("R"), Score("y").On("d").By("R")],
                    [
                        "On {d}, {our A} {reaches} {x} while {R} {reaches} {y}.",
                        "{open}{A} {reaches} {x} on {d}, compared with {y} for {R}{end}.",
                        "{open}{A} {beats} {R} on {d} ({x} vs. {y}).",
                    ]
                ),
                new(
                    [Score("x").Of("m").On("d").By("A").Against("=baseline"), Score("y").Of("m").On("d").By("=baseline")],
                    [
                        "Compared to the baseline's {y+m}, {our A} {reaches} {x+m} on {d}.",
                        "{open}{A} {reaches} {x m} on {d}, compared to the baseline's {y}.",
                    ]
                ),
                new(
                    [Score("x").Of("m").On("d").By("A").Against("R"), Score("y").Of("m").On("d").By("R")],
                    [
                        "{open}{A} {reaches} {x m} on {d}, whereas {R} {reaches} only {y}.",
                        "{open}{our A} {reaches} {x m} on {d}, well above the {y} of {R}.",
                    ]
                )
                {
                    NeedsHigherIsBetter = true,
                },
                new(
                    [Score("x").Of("m").On("d").By("A").Against("B"), Score("y").Of("m").On("d").By("B")],
                    [
                        "Compared with {B}'s {y+m}, {our A} {reaches} {x+m} on {d}.",
                        "{open}the {m} of {A} on {d} is {x}, compared to {y} for {B}.",
                        "{open}{A} {reaches} {x m} on {d}, compared with {B}'s {y}.",
                    ]
                ),
                // The brackets set two scores side by side without saying that one is measured by the other.
                new(
                    [Score("x").Of("m").On("d").By("A").Whatever("baseline"), Score("y").Of("m").On("d").By("B").Whatever("baseline")],
                    ["On {d}, {m} is {x} ({A}) and {y} ({B}).", "{open}the {m} on {d} is {x} ({A}) and {y} ({B})."]
                ),
            ]
        );
}
