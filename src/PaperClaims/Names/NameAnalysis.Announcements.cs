using System.Runtime.InteropServices;

namespace PaperClaims;

// What the text calls each name, by grammar, and where else the name stands.
internal sealed partial class NameAnalysis
{
    // A text announces a few names; one of megabytes must not be searched for thousands.
    private const int MaxAnnounced = 24;
    private const int MaxQuoted = 4;
    private const int MaxSwitch = 10;

    private readonly List<Announcement> announcements = [];
    private readonly List<AnnouncedName> announced = [];

    /// <summary>Where names stand that the text calls something, in no order.</summary>
    public ReadOnlySpan<Announcement> Announcements => CollectionsMarshal.AsSpan(announcements);

    /// <summary>Index of the announcement whose name holds the word; -1 if none does.</summary>
    public int AnnouncementOf(int word) => announcementOf[word];

    /// <summary>Whether the text sets the words apart, in quotation marks or in another type.</summary>
    public bool IsDisplayed(WordSpan span)
    {
        int start = Text.Tokens[words[span.First].First].Start;
        return start > 0 && Text.Source[start - 1] is '{' or '"' or '“' or '`' or '\'' or '‘';
    }

    /// <summary>What the text calls the name in these words, a dataset or a benchmark; none if it says neither.</summary>
    public HeadNoun AnnouncedAs(WordSpan name)
    {
        foreach (ref readonly Announcement announcement in Announcements)
        {
            if (
                announcement.Name == name
                && announcement.IsResource
                && Constructions.RankOf(announcement.Construction) <= Constructions.OfNewWords
            )
            {
                HeadNoun own = ResourceNoun.ClassOf(Sequence, name.Last);
                return announcement.IsOfBothKinds || (own is HeadNoun.Dataset or HeadNoun.Benchmark && own != announcement.Noun)
                    ? HeadNoun.None
                    : announcement.Noun;
            }
        }

        return HeadNoun.None;
    }

    private void FindAnnouncements()
    {
        announcements.Clear();
        announced.Clear();
        ReadOnlySpan<CandidateSpan> all = CollectionsMarshal.AsSpan(candidates);
        for (int i = 0; i < all.Length; )
        {
            int members = all[i].ListCount;
            ReadList(all.Slice(i, members), all[i].List);
            i += members;
        }

        ReadEnumerations();
        ReadOtherForms();
        ReadOtherMentions();
    }

    // "three benchmarks: X for reading, Y for writing, and Z for both"
    private void ReadEnumerations()
    {
        for (int colon = 1; colon < words.Count - 1; colon++)
        {
            if (
                features[colon].Shape != WordShape.Colon
                || AnnouncedBefore.BeforeColon(Sequence, colon) is not { Words.Length: > 0 } phrase
            )
            {
                continue;
            }

            int known = announcements.Count;
            for (int word = colon + 1; word < words.Count && !features[word].SentenceStart; word++)
            {
                bool isMember =
                    candidateOf[word] is >= 0 and var candidate
                    && candidates[candidate].First == word
                    && (word == colon + 1 || features[word - 1].Shape == WordShape.Comma || features[word - 1].Cue == CueWord.Joins)
                    && Has(candidates[candidate].End)
                    && (
                        features[candidates[candidate].End].Shape == WordShape.Open
                        || WordIs(candidates[candidate].End, "for")
                        || WordIs(candidates[candidate].End, "in")
                    );
                if (isMember)
                {
                    announcements.Add(new Announcement(candidates[candidateOf[word]].Words, phrase.Noun, Construction.ListAfter));
                }
            }

            // As many as the text says.
            if (announcements.Count - known < 2 || announcements.Count - known != NamingPhrases.CountOf(Sequence, phrase))
            {
                announcements.RemoveRange(known, announcements.Count - known);
            }
        }
    }

    private void ReadList(ReadOnlySpan<CandidateSpan> members, WordSpan list)
    {
        (Construction construction, NamingPhrase phrase) = AnnouncementReader.Read(Sequence, list, members.Length);
        if (construction == Construction.None || !(phrase.IsResource || phrase.IsOther))
        {
            return;
        }

        // "We test BERT and X, a corpus": a noun for one thing speaks of the member beside it.
        bool isFollowed =
            construction
            is Construction.Apposition
                or Construction.Relative
                or Construction.Copula
                or Construction.Presented
                or Construction.NounAfter;
        ReadOnlySpan<CandidateSpan> named =
            phrase.IsPlural || members.Length == 1 ? members
            : isFollowed ? members[^1..]
            : members[..1];
        if (NamingPhrases.CountOf(Sequence, phrase) is > 0 and var count && named.Length > count)
        {
            named = isFollowed ? named[^count..] : named[..count];
        }

        foreach (ref readonly CandidateSpan member in named)
        {
            // "X (Inconsistency Set for Models)": a part of a long form is no name.
            if (
                Acronyms.PairOf(member.First) is >= 0 and var pair
                && Acronyms.All[pair].LongForm is { } longForm
                && longForm.First <= member.First
                && longForm.End >= member.End
                && longForm != member.Words
            )
            {
                continue;
            }

            // "datasets such as MNIST and UCI electricity data": who knows where the last ends.
            bool isOpen = construction is Construction.ListAfter && Has(list.End) && NamingPhrases.IsUnknownNoun(Sequence, list.End);
            if (isOpen)
            {
                continue;
            }

            WordSpan name = NameBounds.Trim(Sequence, member.Words);
            announcements.Add(new Announcement(name, phrase.Noun, construction) { IsTrimmed = name.First > member.First });
        }
    }

    // Names that are written like other words, and quoted or typeset.
    private void FindDisplayed()
    {
        displayed.AsSpan(0, words.Count).Clear();
        for (int i = 0; i < words.Count; i++)
        {
            if (features[i].Shape == WordShape.Lower && DisplayedAt(i) is { Length: > 0 } span)
            {
                displayed.AsSpan(span.First, span.Length).Fill(true);
                taggable.AsSpan(span.First, span.Length).Fill(true);
                i = span.Last;
            }
        }
    }

    private WordSpan DisplayedAt(int word)
    {
        int start = Text.Tokens[words[word].First].Start;
        bool isQuoted =
            word > 0
            && features[word - 1].Shape == WordShape.Quote
            && (word == 1 || Text.Tokens[words[word - 1].First].SpaceBefore || features[word - 2].Shape == WordShape.Open)
            && features[word].Shape == WordShape.Lower;
        if (isQuoted)
        {
            for (int end = word + 1; end < Math.Min(words.Count, word + MaxQuoted + 1) && !features[end].SentenceStart; end++)
            {
                if (features[end].Shape == WordShape.Quote)
                {
                    return new WordSpan(word, features[end - 1].Shape == WordShape.Comma && end - 1 > word ? end - 1 : end);
                }
            }

            return default;
        }

        bool isTypeset = IsTypeset(Text.Source.AsSpan(0, start));
        return isTypeset && features[word].Shape == WordShape.Lower ? WordSpan.Of(word) : default;
    }

    // "\textsc{", "{\sc "
    private static bool IsTypeset(ReadOnlySpan<char> before)
    {
        if (before is [.., >= 'a' and <= 'z', '{'])
        {
            return true;
        }

        int letters = before.Length - 1;
        while (letters > 0 && before.Length - letters <= MaxSwitch && (char.IsAsciiLetterLower(before[letters]) || before[letters] == ' '))
        {
            letters--;
        }

        return before is [.., ' '] && letters > 0 && before[letters] == '\\' && before[letters - 1] == '{';
    }

    // "Tidal Flat Questions (TFQ), a corpus": what one is called, the other is.
    private void ReadOtherForms()
    {
        int known = announcements.Count;
        foreach (AcronymPair pair in Acronyms.All)
        {
            (HeadNoun noun, Construction construction) = LongFormOf(pair);
            for (int i = 0; i < known && noun == HeadNoun.None; i++)
            {
                bool isEither = announcements[i].Name == pair.Acronym || announcements[i].Name.Last == pair.LongForm.Last;
                if (isEither && announcements[i].Construction != Construction.InBrackets && NameLikeAt(pair.LongForm.First))
                {
                    (noun, construction) = (announcements[i].Noun, announcements[i].Construction);
                }
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
        return isResource ? (features[last].Noun, Construction.LongForm) : default;
    }

    // Each name has what all its mentions say; one that is called both gets what the title says, or nothing.
    private void ReadOtherMentions()
    {
        foreach (Announcement own in announcements)
        {
            ref readonly WordFeatures first = ref features[own.Name.First];
            Add(
                new AnnouncedName(first.Hash, first.Shape, own.Name.Length, HashOf(own.Name), own.Noun, own.Construction)
                {
                    IsTrimmed = own.IsTrimmed,
                }
            );
        }

        if (Title.Announced is { Length: > 0 } title)
        {
            Add(title);
        }

        announcements.Clear();
        announcementOf.AsSpan(0, words.Count).Fill(-1);
        foreach (AnnouncedName name in announced)
        {
            for (int i = 0; i <= words.Count - name.Length && !name.IsContested; i++)
            {
                WordSpan span = new(i, i + name.Length);
                if (
                    features[i].Hash == name.FirstWord
                    && features[i].Shape == name.Shape
                    && (name.Length == 1 || HashOf(span) == name.Hash)
                )
                {
                    announcementOf.AsSpan(i, name.Length).Fill(announcements.Count);
                    MakeTaggable(span);
                    announcements.Add(
                        new Announcement(span, name.Noun, name.Construction)
                        {
                            IsOfBothKinds = name.IsOfBothKinds,
                            IsTrimmed = name.IsTrimmed,
                        }
                    );
                }
            }
        }
    }

    // Quoted and typeset words may be written like any other.
    private void MakeTaggable(WordSpan span)
    {
        for (int word = span.First; word < span.End; word++)
        {
            if (!taggable[word])
            {
                taggable[word] = true;
                SubwordFeatures.Read(features[word], Written(WordSpan.Of(word)), out subwords[word]);
            }
        }
    }

    private void Add(AnnouncedName name)
    {
        int known = announced.FindIndex(other => other.Hash == name.Hash);
        if (known >= 0)
        {
            announced[known] = announced[known].With(name);
        }
        else if (announced.Count < MaxAnnounced)
        {
            announced.Add(name);
        }
    }
}
