using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The phrase that says what a name is, past what a writer puts before it.</summary>
internal static class KindPhrase
{
    private static readonly WordSet Editions = new("edition editions iteration iterations round rounds installment version versions");
    private static readonly WordSet Superlatives = new("first only most");

    /// <summary>The phrase that begins at the word; "the fourth edition of the shared task" is a shared task.</summary>
    public static NamingPhrase From(in WordSequence words, int first)
    {
        NamingPhrase phrase = first < words.Count ? NamingPhrases.From(words, first) : default;
        int end = phrase.Words.End;
        return
            phrase.Noun == HeadNoun.None
            && end > first
            && end + 1 < words.Count
            && words[end].IsOf
            && Editions.Contains(words.Written(end - 1))
            ? NamingPhrases.From(words, end + 1) with
            {
                Determiner = PhraseStart.Indefinite,
            }
            : phrase;
    }

    /// <summary>Index after "to our knowledge", "arguably" and the like; else the word.</summary>
    public static int AfterHedge(in WordSequence words, int first)
    {
        int after =
            words.Is(first, "arguably") || words.Is(first, "perhaps") || words.Is(first, "possibly") ? first + 1
            : words.Is(first, "to") && words.Is(first + 2, "knowledge") ? first + 3
            : words.Is(first, "to") && words.Is(first + 2, "best") && words.Is(first + 5, "knowledge") ? first + 6
            : first;
        return after > first && after < words.Count && words[after].Shape == WordShape.Comma ? after + 1 : after;
    }

    /// <summary>Whether a phrase begins like "the first corpus", "the richest corpus".</summary>
    public static bool IsSuperlative(in WordSequence words, int first) =>
        first + 1 < words.Count
        && words.Is(first, "the")
        && (Superlatives.Contains(words.Written(first + 1)) || words.Written(first + 1).EndsWith("est"));
}
