using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Where a word stands in a known name.</summary>
internal enum MatchPlace : byte
{
    Only,
    First,
    Inside,
    Last,
}

/// <summary>The words of a known name; none if nothing is known.</summary>
internal readonly record struct NameMatch<T>(WordSpan Words, T Value)
{
    public bool IsFound => Words.End > 0;

    public MatchPlace PlaceOf(int word) =>
        Words.Length == 1 ? MatchPlace.Only
        : word == Words.First ? MatchPlace.First
        : word == Words.Last ? MatchPlace.Last
        : MatchPlace.Inside;
}

/// <summary>The known names that a text holds, word by word. Reused from one abstract to the next.</summary>
internal sealed class NameMatches
{
    private NameMatch<int>[] known = [];
    private NameMatch<NameCount>[] counted = [];

    /// <summary>The names that the matches point to.</summary>
    public NameLexicon Lexicon { get; private set; } = null!;

    public ref readonly NameMatch<int> Known(int word) => ref known[word];

    public ref readonly NameMatch<NameCount> Counted(int word) => ref counted[word];

    public void Load(NameAnalysis text, NameLexicon lexicon, GazetteerIndex<NameCount> counts)
    {
        Lexicon = lexicon;
        if (known.Length < text.Count)
        {
            known = new NameMatch<int>[text.Count * 5 / 4];
            counted = new NameMatch<NameCount>[text.Count * 5 / 4];
        }

        // What most names are looked up by first.
        for (int i = text.NextTaggable(0); i < text.Count; i = text.NextTaggable(i + 1))
        {
            lexicon.Table.Prefetch(text[i].Hash);
            counts.Prefetch(text[i].Hash);
        }

        Find(text, lexicon.Table, known, lexicon.HasOwn ? entry => lexicon[entry].IsOwn : null);
        Find(text, counts, counted, anywhere: null);
    }

    /// <summary>Whether a known name starts at the word.</summary>
    public bool StartsAt(int word) => known[word].IsFound && known[word].Words.First == word;

    // A name starts where something may look like one; those that are found anywhere need not look like names.
    private static void Find<T>(NameAnalysis text, GazetteerIndex<T> table, NameMatch<T>[] matches, Func<T, bool>? anywhere)
        where T : struct
    {
        Array.Clear(matches, 0, text.Count);
        int Next(int from) => anywhere is null ? text.NextTaggable(from) : from;
        for (int i = Next(0); i < text.Count; )
        {
            int end = Match(text, table, i, out T value);
            bool found = end > i && (text.Taggable[i] || anywhere!(value));
            if (found)
            {
                matches.AsSpan(i, end - i).Fill(new NameMatch<T>(new WordSpan(i, end), value));
            }

            i = Next(found ? end : i + 1);
        }
    }

    // The longest name that starts at a word, words taken whole.
    private static int Match<T>(NameAnalysis text, GazetteerIndex<T> table, int first, out T value)
        where T : struct
    {
        ulong hash = FeatureHash.Start;
        int found = first;
        value = default;
        ReadOnlySpan<Word> words = text.Words;
        for (int i = first; i < words.Length; i++)
        {
            Word word = words[i];
            ulong before = hash;
            for (int token = word.First; token < word.End; token++)
            {
                hash = GazetteerIndex<T>.Append(hash, text.Text, token);
            }

            // A sign alone adds nothing: a name does not end in it.
            GazetteerEntry known = table[hash];
            if (hash != before && known.IsName)
            {
                value = table.ValueOf(known);
                found = i + 1;
            }

            if (!known.Continues)
            {
                break;
            }
        }

        return found;
    }
}
