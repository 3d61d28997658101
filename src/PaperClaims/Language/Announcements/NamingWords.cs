using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The words between a noun and the names it has: "called", "which we call", "such as".</summary>
internal static class NamingWords
{
    private static readonly WordSet Names = new("called named dubbed termed denoted entitled titled nicknamed coined christened");
    private static readonly WordSet Calls = new("call name term dub denote coin title entitle calling naming");

    /// <summary>Whether the word is a verb that gives a name: "we call the corpus".</summary>
    public static bool IsCall(ReadOnlySpan<char> word) => Calls.Contains(word);

    /// <summary>The word at which "called", "which we call", "(referred to as" begins with the signs before it; -1 for others.</summary>
    public static int Start(in WordSequence words, int last)
    {
        int first = last;
        if (Names.Contains(words.Written(last)))
        {
            first = last;
        }
        else if (words.Is(last, "as") && (words.Is(last - 1, "known") || words.Is(last - 1, "denoted") || words.Is(last - 1, "dubbed")))
        {
            first = last - 1;
        }
        else if (words.Is(last, "as") && words.Is(last - 1, "to") && (words.Is(last - 2, "refer") || words.Is(last - 2, "referred")))
        {
            first = last - 2;
            first = words.Is(first - 1, "we") ? first - 1 : first;
        }
        else if (words.Is(last, "by") && words.Is(last - 1, "denoted"))
        {
            first = last - 1;
        }
        else if (words.Is(last, "name") && words.Is(last - 1, "the") && (words.Is(last - 2, "under") || words.Is(last - 2, "by")))
        {
            first = words.Is(last - 3, "goes") ? last - 3 : last - 2;
        }
        else if (Calls.Contains(words.Written(last)) && words.Is(last - 1, "we"))
        {
            first = last - 1;
        }
        else
        {
            return -1;
        }

        while (
            first > 0
            && !words[first].SentenceStart
            && (
                words[first - 1].Shape is WordShape.Comma or WordShape.Open or WordShape.Dash
                || words.Is(first - 1, "which")
                || words.Is(first - 1, "that")
                || words.Is(first - 1, "is")
                || words.Is(first - 1, "are")
                || words.Is(first - 1, "was")
                || words.Is(first - 1, "hereafter")
            )
        )
        {
            first--;
        }

        return words[first].SentenceStart ? -1 : first;
    }

    /// <summary>The word at which "such as", ", including", "(e.g.," begins; -1 for others.</summary>
    public static int ListStart(in WordSequence words, int last)
    {
        int first = last;
        while (first > 0 && words[first].Shape is WordShape.Comma or WordShape.Colon && words[first - 1].Cue == CueWord.Names)
        {
            first--;
        }

        // ", for example X"
        if ((words.Is(first, "example") || words.Is(first, "instance")) && words.Is(first - 1, "for"))
        {
            first -= 2;
            return first > 0 && words[first].Shape is WordShape.Comma or WordShape.Open && !words[first].SentenceStart ? first : -1;
        }

        bool isSuch = words.Is(first, "as") && !words.Is(first - 1, "such");
        if (words[first].Cue != CueWord.Names || (isSuch && !IsAfterSuch(words, first)))
        {
            return -1;
        }

        if (isSuch)
        {
            return first;
        }

        first = words.Is(first, "as") ? first - 1 : first;
        while (first > 0 && !words[first].SentenceStart && words[first - 1].Shape is WordShape.Comma or WordShape.Open or WordShape.Dash)
        {
            first--;
        }

        return first > 0 && !words[first].SentenceStart ? first : -1;
    }

    // "such corpora as"
    private static bool IsAfterSuch(in WordSequence words, int last)
    {
        NamingPhrase phrase = NamingPhrases.Before(words, last);
        return phrase.Words.Length > 0 && (words.Is(phrase.Words.First, "such") || words.Is(phrase.Words.First - 1, "such"));
    }
}
