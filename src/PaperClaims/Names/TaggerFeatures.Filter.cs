using PaperClaims.Learning;

namespace PaperClaims;

// The features that the cascade filter asks for too.
internal static partial class TaggerFeatures
{
    /// <summary>Collects the few features that nearly always tell a word that is part of no name.</summary>
    public static void CollectForFilter(NameAnalysis text, int word, NameMatches matches, FeatureBuffer buffer)
    {
        FirstWritten(text, word, buffer);
        FirstKnown(word, text[word].Shape, matches, buffer);
        FirstInTitle(text, word, buffer);
        FirstInPair(text, word, buffer);
        if (text.CandidateOf(word) is var candidate and >= 0)
        {
            FirstInCandidate(text, word, text.Candidates[candidate], buffer);
        }
    }

    private static void FirstWritten(NameAnalysis text, int word, FeatureBuffer buffer)
    {
        ref readonly WordFeatures here = ref text[word];
        ref readonly SubwordFeatures parts = ref text.SubwordsOf(word);
        ulong shape = (ulong)here.Shape;
        buffer.Add(TaggerTemplate.NormalWord, parts.Normal);
        buffer.Add(TaggerTemplate.Shape, shape);
        buffer.Add(TaggerTemplate.Suffix, parts.Suffix);
        buffer.Add(TaggerTemplate.ShortSuffix, parts.ShortSuffix, shape);
        buffer.Add(TaggerTemplate.SentenceStart, shape, here.SentenceStart ? 1UL : 0);
        buffer.Add(TaggerTemplate.HeadNoun, (ulong)here.Noun, shape);
    }

    private static void FirstKnown(int word, WordShape shape, NameMatches matches, FeatureBuffer buffer)
    {
        if (matches.Known(word) is { IsFound: true } known)
        {
            buffer.Add(
                TaggerTemplate.KnownNameKindWithShape,
                FeatureHash.Mix(1, (ulong)known.PlaceOf(word), KindOf(matches.Lexicon[known.Value])),
                (ulong)shape
            );
        }

        if (matches.Counted(word) is { IsFound: true } counted)
        {
            buffer.Add(TaggerTemplate.CountedName, (ulong)counted.PlaceOf(word), (ulong)counted.Value.LogShare);
        }
    }

    private static void FirstInTitle(NameAnalysis text, int word, FeatureBuffer buffer)
    {
        if (text.Title.IsKnown)
        {
            buffer.Add(
                TaggerTemplate.TitleResource,
                FeatureHash.Mix(1, text.Title.PlaceOf(text[word].Hash), (ulong)text[word].Shape),
                ResourceOf(text.Title)
            );
        }
    }

    private static void FirstInPair(NameAnalysis text, int word, FeatureBuffer buffer)
    {
        if (text.Acronyms.PairOf(word) is >= 0 and var index)
        {
            AcronymPair pair = text.Acronyms.All[index];
            buffer.Add(TaggerTemplate.LongFormEnd, FeatureHash.Mix(4, PlaceOf(pair, word), InsideOf(pair)), text[pair.LongForm.Last].Hash);
        }
    }

    private static void FirstInCandidate(NameAnalysis text, int word, in CandidateSpan candidate, FeatureBuffer buffer)
    {
        ulong place = PlaceOf(candidate, word);
        (ulong listLeft, _) = At(text, candidate.List.First, -1);
        (ulong listLeft2, _) = At(text, candidate.List.First, -2);
        buffer.Add(TaggerTemplate.LastWordOfSpan, text[candidate.End - 1].Hash, place);
        buffer.Add(TaggerTemplate.WordBeforeList, listLeft, FeatureHash.Mix(10, (ulong)Math.Min(candidate.ListCount, 4), place));
        buffer.Add(TaggerTemplate.TwoWordsBeforeList, FeatureHash.Mix(11, listLeft, listLeft2), place);
        MentionContext elsewhere = text.ContextElsewhere(word, candidate.Context, out _);
        MentionContext all = candidate.Context | elsewhere | PartnerOf(text, candidate);
        AddBits(TaggerTemplate.OtherContext, elsewhere, place, buffer);
        AddBits(TaggerTemplate.AnyContext, all, place, buffer);
        const MentionContext Resources =
            MentionContext.FollowedByDataset
            | MentionContext.FollowedByBenchmark
            | MentionContext.DescribedAsDataset
            | MentionContext.DescribedAsBenchmark
            | MentionContext.AnnouncedAsDataset
            | MentionContext.AnnouncedAsBenchmark;
        buffer.Add(TaggerTemplate.AnyResourceNoun, (ulong)(all & Resources), place);
    }
}
