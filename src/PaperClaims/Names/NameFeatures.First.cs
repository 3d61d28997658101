using PaperClaims.Learning;

namespace PaperClaims;

// The features of the first look, which are numbered with the others of their kind.
internal static partial class NameFeatures
{
    /// <summary>Collects the few features that nearly always tell a unit that is part of no name.</summary>
    public static void CollectFirst(NameText text, int unit, NameMatches matches, FeatureBuffer buffer)
    {
        FirstWritten(text, unit, buffer);
        FirstKnown(unit, text[unit].Form, matches, buffer);
        FirstInTitle(text, unit, buffer);
        FirstInPair(text, unit, buffer);
        if (text.RunOf(unit) is var run and >= 0)
        {
            FirstInRun(text, unit, text.Runs[run], buffer);
        }
    }

    private static void FirstWritten(NameText text, int unit, FeatureBuffer buffer)
    {
        ref readonly UnitReading here = ref text[unit];
        ref readonly UnitParts parts = ref text.PartsOf(unit);
        ulong form = (ulong)here.Form;
        buffer.Add(TaggerTemplate.NormalWord, parts.Normal);
        buffer.Add(TaggerTemplate.Shape, form);
        buffer.Add(TaggerTemplate.Suffix, parts.Suffix);
        buffer.Add(TaggerTemplate.ShortSuffix, parts.ShortSuffix, form);
        buffer.Add(TaggerTemplate.SentenceStart, form, here.SentenceStart ? 1UL : 0);
        buffer.Add(TaggerTemplate.HeadNoun, (ulong)here.Noun, form);
    }

    private static void FirstKnown(int unit, UnitForm form, NameMatches matches, FeatureBuffer buffer)
    {
        if (matches.Known(unit) is { IsFound: true } known)
        {
            buffer.Add(
                TaggerTemplate.KnownNameKindWithShape,
                FeatureHash.Mix(1, (ulong)known.PlaceOf(unit), KindOf(matches.Lexicon[known.Value])),
                (ulong)form
            );
        }

        if (matches.Counted(unit) is { IsFound: true } counted)
        {
            buffer.Add(TaggerTemplate.CountedName, (ulong)counted.PlaceOf(unit), (ulong)counted.Value.ShareStep);
        }
    }

    private static void FirstInTitle(NameText text, int unit, FeatureBuffer buffer)
    {
        if (text.Title.IsKnown)
        {
            buffer.Add(
                TaggerTemplate.TitleResource,
                FeatureHash.Mix(1, text.Title.PlaceOf(text[unit].Word), (ulong)text[unit].Form),
                ResourceOf(text.Title)
            );
        }
    }

    private static void FirstInPair(NameText text, int unit, FeatureBuffer buffer)
    {
        if (text.Acronyms.PairOf(unit) is >= 0 and var index)
        {
            AcronymPair pair = text.Acronyms.All[index];
            buffer.Add(TaggerTemplate.LongFormEnd, FeatureHash.Mix(4, PlaceOf(pair, unit), InsideOf(pair)), text[pair.LongEnd - 1].Word);
        }
    }

    private static void FirstInRun(NameText text, int unit, in NameRun run, FeatureBuffer buffer)
    {
        ulong place = PlaceOf(run, unit);
        (ulong listLeft, _) = At(text, run.ListFirst, -1);
        (ulong listLeft2, _) = At(text, run.ListFirst, -2);
        buffer.Add(TaggerTemplate.LastWordOfSpan, text[run.End - 1].Word, place);
        buffer.Add(TaggerTemplate.WordBeforeList, listLeft, FeatureHash.Mix(10, (ulong)Math.Min(run.ListCount, 4), place));
        buffer.Add(TaggerTemplate.TwoWordsBeforeList, FeatureHash.Mix(11, listLeft, listLeft2), place);
        NameCue elsewhere = text.CuesElsewhere(unit, run.Cues, out _);
        NameCue all = run.Cues | elsewhere | PartnerOf(text, run);
        AddBits(TaggerTemplate.OtherContext, elsewhere, place, buffer);
        AddBits(TaggerTemplate.AnyContext, all, place, buffer);
        const NameCue Resources =
            NameCue.FollowedByDataset
            | NameCue.FollowedByBenchmark
            | NameCue.DescribedAsDataset
            | NameCue.DescribedAsBenchmark
            | NameCue.AnnouncedAsDataset
            | NameCue.AnnouncedAsBenchmark;
        buffer.Add(TaggerTemplate.AnyResourceNoun, (ulong)(all & Resources), place);
    }
}
