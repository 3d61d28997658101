using PaperClaims.Text;

namespace PaperClaims;

// What stands around a run, and what the mentions of a word say together.
internal sealed partial class NameText
{
    private const int ReachOfPhrase = 5;
    private const int ReachOfAnnouncement = 12;

    private void ReadSurroundings(int index)
    {
        ref NameRun run = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(runs)[index];
        bool bracketed = Has(run.First - 1) && readings[run.First - 1].Form == UnitForm.Open;
        int after = AfterBracket(run.ListEnd);
        ReadPhrase(after, ref run);
        run.Described = Description(AfterBracket(run.End));
        run.Announced = Announcement(run.ListFirst);
        NameCue cues = (NameCue)((Bit(run.Follows, 0) | Bit(run.Described, 8) | Bit(run.Announced, 16)));
        int before = run.First - 1;
        while (
            before >= 0
            && (readings[before].Cue == CueWord.Determiner || readings[before].Form == UnitForm.Quote)
            && !readings[before + 1].SentenceStart
        )
        {
            before--;
        }

        if (before >= 0 && !readings[before + 1].SentenceStart)
        {
            cues |=
                WordIs(before, "on") ? NameCue.AfterOn
                : WordIs(before, "from") || WordIs(before, "in") ? NameCue.AfterFrom
                : WordIs(before, "with") || WordIs(before, "using") || WordIs(before, "via") ? NameCue.AfterWith
                : WordIs(before, "than") || WordIs(before, "over") || WordIs(before, "by") || WordIs(before, "to") ? NameCue.AfterThan
                : readings[before].Cue == CueWord.Introduces ? NameCue.AfterIntroduces
                : readings[before].Cue == CueWord.Evaluates ? NameCue.AfterEvaluates
                : NameCue.None;
        }

        if (Has(run.End))
        {
            ref readonly UnitReading next = ref readings[run.End];
            cues |= next.Cue switch
            {
                CueWord.Performs => NameCue.Performs,
                CueWord.Contains => NameCue.Contains,
                _ => NameCue.None,
            };
            NameUnit unit = units[run.End];
            cues |= Text.IsHyphenOrDash(unit.First) && unit.End - unit.First > 1 ? NameCue.BeforeHyphen : NameCue.None;
            cues |=
                Text.Is(unit.First, TokenKind.Quote) && Text.IsGlued(unit.First) && Text.IsGlued(unit.First + 1)
                    ? NameCue.Possessive
                    : NameCue.None;
            cues |= next.Form == UnitForm.Open ? NameCue.BeforeBracket : NameCue.None;
            cues |= next.Form == UnitForm.Digits ? NameCue.BeforeNumber : NameCue.None;
        }

        cues |= bracketed ? NameCue.InBracket : NameCue.None;
        cues |= run.ListCount > 1 && (cues & NameCue.OfList) != 0 ? NameCue.ListedWithCue : NameCue.None;
        run.Cues |= cues;
    }

    private static ulong Bit(HeadNoun noun, int shift) => noun == HeadNoun.None ? 0 : 1UL << ((int)noun - 1 + shift);

    /// <summary>Index after a bracketed remark that opens at <paramref name="unit"/>, else <paramref name="unit"/>.</summary>
    private int AfterBracket(int unit)
    {
        if (Has(unit) && readings[unit].Form == UnitForm.Close)
        {
            return unit + 1;
        }

        if (!Has(unit) || readings[unit].Form != UnitForm.Open)
        {
            return unit;
        }

        for (int i = unit + 1; i < units.Count && i < unit + LongestGap; i++)
        {
            if (readings[i].Form == UnitForm.Close)
            {
                return i + 1;
            }
        }

        return unit;
    }

    private void ReadPhrase(int first, ref NameRun run)
    {
        for (int i = first; i < units.Count && i < first + ReachOfPhrase; i++)
        {
            ref readonly UnitReading unit = ref readings[i];
            if (
                unit.SentenceStart
                || !(unit.Form is UnitForm.Lower or UnitForm.Initial or UnitForm.Quote)
                || (unit.Cue is not (CueWord.None or CueWord.Joins) && unit.Noun == HeadNoun.None)
            )
            {
                return;
            }

            if (unit.Cue == CueWord.Joins && (run.Follows != HeadNoun.None || i == first))
            {
                return;
            }

            if (unit.Noun != HeadNoun.None)
            {
                run.Follows = unit.Noun;
                run.FollowsWord = unit.Word;
                run.FollowsDistance = i - first;
            }
            else if (run.Follows != HeadNoun.None)
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
            readings[i].Form is UnitForm.Comma or UnitForm.Colon or UnitForm.Dash
            || WordIs(i, "is")
            || WordIs(i, "are")
            || WordIs(i, "as")
            || WordIs(i, "was")
            || readings[i].Form == UnitForm.Open;
        if (
            !apposition
            || !Has(i + 1)
            || !(readings[i + 1].Cue == CueWord.Determiner || (readings[i].Form == UnitForm.Comma && WordIs(i + 1, "which")))
        )
        {
            return HeadNoun.None;
        }

        return NounPhrase.Head(Readings, i + 1);
    }

    private HeadNoun Announcement(int listFirst)
    {
        int i = listFirst - 1;
        bool opened = false;
        while (
            i >= 0
            && !readings[i + 1].SentenceStart
            && (
                readings[i].Form is UnitForm.Quote or UnitForm.Open or UnitForm.Colon or UnitForm.Comma or UnitForm.Dash
                || readings[i].Cue is CueWord.Names or CueWord.Determiner
            )
        )
        {
            opened |= readings[i].Cue != CueWord.Determiner && readings[i].Form != UnitForm.Quote;
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

    /// <summary>What an acronym and its long form have of each other.</summary>
    private void JoinAcronyms()
    {
        Span<NameRun> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(runs);
        foreach (AcronymPair pair in Acronyms.All)
        {
            int acronym = runOf[pair.AcronymFirst];
            int longForm = runOf[pair.LongEnd - 1] >= 0 ? runOf[pair.LongEnd - 1] : runOf[pair.LongFirst];
            if (acronym < 0)
            {
                continue;
            }

            HeadNoun noun = readings[pair.LongEnd - 1].Noun;
            all[acronym].Cues |=
                NameCue.Spelled | (noun is HeadNoun.Dataset or HeadNoun.Benchmark ? NameCue.LongFormOfResource : NameCue.LongFormOfOther);
            if (longForm >= 0 && longForm != acronym)
            {
                all[acronym].Partner = longForm;
                all[longForm].Partner = acronym;
                all[longForm].Cues |= NameCue.Spelled;
            }
        }
    }

    private void Aggregate()
    {
        ReadOnlySpan<NameRun> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(runs);
        foreach (ref readonly NameRun run in all)
        {
            NameCue cues =
                run.Cues | (run.Partner >= 0 ? all[run.Partner].Cues & ~(NameCue.InBracket | NameCue.BeforeBracket) : NameCue.None);
            for (int i = run.First; i < run.End; i++)
            {
                ref (NameCue Once, NameCue Twice, int Count) entry =
                    ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(cuesOfWord, readings[i].Word, out _);
                entry.Twice |= entry.Once & cues;
                entry.Once |= cues;
                entry.Count++;
            }
        }
    }
}
