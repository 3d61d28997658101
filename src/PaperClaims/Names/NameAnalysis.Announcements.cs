using System.Runtime.InteropServices;

namespace PaperClaims;

// What the text calls each name, by grammar, and where else the name stands.
internal sealed partial class NameAnalysis
{
    // A text announces a few names; one of megabytes must not be searched for thousands.
    private const int MaxAnnounced = 24;

    private readonly List<Announcement> announcements = [];
    private readonly List<AnnouncedName> announced = [];

    /// <summary>Where names stand that the text calls something, in no order.</summary>
    public ReadOnlySpan<Announcement> Announcements => CollectionsMarshal.AsSpan(announcements);

    /// <summary>Index of the announcement whose name holds the word; -1 if none does.</summary>
    public int AnnouncementOf(int word) => announcementOf[word];

    /// <summary>Whether the text calls the words, just these, a data resource or a yardstick.</summary>
    public bool IsAnnounced(WordSpan span) =>
        AnnouncementOf(span.First) is >= 0 and var index && announcements[index].Name == span && announcements[index].IsResource;

    /// <summary>What the text calls the name in these words, a dataset or a benchmark; none if it says neither.</summary>
    public HeadNoun AnnouncedAs(WordSpan name)
    {
        int known = KnownByName(HashOf(name));
        if (
            known < 0
            || announced[known] is { IsContested: true } or { IsResource: false }
            || Constructions.RankOf(announced[known].Construction) > Constructions.OfNewWords
        )
        {
            return HeadNoun.None;
        }

        HeadNoun own = ResourceNoun.ClassOf(Sequence, name.Last);
        return announced[known].IsOfBothKinds || (own is HeadNoun.Dataset or HeadNoun.Benchmark && own != announced[known].Noun)
            ? HeadNoun.None
            : announced[known].Noun;
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
        MarkNamed();
        ReadLongForms();
        ReadCapitalNouns();
        ReadOtherForms();
        ReadOtherMentions();
    }

    // "three benchmarks: X for reading, Y for writing, and Z for both", "two corpora: (1) X; (2) Y"
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
                bool isItem = features[word - 1].Shape == WordShape.Close && AnnouncementReader.IsItem(Sequence, word - 1);
                bool isMember =
                    candidateOf[word] is >= 0 and var candidate
                    && candidates[candidate].First == word
                    && (
                        isItem
                        || word == colon + 1
                        || features[word - 1].Shape == WordShape.Comma
                        || features[word - 1].Cue == CueWord.Joins
                    )
                    && Has(candidates[candidate].End)
                    && (
                        isItem
                        || features[candidates[candidate].End].Shape == WordShape.Open
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

        if (construction == Construction.ListAfter && named.Length == members.Length && EndsInSubject(members, list))
        {
            named = named[..^1];
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

        if (construction is Construction.ListAfter or Construction.ListInBrackets && named.Length == members.Length)
        {
            ReadLastMember(list, phrase.Noun, construction);
        }
    }

    // "on MNIST, CIFAR-10, and the X": the last has its own article.
    private void ReadLastMember(WordSpan list, HeadNoun noun, Construction construction)
    {
        int word = list.End;
        word += Has(word) && features[word].Shape == WordShape.Comma ? 1 : 0;
        bool isLast = Has(word + 2) && WordIs(word, "and") && WordIs(word + 1, "the") && candidateOf[word + 2] >= 0;
        if (isLast && candidates[candidateOf[word + 2]] is { ListCount: 1 } last && last.First == word + 2)
        {
            bool isClosed = !Has(last.End) || features[last.End] is { SentenceStart: true } or { Shape: WordShape.Stop or WordShape.Close };
            if (isClosed)
            {
                announcements.Add(new Announcement(last.Words, noun, construction));
            }
        }
    }

    // "On datasets such as MNIST, X learns faster."
    private bool EndsInSubject(ReadOnlySpan<CandidateSpan> members, WordSpan list) =>
        members.Length > 1
        && features[members[^1].First - 1].Shape == WordShape.Comma
        && Has(list.End)
        && !features[list.End].SentenceStart
        && features[list.End] is { Shape: WordShape.Lower, Cue: not CueWord.Joins };

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

    private void Add(AnnouncedName name)
    {
        int known = KnownByName(name.Hash);
        if (known >= 0)
        {
            announced[known] = announced[known].With(name);
        }
        else if (announced.Count < MaxAnnounced)
        {
            announced.Add(name);
        }
    }

    private int KnownByName(ulong hash)
    {
        for (int i = 0; i < announced.Count; i++)
        {
            if (announced[i].Hash == hash)
            {
                return i;
            }
        }

        return -1;
    }
}
