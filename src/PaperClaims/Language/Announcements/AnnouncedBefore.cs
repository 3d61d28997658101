using static PaperClaims.AnnouncementReader;
using static PaperClaims.Construction;

namespace PaperClaims;

/// <summary>What a text calls the names that follow: "a corpus called X", "our corpus, X,", "corpora such as X and Y".</summary>
internal static class AnnouncedBefore
{
    private const int MaxPhrases = 4;
    private const int ReachOfObject = 40;
    private const int ReachOfOpening = 4;

    public static (Construction Construction, NamingPhrase Phrase) Read(in WordSequence words, WordSpan list, int members)
    {
        int before = BeforeQuotes(words, list.First);
        if (before < 0)
        {
            return default;
        }

        int determined = words[before].Cue == CueWord.Determiner && !words[before].SentenceStart ? before - 1 : before;
        if (determined >= 0 && NamingWords.Start(words, determined) is >= 0 and var trigger)
        {
            NamingPhrase called = GoverningPhrase(words, trigger);
            bool isSaid = IsSaid(called) && !(called.IsPlural && members == 1);
            return (Called, isSaid || !IsSetOff(words, trigger) ? called : ObjectBefore(words, trigger));
        }

        if (determined >= 0 && NamingWords.ListStart(words, determined) is >= 0 and var listTrigger)
        {
            // What is listed is what the noun right before says: of "datasets in languages such as" the languages.
            NamingPhrase kind = NamingPhrases.Before(words, listTrigger);
            if (words.Is(determined, "as") && !words.Is(determined - 1, "such"))
            {
                // "such corpora as X and Y"
                return kind.IsPlural ? (ListAfter, kind) : default;
            }

            // "datasets on generalization, such as X"
            if (
                !IsSaid(kind)
                && !kind.IsPlural
                && IsSetOff(words, listTrigger)
                && GoverningPhrase(words, listTrigger) is { IsResource: true } governing
            )
            {
                kind = governing;
            }

            bool isListed = kind.IsPlural || words.Is(determined, "namely");
            return isListed && kind.Words.Length > 0 ? (ListAfter, kind) : default;
        }

        // "We refer to this corpus as X"
        if (words.Is(before, "as") && NamingPhrases.Before(words, before) is { Noun: not HeadNoun.None } referred)
        {
            int to = words.Is(referred.Words.First - 1, "this") ? referred.Words.First - 2 : referred.Words.First - 1;
            if (words.Is(to, "to") && (words.Is(to - 1, "refer") || words.Is(to - 1, "referring")))
            {
                return (CalledByVerb, referred);
            }
        }

        return words[before].Shape switch
        {
            WordShape.Open => InBracket(words, list, before, members),
            WordShape.Comma or WordShape.Dash or WordShape.Colon => AfterSign(words, list, before, members),
            WordShape.Lower or WordShape.Initial => AfterNoun(words, list, before + 1, members),
            _ => default,
        };
    }

    private static (Construction Construction, NamingPhrase Phrase) InBracket(in WordSequence words, WordSpan list, int open, int members)
    {
        int close = AfterQuotes(words, list.End);
        NamingPhrase nearest = NamingPhrases.Before(words, open);
        NamingPhrase phrase = nearest.IsPlural && nearest.Noun != HeadNoun.None ? nearest : GoverningPhrase(words, open, isBracket: true);
        bool isWhole = close < words.Count && words[close].Shape == WordShape.Close;
        bool isOfNearest =
            IsAcronymOfGraph(words, list, nearest)
            || phrase != nearest && (NamingPhrases.GoesOnAfterBracket(words, open) || IsAcronymOf(words, list, nearest));
        bool isOfPart = isWhole && isOfNearest && members == 1 && IsIntroduced(words, phrase) && words[open - 1].Shape != WordShape.Lower;
        return isOfPart ? (InBracketsOfPart, phrase)
            : !isWhole || isOfNearest ? default
            : phrase.IsPlural
                ? (
                    members > 1 && (phrase == nearest || NamingPhrases.CountOf(words, phrase) == members)
                        ? (ListInBrackets, phrase)
                        : default
                )
            : members == 1 && IsIntroduced(words, phrase) ? (InBrackets, phrase)
            : default;
    }

    /// <summary>What is said of all that a colon opens: "three benchmarks from two fields: X for reading, Y for writing, and Z".</summary>
    public static NamingPhrase BeforeColon(in WordSequence words, int colon) =>
        GoverningPhrase(words, colon) is { IsResource: true, IsPlural: true } phrase ? phrase : default;

    private static (Construction Construction, NamingPhrase Phrase) AfterSign(in WordSequence words, WordSpan list, int sign, int members)
    {
        NamingPhrase phrase = GoverningPhrase(words, sign);
        int next = AfterBracket(words, AfterQuotes(words, list.End));
        bool isAtEnd = next >= words.Count || words[next].SentenceStart || words[next].Shape == WordShape.Stop;
        bool isRole = words[sign].Shape == WordShape.Comma && words.Is(SentenceStart(words, sign), "as");
        bool isNamed = phrase is { Determiner: PhraseStart.Indefinite, IsPlural: false };
        if (!IsSaid(phrase) && ((words[sign].Shape is WordShape.Colon or WordShape.Dash && isAtEnd && !isNamed) || isRole))
        {
            phrase = ObjectBefore(words, sign);
        }

        // "On two corpora, A and B, C learns": the third is no corpus.
        bool isFull = NamingPhrases.CountOf(words, phrase) is > 0 and var count && members > count;
        bool isClosed = isFull || isRole || next >= words.Count || words[next].SentenceStart || Closes(words, next);
        bool goesOn = next + 1 < words.Count && words[next].Shape == WordShape.Comma && words[next + 1].Cue == CueWord.Joins;
        return !isClosed ? default
            : phrase.IsPlural ? (phrase.IsResource && (members > 1 || words[sign].Shape == WordShape.Colon) ? (ListAfter, phrase) : default)
            : members == 1
            && phrase.Determiner != PhraseStart.Bare
            && (isRole || IsIntroduced(words, phrase) || (!goesOn && phrase.IsNew && phrase.Words.End == sign))
                ? (AppositionBefore, phrase)
            : members == 1
            && phrase.Determiner == PhraseStart.Definite
            && next < words.Count
            && words[next].Shape == WordShape.Comma
            && !goesOn
                ? (NounBeforeIt, phrase)
            : default;
    }

    private static (Construction Construction, NamingPhrase Phrase) AfterNoun(in WordSequence words, WordSpan list, int end, int members)
    {
        NamingPhrase phrase = NamingPhrases.Before(words, end);
        int verb =
            words.Is(phrase.Words.First - 1, "this") || words.Is(phrase.Words.First - 1, "these")
                ? phrase.Words.First - 2
                : phrase.Words.First - 1;
        bool isCalled = verb >= 0 && !words[verb + 1].SentenceStart && NamingWords.IsCall(words.Written(verb));
        if (!isCalled && end > 1 && (words.Is(end - 1, "it") || words.Is(end - 1, "them")) && NamingWords.IsCall(words.Written(end - 2)))
        {
            return (CalledByVerb, ObjectBefore(words, end - 2, sentences: 2));
        }

        if (phrase.Noun == HeadNoun.None || (phrase.IsPlural && members == 1))
        {
            return default;
        }

        int next = AfterBracket(words, AfterQuotes(words, list.End));
        bool isClosed =
            next >= words.Count
            || words[next].SentenceStart
            || Closes(words, next)
            || !NamingPhrases.IsUnknownNoun(words, next)
            || IsVerb(words, next);
        return isCalled ? (CalledByVerb, phrase)
            : isClosed && phrase.Determiner == PhraseStart.Own && phrase.IsResource ? (OwnNounBefore, phrase)
            : isClosed && phrase.Determiner == PhraseStart.Definite && phrase.IsResource && !phrase.IsPlural ? (NounBeforeIt, phrase)
            : isClosed && phrase.IsPlural && phrase.IsResource && NamingPhrases.CountOf(words, phrase) == members ? (ListAfter, phrase)
            : isClosed && phrase.Determiner != PhraseStart.Bare ? (NounBefore, phrase)
            : default;
    }

    // What a sentence introduces, or what it begins with: "we release a corpus that has 90 letters, dubbed".
    private static NamingPhrase ObjectBefore(in WordSequence words, int end, int sentences = 1)
    {
        for (int i = end - 1; i >= Math.Max(0, end - ReachOfObject); i--)
        {
            bool isIntroduced = words[i].Cue == CueWord.Introduces && i + 1 < end;
            if (isIntroduced || words[i].SentenceStart)
            {
                NamingPhrase phrase = NamingPhrases.From(words, isIntroduced || words.Is(i, "as") ? i + 1 : i);
                if (IsSaid(phrase) && phrase.IsNew && phrase.Words.End <= end)
                {
                    return phrase;
                }
            }

            if (words[i].SentenceStart && --sentences == 0)
            {
                break;
            }
        }

        return default;
    }

    private static int SentenceStart(in WordSequence words, int word)
    {
        while (word > 0 && !words[word].SentenceStart)
        {
            word--;
        }

        return word;
    }

    private static bool IsSaid(in NamingPhrase phrase) => phrase.IsResource || phrase.IsOther;

    // ", dubbed X", ", which we call X": not of what is right before.
    private static bool IsSetOff(in WordSequence words, int trigger) => words[trigger].Shape is WordShape.Comma or WordShape.Dash;

    // "our corpus X covers"
    private static bool IsVerb(in WordSequence words, int word) =>
        words[word].Shape == WordShape.Lower
        && words[word].Noun == HeadNoun.None
        && words.Written(word) is [.., 's'] and not [.., 's', 's'];

    /// <summary>The phrase that what follows the word speaks of: of "a corpus of letters called" the corpus.</summary>
    private static NamingPhrase GoverningPhrase(in WordSequence words, int end, bool isBracket = false)
    {
        NamingPhrase nearest = NamingPhrases.Before(words, end);
        NamingPhrase phrase = nearest;
        for (int i = 0; i < MaxPhrases && phrase.Words.Length > 0; i++)
        {
            if ((phrase.IsResource || phrase.IsOther) && phrase.Determiner != PhraseStart.Bare)
            {
                return phrase;
            }

            int preposition = phrase.Words.First - 1;
            if (
                preposition <= 0
                || words[phrase.Words.First].SentenceStart
                || words[preposition].SentenceStart
                || !MayLeadOn(WordTable.Of(words[preposition].Hash).Boundary, isBracket)
            )
            {
                break;
            }

            NamingPhrase left = NamingPhrases.Before(words, preposition);
            bool isOfOthers = phrase.IsOther && words[left.Words.End > 0 ? left.Words.Last : 0].IsCollective;
            if (isOfOthers)
            {
                return phrase;
            }

            phrase = left;
        }

        return phrase.IsResource ? phrase : nearest;
    }

    // What stands in brackets is more often what is right before: "a corpus collected with a laser scanner (LS)".
    private static bool MayLeadOn(Boundary preposition, bool isBracket) =>
        preposition is Boundary.Of or Boundary.For
        || (!isBracket && preposition is Boundary.With or Boundary.In or Boundary.From or Boundary.Across or Boundary.On);

    // "a knowledge graph (KG)"
    private static bool IsAcronymOfGraph(in WordSequence words, WordSpan name, in NamingPhrase phrase) =>
        phrase.Words.Length > 0
        && words.Written(phrase.Words.Last) is "graph" or "graphs" or "base" or "bases"
        && words.Written(name.Last) is [.., 'G' or 'B'] or [.., 'G' or 'B', 's'];

    // "a corpus for free-viewpoint video (FVV)"
    private static bool IsAcronymOf(in WordSequence words, WordSpan name, in NamingPhrase phrase) =>
        Acronym.LongFormStart(words, words.Written(name.First), phrase.Words) >= 0;

    // "we introduce a corpus", "our corpus", "A corpus, X, is"
    private static bool IsIntroduced(in WordSequence words, in NamingPhrase phrase)
    {
        int before = phrase.Words.First - 1;
        return phrase.Determiner == PhraseStart.Own
            || (
                phrase.IsNew
                && (
                    before < 0
                    || words[phrase.Words.First].SentenceStart
                    || IsSubjectAfter(words, before)
                    || words[before].Cue == CueWord.Introduces
                    || words.Is(before, "as")
                )
            );
    }

    // "Finally, a corpus (X) is released"
    private static bool IsSubjectAfter(in WordSequence words, int comma) =>
        words[comma].Shape == WordShape.Comma && comma - SentenceStart(words, comma) <= ReachOfOpening;

    private static bool Closes(in WordSequence words, int word) =>
        words[word].Shape
            is WordShape.Comma
                or WordShape.Stop
                or WordShape.Dash
                or WordShape.Colon
                or WordShape.Semicolon
                or WordShape.Close
        || words[word].Cue is CueWord.Function or CueWord.Joins or CueWord.Contains;
}
