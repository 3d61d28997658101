namespace PaperClaims;

/// <summary>An acronym and the words it stands for.</summary>
internal readonly record struct AcronymPair(WordSpan Acronym, WordSpan LongForm);

/// <summary>Finds "Long Form (LF)" and "LF (Long Form)". Reused from one abstract to the next.</summary>
internal sealed class AcronymPairs
{
    private const int MaxLongForm = 16;

    private readonly List<AcronymPair> pairs = [];
    private int[] pairOf = [];

    public List<AcronymPair> All => pairs;

    /// <summary>Index of the pair whose acronym or long form holds the word, -1 if none does.</summary>
    public int PairOf(int word) => pairOf[word];

    public void Load(in WordSequence words)
    {
        pairs.Clear();
        if (pairOf.Length < words.Count)
        {
            pairOf = new int[words.Count * 5 / 4];
        }

        pairOf.AsSpan(0, words.Count).Fill(-1);
        for (int open = 1; open < words.Count - 2; open++)
        {
            AcronymPair? found = words[open].Shape switch
            {
                WordShape.Open => AcronymInside(words, open) ?? AcronymBefore(words, open),
                WordShape.Comma => ForShort(words, open) ?? ShortFor(words, open),
                _ => null,
            };
            if (found is { } pair)
            {
                pairOf.AsSpan(pair.Acronym.First, pair.Acronym.Length).Fill(pairs.Count);
                pairOf.AsSpan(pair.LongForm.First, pair.LongForm.Length).Fill(pairs.Count);
                pairs.Add(pair);
            }
        }
    }

    // "Long Form (LF)", "Long Form (LF, 2020)"
    private static AcronymPair? AcronymInside(in WordSequence words, int open)
    {
        int acronym = open + 1;
        if (
            !Acronym.HasCapitals(words.Written(acronym))
            || words[open + 2].Shape is not (WordShape.Close or WordShape.Comma or WordShape.Semicolon)
        )
        {
            return null;
        }

        int end = words[open - 1].Shape == WordShape.Quote ? open - 1 : open;
        int first = Acronym.LongFormStart(words, words.Written(acronym), new WordSpan(Math.Max(0, end - MaxLongForm), end));
        return first >= 0 && end - first > 1 ? new AcronymPair(WordSpan.Of(acronym), new WordSpan(first, end)) : null;
    }

    // "LF (Long Form)"
    private static AcronymPair? AcronymBefore(in WordSequence words, int open)
    {
        int close = open + 1;
        while (
            close < words.Count
            && close < open + MaxLongForm
            && !words[close].SentenceStart
            && words[close].Shape is not (WordShape.Close or WordShape.Open)
        )
        {
            close++;
        }

        if (close >= words.Count || words[close].Shape != WordShape.Close || close - open < 3)
        {
            return null;
        }

        // "the LF benchmark (Long Form)"
        bool isBeforeNoun =
            open > 1
            && words[open - 1].Shape == WordShape.Lower
            && words[open - 1].Noun is HeadNoun.Dataset or HeadNoun.Benchmark
            && !words[open - 1].SentenceStart;
        int acronym = isBeforeNoun ? open - 2 : open - 1;
        WordSpan longForm = new(words[open + 1].Cue == CueWord.Determiner && close - open > 3 ? open + 2 : open + 1, close);
        return Spells(words, words.Written(acronym), longForm) ? new AcronymPair(WordSpan.Of(acronym), longForm) : null;
    }

    // The "-Bench" of "LF-Bench" need not be spelled.
    private static bool Spells(in WordSequence words, ReadOnlySpan<char> written, WordSpan longForm)
    {
        int hyphen = written.LastIndexOf('-');
        return (Acronym.HasCapitals(written) && Acronym.LongFormStart(words, written, longForm) >= 0)
            || (hyphen > 1 && Spells(words, written[..hyphen], longForm));
    }

    // "Long Form, or LF for short", "Long Form, abbreviated as LF"
    private static AcronymPair? ForShort(in WordSequence words, int comma)
    {
        int acronym =
            words.Is(comma + 1, "or") && words.Is(comma + 3, "for") && words.Is(comma + 4, "short") ? comma + 2
            : words.Is(comma + 1, "abbreviated") && words.Is(comma + 2, "as") ? comma + 3
            : words.Count;
        if (acronym >= words.Count || !Acronym.HasCapitals(words.Written(acronym)))
        {
            return null;
        }

        int first = Acronym.LongFormStart(words, words.Written(acronym), new WordSpan(Math.Max(0, comma - MaxLongForm), comma));
        return first >= 0 && comma - first > 1 ? new AcronymPair(WordSpan.Of(acronym), new WordSpan(first, comma)) : null;
    }

    // "LF, short for Long Form", "LF, which stands for Long Form"
    private static AcronymPair? ShortFor(in WordSequence words, int comma)
    {
        int first =
            words.Is(comma + 1, "short") && words.Is(comma + 2, "for") ? comma + 3
            : words.Is(comma + 1, "which") && words.Is(comma + 2, "stands") && words.Is(comma + 3, "for") ? comma + 4
            : words.Is(comma + 1, "standing") && words.Is(comma + 2, "for") ? comma + 3
            : words.Count;
        int end = first;
        while (
            end < Math.Min(words.Count, first + MaxLongForm)
            && !words[end].SentenceStart
            && words[end].Shape is not (WordShape.Comma or WordShape.Stop or WordShape.Close)
        )
        {
            end++;
        }

        bool isPair =
            end - first > 1
            && Acronym.HasCapitals(words.Written(comma - 1))
            && Acronym.LongFormStart(words, words.Written(comma - 1), new WordSpan(first, end)) == first;
        return isPair ? new AcronymPair(WordSpan.Of(comma - 1), new WordSpan(first, end)) : null;
    }
}
