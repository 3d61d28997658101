using PaperClaims.Text;

namespace PaperClaims;

// Of what grammar announces: what is surely a name, and what surely is none.
internal sealed partial class NameRecognizer
{
    // A word that the corpus has as often as this, and takes for a name less often than that, is a common one.
    private const int LogOfOften = 4;
    private const double MinMeanOfNovel = 0.3;
    private const int MinNovel = 3;
    private static readonly WordSet Tasks = new("QA VQA NLI NER ASR MT");
    private readonly HashSet<ulong> spelledOut = [];
    private readonly HashSet<ulong> shortForms = [];

    private void Decide(NameModel model)
    {
        decisions.Clear();
        if (decisionOf.Length < Text.Count)
        {
            decisionOf = new int[Text.Count + (Text.Count / 4)];
            covered = new int[decisionOf.Length];
        }

        decisionOf.AsSpan(0, Text.Count).Fill(-1);
        foreach (ref readonly Announcement announcement in Text.Announcements)
        {
            WordSpan name = WithoutTask(announcement.Name);
            int rank = Constructions.RankOf(announcement.Construction);
            bool isDecided =
                rank <= Constructions.OfNewWords
                && (rank == Constructions.Certain || (announcement.IsResource && IsNovel(name, model)))
                && !(announcement.IsResource && (IsCommon(name, model) || IsDoubted(announcement)));
            if (isDecided)
            {
                decisionOf.AsSpan(name.First, name.Length).Fill(decisions.Count);
                decisions.Add(new Decision(name, announcement.Name, announcement.IsResource, announcement.IsTrimmed));
            }
        }
    }

    // "databases such as PostgreSQL": the model finds it out of the question. What is in brackets is doubted if it abbreviates.
    private bool IsDoubted(Announcement announcement) =>
        doubted.Contains(announcement.Name)
        && Constructions.YieldsToModel(announcement.Construction)
        && (announcement.Construction != Construction.InBrackets || Text.Acronyms.PairOf(announcement.Name.First) >= 0);

    // "datasets such as BERT", "English": what a large corpus has often, and hardly ever as a name of data.
    private bool IsCommon(WordSpan name, NameModel model)
    {
        if (Text.IsDisplayed(name))
        {
            return false;
        }

        // "datasets: 50.1 mAP on A and 88.7 ANLS on B"
        if (Text[name.First].Shape == WordShape.Digits)
        {
            return true;
        }

        if (name.Length > 1 || spelledOut.Contains(Text[name.First].Hash))
        {
            return false;
        }

        // "Thereby, a corpus"
        bool opens = Text[name.First] is { SentenceStart: true, Shape: WordShape.Initial };
        NameStatistic statistic = model.Statistics.OfWord(Text[name.First].Hash);
        return ((statistic.LogCount >= LogOfOften || (opens && statistic.IsKnown)) && statistic.Mean < MinMeanOfNovel)
            || SuffixWords.IsLanguage(Text.Written(name));
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
        return isTask ? new WordSpan(name.First, name.Last) : name;
    }

    // Which words are short for others, and which for others that a name does not begin with.
    private void ReadForms()
    {
        spelledOut.Clear();
        shortForms.Clear();
        foreach (AcronymPair pair in Text.Acronyms.All)
        {
            // "Marsh Drift Samples (MDS)": what the letters mean elsewhere does not count. "Knowledge Graph (KG)" is a kind.
            bool isKind = pair.LongForm.Length == 2 && ResourceNoun.ClassOf(Text.Sequence, pair.LongForm.Last) != HeadNoun.None;
            if (Text[pair.LongForm.First].Shape == WordShape.Initial && !isKind)
            {
                spelledOut.Add(Text[pair.Acronym.First].Hash);
            }
        }

        foreach (ref readonly Announcement announcement in Text.Announcements)
        {
            int first = announcement.Name.First;
            bool isBracketed = first > 1 && Text[first - 1].Shape == WordShape.Open && Text[first - 2].Shape == WordShape.Lower;
            if (Text.Acronyms.PairOf(first) >= 0 || (isBracketed && Text[first - 2].Noun is not (HeadNoun.Dataset or HeadNoun.Benchmark)))
            {
                shortForms.Add(Text.HashOf(announcement.Name));
            }
        }
    }

    // "the German corpus", "the GPU benchmark": a word that a large corpus knows, and not as a name, only describes.
    private bool IsNovel(WordSpan name, NameModel model)
    {
        if (Text.IsDisplayed(name))
        {
            return Text[name.First].Shape != WordShape.Lower || !model.Statistics.OfWord(Text[name.First].Hash).IsKnown;
        }

        // "the LiDAR-MOS benchmark": the acronym of other words, here or at another mention.
        if (
            shortForms.Contains(Text.HashOf(name))
            || char.IsAsciiDigit(Text.Written(name)[0])
            || (name.Length == 1 && Text.Written(name).Length < MinNovel)
        )
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
