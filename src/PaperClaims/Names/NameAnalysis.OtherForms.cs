namespace PaperClaims;

// What the text calls a name by its long form or by its last word.
internal sealed partial class NameAnalysis
{
    private readonly Dictionary<int, Announcement> namedAt = [];
    private readonly WordMarks namedWords = new();

    private void MarkNamed()
    {
        namedWords.Clear(words.Count);
        foreach (ref readonly Announcement announcement in Announcements)
        {
            namedWords.Mark(announcement.Name);
        }
    }

    // "our corpus, Questions on the Tidal Flat (QTF), covers": a long form with small words in it is no candidate.
    private void ReadLongForms()
    {
        foreach (AcronymPair pair in Acronyms.All)
        {
            bool isNew =
                pair.LongForm.End <= pair.Acronym.First
                && NameLikeAt(pair.LongForm.First)
                && !namedWords.AnyIn(pair.LongForm)
                && !namedWords.AnyIn(pair.Acronym);
            (Construction construction, NamingPhrase phrase) = isNew ? AnnouncementReader.Read(Sequence, pair.LongForm, 1) : default;
            if (construction != Construction.None && phrase.IsResource && !phrase.IsPlural)
            {
                announcements.Add(new Announcement(pair.LongForm, phrase.Noun, construction));
                namedWords.Mark(pair.LongForm);
            }
        }
    }

    // "the Tidal Flat Corpus"
    private void ReadCapitalNouns()
    {
        foreach (CandidateSpan candidate in candidates)
        {
            int last = candidate.Words.Last;
            bool isNamed =
                candidate.Words.Length > 1
                && features[last].Shape == WordShape.Initial
                && ResourceNoun.ClassOf(Sequence, last) is HeadNoun.Dataset or HeadNoun.Benchmark
                && ResourceNoun.IsPlain(Sequence, last)
                && !NamingPhrases.IsPlural(Sequence, last)
                && !namedWords.AnyIn(candidate.Words);
            if (isNamed)
            {
                announcements.Add(new Announcement(candidate.Words, ResourceNoun.ClassOf(Sequence, last), Construction.CapitalNoun));
            }
        }
    }

    // "Tidal Flat Questions (TFQ), a corpus": what one is called, the other is.
    private void ReadOtherForms()
    {
        namedAt.Clear();
        foreach (ref readonly Announcement announcement in Announcements)
        {
            if (announcement.Construction != Construction.InBrackets)
            {
                namedAt.TryAdd(announcement.Name.Last, announcement);
            }
        }

        foreach (AcronymPair pair in Acronyms.All)
        {
            (HeadNoun noun, Construction construction) = LongFormOf(pair);
            if (
                noun == HeadNoun.None
                && NameLikeAt(pair.LongForm.First)
                && (
                    namedAt.TryGetValue(pair.LongForm.Last, out Announcement named)
                    || (namedAt.TryGetValue(pair.Acronym.Last, out named) && named.Name == pair.Acronym)
                )
            )
            {
                (noun, construction) = (named.Noun, named.Construction);
            }

            if (noun != HeadNoun.None)
            {
                announcements.Add(new Announcement(pair.Acronym, noun, construction));
                announcements.Add(new Announcement(pair.LongForm, noun, construction));
            }
        }
    }

    // "Coastal Erosion Dataset (CED)"
    private (HeadNoun Noun, Construction Construction) LongFormOf(AcronymPair pair)
    {
        int last = pair.LongForm.Last;
        bool isResource =
            features[last].Noun is HeadNoun.Dataset or HeadNoun.Benchmark
            && features[last].Shape == WordShape.Initial
            && !NamingPhrases.IsPlural(Sequence, last)
            && ResourceNoun.IsPlain(Sequence, last);
        int first = pair.LongForm.First;
        bool isOfResource =
            !isResource
            && pair.LongForm.Length > 2
            && features[first] is { Shape: WordShape.Initial, Noun: HeadNoun.Dataset or HeadNoun.Benchmark, SentenceStart: false }
            && features[first + 1].Cue == CueWord.Function
            && ResourceNoun.IsPlain(Sequence, first);
        return isResource ? (features[last].Noun, Construction.LongForm)
            : isOfResource ? (features[first].Noun, Construction.LongForm)
            : default;
    }
}
