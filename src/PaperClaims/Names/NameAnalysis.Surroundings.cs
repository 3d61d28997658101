using System.Runtime.InteropServices;
using PaperClaims.Text;

namespace PaperClaims;

// What stands around a candidate, and what the mentions of a word say together.
internal sealed partial class NameAnalysis
{
    private const int ReachOfAnnouncement = 12;

    private void ReadSurroundings(ref CandidateSpan candidate)
    {
        int after = AfterBracket(candidate.List.End);
        if (ChunkHead.AfterName(Features, after) is >= 0 and var head)
        {
            candidate.NounAfter = features[head].Noun;
            candidate.NounAfterHash = features[head].Hash;
            candidate.NounAfterDistance = head - after;
        }

        candidate.Description = Description(AfterBracket(candidate.End));
        candidate.Announcement = Announcement(candidate.List.First);
        MentionContext context =
            Nouns(candidate) | Before(candidate.First) | (Has(candidate.End) ? After(candidate.End) : MentionContext.None);
        context |= candidate.ListCount > 1 && (context & MentionContext.OfList) != 0 ? MentionContext.ListedWithNoun : MentionContext.None;
        candidate.Context |= context;
    }

    private static MentionContext Nouns(in CandidateSpan candidate) =>
        (MentionContext)(Bit(candidate.NounAfter, 0) | Bit(candidate.Description, 8) | Bit(candidate.Announcement, 16));

    // The last word before the name that is no determiner, and the bracket that opens right before it.
    private MentionContext Before(int first)
    {
        int before = first - 1;
        MentionContext context = Has(before) && features[before].Shape == WordShape.Open ? MentionContext.InBracket : MentionContext.None;
        while (
            before >= 0
            && (features[before].Cue == CueWord.Determiner || features[before].Shape == WordShape.Quote)
            && !features[before + 1].SentenceStart
        )
        {
            before--;
        }

        if (before < 0 || features[before + 1].SentenceStart)
        {
            return context;
        }

        return context
            | (
                WordIs(before, "on") ? MentionContext.AfterOn
                : WordIs(before, "from") || WordIs(before, "in") ? MentionContext.AfterFrom
                : WordIs(before, "with") || WordIs(before, "using") || WordIs(before, "via") ? MentionContext.AfterWith
                : WordIs(before, "than") || WordIs(before, "over") || WordIs(before, "by") || WordIs(before, "to")
                    ? MentionContext.AfterThan
                : features[before].Cue == CueWord.Introduces ? MentionContext.AfterIntroduces
                : features[before].Cue == CueWord.Evaluates ? MentionContext.AfterEvaluates
                : MentionContext.None
            );
    }

    private MentionContext After(int next)
    {
        MentionContext context = features[next].Cue switch
        {
            CueWord.Performs => MentionContext.Performs,
            CueWord.Contains => MentionContext.Contains,
            _ => MentionContext.None,
        };
        context |= features[next].Shape switch
        {
            WordShape.Open => MentionContext.BeforeBracket,
            WordShape.Digits => MentionContext.BeforeNumber,
            _ => MentionContext.None,
        };
        (int first, int end) = (words[next].First, words[next].End);
        if (Text.IsHyphenOrDash(first) && end - first > 1)
        {
            context |= MentionContext.BeforeHyphen;
        }

        if (Text.Is(first, TokenKind.Quote) && Text.IsAdjacent(first) && Text.IsAdjacent(first + 1))
        {
            context |= MentionContext.Possessive;
        }

        return context;
    }

    private static ulong Bit(HeadNoun noun, int shift) => noun == HeadNoun.None ? 0 : 1UL << ((int)noun - 1 + shift);

    /// <summary>Index after a bracketed remark that opens at <paramref name="word"/>, else <paramref name="word"/>.</summary>
    private int AfterBracket(int word)
    {
        if (Has(word) && features[word].Shape == WordShape.Close)
        {
            return word + 1;
        }

        if (!Has(word) || features[word].Shape != WordShape.Open)
        {
            return word;
        }

        for (int i = word + 1; i < words.Count && i < word + MaxGap; i++)
        {
            if (features[i].Shape == WordShape.Close)
            {
                return i + 1;
            }
        }

        return word;
    }

    private HeadNoun Description(int first)
    {
        int i = first;
        if (!Has(i) || features[i].SentenceStart)
        {
            return HeadNoun.None;
        }

        bool apposition =
            features[i].Shape is WordShape.Comma or WordShape.Colon or WordShape.Dash
            || WordIs(i, "is")
            || WordIs(i, "are")
            || WordIs(i, "as")
            || WordIs(i, "was")
            || features[i].Shape == WordShape.Open;
        if (
            !apposition
            || !Has(i + 1)
            || !(features[i + 1].Cue == CueWord.Determiner || (features[i].Shape == WordShape.Comma && WordIs(i + 1, "which")))
        )
        {
            return HeadNoun.None;
        }

        return ChunkHead.ClassOf(Features, i + 1);
    }

    private HeadNoun Announcement(int listFirst)
    {
        int i = listFirst - 1;
        bool opened = false;
        while (
            i >= 0
            && !features[i + 1].SentenceStart
            && (
                features[i].Shape is WordShape.Quote or WordShape.Open or WordShape.Colon or WordShape.Comma or WordShape.Dash
                || features[i].Cue is CueWord.Names or CueWord.Determiner
            )
        )
        {
            opened |= features[i].Cue != CueWord.Determiner && features[i].Shape != WordShape.Quote;
            i--;
        }

        if (i < 0 || features[i + 1].SentenceStart)
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

        if (features[i].Noun != HeadNoun.None || !opened)
        {
            return i == listFirst - 1 || opened ? features[i].Noun : HeadNoun.None;
        }

        for (int j = i - 1; j >= 0 && j > i - ReachOfAnnouncement && !features[j + 1].SentenceStart; j--)
        {
            if (features[j].Noun is HeadNoun.Dataset or HeadNoun.Benchmark or HeadNoun.Model or HeadNoun.Method)
            {
                return features[j].Noun;
            }
        }

        return HeadNoun.None;
    }

    /// <summary>What an acronym and its long form have of each other.</summary>
    private void JoinAcronyms()
    {
        Span<CandidateSpan> all = CollectionsMarshal.AsSpan(candidates);
        foreach (AcronymPair pair in Acronyms.All)
        {
            int acronym = candidateOf[pair.Acronym.First];
            int longForm = candidateOf[pair.LongForm.Last] >= 0 ? candidateOf[pair.LongForm.Last] : candidateOf[pair.LongForm.First];
            if (acronym < 0)
            {
                continue;
            }

            HeadNoun noun = features[pair.LongForm.Last].Noun;
            all[acronym].Context |=
                MentionContext.HasOtherForm
                | (noun is HeadNoun.Dataset or HeadNoun.Benchmark ? MentionContext.LongFormOfResource : MentionContext.LongFormOfOther);
            if (longForm >= 0 && longForm != acronym)
            {
                all[acronym].Partner = longForm;
                all[longForm].Partner = acronym;
                all[longForm].Context |= MentionContext.HasOtherForm;
            }
        }
    }

    private void Aggregate()
    {
        ReadOnlySpan<CandidateSpan> all = CollectionsMarshal.AsSpan(candidates);
        foreach (ref readonly CandidateSpan candidate in all)
        {
            MentionContext context =
                candidate.Context
                | (
                    candidate.Partner >= 0
                        ? all[candidate.Partner].Context & ~(MentionContext.InBracket | MentionContext.BeforeBracket)
                        : MentionContext.None
                );
            for (int i = candidate.First; i < candidate.End; i++)
            {
                ref (MentionContext Once, MentionContext Twice, int Count) entry = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    contextOfWord,
                    features[i].Hash,
                    out _
                );
                entry.Twice |= entry.Once & context;
                entry.Once |= context;
                entry.Count++;
            }
        }
    }
}
