using static PaperClaims.AnnouncementReader;

namespace PaperClaims;

/// <summary>Where in its sentence a name stands: before the verb, or in what comes before the subject.</summary>
internal static class SentencePlace
{
    private const int ReachOfEnd = 18;

    /// <summary>Whether a comma ends the phrase that a comma began: "On X, a corpus of letters, models fail".</summary>
    public static bool IsEnclosed(in WordSequence words, in NamingPhrase phrase)
    {
        for (int i = phrase.Words.End; i < Math.Min(words.Count, phrase.Words.End + ReachOfEnd) && !words[i].SentenceStart; i++)
        {
            if (words[i].Shape == WordShape.Comma)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the list may be what the verb behind it speaks of.</summary>
    public static bool IsSubject(in WordSequence words, WordSpan list)
    {
        int before = BeforeQuotes(words, list.First);
        return before < 0
            || !(
                words[before].Cue == CueWord.Function
                && WordTable.Of(words[before].Hash).Boundary is not (Boundary.Pronoun or Boundary.While)
            );
    }

    /// <summary>Whether the word opens its sentence, quotation marks left out.</summary>
    public static bool IsFirst(in WordSequence words, int word) => BeforeQuotes(words, word) < 0;

    /// <summary>Whether the phrase speaks of what opens the sentence: "a corpus", "the first corpus", "two corpora" of two names.</summary>
    public static bool MayFollowSubject(in WordSequence words, int first, int members) =>
        words.Is(first, "a")
        || words.Is(first, "an")
        || (
            words.Is(first, "the")
            && (
                words.Is(first + 1, "first") || words.Is(first + 1, "largest") || words.Is(first + 1, "most") || words.Is(first + 1, "only")
            )
        )
        || (members > 1 && NamingPhrases.From(words, first).IsPlural);

    /// <summary>Whether a comma behind the word ends what opens the sentence: "In contrast to X, a corpus of letters suffices".</summary>
    public static bool OpensSentence(in WordSequence words, int word)
    {
        for (int i = word; i > 0 && !words[i].SentenceStart; i--)
        {
            ref readonly WordFeatures before = ref words[i - 1];
            if (
                before.Shape == WordShape.Comma
                || (
                    !before.SentenceStart
                    && i > 1
                    && before.Cue is CueWord.Introduces or CueWord.Evaluates or CueWord.Performs or CueWord.Contains
                )
                || WordTable.Of(before.Hash).Boundary is Boundary.Pronoun or Boundary.Auxiliary or Boundary.Verb
            )
            {
                return false;
            }

            if (before.SentenceStart || i == 1)
            {
                return before.Cue == CueWord.Function
                    || words.Written(i - 1).EndsWith("ing")
                    || WordTable.Of(before.Hash).Boundary is not (Boundary.None or Boundary.Article);
            }
        }

        return false;
    }
}
