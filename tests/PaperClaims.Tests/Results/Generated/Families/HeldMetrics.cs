using static PaperClaims.Tests.Results.Generated.ResultReading;

namespace PaperClaims.Tests.Results.Generated.Families;

/// <summary>A metric that is said once and holds for all numbers of a list.</summary>
internal static class HeldMetrics
{
    public static ResultFamily Family { get; } =
        new(
            "one metric for a list",
            [
                new(
                    [Score("x*").Of("plural m").On("d*").By("A")],
                    [
                        "{open}{our A} {reaches} {plural m} of <{x*} on {d*}>{end}.",
                        "{open}{our A} {reaches} {plural m} of <{x*}> on <{d*}>, respectively.",
                        "{open}{A} {reaches} {plural m} of <{x*}> on <{d*}>.",
                        "On <{d*}>, {A} {reaches} {plural m} of <{x*}>, respectively.",
                        "{open}the {plural m} of {A} {are} <{x*} on {d*}>.",
                    ]
                ),
                new(
                    [Score("x*").Of("m").On("d*").By("A")],
                    [
                        "{open}the {m} of {A} {is} <{x*} on {d*}>.",
                        "With {A}, {m} {is} <{x*} on {d*}>.",
                        "{open}{our A} {reaches} {a m} of <{x*} on {d*}>{end}.",
                        "In terms of {m}, {our A} {reaches} <{x*} on {d*}>.",
                    ]
                ),
                new(
                    [Score("x1").Of("m").On("d1").By("A"), Score("x2").Of("m").On("d2").By("A")],
                    [
                        "{open}{our A} {reaches} {x1 m} on {d1} and {x2} on {d2}{end}.",
                        "On {d1}, {A} {reaches} {x1 m}, and on {d2}, {x2}.",
                        "{open}{A} {reaches} {x1 m} on {d1}, and {x2} on {d2}.",
                    ]
                ),
                new([Score("x*").Of("m").On("d*")], ["{open}{m} {is} <{x*} on {d*}>.", "{open}the {m} {is} <{x*} on {d*}>."]),
                new(
                    [Score("x*").Of("m").On("d").By("A*")],
                    ["On {d}, {m} {is} <{x*} for {A*}>.", "{open}{m} on {d} {is} <{x*} with {A*}>."]
                ),
            ]
        );
}
