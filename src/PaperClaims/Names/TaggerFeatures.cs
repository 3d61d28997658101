using System.Numerics;
using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>The features of a word, by which the tagger decides whether it is part of a name.</summary>
internal static partial class TaggerFeatures
{
    private const int MaxLengthOfTrigrams = 24;
    private const ulong WordBegins = 1;
    private const ulong WordEnds = 2;

    /// <summary>Collects all features.</summary>
    public static void Collect(NameAnalysis text, int word, NameMatches matches, FeatureBuffer buffer)
    {
        CollectForFilter(text, word, matches, buffer);
        CollectRest(text, word, matches, buffer);
    }

    /// <summary>Collects the features that <see cref="CollectForFilter"/> leaves out.</summary>
    public static void CollectRest(NameAnalysis text, int word, NameMatches matches, FeatureBuffer buffer)
    {
        Written(text, word, buffer);
        Around(text, word, buffer);
        Known(word, matches, buffer);
        InTitle(text, word, buffer);
        InPair(text, word, buffer);
        Announced(text, word, buffer);
        if (text.CandidateOf(word) is var candidate and >= 0)
        {
            InCandidate(text, word, text.Candidates[candidate], buffer);
        }
    }

    private static void Announced(NameAnalysis text, int word, FeatureBuffer buffer)
    {
        if (text.AnnouncementOf(word) is >= 0 and var index)
        {
            ref readonly Announcement announcement = ref text.Announcements[index];
            ulong rank = (ulong)Constructions.RankOf(announcement.Construction);
            ulong place = FeatureHash.Mix(6, announcement.Name.First == word ? 1UL : 2, rank);
            buffer.Add(TaggerTemplate.Announced, (ulong)announcement.Noun, place);
            buffer.Add(TaggerTemplate.AnnouncedWithShape, FeatureHash.Mix(7, (ulong)announcement.Noun, (ulong)text[word].Shape), place);
        }
    }

    private static void Written(NameAnalysis text, int word, FeatureBuffer buffer)
    {
        ref readonly WordFeatures here = ref text[word];
        ref readonly SubwordFeatures parts = ref text.SubwordsOf(word);
        ulong shape = (ulong)here.Shape;
        buffer.Add(TaggerTemplate.Bias, 0);
        buffer.Add(TaggerTemplate.Word, here.Hash);
        buffer.Add(TaggerTemplate.WordWithShape, here.Hash, shape);
        buffer.Add(TaggerTemplate.Pattern, parts.Pattern);
        buffer.Add(TaggerTemplate.Prefix, parts.Prefix);
        buffer.Add(TaggerTemplate.FirstPart, parts.FirstPart);
        buffer.Add(TaggerTemplate.LastPart, parts.LastPart);
        buffer.Add(TaggerTemplate.Length, Math.Min((ulong)here.Length, 16), shape);
        buffer.Add(TaggerTemplate.CueWord, (ulong)here.Cue, shape);
        if (here.IsNameLike && here.Length <= MaxLengthOfTrigrams)
        {
            Trigrams(text.Written(WordSpan.Of(word)), buffer);
        }
    }

    // Three letters at a time tell "Bench" from "Former" in names never seen before.
    private static void Trigrams(ReadOnlySpan<char> written, FeatureBuffer buffer)
    {
        ulong last = WordBegins;
        ulong beforeLast = 0;
        foreach (char c in written)
        {
            buffer.Add(TaggerTemplate.Trigram, ((ulong)c << 32) | (beforeLast << 16) | last);
            (beforeLast, last) = (last, c);
        }

        buffer.Add(TaggerTemplate.Trigram, (WordEnds << 32) | (beforeLast << 16) | last);
    }

    private static void Around(NameAnalysis text, int word, FeatureBuffer buffer)
    {
        ref readonly WordFeatures here = ref text[word];
        ulong shape = (ulong)here.Shape;
        (ulong Word, ulong Shape) before = At(text, word, -1);
        (ulong Word, ulong Shape) before2 = At(text, word, -2);
        (ulong Word, ulong Shape) after = At(text, word, 1);
        (ulong Word, ulong Shape) after2 = At(text, word, 2);
        buffer.Add(TaggerTemplate.WordBefore, before.Word);
        buffer.Add(TaggerTemplate.SecondWordBefore, before2.Word);
        buffer.Add(TaggerTemplate.ThirdWordBefore, At(text, word, -3).Word);
        buffer.Add(TaggerTemplate.WordAfter, after.Word);
        buffer.Add(TaggerTemplate.SecondWordAfter, after2.Word);
        buffer.Add(TaggerTemplate.ThirdWordAfter, At(text, word, 3).Word);
        buffer.Add(TaggerTemplate.TwoWordsBefore, before2.Word, before.Word);
        buffer.Add(TaggerTemplate.TwoWordsAfter, after.Word, after2.Word);
        buffer.Add(TaggerTemplate.WordsAround, before.Word, after.Word);
        buffer.Add(TaggerTemplate.WordBeforeWithShape, before.Word, shape);
        buffer.Add(TaggerTemplate.WordAfterWithShape, after.Word, shape);
        buffer.Add(TaggerTemplate.WordBeforeAndWord, before.Word, here.Hash);
        buffer.Add(TaggerTemplate.WordAndWordAfter, here.Hash, after.Word);
        buffer.Add(TaggerTemplate.ShapeBefore, before.Shape, shape);
        buffer.Add(TaggerTemplate.ShapeAfter, after.Shape, shape);
        buffer.Add(TaggerTemplate.ShapesAround, FeatureHash.Mix(1, before.Shape, shape), after.Shape);
        buffer.Add(TaggerTemplate.TwoShapesBefore, FeatureHash.Mix(2, before2.Shape, before.Shape), shape);
        buffer.Add(TaggerTemplate.TwoShapesAfter, FeatureHash.Mix(3, after2.Shape, after.Shape), shape);
        ref readonly SubwordFeatures parts = ref text.SubwordsOf(word);
        buffer.Add(TaggerTemplate.WordBeforeAndLastPart, before.Word, parts.LastPart);
        buffer.Add(TaggerTemplate.LastPartAndWordAfter, parts.LastPart, after.Word);
        buffer.Add(TaggerTemplate.TwoWordsBeforeAndPattern, FeatureHash.Mix(4, before.Word, before2.Word), parts.Pattern);
        buffer.Add(TaggerTemplate.TwoWordsAfterAndShape, FeatureHash.Mix(5, after.Word, after2.Word), shape);
    }

    private static (ulong Word, ulong Shape) At(NameAnalysis text, int word, int offset)
    {
        int index = word + offset;
        if (!text.Has(index))
        {
            return (1, 1);
        }

        bool crosses = text[Math.Max(index, word)].SentenceStart && offset != 0;
        return (text[index].Hash + (crosses ? 1UL : 0), (ulong)text[index].Shape + (crosses ? 64UL : 0));
    }

    private static void Known(int word, NameMatches matches, FeatureBuffer buffer)
    {
        if (matches.Known(word) is { IsFound: true } known)
        {
            ulong place = (ulong)known.PlaceOf(word);
            buffer.Add(TaggerTemplate.KnownName, place);
            buffer.Add(TaggerTemplate.KnownNameKind, place, KindOf(matches.Lexicon[known.Value]));
        }

        if (matches.Counted(word) is { IsFound: true } counted)
        {
            ulong place = (ulong)counted.PlaceOf(word);
            ulong share = (ulong)counted.Value.LogShare;
            buffer.Add(TaggerTemplate.CountedNameMentions, FeatureHash.Mix(2, place, share), (ulong)counted.Value.LogMentions);
            buffer.Add(TaggerTemplate.CountedNameLeaning, FeatureHash.Mix(3, place, share), (ulong)counted.Value.Leaning);
        }
    }

    private static ulong KindOf(LexiconEntry entry) => (ulong)entry.Kind | ((ulong)entry.Ambiguity << 1);

    private static void InTitle(NameAnalysis text, int word, FeatureBuffer buffer)
    {
        if (!text.Title.IsKnown)
        {
            return;
        }

        ulong shape = (ulong)text[word].Shape;
        ulong place = text.Title.PlaceOf(text[word].Hash);
        buffer.Add(TaggerTemplate.TitlePlace, place, shape);
        buffer.Add(TaggerTemplate.TitleDescription, FeatureHash.Mix(4, place, shape), (ulong)text.Title.Description);
        if (place > 0)
        {
            buffer.Add(TaggerTemplate.TitleNouns, FeatureHash.Mix(2, place, shape), (ulong)text.Title.Nouns);
            buffer.Add(
                TaggerTemplate.TitleResourceAndLastPart,
                FeatureHash.Mix(3, place, ResourceOf(text.Title)),
                text.SubwordsOf(word).LastPart
            );
        }
    }

    private static ulong ResourceOf(TitleAnalysis title) =>
        (title.Has(HeadNoun.Dataset) ? 1UL : 0) | (title.Has(HeadNoun.Benchmark) ? 2UL : 0);

    private static void InPair(NameAnalysis text, int word, FeatureBuffer buffer)
    {
        if (text.Acronyms.PairOf(word) is not (>= 0 and var index))
        {
            return;
        }

        AcronymPair pair = text.Acronyms.All[index];
        ulong place = PlaceOf(pair, word);
        int acronym = text.CandidateOf(pair.Acronym.First);
        ulong inside = InsideOf(pair);
        MentionContext context = acronym >= 0 ? text.Candidates[acronym].Context : MentionContext.None;
        buffer.Add(TaggerTemplate.AcronymPlace, place, inside);
        buffer.Add(TaggerTemplate.AcronymPlaceWithShape, FeatureHash.Mix(1, place, inside), (ulong)text[word].Shape);
        buffer.Add(TaggerTemplate.AcronymContext, FeatureHash.Mix(2, place, inside), (ulong)(context & MentionContext.AnyNoun));
        buffer.Add(TaggerTemplate.AcronymAndTitleDescription, FeatureHash.Mix(3, place, inside), (ulong)text.Title.Description);
    }

    // The acronym, or the first, last or another word of what it is short for.
    private static ulong PlaceOf(AcronymPair pair, int word) =>
        !pair.LongForm.Contains(word) ? 0UL
        : word == pair.LongForm.First ? 1UL
        : word == pair.LongForm.Last ? 2UL
        : 3UL;

    // Whether the acronym stands in the bracket.
    private static ulong InsideOf(AcronymPair pair) => pair.Acronym.First > pair.LongForm.First ? 1UL : 0;

    private static ulong PlaceOf(in CandidateSpan candidate, int word) =>
        candidate.Words.Length == 1 ? 3UL
        : word == candidate.First ? 0UL
        : word == candidate.End - 1 ? 2UL
        : 1UL;

    private static MentionContext PartnerOf(NameAnalysis text, in CandidateSpan candidate) =>
        candidate.Partner >= 0 ? text.Candidates[candidate.Partner].Context : MentionContext.None;

    private static void InCandidate(NameAnalysis text, int word, in CandidateSpan candidate, FeatureBuffer buffer)
    {
        ref readonly WordFeatures here = ref text[word];
        ulong shape = (ulong)here.Shape;
        ulong place = PlaceOf(candidate, word);
        (ulong left, _) = At(text, candidate.First, -1);
        (ulong left2, _) = At(text, candidate.First, -2);
        (ulong right, _) = At(text, candidate.End - 1, 1);
        (ulong right2, _) = At(text, candidate.End - 1, 2);
        buffer.Add(TaggerTemplate.SpanPlace, place, shape);
        buffer.Add(TaggerTemplate.WordBeforeSpan, left, place);
        buffer.Add(TaggerTemplate.TwoWordsBeforeSpan, FeatureHash.Mix(1, left, left2), place);
        buffer.Add(TaggerTemplate.WordAfterSpan, right, place);
        buffer.Add(TaggerTemplate.TwoWordsAfterSpan, FeatureHash.Mix(2, right, right2), place);
        buffer.Add(TaggerTemplate.WordsAroundSpan, FeatureHash.Mix(3, left, right), place);
        buffer.Add(TaggerTemplate.LastPartOfSpan, text.SubwordsOf(candidate.End - 1).LastPart, place);
        buffer.Add(TaggerTemplate.Span, candidate.Hash, place);
        buffer.Add(TaggerTemplate.HeadNounAfterSpan, (ulong)candidate.NounAfter, place);
        buffer.Add(TaggerTemplate.HeadWordAfterSpan, candidate.NounAfterHash, place);
        buffer.Add(
            TaggerTemplate.HeadNounAndDistance,
            FeatureHash.Mix(4, (ulong)candidate.NounAfter, (ulong)candidate.NounAfterDistance),
            FeatureHash.Mix(5, place, shape)
        );
        buffer.Add(TaggerTemplate.SpanDescription, (ulong)candidate.Description, FeatureHash.Mix(6, place, shape));
        buffer.Add(TaggerTemplate.SpanAnnouncement, (ulong)candidate.Announcement, FeatureHash.Mix(7, place, shape));
        buffer.Add(
            TaggerTemplate.NounsAroundSpan,
            FeatureHash.Mix(8, (ulong)candidate.Description, (ulong)candidate.NounAfter),
            FeatureHash.Mix(9, (ulong)candidate.Announcement, place)
        );
        InList(text, candidate, place, buffer);
        InMentions(text, word, candidate, place, buffer);
    }

    private static void InList(NameAnalysis text, in CandidateSpan candidate, ulong place, FeatureBuffer buffer)
    {
        (ulong left, _) = At(text, candidate.First, -1);
        (ulong listLeft, _) = At(text, candidate.List.First, -1);
        (ulong listRight, _) = At(text, candidate.List.Last, 1);
        ulong count = (ulong)Math.Min(candidate.ListCount, 4);
        buffer.Add(TaggerTemplate.WordAfterList, listRight, FeatureHash.Mix(12, count, place));
        buffer.Add(TaggerTemplate.WordBeforeListAndHeadNoun, FeatureHash.Mix(13, listLeft, (ulong)candidate.NounAfter), place);
        buffer.Add(
            TaggerTemplate.WordBeforeAndNounsAroundSpan,
            FeatureHash.Mix(14, left, (ulong)candidate.NounAfter),
            FeatureHash.Mix(15, (ulong)candidate.Description, (ulong)candidate.Announcement)
        );
    }

    private static void InMentions(NameAnalysis text, int word, in CandidateSpan candidate, ulong place, FeatureBuffer buffer)
    {
        ulong shape = (ulong)text[word].Shape;
        MentionContext partner = PartnerOf(text, candidate);
        MentionContext own = candidate.Context;
        MentionContext elsewhere = text.ContextElsewhere(word, own, out int mentions);
        buffer.Add(TaggerTemplate.MentionCount, (ulong)Math.Min(mentions, 5), shape);
        AddBits(TaggerTemplate.OwnContext, own, place, buffer);
        AddBits(TaggerTemplate.OwnContextWithShape, own, shape + 100, buffer);
        AddBits(TaggerTemplate.OtherContextWithShape, elsewhere, shape + 100, buffer);
        AddBits(TaggerTemplate.PartnerContext, partner, place, buffer);
        MentionContext all = own | elsewhere | partner;
        buffer.Add(TaggerTemplate.AnyNoun, (ulong)(all & MentionContext.AnyNoun), place);
    }

    private static void AddBits(TaggerTemplate template, MentionContext context, ulong with, FeatureBuffer buffer)
    {
        for (ulong left = (ulong)context; left != 0; left &= left - 1)
        {
            buffer.Add(template, (ulong)BitOperations.TrailingZeroCount(left), with);
        }
    }
}
