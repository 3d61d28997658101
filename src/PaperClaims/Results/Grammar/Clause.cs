namespace PaperClaims;

/// <summary>A part of a sentence with one verb at most, or what follows "compared with": the symbols [First, End).</summary>
internal sealed record Clause(ClauseKind Kind, int First, int End)
{
    /// <summary>The symbol of its verb, -1 if it has none.</summary>
    public int Verb { get; init; } = -1;

    /// <summary>The symbol of its subject, a chunk or a pronoun; -1 if it has none of its own.</summary>
    public int Subject { get; init; } = -1;

    /// <summary>The numbers in it, as symbols.</summary>
    public required int[] Numbers { get; init; }
}

/// <summary>How a clause goes with those before it.</summary>
internal enum ClauseKind : byte
{
    /// <summary>A clause with a verb of its own.</summary>
    Main,

    /// <summary>What a sentence opens with, before the first comma: "On ImageNet,".</summary>
    Opening,

    /// <summary>"while ...", "whereas ...".</summary>
    While,

    /// <summary>"compared with 80.1% for B", "against 80.1%", "(80.1% for B)".</summary>
    Comparison,
}
