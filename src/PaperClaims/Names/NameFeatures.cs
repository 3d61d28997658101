using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>The features of a unit, by which the tagger decides whether it is part of a name.</summary>
internal static partial class NameFeatures
{
    private const int LongestSpelled = 24;
    private const ulong WordBegins = 1;
    private const ulong WordEnds = 2;

    /// <summary>Collects all features.</summary>
    public static void Collect(NameText text, int unit, NameMatches matches, FeatureBuffer buffer)
    {
        CollectFirst(text, unit, matches, buffer);
        CollectFurther(text, unit, matches, buffer);
    }

    /// <summary>Collects the features that <see cref="CollectFirst"/> leaves out.</summary>
    public static void CollectFurther(NameText text, int unit, NameMatches matches, FeatureBuffer buffer)
    {
        Written(text, unit, buffer);
        Around(text, unit, buffer);
        Known(unit, matches, buffer);
        InTitle(text, unit, buffer);
        InPair(text, unit, buffer);
        if (text.RunOf(unit) is var run and >= 0)
        {
            InRun(text, unit, text.Runs[run], buffer);
        }
    }

    // 0..19
    private static void Written(NameText text, int unit, FeatureBuffer buffer)
    {
        ref readonly UnitReading here = ref text[unit];
        ref readonly UnitParts parts = ref text.PartsOf(unit);
        ulong form = (ulong)here.Form;
        buffer.Add(TaggerTemplate.Bias, 0);
        buffer.Add(TaggerTemplate.Word, here.Word);
        buffer.Add(TaggerTemplate.WordWithShape, here.Word, form);
        buffer.Add(TaggerTemplate.Pattern, parts.Shape);
        buffer.Add(TaggerTemplate.Prefix, parts.Prefix);
        buffer.Add(TaggerTemplate.FirstPart, parts.FirstPart);
        buffer.Add(TaggerTemplate.LastPart, parts.LastPart);
        buffer.Add(TaggerTemplate.Length, Math.Min((ulong)here.Length, 16), form);
        buffer.Add(TaggerTemplate.CueWord, (ulong)here.Cue, form);
        if (here.IsNameLike && here.Length <= LongestSpelled)
        {
            Trigrams(text.Written(unit, unit + 1), buffer);
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

    // 20..59
    private static void Around(NameText text, int unit, FeatureBuffer buffer)
    {
        ref readonly UnitReading here = ref text[unit];
        ulong form = (ulong)here.Form;
        (ulong word, ulong shape) before = At(text, unit, -1);
        (ulong word, ulong shape) before2 = At(text, unit, -2);
        (ulong word, ulong shape) after = At(text, unit, 1);
        (ulong word, ulong shape) after2 = At(text, unit, 2);
        buffer.Add(TaggerTemplate.WordBefore, before.word);
        buffer.Add(TaggerTemplate.SecondWordBefore, before2.word);
        buffer.Add(TaggerTemplate.ThirdWordBefore, At(text, unit, -3).Word);
        buffer.Add(TaggerTemplate.WordAfter, after.word);
        buffer.Add(TaggerTemplate.SecondWordAfter, after2.word);
        buffer.Add(TaggerTemplate.ThirdWordAfter, At(text, unit, 3).Word);
        buffer.Add(TaggerTemplate.TwoWordsBefore, before2.word, before.word);
        buffer.Add(TaggerTemplate.TwoWordsAfter, after.word, after2.word);
        buffer.Add(TaggerTemplate.WordsAround, before.word, after.word);
        buffer.Add(TaggerTemplate.WordBeforeWithShape, before.word, form);
        buffer.Add(TaggerTemplate.WordAfterWithShape, after.word, form);
        buffer.Add(TaggerTemplate.WordBeforeAndWord, before.word, here.Word);
        buffer.Add(TaggerTemplate.WordAndWordAfter, here.Word, after.word);
        buffer.Add(TaggerTemplate.ShapeBefore, before.shape, form);
        buffer.Add(TaggerTemplate.ShapeAfter, after.shape, form);
        buffer.Add(TaggerTemplate.ShapesAround, FeatureHash.Mix(1, before.shape, form), after.shape);
        buffer.Add(TaggerTemplate.TwoShapesBefore, FeatureHash.Mix(2, before2.shape, before.shape), form);
        buffer.Add(TaggerTemplate.TwoShapesAfter, FeatureHash.Mix(3, after2.shape, after.shape), form);
        ref readonly UnitParts parts = ref text.PartsOf(unit);
        buffer.Add(TaggerTemplate.WordBeforeAndLastPart, before.word, parts.LastPart);
        buffer.Add(TaggerTemplate.LastPartAndWordAfter, parts.LastPart, after.word);
        buffer.Add(TaggerTemplate.TwoWordsBeforeAndPattern, FeatureHash.Mix(4, before.word, before2.word), parts.Shape);
        buffer.Add(TaggerTemplate.TwoWordsAfterAndShape, FeatureHash.Mix(5, after.word, after2.word), form);
    }

    private static (ulong Word, ulong Shape) At(NameText text, int unit, int offset)
    {
        int index = unit + offset;
        if (!text.Has(index))
        {
            return (1, 1);
        }

        bool crosses = text[Math.Max(index, unit)].SentenceStart && offset != 0;
        return (text[index].Word + (crosses ? 1UL : 0), (ulong)text[index].Form + (crosses ? 64UL : 0));
    }

    // 60..69
    private static void Known(int unit, NameMatches matches, FeatureBuffer buffer)
    {
        if (matches.Known(unit) is { IsFound: true } known)
        {
            ulong place = (ulong)known.PlaceOf(unit);
            buffer.Add(TaggerTemplate.KnownName, place);
            buffer.Add(TaggerTemplate.KnownNameKind, place, KindOf(matches.Lexicon[known.Value]));
        }

        if (matches.Counted(unit) is { IsFound: true } counted)
        {
            ulong place = (ulong)counted.PlaceOf(unit);
            ulong share = (ulong)counted.Value.ShareStep;
            buffer.Add(TaggerTemplate.CountedNameMentions, FeatureHash.Mix(2, place, share), (ulong)counted.Value.MentionsStep);
            buffer.Add(TaggerTemplate.CountedNameLeaning, FeatureHash.Mix(3, place, share), (ulong)counted.Value.Leaning);
        }
    }

    private static ulong KindOf(LexiconEntry entry) => (ulong)entry.Kind | ((ulong)entry.Ambiguity << 1);

    // 70..74
    private static void InTitle(NameText text, int unit, FeatureBuffer buffer)
    {
        if (!text.Title.IsKnown)
        {
            return;
        }

        ulong form = (ulong)text[unit].Form;
        ulong place = text.Title.PlaceOf(text[unit].Word);
        buffer.Add(TaggerTemplate.TitlePlace, place, form);
        buffer.Add(TaggerTemplate.TitleDescription, FeatureHash.Mix(4, place, form), (ulong)text.Title.Describes);
        if (place > 0)
        {
            buffer.Add(TaggerTemplate.TitleNouns, FeatureHash.Mix(2, place, form), (ulong)text.Title.Nouns);
            buffer.Add(
                TaggerTemplate.TitleResourceAndLastPart,
                FeatureHash.Mix(3, place, ResourceOf(text.Title)),
                text.PartsOf(unit).LastPart
            );
        }
    }

    private static ulong ResourceOf(TitleReading title) =>
        (title.Has(HeadNoun.Dataset) ? 1UL : 0) | (title.Has(HeadNoun.Benchmark) ? 2UL : 0);

    // 75..79
    private static void InPair(NameText text, int unit, FeatureBuffer buffer)
    {
        if (text.Acronyms.PairOf(unit) is not (>= 0 and var index))
        {
            return;
        }

        AcronymPair pair = text.Acronyms.All[index];
        ulong place = PlaceOf(pair, unit);
        int acronym = text.RunOf(pair.AcronymFirst);
        ulong inside = InsideOf(pair);
        NameCue cues = acronym >= 0 ? text.Runs[acronym].Cues : NameCue.None;
        ulong says = (ulong)(cues & NameCue.AnyNoun);
        buffer.Add(TaggerTemplate.AcronymPlace, place, inside);
        buffer.Add(TaggerTemplate.AcronymPlaceWithShape, FeatureHash.Mix(1, place, inside), (ulong)text[unit].Form);
        buffer.Add(TaggerTemplate.AcronymContext, FeatureHash.Mix(2, place, inside), says);
        buffer.Add(TaggerTemplate.AcronymAndTitleDescription, FeatureHash.Mix(3, place, inside), (ulong)text.Title.Describes);
    }

    // The acronym, or the first, last or another unit of what it is short for.
    private static ulong PlaceOf(AcronymPair pair, int unit) =>
        unit < pair.LongFirst || unit >= pair.LongEnd ? 0UL
        : unit == pair.LongFirst ? 1UL
        : unit == pair.LongEnd - 1 ? 2UL
        : 3UL;

    private static ulong InsideOf(AcronymPair pair) => pair.AcronymFirst > pair.LongFirst ? 1UL : 0;

    // 80..
    private static ulong PlaceOf(in NameRun run, int unit) =>
        run.End - run.First == 1 ? 3UL
        : unit == run.First ? 0UL
        : unit == run.End - 1 ? 2UL
        : 1UL;

    private static NameCue PartnerOf(NameText text, in NameRun run) => run.Partner >= 0 ? text.Runs[run.Partner].Cues : NameCue.None;

    private static void InRun(NameText text, int unit, in NameRun run, FeatureBuffer buffer)
    {
        ref readonly UnitReading here = ref text[unit];
        ulong form = (ulong)here.Form;
        ulong place = PlaceOf(run, unit);
        (ulong left, _) = At(text, run.First, -1);
        (ulong left2, _) = At(text, run.First, -2);
        (ulong right, _) = At(text, run.End - 1, 1);
        (ulong right2, _) = At(text, run.End - 1, 2);
        buffer.Add(TaggerTemplate.SpanPlace, place, form);
        buffer.Add(TaggerTemplate.WordBeforeSpan, left, place);
        buffer.Add(TaggerTemplate.TwoWordsBeforeSpan, FeatureHash.Mix(1, left, left2), place);
        buffer.Add(TaggerTemplate.WordAfterSpan, right, place);
        buffer.Add(TaggerTemplate.TwoWordsAfterSpan, FeatureHash.Mix(2, right, right2), place);
        buffer.Add(TaggerTemplate.WordsAroundSpan, FeatureHash.Mix(3, left, right), place);
        buffer.Add(TaggerTemplate.LastPartOfSpan, text.PartsOf(run.End - 1).LastPart, place);
        buffer.Add(TaggerTemplate.Span, run.Hash, place);
        buffer.Add(TaggerTemplate.HeadNounAfterSpan, (ulong)run.Follows, place);
        buffer.Add(TaggerTemplate.HeadWordAfterSpan, run.FollowsWord, place);
        buffer.Add(
            TaggerTemplate.HeadNounAndDistance,
            FeatureHash.Mix(4, (ulong)run.Follows, (ulong)run.FollowsDistance),
            FeatureHash.Mix(5, place, form)
        );
        buffer.Add(TaggerTemplate.SpanDescription, (ulong)run.Described, FeatureHash.Mix(6, place, form));
        buffer.Add(TaggerTemplate.SpanAnnouncement, (ulong)run.Announced, FeatureHash.Mix(7, place, form));
        buffer.Add(
            TaggerTemplate.NounsAroundSpan,
            FeatureHash.Mix(8, (ulong)run.Described, (ulong)run.Follows),
            FeatureHash.Mix(9, (ulong)run.Announced, place)
        );
        (ulong listLeft, _) = At(text, run.ListFirst, -1);
        (ulong listRight, _) = At(text, run.ListEnd - 1, 1);
        ulong count = (ulong)Math.Min(run.ListCount, 4);
        buffer.Add(TaggerTemplate.WordAfterList, listRight, FeatureHash.Mix(12, count, place));
        buffer.Add(TaggerTemplate.WordBeforeListAndHeadNoun, FeatureHash.Mix(13, listLeft, (ulong)run.Follows), place);
        buffer.Add(
            TaggerTemplate.WordBeforeAndNounsAroundSpan,
            FeatureHash.Mix(14, left, (ulong)run.Follows),
            FeatureHash.Mix(15, (ulong)run.Described, (ulong)run.Announced)
        );

        NameCue partner = PartnerOf(text, run);
        NameCue own = run.Cues;
        NameCue elsewhere = text.CuesElsewhere(unit, own, out int mentions);
        buffer.Add(TaggerTemplate.MentionCount, (ulong)Math.Min(mentions, 5), form);
        AddBits(TaggerTemplate.OwnContext, own, place, buffer);
        AddBits(TaggerTemplate.OwnContextWithShape, own, form + 100, buffer);
        AddBits(TaggerTemplate.OtherContextWithShape, elsewhere, form + 100, buffer);
        AddBits(TaggerTemplate.PartnerContext, partner, place, buffer);
        NameCue all = own | elsewhere | partner;
        buffer.Add(TaggerTemplate.AnyNoun, (ulong)(all & NameCue.AnyNoun), place);
    }

    private static void AddBits(TaggerTemplate template, NameCue cues, ulong with, FeatureBuffer buffer)
    {
        for (ulong left = (ulong)cues; left != 0; left &= left - 1)
        {
            buffer.Add(template, (ulong)System.Numerics.BitOperations.TrailingZeroCount(left), with);
        }
    }
}
