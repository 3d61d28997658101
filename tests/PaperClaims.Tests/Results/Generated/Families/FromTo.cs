using static PaperClaims.Tests.Results.Generated.ResultReading;

namespace PaperClaims.Tests.Results.Generated.Families;

/// <summary>A before and an after: two scores, the first without the method.</summary>
internal static class FromTo
{
    public static ResultFamily Family { get; } =
        new(
            "from and to",
            [
                new(
                    [Score("y").Of("m").On("d"), Score("x").Of("m").On("d").By("A")],
                    [
                        "{open}{our A} {raises m} {m} on {d} from {y} to {x}{end}.",
                        "On {d}, {our A} {raises m} {m} from {y} to {x}.",
                        "{open}{A} {raises m} the {m} from {y} to {x} on {d}{end}.",
                        "{open}{m} on {d} {rises m} from {y} to {x} with {A}.",
                        "With {A}, {m} on {d} {rises m} from {y} to {x}.",
                        "On {d}, the {m} {rises m} from {y} to {x} with {our A}.",
                    ]
                ),
                new(
                    [Score("y").Of("m").On("d").By("B"), Score("x").Of("m").On("d").By("A").Whatever("baseline")],
                    [
                        "{open}{our A} {raises m} the {m} of {B} on {d} from {y} to {x}{end}.",
                        "On {d}, {A} {raises m} the {m} of {B} from {y} to {x}.",
                        "{open}{A} {improves} {B} from {y} to {x} {m} on {d}.",
                        "{open}{A} {raises m} {B}'s {m} on {d} from {y} to {x}.",
                    ]
                ),
                new(
                    [
                        Score("y1").Of("m").On("d1"),
                        Score("x1").Of("m").On("d1").By("A"),
                        Score("y2").Of("m").On("d2"),
                        Score("x2").Of("m").On("d2").By("A"),
                    ],
                    [
                        "{open}{our A} {raises m} {m} from {y1} to {x1} on {d1} and from {y2} to {x2} on {d2}.",
                        "{open}{A} {raises m} {m} on {d1} from {y1} to {x1} and on {d2} from {y2} to {x2}.",
                    ]
                ),
                new(
                    [
                        Score("y1").Of("m1").On("d"),
                        Score("x1").Of("m1").On("d").By("A"),
                        Score("y2").Of("m2").On("d"),
                        Score("x2").Of("m2").On("d").By("A"),
                    ],
                    ["On {d}, {our A} {raises m1} {m1} from {y1} to {x1} and {m2} from {y2} to {x2}."]
                ),
                // The subject is the model itself, before and after.
                new(
                    [Score("x").Of("m").On("d").By("B"), Score("y").Of("m").On("d2").By("B")],
                    ["{open}the {m} of {B} {falls} from {x} on {d} to {y} on {d2}.", "{B} {falls} from {x} {m} on {d} to {y} on {d2}."]
                )
                {
                    NeedsHigherIsBetter = true,
                },
            ]
        );
}
