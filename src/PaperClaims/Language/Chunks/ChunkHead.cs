using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the head of a noun chunk whose end is not known: the last noun before a word that ends chunks.</summary>
internal static class ChunkHead
{
    private const int ReachAfterNumber = 7;
    private const int ReachAfterName = 5;
    private const int Reach = 18;
    private const int ReachBeyondOf = 8;

    /// <summary>The head of the chunk after a number, "gain" of "5% average performance gain on"; -1 if none follows at once.</summary>
    public static int AfterNumber(AbstractText text, int end)
    {
        int i = end;
        while (
            i < end + ReachAfterNumber
            && (text.Is(i, TokenKind.Word) || text.Is(i, TokenKind.Hyphen))
            && !WordTable.Is(text, i, WordClass.EndsAfterNumber)
        )
        {
            i++;
        }

        return i > end && text.Is(i - 1, TokenKind.Word) ? i - 1 : -1;
    }

    /// <summary>The noun that goes with a name before the word, "dataset" of "MNIST image dataset"; -1 if none follows at once.</summary>
    public static int AfterName(ReadOnlySpan<WordFeatures> words, int first)
    {
        int head = -1;
        for (int i = first; i < words.Length && i < first + ReachAfterName; i++)
        {
            ref readonly WordFeatures word = ref words[i];
            bool isNoun = word.Noun != HeadNoun.None;
            if (
                word.SentenceStart
                || !(word.Shape is WordShape.Lower or WordShape.Initial or WordShape.Quote)
                || (word.Cue is not (CueWord.None or CueWord.Joins) && !isNoun)
                || (word.Cue == CueWord.Joins && (head >= 0 || i == first))
                || (head >= 0 && !isNoun)
            )
            {
                break;
            }

            head = isNoun ? i : head;
        }

        return head;
    }

    /// <summary>
    /// What the chunk that begins with this determiner calls a name beside it: a method for "a benchmark generation pipeline".
    /// </summary>
    public static HeadNoun ClassOf(ReadOnlySpan<WordFeatures> words, int determiner)
    {
        HeadNoun found = HeadNoun.None;
        bool collective = false;
        int end = Math.Min(words.Length, determiner + Reach);
        for (int i = determiner + 1; i < end; i++)
        {
            ref readonly WordFeatures word = ref words[i];
            if (word.SentenceStart || word.Shape is WordShape.Semicolon or WordShape.Colon or WordShape.Close or WordShape.Stop)
            {
                break;
            }

            if (found == HeadNoun.None || word.Noun != HeadNoun.None)
            {
                collective |= word.IsCollective;
                found = word.Noun == HeadNoun.None ? found : word.Noun;
                continue;
            }

            if (word.IsOf && collective && words[i - 1].IsCollective)
            {
                // "a suite of open models": what it is a suite of.
                HeadNoun members = Members(words, i + 1, Math.Min(words.Length, i + ReachBeyondOf));
                return members is HeadNoun.Model or HeadNoun.Method ? members : found;
            }

            if (word.Cue != CueWord.None || word.IsParticiple || word.Shape is WordShape.Comma or WordShape.Open or WordShape.Dash)
            {
                break;
            }
        }

        return found;
    }

    private static HeadNoun Members(ReadOnlySpan<WordFeatures> words, int first, int end)
    {
        for (int i = first; i < end && !words[i].SentenceStart && words[i].Cue is CueWord.None or CueWord.Determiner or CueWord.Joins; i++)
        {
            if (words[i].Noun != HeadNoun.None)
            {
                return words[i].Noun;
            }
        }

        return HeadNoun.None;
    }
}
