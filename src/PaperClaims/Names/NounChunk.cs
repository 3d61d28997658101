namespace PaperClaims;

/// <summary>Reads what a noun chunk calls a thing: its head is the last noun before the chunk ends.</summary>
internal static class NounChunk
{
    private const int Reach = 18;
    private const int ReachBeyondOf = 8;

    /// <summary>The head of the chunk that begins with this determiner: a method for "a benchmark generation pipeline".</summary>
    public static HeadNoun Head(ReadOnlySpan<WordFeatures> words, int determiner)
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
