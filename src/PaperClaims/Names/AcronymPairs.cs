using PaperClaims.Text;

namespace PaperClaims;

/// <summary>An acronym and the words it stands for.</summary>
internal readonly record struct AcronymPair(WordSpan Acronym, WordSpan LongForm);

/// <summary>Finds "Long Form (LF)" and "LF (Long Form)". Reused from one abstract to the next.</summary>
internal sealed class AcronymPairs
{
    private const int MaxLongForm = 16;
    private const int MaxWord = 16;
    private const int MaxUnmatched = 2;

    private readonly List<AcronymPair> pairs = [];
    private int[] pairOf = [];

    public List<AcronymPair> All => pairs;

    /// <summary>Index of the pair whose acronym or long form holds the word, -1 if none does.</summary>
    public int PairOf(int word) => pairOf[word];

    public void Load(NameAnalysis text)
    {
        pairs.Clear();
        if (pairOf.Length < text.Count)
        {
            pairOf = new int[text.Count * 5 / 4];
        }

        pairOf.AsSpan(0, text.Count).Fill(-1);
        for (int open = 1; open < text.Count - 2; open++)
        {
            if (text[open].Shape == WordShape.Open && (AcronymInside(text, open) ?? AcronymBefore(text, open)) is { } pair)
            {
                pairOf.AsSpan(pair.Acronym.First, pair.Acronym.Length).Fill(pairs.Count);
                pairOf.AsSpan(pair.LongForm.First, pair.LongForm.Length).Fill(pairs.Count);
                pairs.Add(pair);
            }
        }
    }

    // "Long Form (LF)", "Long Form (LF, 2020)"
    private static AcronymPair? AcronymInside(NameAnalysis text, int open)
    {
        int acronym = open + 1;
        if (!IsAcronym(text, acronym) || text[open + 2].Shape is not (WordShape.Close or WordShape.Comma or WordShape.Semicolon))
        {
            return null;
        }

        int end = text[open - 1].Shape == WordShape.Quote ? open - 1 : open;
        int first = LongFormStart(text, acronym, new WordSpan(Math.Max(0, end - MaxLongForm), end));
        return first >= 0 && end - first > 1 ? new AcronymPair(WordSpan.Of(acronym), new WordSpan(first, end)) : null;
    }

    // "LF (Long Form)"
    private static AcronymPair? AcronymBefore(NameAnalysis text, int open)
    {
        int close = open + 1;
        while (
            close < text.Count
            && close < open + MaxLongForm
            && !text[close].SentenceStart
            && text[close].Shape is not (WordShape.Close or WordShape.Open)
        )
        {
            close++;
        }

        if (close >= text.Count || text[close].Shape != WordShape.Close || close - open < 3 || !IsAcronym(text, open - 1))
        {
            return null;
        }

        WordSpan longForm = new(open + 1, close);
        return LongFormStart(text, open - 1, longForm) >= 0 ? new AcronymPair(WordSpan.Of(open - 1), longForm) : null;
    }

    private static bool IsAcronym(NameAnalysis text, int word)
    {
        int capitals = 0;
        foreach (char c in text.Written(WordSpan.Of(word)))
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    /// <summary>Where the words begin that end <paramref name="within"/> and whose letters spell the acronym; -1 if none do.</summary>
    private static int LongFormStart(NameAnalysis text, int acronym, WordSpan within)
    {
        ReadOnlySpan<char> letters = text.Written(WordSpan.Of(acronym));
        int letter = PreviousCapital(letters, letters.Length - 1);
        int missed = 0;
        for (int word = within.Last; word >= within.First; word--)
        {
            if (word < within.Last && text[word + 1].SentenceStart)
            {
                return -1;
            }

            int before = letter;
            letter = NextUnmatched(text, word, letters, letter);
            if (letter < 0)
            {
                return word;
            }

            if (before == letter && text[word].Cue is not (CueWord.Function or CueWord.Joins) && ++missed > MaxUnmatched)
            {
                return -1;
            }
        }

        return -1;
    }

    // A word gives its first letter and the capitals within it: "PANoramic", "Peer-Review-sourced".
    private static int NextUnmatched(NameAnalysis text, int word, ReadOnlySpan<char> letters, int letter)
    {
        Word tokens = text.Words[word];
        for (int token = tokens.End - 1; token >= Math.Max(tokens.First, tokens.End - MaxWord) && letter >= 0; token--)
        {
            ReadOnlySpan<char> part = text.Text.Is(token, TokenKind.Word) ? text.Text.Word(token) : [];
            for (int i = Math.Min(part.Length, MaxWord) - 1; i >= 0 && letter >= 0; i--)
            {
                if ((i == 0 || char.IsUpper(part[i])) && char.ToUpperInvariant(part[i]) == letters[letter])
                {
                    letter = PreviousCapital(letters, letter - 1);
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
