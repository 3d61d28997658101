using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>A verb in the forms that patterns ask for.</summary>
internal sealed record Verb(string Singular, string Plural, string Gerund, string Past)
{
    /// <summary>Where it is another than that of the singular.</summary>
    public string? PastPlural { get; init; }

    public string InSingular(bool isPast) => isPast ? Past : Singular;

    public string InPlural(bool isPast) => isPast ? PastPlural ?? Past : Plural;
}

internal static class Verbs
{
    private static readonly Verb[] Reach =
    [
        new("reaches", "reach", "reaching", "reached"),
        new("achieves", "achieve", "achieving", "achieved"),
        new("obtains", "obtain", "obtaining", "obtained"),
        new("attains", "attain", "attaining", "attained"),
        new("scores", "score", "scoring", "scored"),
        new("yields", "yield", "yielding", "yielded"),
        new("gets", "get", "getting", "got"),
        new("records", "record", "recording", "recorded"),
    ];

    private static readonly Verb[] Beat =
    [
        new("beats", "beat", "beating", "beat"),
        new("outperforms", "outperform", "outperforming", "outperformed"),
        new("surpasses", "surpass", "surpassing", "surpassed"),
    ];

    private static readonly Verb[] Retain =
    [
        new("retains", "retain", "retaining", "retained"),
        new("recovers", "recover", "recovering", "recovered"),
        new("preserves", "preserve", "preserving", "preserved"),
        new("keeps", "keep", "keeping", "kept"),
    ];

    private static readonly Verb[] Raise =
    [
        new("raises", "raise", "raising", "raised"),
        new("improves", "improve", "improving", "improved"),
        new("increases", "increase", "increasing", "increased"),
        new("boosts", "boost", "boosting", "boosted"),
    ];

    private static readonly Verb[] Lower =
    [
        new("reduces", "reduce", "reducing", "reduced"),
        new("lowers", "lower", "lowering", "lowered"),
        new("cuts", "cut", "cutting", "cut"),
        new("improves", "improve", "improving", "improved"),
    ];

    private static readonly Verb[] Rise =
    [
        new("rises", "rise", "rising", "rose"),
        new("increases", "increase", "increasing", "increased"),
        new("improves", "improve", "improving", "improved"),
        new("climbs", "climb", "climbing", "climbed"),
    ];

    private static readonly Verb[] Fall =
    [
        new("falls", "fall", "falling", "fell"),
        new("drops", "drop", "dropping", "dropped"),
        new("decreases", "decrease", "decreasing", "decreased"),
    ];

    private static readonly Verb[] Improve = [new("improves", "improve", "improving", "improved")];

    private static readonly Verb[] Be = [new("is", "are", "being", "was") { PastPlural = "were" }];

    private static readonly Verb[] Use =
    [
        new("uses", "use", "using", "used"),
        new("needs", "need", "needing", "needed"),
        new("requires", "require", "requiring", "required"),
    ];

    /// <summary>Their places in patterns are the forms of the first of each row.</summary>
    private static readonly Verb[][] Rows = [Reach, Beat, Retain, Rise, Fall, Improve, Be, Use];

    /// <summary>A verb for its place in a pattern; null if the place is none of a verb.</summary>
    public static string? Pick(Random random, string place, bool isPast)
    {
        Verb[]? row = Array.Find(Rows, row => row[0].Singular == place || row[0].Plural == place || row[0].Gerund == place);
        if (row is null)
        {
            return null;
        }

        Verb verb = random.Pick(row);
        return place == row[0].Singular ? verb.InSingular(isPast)
            : place == row[0].Plural ? verb.InPlural(isPast)
            : verb.Gerund;
    }

    /// <summary>What a method does to a metric that it makes better.</summary>
    public static string PickRaise(Random random, GeneratedMetric metric, bool isPast) =>
        random.Pick(metric.LowerIsBetter ? Lower : Raise).InSingular(isPast);

    /// <summary>What a metric does that gets better.</summary>
    public static string PickRise(Random random, GeneratedMetric metric, bool isPast) =>
        random.Pick(metric.LowerIsBetter ? Fall : Rise).InSingular(isPast);
}
