using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Whether letters are the acronym of words. Names want every capital spelled, chunks the first letter alone.</summary>
internal static class Acronym
{
    private const int MaxWord = 16;
    private const int MaxUnmatched = 2;

    /// <summary>Whether the token alone stands in brackets and has a capital: "(CorLoc)".</summary>
    public static bool IsInBrackets(AbstractText text, int token) =>
        text.HasCapital(token) && text.Is(token - 1, TokenKind.Open) && text.Is(token + 1, TokenKind.Close);

    /// <summary>Whether the tokens [first, end) stand in brackets right after a long form that ends there.</summary>
    public static bool IsInBrackets(AbstractText text, int endOfLongForm, int first, int end) =>
        first == endOfLongForm + 1 && text.Is(endOfLongForm, TokenKind.Open) && text.Is(end, TokenKind.Close);

    /// <summary>Whether both tokens start with the same letter.</summary>
    public static bool StartsAlike(AbstractText text, int acronym, int token) =>
        token >= 0
        && text.Is(token, TokenKind.Word)
        && char.ToUpperInvariant(text.Word(acronym)[0]) == char.ToUpperInvariant(text.Word(token)[0]);

    /// <summary>Whether the word has capitals enough to be spelled.</summary>
    public static bool HasCapitals(ReadOnlySpan<char> written)
    {
        int capitals = 0;
        foreach (char c in written)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    /// <summary>Where the words begin that end <paramref name="within"/> and whose letters spell the acronym; -1 if none do.</summary>
    public static int LongFormStart(in WordSequence words, ReadOnlySpan<char> acronym, WordSpan within)
    {
        int letter = PreviousCapital(acronym, acronym.Length - 1);
        int missed = 0;
        for (int word = within.Last; word >= within.First; word--)
        {
            if (word < within.Last && words[word + 1].SentenceStart)
            {
                return -1;
            }

            int before = letter;
            letter = NextUnmatched(words.Text, words.TokensOf(word), acronym, letter);
            if (letter < 0)
            {
                return word;
            }

            if (before == letter && words[word].Cue is not (CueWord.Function or CueWord.Joins) && ++missed > MaxUnmatched)
            {
                return -1;
            }
        }

        return -1;
    }

    // A word gives its first letter and the capitals within it: "PANoramic", "Peer-Review-sourced".
    private static int NextUnmatched(AbstractText text, Word tokens, ReadOnlySpan<char> acronym, int letter)
    {
        for (int token = tokens.End - 1; token >= Math.Max(tokens.First, tokens.End - MaxWord) && letter >= 0; token--)
        {
            ReadOnlySpan<char> part = text.Is(token, TokenKind.Word) ? text.Word(token) : [];
            for (int i = Math.Min(part.Length, MaxWord) - 1; i >= 0 && letter >= 0; i--)
            {
                if ((i == 0 || char.IsUpper(part[i])) && char.ToUpperInvariant(part[i]) == acronym[letter])
                {
                    letter = PreviousCapital(acronym, letter - 1);
                }
            }
        }

        return letter;
    }

    private static int PreviousCapital(ReadOnlySpan<char> letters, int from)
    {
        while (from >= 0 && !char.IsUpper(letters[from]))
        {
            from--;
        }

        return from;
    }
}
