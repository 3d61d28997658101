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
        buffer.Add(3, parts.Normal);
        buffer.Add(5, form);
        buffer.Add(7, parts.Suffix);
        buffer.Add(8, parts.ShortSuffix, form);
        buffer.Add(11, form, here.SentenceStart ? 1UL : 0);
        buffer.Add(13, (ulong)here.Noun, form);
    }

    private static void FirstKnown(int unit, UnitForm form, NameMatches matches, FeatureBuffer buffer)
    {
        if (matches.Known(unit) is { IsFound: true } known)
        {
            buffer.Add(62, FeatureHash.Mix(1, (ulong)known.PlaceOf(unit), KindOf(matches.Lexicon[known.Value])), (ulong)form);
        }

        if (matches.Counted(unit) is { IsFound: true } counted)
        {
            buffer.Add(65, (ulong)counted.PlaceOf(unit), (ulong)counted.Value.ShareStep);
        }
    }

    private static void FirstInTitle(NameText text, int unit, FeatureBuffer buffer)
    {
        if (text.Title.IsKnown)
        {
            buffer.Add(71, FeatureHash.Mix(1, text.Title.PlaceOf(text[unit].Word), (ulong)text[unit].Form), ResourceOf(text.Title));
        }
    }

    private static void FirstInPair(NameText text, int unit, FeatureBuffer buffer)
    {
        if (text.Acronyms.PairOf(unit) is >= 0 and var index)
        {
            AcronymPair pair = text.Acronyms.All[index];
            buffer.Add(79, FeatureHash.Mix(4, PlaceOf(pair, unit), InsideOf(pair)), text[pair.LongEnd - 1].Word);
        }
    }

    private static void FirstInRun(NameText text, int unit, in NameRun run, FeatureBuffer buffer)
    {
        ulong place = PlaceOf(run, unit);
        (ulong listLeft, _) = At(text, run.ListFirst, -1);
        (ulong listLeft2, _) = At(text, run.ListFirst, -2);
        buffer.Add(87, text[run.End - 1].Word, place);
        buffer.Add(95, listLeft, FeatureHash.Mix(10, (ulong)Math.Min(run.ListCount, 4), place));
        buffer.Add(96, FeatureHash.Mix(11, listLeft, listLeft2), place);
        NameCue elsewhere = text.CuesElsewhere(unit, run.Cues, out _);
        NameCue all = run.Cues | elsewhere | PartnerOf(text, run);
        AddBits(103, elsewhere, place, buffer);
        AddBits(106, all, place, buffer);
        const NameCue Resources =
            NameCue.FollowedByDataset
            | NameCue.FollowedByBenchmark
            | NameCue.DescribedAsDataset
            | NameCue.DescribedAsBenchmark
            | NameCue.AnnouncedAsDataset
            | NameCue.AnnouncedAsBenchmark;
        buffer.Add(107, (ulong)(all & Resources), place);
    }
}
