using static PaperClaims.Tests.Results.Generated.ResultReading;

namespace PaperClaims.Tests.Results.Generated.Families;

/// <summary>Lists of one length, which go together place by place.</summary>
internal static class Respectively
{
    public static ResultFamily Family { get; } =
        new(
            "lists place by place",
            [
                new(
                    [Score("x*").Of("m").On("d").By("A*")],
                    [
                        "{open}<{A*}> {reach} <{x*}> {m} on {d}, respectively.",
                        "On {d}, <{A*}> {reach} <{x*}> {m}, respectively.",
                        "On {d}, {m} {is} <{x*}> for <{A*}>, respectively.",
                        "{open}the {m} of <{A*}> on {d} {is} <{x*}>, respectively.",
                    ]
                ),
                new(
                    [Score("x*").Of("plural m").On("d").By("B*")],
                    [
                        "{open}<{B*}> {reach} {plural m} of <{x*}> on {d}, respectively.",
                        "On {d}, <{B*}> {reach} {plural m} of <{x*}>, respectively.",
                        "On {d}, {plural m} of <{x*}> {are} reported for <{B*}>, respectively.",
                    ]
                ),
                new(
                    [Score("x*").Of("m").On("d*").By("A")],
                    [
                        "{open}{our A} {reaches} <{x*}> {m} on <{d*}>, respectively.",
                        "{open}{our A} {reaches} {a m} of <{x*}> on <{d*}>, respectively.",
                        "{open}{A} {reaches} {a m} of <{x*}> on <{d*}>.",
                        "On <{d*}>, {our A} {reaches} <{x*}> {m}, respectively.",
                        "On <{d*}>, {A} {reaches} {a m} of <{x*}>, respectively{end}.",
                    ]
                ),
                new(
                    [Score("x*").On("d*").By("A")],
                    [
                        "{open}{our A} {reaches} <{x*} on {d*}>{end}.",
                        "{open}{A} {reaches} <{x*}> on <{d*}>, respectively.",
                        "On <{d*}>, {A} {reaches} <{x*}>, respectively.",
                    ]
                ),
                new(
                    [Score("x*").Of("m*").On("d").By("A")],
                    [
                        "{open}{our A} {reaches} <{a m*} of {x*}> on {d}{end}.",
                        "{open}{our A} {reaches} <{x*+m*}> on {d}.",
                        "On {d}, {A} {reaches} <{a m*} of {x*}>.",
                        "On {d}, {our A} {reaches} <{x*+m*}>.",
                        "On {d}, {A} {reaches} <{m*}> of <{x*}>, respectively.",
                        "{open}the <{m*}> of {A} on {d} {are} <{x*}>, respectively.",
                    ]
                ),
                new(
                    [Gain("x*").Of("m").On("d").By("A").Against("B*")],
                    [
                        "{open}{our A} {beats} <{B*}> by <{x*}> in {m} on {d}, respectively.",
                        "On {d}, {A} {raises m} {m} over <{B*}> by <{x*}>, respectively.",
                    ]
                ),
                new(
                    [Gain("x*").Of("m").On("d*").By("A").Against("R")],
                    [
                        "{open}{our A} {beats} {R} by <{x*}> in {m} on <{d*}>, respectively.",
                        "{open}{A} {beats} {R} in {m} by <{x*} on {d*}>.",
                    ]
                ),
                new(
                    [Gain("x*").Of("m").On("d*").By("A")],
                    ["{open}{our A} {raises m} {m} by <{x*}> on <{d*}>, respectively.", "{open}{A} {raises m} {m} by <{x*} on {d*}>."]
                ),
            ]
        );
}
