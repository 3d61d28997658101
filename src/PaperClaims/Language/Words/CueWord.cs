namespace PaperClaims;

/// <summary>Words around a name that hint at what it stands for.</summary>
internal enum CueWord : byte
{
    None,

    /// <summary>Ends a noun chunk: prepositions, auxiliaries, pronouns.</summary>
    Function,

    /// <summary><c>a</c>, <c>the</c>, <c>our</c>.</summary>
    Determiner,

    /// <summary><c>introduce</c>, <c>release</c>.</summary>
    Introduces,

    /// <summary><c>evaluate</c>, <c>tested</c>.</summary>
    Evaluates,

    /// <summary><c>outperforms</c>, <c>learns</c>: what methods do.</summary>
    Performs,

    /// <summary><c>contains</c>, <c>comprises</c>: what data do.</summary>
    Contains,

    /// <summary><c>called</c>, <c>including</c>, <c>as</c>: a name follows.</summary>
    Names,

    /// <summary><c>and</c>, <c>or</c>.</summary>
    Joins,
}
