using static PaperClaims.Tests.Results.Generated.ResultReading;

namespace PaperClaims.Tests.Results.Generated.Families;

/// <summary>A score and another clause: each number keeps what its own clause says.</summary>
internal static class TwoClauses
{
    public static ResultFamily Family { get; } =
        new(
            "a score and another clause",
            [
                new(
                    [Mark("x").On("=MT-Bench").By("A"), Score("y").Of("=accuracy").On("=MMLU").By("A")],
                    [
                        "{open}{our A} {reaches} {x} on MT-Bench and {reaches} an accuracy of {y} on MMLU.",
                        "{open}{our A} {reaches} {y} accuracy on MMLU and {reaches} {x} on MT-Bench.",
                    ]
                ),
                new(
                    [Score("x").Of("=accuracy").On("=ImageNet").By("A"), Score("y").Of("=perplexity").On("=WikiText-103").By("A")],
                    [
                        "{open}{our A} {reaches} {x} accuracy on ImageNet and a perplexity of {y} on WikiText-103.",
                        "{open}{our A} {reaches} a perplexity of {y} on WikiText-103 and {reaches} an accuracy of {x} on ImageNet.",
                    ]
                ),
                new(
                    [Score("x").Of("=success").On("=Meta-World").By("A")],
                    [
                        "{open}{our A} {is} state of the art on ALFRED, with {x} success on Meta-World.",
                        "{open}{our A} sets a new state of the art on ALFRED and {reaches} {x} success on Meta-World.",
                    ]
                ),
                new(
                    [Score("x").Of("m").On("d").By("A"), Score("y").Of("m2").On("d2").By("A")],
                    [
                        "{open}{our A} {reaches} {x m} on {d} and {y m2} on {d2}.",
                        "On {d}, {A} {reaches} {x m}, and on {d2}, it {reaches} {y m2}.",
                        "{open}{our A} {reaches} {x m} on {d} and {reaches} {y m2} on {d2}.",
                    ]
                ),
                new(
                    [Score("x").Of("m").On("d2").By("A")],
                    [
                        "{open}{our A} sets a new state of the art on {d} and {reaches} {x m} on {d2}.",
                        "{our A} {is} state of the art on {d}, and {reaches} {x m} on {d2}.",
                        "{open}{our A} {reaches} state-of-the-art results on {d} and {x m} on {d2}.",
                        "{open}{A} {beats} {R} on {d} and {reaches} {x m} on {d2}.",
                    ]
                ),
                new(
                    [Score("x").Of("m").On("d").By("A")],
                    [
                        "{open}{our A} {beats} {R}, {reaching} {x m} on {d}{end}.",
                        "{open}{our A} {beats} {R} and {reaches} {x m} on {d}{end}.",
                        "{open}{our A} {reaches} {x m} on {d}, {beating} {R}.",
                        "On {d}, {our A} {beats} {R}, {reaching} {x m}.",
                    ]
                ),
                new(
                    [Score("x").Of("m").On("d").By("A"), Gain("y").Of("m").On("d").By("A").Against("R")],
                    ["{open}{our A} {reaches} {x m} on {d}, {beating} {R} by {y}.", "On {d}, {A} {reaches} {x m}, {beating} {R} by {y}."]
                ),
                new(
                    [Gain("x").Of("m").On("d").By("A"), Score("y").Of("m2").On("d").By("A")],
                    ["On {d}, {our A} {raises m} {m} by {x} and {reaches} {y m2}.", "On {d}, {A} {raises m} {m} by {x}, {reaching} {y m2}."]
                ),
                // Whether the gain was measured on the data of the second clause, too, is left to the reader.
                new(
                    [Gain("x").Of("m").On("d").By("A").Whatever("data"), Score("y").Of("m2").On("d").By("A")],
                    ["{open}{our A} {raises m} {m} by {x} and {reaches} {y m2} on {d}."]
                ),
                new(
                    [Gain("x").Of("m").On("d*").By("A").Against("R")],
                    ["{open}{our A} {beats} {R} by {x} in {m} on <{d*}>.", "On <{d*}>, {A} {beats} {R} by {x} in {m}."]
                ),
            ]
        );
}
