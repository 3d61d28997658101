using PaperClaims.Text;

namespace PaperClaims;

// What grammar says of names: which it finds, which it drops.
internal sealed partial class NameRecognizer
{
    private const double SureOtherwise = 0.7;
    private const int LogOfOften = 4;
    private const int MinNovel = 3;
    private const double MinLonger = 0.5;
    private const double SureElsewhere = 0.9;
    private const double ElsewhereProbability = 0.7;
    private const double AnnouncedProbability = 0.9;
    private const double MinMeanOfNovel = 0.3;
    private static readonly WordSet Tasks = new("QA VQA NLI NER ASR MT");

    // What grammar decides, the classifier does not.
    private void AddAnnounced(NameLexicon lexicon, NameModel model)
    {
        scored.RemoveAll(HoldsTwo);
        foreach (ref readonly Announcement announcement in Text.Announcements)
        {
            WordSpan name = announcement.Name;
            int rank = Constructions.RankOf(announcement.Construction);
            if (rank > Constructions.OfNewWords || (rank > Constructions.Certain && !(announcement.IsResource && IsNovel(name, model))))
            {
                continue;
            }

            if (!announcement.IsResource)
            {
                RemoveUnlessSure(name, lexicon);
            }
            else if (!IsCommon(name, model))
            {
                AddAnnounced(WithoutTask(name), announcement.IsTrimmed);
            }
        }
    }

    private void AddAnnounced(WordSpan name, bool isTrimmed)
    {
        // "the X competition": the noun is no part of the name.
        scored.RemoveAll(span =>
            span.First == name.First
            && span.End == name.End + 1
            && Text[name.End].Shape == WordShape.Lower
            && ResourceNoun.IsPlain(Text.Sequence, name.End)
        );

        // "Meet X", "German X": what the tagger took in before the name; but the "Dutch CrowS-Pairs" are not the known ones.
        if (isTrimmed && !Matches.StartsAt(name.First))
        {
            scored.RemoveAll(span => span.First < name.First && span.End > name.First);
        }

        if (!scored.Exists(span => span.Words != name && span.First <= name.First && span.End >= name.End && span.Probability >= MinLonger))
        {
            scored.Add(new NameSpan(name, AnnouncedProbability));
        }
    }

    // What the text calls a model or a method.
    private void RemoveUnlessSure(WordSpan name, NameLexicon lexicon)
    {
        if (!Matches.StartsAt(name.First) || lexicon[Matches.Known(name.First).Value].Ambiguity != NameAmbiguity.None)
        {
            scored.RemoveAll(span => span.Words == name && span.Probability < SureOtherwise);
        }
    }

    // What is surely a name at one place is one wherever it stands; of plain words that is not so sure.
    private void AddOtherMentions()
    {
        int count = scored.Count;
        for (int i = 0; i < count; i++)
        {
            NameSpan sure = scored[i];
            if (
                sure.Probability < SureElsewhere
                || Text[sure.First].Shape is not (WordShape.Capitals or WordShape.Mixed or WordShape.LettersAndDigits)
            )
            {
                continue;
            }

            ulong hash = Text.HashOf(sure.Words);
            foreach (ref readonly CandidateSpan candidate in Text.Candidates)
            {
                WordSpan words = candidate.Words;
                if (candidate.Hash == hash && words.Length == sure.Length && !scored.Exists(span => span.Overlaps(new NameSpan(words, 0))))
                {
                    scored.Add(new NameSpan(words, ElsewhereProbability));
                }
            }
        }
    }

    // "datasets such as BERT", "English": what a large corpus has often, and hardly ever as a name of data.
    private bool IsCommon(WordSpan name, NameModel model)
    {
        if (name.Length > 1 || Text.IsDisplayed(name) || IsSpelledOut(name))
        {
            return false;
        }

        NameStatistic statistic = model.Statistics.OfWord(Text[name.First].Hash);
        return (statistic.LogCount >= LogOfOften && statistic.Mean < MinMeanOfNovel) || SuffixWords.IsLanguage(Text.Written(name));
    }

    // "the Heron QA benchmark": the last word goes with the noun.
    private WordSpan WithoutTask(WordSpan name)
    {
        bool isTask =
            name.Length > 1
            && !Matches.StartsAt(name.First)
            && Tasks.Contains(Text.Written(WordSpan.Of(name.Last)))
            && Text.Has(name.End)
            && Text[name.End].Shape == WordShape.Lower
            && ResourceNoun.IsPlain(Text.Sequence, name.End);
        if (!isTask)
        {
            return name;
        }

        scored.RemoveAll(span => span.Words == name);
        return name with { End = name.Last };
    }

    // "Marsh Drift Samples (MDS)": what the letters mean elsewhere does not count.
    private bool IsSpelledOut(WordSpan name)
    {
        ulong hash = Text[name.First].Hash;
        foreach (AcronymPair pair in Text.Acronyms.All)
        {
            if (Text[pair.Acronym.First].Hash == hash && Text[pair.LongForm.First].Shape == WordShape.Initial)
            {
                return true;
            }
        }

        return false;
    }

    // "X and Y": two names that the text announces are no name.
    private bool HoldsTwo(NameSpan span)
    {
        int first = Text.AnnouncementOf(span.First);
        int last = Text.AnnouncementOf(span.End - 1);
        return first >= 0
            && last >= 0
            && Text.Announcements[first].Name is { } one
            && Text.Announcements[last].Name is { } other
            && one.First == span.First
            && other.End == span.End
            && one.End < other.First
            && !Matches.StartsAt(span.First);
    }

    // "the LiDAR-MOS benchmark": the acronym of other words, here or at another mention.
    private bool IsShortForm(WordSpan name)
    {
        ulong hash = Text.HashOf(name);
        foreach (ref readonly Announcement other in Text.Announcements)
        {
            int first = other.Name.First;
            bool isBracketed = first > 1 && Text[first - 1].Shape == WordShape.Open && Text[first - 2].Shape == WordShape.Lower;
            if (
                (Text.Acronyms.PairOf(first) >= 0 || (isBracketed && Text[first - 2].Noun is not (HeadNoun.Dataset or HeadNoun.Benchmark)))
                && Text.HashOf(other.Name) == hash
            )
            {
                return true;
            }
        }

        return false;
    }

    // "the German corpus", "the GPU benchmark": a word that a large corpus knows, and not as a name, only describes.
    private bool IsNovel(WordSpan name, NameModel model)
    {
        if (Text.IsDisplayed(name))
        {
            return Text[name.First].Shape != WordShape.Lower || !model.Statistics.OfWord(Text[name.First].Hash).IsKnown;
        }

        if (IsShortForm(name) || char.IsAsciiDigit(Text.Written(name)[0]) || (name.Length == 1 && Text.Written(name).Length < MinNovel))
        {
            return false;
        }

        bool isWords = name.Length > 1;
        for (int word = name.First; word < name.End; word++)
        {
            NameStatistic statistic = model.Statistics.OfWord(Text[word].Hash);
            if (SuffixWords.IsLanguage(Text.Written(WordSpan.Of(word))))
            {
                return false;
            }

            isWords &= Text[word].Shape == WordShape.Initial;
            if (
                statistic.IsKnown
                && statistic.Mean < MinMeanOfNovel
                && !(isWords && word == name.First)
                && !(isWords && word == name.End - 1)
            )
            {
                return false;
            }
        }

        return true;
    }
}
