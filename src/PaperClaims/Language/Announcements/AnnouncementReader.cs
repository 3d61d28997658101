using static PaperClaims.Construction;

namespace PaperClaims;

/// <summary>Reads what a text calls the members of a list of names, or a name that stands alone.</summary>
internal static class AnnouncementReader
{
    private const int ReachOfBracket = 10;
    private const int ReachOfRemark = 16;
    private const int ReachOfFootnote = 40;

    /// <summary>What the text calls the list, and how.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="list">From the first word of the first member to the last of the last.</param>
    /// <param name="members">How many they are.</param>
    public static (Construction Construction, NamingPhrase Phrase) Read(in WordSequence words, WordSpan list, int members)
    {
        // "-322K" goes on with what is before it, "\benchname" is written by a macro, "It" and "Third" are no names.
        ReadOnlySpan<char> written = words.Written(list.First);
        if (written[0] is '-' or '\\' || (members == 1 && list.Length == 1 && IsFunctionWord(words, list.First)))
        {
            return default;
        }

        // "the Music Transcription (MT) Challenge", "50.1 mAP", "LLMs"
        bool isPart =
            list.First > 0
            && !words[list.First].SentenceStart
            && words[list.First - 1].Shape == WordShape.Close
            && !IsItem(words, list.First - 1);
        if (isPart || (members == 1 && (words[list.First].Shape == WordShape.Digits || IsPluralOfAcronym(words, list))))
        {
            return default;
        }

        (Construction Construction, NamingPhrase Phrase) before = AnnouncedBefore.Read(words, list, members);
        (Construction Construction, NamingPhrase Phrase) read =
            before.Construction is not (None or NounBefore) && (before.Phrase.IsResource || before.Phrase.IsOther) ? before
            : AnnouncedAfter.Read(words, list, members) is { Construction: not None } after ? after
            : before;
        if (read.Construction is Apposition or Copula or Relative && ResourceNoun.MeasuresOthers(words, read.Phrase))
        {
            return (Serving, read.Phrase with { Noun = HeadNoun.Benchmark, IsPlain = true });
        }

        bool isDifficulty =
            read.Construction is not (Serving or Apposition or NextSentence)
            && ResourceNoun.MayBeDifficulty(words, read.Phrase.Words)
            && !IsNounAfter(read.Construction)
            && !IsOwn(words, read.Phrase);
        return !isDifficulty ? read
            : members > 1 && read.Phrase.IsPlural && read.Construction is ListAfter or ListInBrackets ? (ListAndNounAfter, read.Phrase)
            : default;
    }

    /// <summary>Whether the bracket closes the number of an item: "(2)", "(b)".</summary>
    public static bool IsItem(in WordSequence words, int close) =>
        close > 0
        && words.Written(close - 1).Length == 1
        && (close == 1 || words[close - 2].Shape is WordShape.Open or not WordShape.Lower);

    private static bool IsNounAfter(Construction construction) => construction is SingleNounAfter or NounAfter or ListAndNounAfter;

    // "we introduce a challenge (X)", "our challenge, X,"
    private static bool IsOwn(in WordSequence words, in NamingPhrase phrase) =>
        phrase.Determiner == PhraseStart.Own || (phrase.Words.First > 0 && words[phrase.Words.First - 1].Cue == CueWord.Introduces);

    // "LLMs"
    private static bool IsPluralOfAcronym(in WordSequence words, WordSpan list)
    {
        ReadOnlySpan<char> written = words.Written(list.Last);
        return list.Length == 1 && written is [.., >= 'A' and <= 'Z', 's'] && Acronym.HasCapitals(written);
    }

    /// <summary>Index after a bracketed remark that opens at the word, or after the bracket that closes there; else the word.</summary>
    public static int AfterBracket(in WordSequence words, int word)
    {
        if (word < words.Count && words[word].Shape == WordShape.Close)
        {
            return word + 1;
        }

        for (
            int i = word + 1;
            word < words.Count && words[word].Shape == WordShape.Open && i < Math.Min(words.Count, word + ReachOfBracket);
            i++
        )
        {
            if (words[i].Shape == WordShape.Close)
            {
                return i + 1;
            }
        }

        return word;
    }

    /// <summary>Index after a bracket, or after "or LF for short", "short for Long Form" between commas.</summary>
    public static int AfterRemark(in WordSequence words, int word)
    {
        int next = AfterFootnote(words, AfterBracket(words, word));
        bool isRemark =
            next + 1 < words.Count
            && words[next].Shape == WordShape.Comma
            && (
                words.Is(next + 1, "or")
                || words.Is(next + 1, "short")
                || words.Is(next + 1, "abbreviated")
                || (words.Is(next + 1, "which") && words.Is(next + 2, "stands"))
                || (words.Is(next + 1, "standing") && words.Is(next + 2, "for"))
            );
        for (int i = next + 2; isRemark && i < Math.Min(words.Count, next + ReachOfRemark) && !words[i].SentenceStart; i++)
        {
            if (words[i].Shape == WordShape.Comma)
            {
                // "or X for short, a corpus": the comma serves both.
                return i + 1 < words.Count && NamingPhrases.From(words, i + 1).Determiner == PhraseStart.Indefinite ? i : i + 1;
            }
        }

        return next;
    }

    // "X\footnote{Code is online.}, a corpus"
    private static int AfterFootnote(in WordSequence words, int word)
    {
        int depth = 1;
        if (word >= words.Count || !words.OpensFootnote(word))
        {
            return word;
        }

        for (int i = word + 1; i < Math.Min(words.Count, word + ReachOfFootnote); i++)
        {
            foreach (char c in words.SourceBefore(i))
            {
                depth += c switch
                {
                    '{' => 1,
                    '}' => -1,
                    _ => 0,
                };
            }

            if (depth <= 0)
            {
                return i;
            }
        }

        return word;
    }

    /// <summary>The first word from this one on that is no quotation mark.</summary>
    public static int AfterQuotes(in WordSequence words, int word)
    {
        while (word < words.Count && IsMark(words, word) && !IsPossessive(words, word))
        {
            word++;
        }

        return word;
    }

    /// <summary>Index of the word before a name, quotation marks left out; -1 where the name opens its sentence.</summary>
    public static int BeforeQuotes(in WordSequence words, int first)
    {
        while (first > 0 && !words[first].SentenceStart && IsMark(words, first - 1))
        {
            first--;
        }

        return words[first].SentenceStart ? -1 : first - 1;
    }

    private static bool IsFunctionWord(in WordSequence words, int word) =>
        words[word].Shape == WordShape.Initial
        && (
            words[word].Cue != CueWord.None
            || WordTable.Of(words[word].Hash).Boundary != Boundary.None
            || words.Written(word).EndsWith("ly")
        );

    // Of a quotation, or of emphasis as in Markdown: "_X_", "**X**".
    private static bool IsMark(in WordSequence words, int word) =>
        words[word].Shape == WordShape.Quote || words.Written(word) is "_" or "__" or "*" or "**";

    // "Marshland's"
    private static bool IsPossessive(in WordSequence words, int word) => words.Is(word + 1, "s");
}
