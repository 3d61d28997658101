using static PaperClaims.Tests.Results.Generated.ResultReading;

namespace PaperClaims.Tests.Results.Generated.Families;

/// <summary>Data that the sentence before says: what is evaluated on, or the benchmark that the paper introduces.</summary>
internal static class DataBefore
{
    public static ResultFamily Family { get; } =
        new(
            "data from the sentence before",
            [
                new(
                    [Score("x").Of("m").On("d").By("A")],
                    [
                        "We evaluate {A} on {d}. It {reaches} {x m}{end}.",
                        "We test {A} on {d}. The {m} {is} {x}.",
                        "We evaluate {our A} on {d}. {open}{A} {reaches} {x m}.",
                        "We conduct experiments on {d}. {open}{A} {reaches} {x m}.",
                        "{intro A} We evaluate it on {d}. {open}{A} {reaches} {x m}.",
                        "We evaluate {A} on {d2}. On {d}, however, it {reaches} {x m}.",
                    ]
                ),
                new([Score("x").Of("m").On("d", "d2").By("A")], ["We test {A} on {d} and {d2}. It {reaches} {x m}."]),
                new([Score("x*").Of("m").On("d*").By("A")], ["We evaluate {A} on <{d*}>. It {reaches} <{x*}> {m}, respectively."]),
                new(
                    [Score("x").Of("m").On("d").By("A").Against("B"), Score("y").Of("m").On("d").By("B")],
                    ["We evaluate {A} and {B} on {d}. {A} {reaches} {x m}, while {B} {reaches} {y}."]
                ),
                new(
                    [Gain("x").Of("m").On("d").By("A").Against("R")],
                    ["We evaluate {A} on {d}. It {raises m} {m} by {x} over {R}.", "We test {A} on {d}. It {beats} {R} by {x} in {m}."]
                ),
                new(
                    [LowScore("y").Of("=accuracy").On("N").By("G").Against("=humans"), Score("x").Of("=accuracy").On("N").By("=humans")],
                    [
                        "{intro N} {open}{G} {reaches} only {y} accuracy, while humans {reach} {x}.",
                        "{intro N} {G} {reaches} an accuracy of only {y}, compared with {x} for humans.",
                        "{intro N} {open}{G} {reaches} {y} accuracy on our benchmark, whereas humans {reach} {x}.",
                    ]
                ),
                new(
                    [LowScore("x").Of("=accuracy").On("N").By("G")],
                    [
                        "{intro N} {open}{G} {reaches} only {x} accuracy.",
                        "{intro N} {open}{G} {reaches} an accuracy of {x} on our benchmark.",
                        "{intro N} On {N}, {G} {reaches} an accuracy of only {x}.",
                        "{intro N} On this benchmark, {G} {reaches} {x} accuracy.",
                    ]
                ),
                new(
                    [LowScore("x").Of("=accuracy").On("N").By("=best model")],
                    [
                        "{intro N} {open}the best model {reaches} an accuracy of {x} on our benchmark.",
                        "{intro N} The best model {reaches} only {x} accuracy.",
                    ]
                ),
                new(
                    [LowScore("x").Of("=accuracy").On("N").By("G"), LowScore("y").Of("=accuracy").On("N").By("G2")],
                    ["{intro N} {G} and {G2} {reach} {x} and {y} accuracy, respectively."]
                ),
            ]
        );
}
