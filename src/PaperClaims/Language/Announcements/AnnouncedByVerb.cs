using PaperClaims.Text;
using static PaperClaims.AnnouncementReader;

namespace PaperClaims;

/// <summary>What a verb says of a name: "X serves as a corpus", "with X, we introduce a corpus".</summary>
internal static class AnnouncedByVerb
{
    private const int ReachOfAside = 10;
    private const int ReachOfVerb = 6;

    private static readonly WordSet Serves = new(
        "serves serve acts act functions designed intended meant used organized organised established set"
    );
    private static readonly WordSet Auxiliaries = new("can could may will has have had been be also");
    private static readonly WordSet Collects = new("establish establishes gather gathers gathered assembles");

    /// <summary>What the sentence from the word on calls what the one before introduces: "This corpus covers", "It is a corpus".</summary>
    public static (Construction Construction, NamingPhrase Phrase) NextSentence(in WordSequence words, int start)
    {
        if (start + 2 >= words.Count || !words[start].SentenceStart)
        {
            return default;
        }

        if (words.Is(start, "this") || words.Is(start, "the"))
        {
            NamingPhrase subject = NamingPhrases.From(words, start + 1);
            bool isTold = words.Is(start, "this") || (subject.Words.End < words.Count && words[subject.Words.End].Cue == CueWord.Contains);
            return isTold && !subject.IsPlural ? (Construction.NextSentence, subject) : default;
        }

        // "To our knowledge, it is the first corpus"
        int it = start;
        while (it < Math.Min(words.Count, start + ReachOfAside) && words.Is(start, "to") && !words.Is(it, "it"))
        {
            it++;
        }

        NamingPhrase phrase = words.Is(it, "it") && IsBe(words, it + 1) ? KindPhrase.From(words, it + 2) : default;
        return phrase.Determiner == PhraseStart.Bare ? default : (Construction.NextSentence, phrase);
    }

    /// <summary>Where the phrase begins after "serves as", "was organized as", "is designed to be"; 0 for other words.</summary>
    public static int AfterServing(in WordSequence words, int first)
    {
        bool isVerb = false;
        for (int i = first; i < Math.Min(words.Count, first + ReachOfVerb) && !words[i].SentenceStart; i++)
        {
            ReadOnlySpan<char> written = words.Written(i);
            if (isVerb && (written is "as" || (written is "be" && words.Written(i - 1) is "to")))
            {
                return i + 1;
            }

            isVerb |= Serves.Contains(written) || words[i].Cue == CueWord.Introduces || (isVerb && written is "to");
            if (!isVerb && !IsBe(words, i) && !Auxiliaries.Contains(written) && !written.EndsWith("ly"))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>What the text introduces with a name: "With X, we introduce a corpus"; else an empty phrase.</summary>
    public static NamingPhrase Fronted(in WordSequence words, WordSpan list, int first)
    {
        int before = BeforeQuotes(words, list.First);
        before = before >= 0 && words[before].Cue == CueWord.Determiner ? before - 1 : before;
        bool isFronted = before >= 0 && words[before].SentenceStart && (words.Is(before, "with") || words.Is(before, "through"));
        int verb = first + 1 < words.Count && words[first + 1].Cue == CueWord.Introduces ? first + 1 : first + 2;
        return isFronted && words.Is(first, "we") && verb + 1 < words.Count && words[verb].Cue == CueWord.Introduces
            ? NamingPhrases.From(words, verb + 1) is var introduced
            && (introduced.IsNew || KindPhrase.IsSuperlative(words, introduced.Words.First))
                ? introduced
                : default
            : default;
    }

    /// <summary>Whether a verb of introducing stands before the name.</summary>
    public static bool FollowsIntroducing(in WordSequence words, int first)
    {
        int before = BeforeQuotes(words, first);
        while (before >= 0 && words[before].Cue == CueWord.Determiner)
        {
            before--;
        }

        return before >= 0 && (words[before].Cue == CueWord.Introduces || Collects.Contains(words.Written(before)));
    }

    /// <summary>Whether the word is "is", "are", "was" or "were".</summary>
    public static bool IsBe(in WordSequence words, int word) =>
        words.Is(word, "is") || words.Is(word, "are") || words.Is(word, "was") || words.Is(word, "were");
}
