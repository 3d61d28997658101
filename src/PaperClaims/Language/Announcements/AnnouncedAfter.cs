using PaperClaims.Text;
using static PaperClaims.AnnouncedByVerb;
using static PaperClaims.AnnouncementReader;
using static PaperClaims.Construction;
using static PaperClaims.SentencePlace;

namespace PaperClaims;

/// <summary>What a text calls the names before: "X, a corpus", "X is a corpus", "the X corpus".</summary>
internal static class AnnouncedAfter
{
    private const int ReachOfNoun = 4;
    private const int ReachOfAside = 10;

    private static readonly WordSet Headings = new(
        "methods method results result background objective objectives purpose conclusion conclusions data materials"
    );
    private static readonly WordSet Unnamed = new(
        "private in-house inhouse proprietary internal self-collected self-built self-constructed unpublished"
    );
    private static readonly WordSet Offers = new("provides offers constitutes represents forms");
    private static readonly WordSet Proposed = new("proposed new resulting novel introduced presented public");

    public static (Construction Construction, NamingPhrase Phrase) Read(in WordSequence words, WordSpan list, int members)
    {
        int own = AfterQuotes(words, list.End);
        if (own < words.Count && words[own].Shape == WordShape.Open && !words[own].SentenceStart)
        {
            // "X (a corpus of letters)"
            NamingPhrase inside = NamingPhrases.From(words, own + 1);
            if (inside.Determiner == PhraseStart.Indefinite && inside.IsResource)
            {
                return (Construction.Apposition, inside);
            }
        }

        bool isInside = own < words.Count && words[own].Shape == WordShape.Close;
        int open = BeforeQuotes(words, list.First);
        if (isInside && (open < 0 || words[open].Shape != WordShape.Open))
        {
            return default;
        }

        int next = AfterQuotes(words, AfterRemark(words, own));
        if (next >= words.Count || words[next].SentenceStart || words[next].Shape == WordShape.Stop)
        {
            return members == 1 && FollowsIntroducing(words, list.First)
                ? NextSentence(words, next < words.Count && !words[next].SentenceStart ? next + 1 : next)
                : default;
        }

        switch (words[next].Shape)
        {
            case WordShape.Comma or WordShape.Dash or WordShape.Colon or WordShape.Open:
            case WordShape.Other when words.Written(next) is "-":
                return Apposition(words, list, next, members);
            case WordShape.Lower when AfterServing(words, next) is > 0 and var served:
                NamingPhrase role = NamingPhrases.From(words, served);
                return !IsSubject(words, list) || role.Determiner == PhraseStart.Bare ? default
                    : role.IsNew && !words.Is(served - 2, "used") && words.Written(served - 2).EndsWith("ed") ? (Presented, role)
                    : (Serving, role);
            case WordShape.Lower when words.Is(next, "we") && Fronted(words, list, next) is { Words.Length: > 0 } introduced:
                return (Construction.Fronted, introduced);
            case WordShape.Lower when Offers.Contains(words.Written(next)):
                NamingPhrase offered = KindPhrase.From(words, next + 1);
                return
                    IsSubject(words, list)
                    && (offered.IsNew || KindPhrase.IsSuperlative(words, next + 1))
                    && !offered.IsPlural
                    && offered.Noun == HeadNoun.Benchmark
                    ? (Serving, offered)
                    : default;
            case WordShape.Lower when IsBe(words, next):
                return Copula(words, list, next + 1);
            case WordShape.Lower when words.Is(next, "as") && FollowsIntroducing(words, list.First):
                return (Presented, NamingPhrases.From(words, next + 1));
            case WordShape.Lower when words.Is(next, "evaluation") && FollowsIntroducing(words, list.First):
                return (SingleNounAfter, new NamingPhrase(WordSpan.Of(next), HeadNoun.Benchmark, true, true, false, PhraseStart.Bare));
            case WordShape.Lower when IsBoth(words, list, next):
                return (ListAndNounAfter, NamingPhrases.From(words, next + 2));
            case WordShape.Lower when words[next].Cue == CueWord.Joins && words.Is(next + 1, "other"):
                return (ListBefore, NamingPhrases.From(words, next + 2));
            case WordShape.Lower
                when !isInside && words.Is(next, "and") && UnnamedAfter(words, next + 1) is { Words.Length: > 0 } alongside:
                return (ListAndNounAfter, alongside);
            case WordShape.Lower or WordShape.Initial or WordShape.Capitals:
                NamingPhrase phrase = NamingPhrases.From(words, next);
                bool isNoun = phrase.Determiner == PhraseStart.Bare && phrase.Words.Length <= ReachOfNoun && phrase.Noun != HeadNoun.None;
                return !isNoun ? default
                    : phrase.IsResource && !phrase.IsPlural && IsSpokenOf(words, list.First) ? (SingleNounAfter, phrase)
                    : phrase.IsResource && phrase.IsPlural && members > 1 ? (ListAndNounAfter, phrase)
                    : (NounAfter, phrase);
            default:
                return default;
        }
    }

    private static (Construction Construction, NamingPhrase Phrase) Apposition(in WordSequence words, WordSpan list, int sign, int members)
    {
        int said = AfterQuotes(words, sign + 1);
        int first = KindPhrase.AfterHedge(words, said);
        if (words.Is(first, "which") && IsBe(words, first + 1))
        {
            return (Relative, NamingPhrases.From(words, first + 2));
        }

        if (words.Is(first, "one") && words.Is(first + 1, "of"))
        {
            NamingPhrase kind = NamingPhrases.From(words, first + 2);
            return kind.Determiner == PhraseStart.Bare ? default : (Construction.Apposition, kind);
        }

        if (first >= words.Count || words[first].SentenceStart)
        {
            return default;
        }

        bool isComma = words[sign].Shape == WordShape.Comma;
        if (isComma && words.Is(first, "and") && words.Is(first + 1, "other"))
        {
            return (ListBefore, NamingPhrases.From(words, first + 2));
        }

        if (isComma && words.Is(first, "and") && UnnamedAfter(words, first + 1) is { Words.Length: > 0 } alongside)
        {
            return (ListAndNounAfter, alongside);
        }

        if (isComma && Fronted(words, list, first) is { Words.Length: > 0 } introduced)
        {
            return (Construction.Fronted, introduced);
        }

        NamingPhrase phrase = KindPhrase.From(words, first);
        bool isOwn =
            phrase.Determiner == PhraseStart.Own
            && IsEnclosed(words, phrase)
            && (words[phrase.Words.End].Shape == WordShape.Comma || words[phrase.Words.End].Cue == CueWord.Function);

        // "Thereby, a corpus", "Methods: A corpus"
        bool isOpening = IsFirst(words, list.First) && list.Length == 1 && words[list.First].Shape == WordShape.Initial;
        return
            phrase.Determiner == PhraseStart.Bare
            || (isOpening && isComma && !IsEnclosed(words, phrase))
            || (words[sign].Shape == WordShape.Colon && Headings.Contains(words.Written(list.First)))
            || (members == 1 && NamingPhrases.CountOf(words, phrase) > 0)
            || (words[sign].Shape == WordShape.Colon && !phrase.IsNew && !MayFollowSubject(words, first, members))
            || (
                isComma
                && (
                    (OpensSentence(words, list.First) && !IsEnclosed(words, phrase))
                    || (IsFirst(words, list.First) && !isOwn && !MayFollowSubject(words, first, members))
                )
            )
            // "X, the Y dataset" are two; "we release X, the latest dataset" is one.
            || (
                phrase.Determiner == PhraseStart.Definite
                && !MayFollowSubject(words, first, members)
                && !((first > said || FollowsIntroducing(words, list.First)) && KindPhrase.IsSuperlative(words, first))
            )
            || (phrase.IsOther && phrase.Determiner != PhraseStart.Indefinite)
            ? default
            : (
                ResourceNoun.MayBeDifficulty(words, phrase.Words) && !FollowsIntroducing(words, list.First)
                    ? Serving
                    : Construction.Apposition,
                phrase
            );
    }

    // "X is, to our knowledge, the first corpus", "X is introduced as a corpus"
    private static (Construction Construction, NamingPhrase Phrase) Copula(in WordSequence words, WordSpan list, int first)
    {
        if (first < words.Count && words[first].Shape == WordShape.Comma)
        {
            int close = first + 1;
            while (
                close < Math.Min(words.Count, first + ReachOfAside) && words[close].Shape != WordShape.Comma && !words[close].SentenceStart
            )
            {
                close++;
            }

            first = close + 1;
        }

        int behind =
            words.Is(first, "among") ? first + 1
            : words.Is(first, "one") && words.Is(first + 1, "of") ? first + 2
            : first;
        NamingPhrase phrase = KindPhrase.From(words, behind);
        if (behind > first)
        {
            // "X is one of the few corpora"
            return IsSubject(words, list) && phrase.Determiner != PhraseStart.Bare ? (Construction.Copula, phrase) : default;
        }

        bool maySayLittle = ResourceNoun.MayBeDifficulty(words, phrase.Words);
        if (maySayLittle && list.Length == 1 && words[list.First].Shape == WordShape.Initial)
        {
            return default;
        }

        return
            IsSubject(words, list)
            && (phrase.Determiner != PhraseStart.Bare || (phrase.IsPlural && !maySayLittle && phrase.Words.Length <= ReachOfNoun))
            ? (maySayLittle ? Serving : Construction.Copula, phrase)
            : default;
    }

    // "X, Y, and a private corpus"
    private static NamingPhrase UnnamedAfter(in WordSequence words, int first) =>
        first + 1 < words.Count
        && words[first].Cue == CueWord.Determiner
        && Unnamed.Contains(words.Written(first + 1))
        && NamingPhrases.From(words, first) is { IsResource: true } phrase
            ? phrase with
            {
                // It speaks of all of them.
                IsPlural = true,
            }
            : default;

    // "the X corpus", "our new X corpus"
    private static bool IsSpokenOf(in WordSequence words, int first)
    {
        int before = BeforeQuotes(words, first);
        while (before > 0 && !words[before].SentenceStart && Proposed.Contains(words.Written(before)))
        {
            before--;
        }

        return before >= 0 && (words.Is(before, "our") || words.Is(before, "the"));
    }

    // "both the X and the Y corpus"
    private static bool IsBoth(in WordSequence words, WordSpan list, int next)
    {
        int before = BeforeQuotes(words, list.First);
        return before > 0 && words.Is(before, "the") && words.Is(before - 1, "both") && words.Is(next, "and") && words.Is(next + 1, "the");
    }
}
