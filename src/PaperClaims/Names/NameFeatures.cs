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
        buffer.Add(0, 0);
        buffer.Add(1, here.Word);
        buffer.Add(2, here.Word, form);
        buffer.Add(4, parts.Shape);
        buffer.Add(6, parts.Prefix);
        buffer.Add(9, parts.FirstPart);
        buffer.Add(10, parts.LastPart);
        buffer.Add(12, Math.Min((ulong)here.Length, 16), form);
        buffer.Add(14, (ulong)here.Cue, form);
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
            buffer.Add(15, ((ulong)c << 32) | (beforeLast << 16) | last);
            (beforeLast, last) = (last, c);
        }

        buffer.Add(15, (WordEnds << 32) | (beforeLast << 16) | last);
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
        buffer.Add(20, before.word);
        buffer.Add(21, before2.word);
        buffer.Add(22, At(text, unit, -3).Word);
        buffer.Add(23, after.word);
        buffer.Add(24, after2.word);
        buffer.Add(25, At(text, unit, 3).Word);
        buffer.Add(26, before2.word, before.word);
        buffer.Add(27, after.word, after2.word);
        buffer.Add(28, before.word, after.word);
        buffer.Add(29, before.word, form);
        buffer.Add(30, after.word, form);
        buffer.Add(31, before.word, here.Word);
        buffer.Add(32, here.Word, after.word);
        buffer.Add(33, before.shape, form);
        buffer.Add(34, after.shape, form);
        buffer.Add(35, FeatureHash.Mix(1, before.shape, form), after.shape);
        buffer.Add(36, FeatureHash.Mix(2, before2.shape, before.shape), form);
        buffer.Add(37, FeatureHash.Mix(3, after2.shape, after.shape), form);
        ref readonly UnitParts parts = ref text.PartsOf(unit);
        buffer.Add(38, before.word, parts.LastPart);
        buffer.Add(39, parts.LastPart, after.word);
        buffer.Add(40, FeatureHash.Mix(4, before.word, before2.word), parts.Shape);
        buffer.Add(41, FeatureHash.Mix(5, after.word, after2.word), form);
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
            buffer.Add(60, place);
            buffer.Add(61, place, KindOf(matches.Lexicon[known.Value]));
        }

        if (matches.Counted(unit) is { IsFound: true } counted)
        {
            ulong place = (ulong)counted.PlaceOf(unit);
            ulong share = (ulong)counted.Value.ShareStep;
            buffer.Add(66, FeatureHash.Mix(2, place, share), (ulong)counted.Value.MentionsStep);
            buffer.Add(67, FeatureHash.Mix(3, place, share), (ulong)counted.Value.Leaning);
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
        buffer.Add(70, place, form);
        buffer.Add(74, FeatureHash.Mix(4, place, form), (ulong)text.Title.Describes);
        if (place > 0)
        {
            buffer.Add(72, FeatureHash.Mix(2, place, form), (ulong)text.Title.Nouns);
            buffer.Add(73, FeatureHash.Mix(3, place, ResourceOf(text.Title)), text.PartsOf(unit).LastPart);
        }
    }

    private static ulong ResourceOf(TitleReading title) =>
        (((ulong)title.Nouns >> (int)HeadNoun.Dataset) & 1) | ((((ulong)title.Nouns >> (int)HeadNoun.Benchmark) & 1) << 1);

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
        buffer.Add(75, place, inside);
        buffer.Add(76, FeatureHash.Mix(1, place, inside), (ulong)text[unit].Form);
        buffer.Add(77, FeatureHash.Mix(2, place, inside), says);
        buffer.Add(78, FeatureHash.Mix(3, place, inside), (ulong)text.Title.Describes);
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
        buffer.Add(80, place, form);
        buffer.Add(81, left, place);
        buffer.Add(82, FeatureHash.Mix(1, left, left2), place);
        buffer.Add(83, right, place);
        buffer.Add(84, FeatureHash.Mix(2, right, right2), place);
        buffer.Add(85, FeatureHash.Mix(3, left, right), place);
        buffer.Add(86, text.PartsOf(run.End - 1).LastPart, place);
        buffer.Add(88, run.Hash, place);
        buffer.Add(89, (ulong)run.Follows, place);
        buffer.Add(90, run.FollowsWord, place);
        buffer.Add(91, FeatureHash.Mix(4, (ulong)run.Follows, (ulong)run.FollowsDistance), FeatureHash.Mix(5, place, form));
        buffer.Add(92, (ulong)run.Described, FeatureHash.Mix(6, place, form));
        buffer.Add(93, (ulong)run.Announced, FeatureHash.Mix(7, place, form));
        buffer.Add(94, FeatureHash.Mix(8, (ulong)run.Described, (ulong)run.Follows), FeatureHash.Mix(9, (ulong)run.Announced, place));
        (ulong listLeft, _) = At(text, run.ListFirst, -1);
        (ulong listRight, _) = At(text, run.ListEnd - 1, 1);
        ulong count = (ulong)Math.Min(run.ListCount, 4);
        buffer.Add(97, listRight, FeatureHash.Mix(12, count, place));
        buffer.Add(98, FeatureHash.Mix(13, listLeft, (ulong)run.Follows), place);
        buffer.Add(99, FeatureHash.Mix(14, left, (ulong)run.Follows), FeatureHash.Mix(15, (ulong)run.Described, (ulong)run.Announced));

        NameCue partner = PartnerOf(text, run);
        NameCue own = run.Cues;
        NameCue elsewhere = text.CuesElsewhere(unit, own, out int mentions);
        buffer.Add(100, (ulong)Math.Min(mentions, 5), form);
        AddBits(101, own, place, buffer);
        AddBits(102, own, form + 100, buffer);
        AddBits(104, elsewhere, form + 100, buffer);
        AddBits(105, partner, place, buffer);
        NameCue all = own | elsewhere | partner;
        buffer.Add(108, (ulong)(all & NameCue.AnyNoun), place);
    }

    private static void AddBits(int template, NameCue cues, ulong with, FeatureBuffer buffer)
    {
        for (ulong left = (ulong)cues; left != 0; left &= left - 1)
        {
            buffer.Add(template, (ulong)System.Numerics.BitOperations.TrailingZeroCount(left), with);
        }
    }
}
