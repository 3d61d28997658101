using static PaperClaims.Tests.Results.Generated.ResultReading;

namespace PaperClaims.Tests.Results.Generated.Families;

/// <summary>A method that has its name from a sentence before.</summary>
internal static class Introduced
{
    public static ResultFamily Family { get; } =
        new(
            "a method introduced before",
            [
                new(
                    [Score("x").Of("m").On("d").By("A")],
                    [
                        "{intro A} {it} {reaches} {x m} on {d}{end}.",
                        "{intro A} On {d}, {it} {reaches} {x m}.",
                        "{intro A} {detail} {open}our {kind} {reaches} {x m} on {d}{end}.",
                        "{intro A} {detail} {open}{A} {reaches} {x m} on {d}.",
                        "{intro A} On {d}, we {reach} {x m}.",
                        "{intro A} Experiments on {d} show that {it} {reaches} {x m}.",
                    ]
                ),
                new(
                    [Score("x").Of("m").On("d").By("S")],
                    [
                        "{intro L} {open}{S} {reaches} {x m} on {d}{end}.",
                        "{intro L} {detail} On {d}, {S} {reaches} {x m}.",
                        "{intro L} {it} {reaches} {x m} on {d}.",
                    ]
                ),
                new(
                    [Gain("x").Of("m").On("d").By("A").Against("R")],
                    [
                        "{intro A} On {d}, {it} {raises m} {m} by {x} over {R}.",
                        "{intro A} {it} {beats} {R} by {x} in {m} on {d}{end}.",
                        "{intro A} {detail} {open}our {kind} {raises m} {m} on {d} by {x} over {R}.",
                    ]
                ),
                new([Gain("x").Of("m").On("d").By("S")], ["{intro L} {open}{S} {raises m} {m} on {d} by {x}{end}."]),
                new([Factor("x").Of("=faster").By("A").Against("R")], ["{intro A} {it} {is} {x} faster than {R}."]),
                new(
                    [Score("x").Of("m").On("d").By("A").Against("R"), Score("y").Of("m").On("d").By("R")],
                    [
                        "{intro A} {it} {reaches} {x m} on {d}, compared with {y} for {R}.",
                        "{intro A} On {d}, {it} {reaches} {x m}, while {R} {reaches} {y}.",
                    ]
                ),
                new(
                    [Score("y").Of("m").On("d"), Score("x").Of("m").On("d").By("A")],
                    [
                        "{intro A} {it} {raises m} {m} on {d} from {y} to {x}.",
                        "{intro A} {detail} Our {kind} {raises m} {m} from {y} to {x} on {d}.",
                    ]
                ),
                new(
                    [Score("x*").Of("m").On("d*").By("A")],
                    ["{intro A} {it} {reaches} {a m} of <{x*} on {d*}>.", "{intro A} {it} {reaches} <{x*}> {m} on <{d*}>, respectively."]
                ),
            ]
        );
}
