using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>Words around the names that change nothing about them.</summary>
internal static class Surroundings
{
    private static readonly string[] Sentences =
    [
        "counting birds from afar is hard.",
        "the tides of small harbors are poorly understood.",
        "progress in this area has been slow.",
        "current models often fail on rare inputs.",
        "labels are expensive and scarce.",
        "little is known about how people read maps.",
    ];

    private static readonly string[] ItemEnds =
    [
        ", to support future research",
        ", which we make freely available",
        " under an open license",
        ", together with code",
    ];

    private static readonly string[] LearnerEnds =
    [
        ", which we test on three public datasets",
        ", together with a proof",
        ", which is trained on a dataset of 900 images",
        ", with a simple implementation",
    ];

    private static readonly string[] OtherEnds = [", together with code", ", to support future research", ", free of charge"];

    private static readonly string[] Results =
    [
        "reaches only 41% accuracy",
        "falls far behind human experts",
        "solves less than half of the cases",
        "makes many mistakes",
    ];

    public static string Before(Random random) => random.Pick(Sentences) + " ";

    /// <summary>The end of a sentence that introduces something.</summary>
    public static string End(Random random, Noun noun) =>
        random.Chance(0.7)
            ? ""
            : random.Pick(
                noun.Use switch
                {
                    Uses.Data or Uses.Yardstick or Uses.Collection => ItemEnds,
                    Uses.Learner => LearnerEnds,
                    _ => OtherEnds,
                }
            );

    public static string Result(Random random) => random.Pick(Results);
}
