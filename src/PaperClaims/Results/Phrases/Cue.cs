namespace PaperClaims;

/// <summary>What a word that is no part of a noun phrase does in a sentence; what stands beside a phrase.</summary>
internal enum Cue : byte
{
    /// <summary>Nothing of these: a word of a noun phrase.</summary>
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
    Match,
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
    Equal,
    Colon,

    /// <summary>"in terms of".</summary>
    Terms,
}

/// <summary>Questions asked of a <see cref="Cue"/>.</summary>
internal static class CueReading
{
    /// <summary>Whether the word is a verb that tells.</summary>
    public static bool IsVerb(this Cue cue) => cue is >= Cue.Outperform and <= Cue.Verb;
}
