namespace PaperClaims;

/// <summary>What a word that is no part of a noun chunk does in a sentence; what stands beside a chunk.</summary>
internal enum Boundary : byte
{
    /// <summary>Nothing of these: a word of a noun chunk.</summary>
    None,
    Article,
    Of,
    On,
    In,
    For,
    Over,
    Than,
    To,
    With,
    By,
    From,
    At,
    Across,
    Against,
    Using,
    OtherPreposition,
    And,
    While,
    Pronoun,
    Auxiliary,
    Adverb,
    Comparative,
    Compared,
    SuchAs,
    Outperform,
    Rival,
    Improve,
    Reduce,
    Achieve,
    Propose,
    Evaluate,
    Called,
    Verb,

    /// <summary>The edge of the sentence, or a sign that says no more.</summary>
    Edge,
    Comma,
    Open,
    Close,
    Number,
    EqualSign,
    Colon,

    /// <summary>"in terms of".</summary>
    Terms,
}

/// <summary>Questions asked of a <see cref="Boundary"/>.</summary>
internal static class BoundaryClasses
{
    /// <summary>Whether the word is a main verb, and no auxiliary.</summary>
    public static bool IsVerb(this Boundary boundary) => boundary is >= Boundary.Outperform and <= Boundary.Verb;

    /// <summary>Whether what follows such a word is what a result is compared with.</summary>
    public static bool IsComparing(this Boundary boundary) =>
        boundary is Boundary.Than or Boundary.Over or Boundary.Compared or Boundary.Against or Boundary.Outperform or Boundary.Rival;
}
