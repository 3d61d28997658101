namespace PaperClaims.Tests.Names.Generated;

/// <summary>What the things that a noun calls are used for; this decides what may be said of them.</summary>
[Flags]
internal enum Uses
{
    None = 0,

    /// <summary>Holds items, to learn from.</summary>
    Data = 1,

    /// <summary>Holds items, to be solved.</summary>
    Yardstick = 2,

    /// <summary>Teams take part in it.</summary>
    Contest = 4,

    /// <summary>Scores or ranks models.</summary>
    Scorer = 8,

    /// <summary>Data whose noun says itself what it holds: "collection of 900 letters".</summary>
    Collection = 16,

    /// <summary>Methods, models and their parts.</summary>
    Learner = 32,

    /// <summary>Metrics, which score outputs.</summary>
    Measure = 64,

    /// <summary>Software.</summary>
    Software = 128,

    /// <summary>Tasks that are no shared tasks.</summary>
    Problem = 256,

    Items = Data | Yardstick,
    Tested = Items | Contest,
    Resource = Tested | Scorer,
    Introduced = Resource | Collection,
    Tool = Learner | Measure | Software,
    Method = Learner | Measure | Software | Problem,
}

/// <summary>What a name is claimed to be.</summary>
internal enum NameType
{
    /// <summary>No claim.</summary>
    None,
    Dataset,
    Benchmark,

    /// <summary>Both readings are fair.</summary>
    Either,
}

/// <summary>A noun that says what a name names.</summary>
/// <param name="Singular">Without article.</param>
/// <param name="Plural">Of the same noun.</param>
/// <param name="Use">One of <see cref="Uses"/>.</param>
/// <param name="Type">The type of the claim that the noun decides.</param>
/// <param name="Matter">What it is about.</param>
internal sealed record Noun(string Singular, string Plural, Uses Use, NameType Type, Matter Matter)
{
    public string LastWord => Singular.Split(' ')[^1];

    /// <summary>What one is tested "on", or "with".</summary>
    public string Preposition =>
        Use != Uses.Scorer || LastWord == "leaderboard" ? "on"
        : LastWord == "arena" ? "in"
        : "with";

    /// <summary>Whether any well-known name of its type may stand in a list of them.</summary>
    public bool IsGeneral => Singular is "dataset" or "benchmark";
}
