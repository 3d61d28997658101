namespace PaperClaims;

/// <summary>A noun phrase beside a name: what it calls the name.</summary>
/// <param name="Words">Its words, determiner and head among them.</param>
/// <param name="Noun">What its head calls the name; none where the head is not known.</param>
/// <param name="IsPlain">Whether the head, if it calls the name a data resource or a yardstick, can mean nothing else.</param>
/// <param name="EndsInHead">Whether what follows shows that this is the head: not so in "a dataset browser".</param>
/// <param name="IsPlural">Whether it speaks of several.</param>
/// <param name="Determiner">How it begins.</param>
internal readonly record struct NamingPhrase(
    WordSpan Words,
    HeadNoun Noun,
    bool IsPlain,
    bool EndsInHead,
    bool IsPlural,
    PhraseStart Determiner
)
{
    /// <summary>Whether it calls the name a data resource or a yardstick, and nothing else.</summary>
    public bool IsResource => IsPlain && EndsInHead && Noun is HeadNoun.Dataset or HeadNoun.Benchmark;

    /// <summary>Whether it calls the name something else.</summary>
    public bool IsOther => IsPlain && EndsInHead && Noun is HeadNoun.Model or HeadNoun.Method or HeadNoun.Metric or HeadNoun.Tool;

    /// <summary>Whether it tells of something that the text has not spoken of: "a", "our", "two new".</summary>
    public bool IsNew => Determiner is PhraseStart.Indefinite or PhraseStart.Own;
}

/// <summary>How a noun phrase begins.</summary>
internal enum PhraseStart : byte
{
    /// <summary>With a noun or an adjective.</summary>
    Bare,

    /// <summary><c>a</c>, <c>two</c>, <c>several</c>, <c>new</c>.</summary>
    Indefinite,

    /// <summary><c>the</c>, <c>this</c>.</summary>
    Definite,

    /// <summary><c>our</c>.</summary>
    Own,
}
