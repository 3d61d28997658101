using PaperClaims.Text;

namespace PaperClaims;

// What stands around a candidate, and what the mentions of a word say together.
internal sealed partial class NameAnalysis
{
    private const int ReachOfChunk = 5;
    private const int ReachOfAnnouncement = 12;

    private void ReadSurroundings(int index)
    {
        ref CandidateSpan candidate = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(candidates)[index];
        bool bracketed = Has(candidate.First - 1) && readings[candidate.First - 1].Shape == WordShape.Open;
        int after = AfterBracket(candidate.ListEnd);
        ReadChunk(after, ref candidate);
        candidate.Description = Description(AfterBracket(candidate.End));
        candidate.Announcement = Announcement(candidate.ListFirst);
        MentionContext cues = (MentionContext)(
            (Bit(candidate.NounAfter, 0) | Bit(candidate.Description, 8) | Bit(candidate.Announcement, 16))
        );
        int before = candidate.First - 1;
        while (
            before >= 0
            && (readings[before].Cue == CueWord.Determiner || readings[before].Shape == WordShape.Quote)
            && !readings[before + 1].SentenceStart
        )
        {
            before--;
        }

        if (before >= 0 && !readings[before + 1].SentenceStart)
        {
            cues |=
                WordIs(before, "on") ? MentionContext.AfterOn
                : WordIs(before, "from") || WordIs(before, "in") ? MentionContext.AfterFrom
                : WordIs(before, "with") || WordIs(before, "using") || WordIs(before, "via") ? MentionContext.AfterWith
                : WordIs(before, "than") || WordIs(before, "over") || WordIs(before, "by") || WordIs(before, "to")
                    ? MentionContext.AfterThan
                : readings[before].Cue == CueWord.Introduces ? MentionContext.AfterIntroduces
                : readings[before].Cue == CueWord.Evaluates ? MentionContext.AfterEvaluates
                : MentionContext.None;
        }

        if (Has(candidate.End))
        {
            ref readonly WordFeatures next = ref readings[candidate.End];
            cues |= next.Cue switch
            {
                CueWord.Performs => MentionContext.Performs,
                CueWord.Contains => MentionContext.Contains,
                _ => MentionContext.None,
            };
            Word word = words[candidate.End];
            cues |= Text.IsHyphenOrDash(word.First) && word.End - word.First > 1 ? MentionContext.BeforeHyphen : MentionContext.None;
            cues |=
                Text.Is(word.First, TokenKind.Quote) && Text.IsGlued(word.First) && Text.IsGlued(word.First + 1)
                    ? MentionContext.Possessive
                    : MentionContext.None;
            cues |= next.Shape == WordShape.Open ? MentionContext.BeforeBracket : MentionContext.None;
            cues |= next.Shape == WordShape.Digits ? MentionContext.BeforeNumber : MentionContext.None;
        }

        cues |= bracketed ? MentionContext.InBracket : MentionContext.None;
        cues |= candidate.ListCount > 1 && (cues & MentionContext.OfList) != 0 ? MentionContext.ListedWithNoun : MentionContext.None;
        candidate.Cues |= cues;
    }

    private static ulong Bit(HeadNoun noun, int shift) => noun == HeadNoun.None ? 0 : 1UL << ((int)noun - 1 + shift);

    /// <summary>Index after a bracketed remark that opens at <paramref name="word"/>, else <paramref name="word"/>.</summary>
    private int AfterBracket(int word)
    {
        if (Has(word) && readings[word].Shape == WordShape.Close)
        {
            return word + 1;
        }

        if (!Has(word) || readings[word].Shape != WordShape.Open)
        {
            return word;
        }

        for (int i = word + 1; i < words.Count && i < word + MaxGap; i++)
        {
            if (readings[i].Shape == WordShape.Close)
            {
                return i + 1;
            }
        }

        return word;
    }

    private void ReadChunk(int first, ref CandidateSpan candidate)
    {
        for (int i = first; i < words.Count && i < first + ReachOfChunk; i++)
        {
            ref readonly WordFeatures word = ref readings[i];
            if (
                word.SentenceStart
                || !(word.Shape is WordShape.Lower or WordShape.Initial or WordShape.Quote)
                || (word.Cue is not (CueWord.None or CueWord.Joins) && word.Noun == HeadNoun.None)
            )
            {
                return;
            }

            if (word.Cue == CueWord.Joins && (candidate.NounAfter != HeadNoun.None || i == first))
            {
                return;
            }

            if (word.Noun != HeadNoun.None)
            {
                candidate.NounAfter = word.Noun;
                candidate.NounAfterHash = word.Hash;
                candidate.NounAfterDistance = i - first;
            }
            else if (candidate.NounAfter != HeadNoun.None)
            {
                return;
            }
        }
    }

    private HeadNoun Description(int first)
    {
        int i = first;
        if (!Has(i) || readings[i].SentenceStart)
        {
            return HeadNoun.None;
        }

        bool apposition =
            readings[i].Shape is WordShape.Comma or WordShape.Colon or WordShape.Dash
            || WordIs(i, "is")
            || WordIs(i, "are")
            || WordIs(i, "as")
            || WordIs(i, "was")
            || readings[i].Shape == WordShape.Open;
        if (
            !apposition
            || !Has(i + 1)
            || !(readings[i + 1].Cue == CueWord.Determiner || (readings[i].Shape == WordShape.Comma && WordIs(i + 1, "which")))
        )
        {
            return HeadNoun.None;
        }

        return NounChunk.Head(Readings, i + 1);
    }

    private HeadNoun Announcement(int listFirst)
    {
        int i = listFirst - 1;
        bool opened = false;
        while (
            i >= 0
            && !readings[i + 1].SentenceStart
            && (
                readings[i].Shape is WordShape.Quote or WordShape.Open or WordShape.Colon or WordShape.Comma or WordShape.Dash
                || readings[i].Cue is CueWord.Names or CueWord.Determiner
            )
        )
        {
            opened |= readings[i].Cue != CueWord.Determiner && readings[i].Shape != WordShape.Quote;
            i--;
        }

        if (i < 0 || readings[i + 1].SentenceStart)
        {
            return HeadNoun.None;
        }

        if (WordIs(i, "such"))
        {
            i--;
        }

        if (i < 0)
        {
            return HeadNoun.None;
        }

        if (readings[i].Noun != HeadNoun.None || !opened)
        {
            return i == listFirst - 1 || opened ? readings[i].Noun : HeadNoun.None;
        }

        for (int j = i - 1; j >= 0 && j > i - ReachOfAnnouncement && !readings[j + 1].SentenceStart; j--)
        {
            if (readings[j].Noun is HeadNoun.Dataset or HeadNoun.Benchmark or HeadNoun.Model or HeadNoun.Method)
            {
                return readings[j].Noun;
            }
        }

        return HeadNoun.None;
    }

    /// <summary>What an acronym and its long shape have of each other.</summary>
    private void JoinAcronyms()
    {
        Span<CandidateSpan> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(candidates);
        foreach (AcronymPair pair in Acronyms.All)
        {
            int acronym = candidateOf[pair.AcronymFirst];
            int longForm = candidateOf[pair.LongEnd - 1] >= 0 ? candidateOf[pair.LongEnd - 1] : candidateOf[pair.LongFirst];
            if (acronym < 0)
            {
                continue;
            }

            HeadNoun noun = readings[pair.LongEnd - 1].Noun;
            all[acronym].Cues |=
                MentionContext.HasOtherForm
                | (noun is HeadNoun.Dataset or HeadNoun.Benchmark ? MentionContext.LongFormOfResource : MentionContext.LongFormOfOther);
            if (longForm >= 0 && longForm != acronym)
            {
                all[acronym].Partner = longForm;
                all[longForm].Partner = acronym;
                all[longForm].Cues |= MentionContext.HasOtherForm;
            }
        }
    }

    private void Aggregate()
    {
        ReadOnlySpan<CandidateSpan> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(candidates);
        foreach (ref readonly CandidateSpan candidate in all)
        {
            MentionContext cues =
                candidate.Cues
                | (
                    candidate.Partner >= 0
                        ? all[candidate.Partner].Cues & ~(MentionContext.InBracket | MentionContext.BeforeBracket)
                        : MentionContext.None
                );
            for (int i = candidate.First; i < candidate.End; i++)
            {
                ref (MentionContext Once, MentionContext Twice, int Count) entry =
                    ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(contextOfWord, readings[i].Hash, out _);
                entry.Twice |= entry.Once & cues;
                entry.Once |= cues;
                entry.Count++;
            }
        }
    }
}
