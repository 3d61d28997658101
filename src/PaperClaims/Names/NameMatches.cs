using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Where a unit stands in a known name.</summary>
internal enum MatchPlace : byte
{
    Only,
    First,
    Inside,
    Last,
}

/// <summary>A known name at the units [<paramref name="First"/>, <paramref name="End"/>); none if <paramref name="End"/> is 0.</summary>
internal readonly record struct NameMatch<T>(int First, int End, T Value)
{
    public bool IsFound => End > 0;

    public MatchPlace PlaceOf(int unit) =>
        End - First == 1 ? MatchPlace.Only
        : unit == First ? MatchPlace.First
        : unit == End - 1 ? MatchPlace.Last
        : MatchPlace.Inside;

    public bool Is(NameSpan span) => First == span.First && End == span.End;
}

/// <summary>The known names that a text holds, unit by unit. Reused from one abstract to the next.</summary>
internal sealed class NameMatches
{
    private NameMatch<int>[] known = [];
    private NameMatch<NameCount>[] counted = [];

    /// <summary>The names that the matches point to.</summary>
    public NameLexicon Lexicon { get; private set; } = null!;

    public ref readonly NameMatch<int> Known(int unit) => ref known[unit];

    public ref readonly NameMatch<NameCount> Counted(int unit) => ref counted[unit];

    public void Load(NameText text, NameLexicon lexicon, SpellingTable<NameCount> counts)
    {
        Lexicon = lexicon;
        if (known.Length < text.Count)
        {
            known = new NameMatch<int>[text.Count * 5 / 4];
            counted = new NameMatch<NameCount>[text.Count * 5 / 4];
        }

        // What most names are looked up by first.
        for (int i = text.NextCandidate(0); i < text.Count; i = text.NextCandidate(i + 1))
        {
            lexicon.Table.Prefetch(text[i].Word);
            counts.Prefetch(text[i].Word);
        }

        Find(text, lexicon.Table, known, lexicon.HasOwn ? entry => lexicon[entry].IsOwn : null);
        Find(text, counts, counted, anywhere: null);
    }

    /// <summary>Whether a known name starts at the unit.</summary>
    public bool StartsAt(int unit) => known[unit].IsFound && known[unit].First == unit;

    // A name starts where something may look like one; those that are found anywhere need not look like names.
    private static void Find<T>(NameText text, SpellingTable<T> table, NameMatch<T>[] matches, Func<T, bool>? anywhere)
        where T : struct
    {
        Array.Clear(matches, 0, text.Count);
        int Next(int from) => anywhere is null ? text.NextCandidate(from) : from;
        for (int i = Next(0); i < text.Count; )
        {
            int end = Match(text, table, i, out T value);
            bool found = end > i && (text.Candidates[i] || anywhere!(value));
            if (found)
            {
                matches.AsSpan(i, end - i).Fill(new NameMatch<T>(i, end, value));
            }

            i = Next(found ? end : i + 1);
        }
    }

    // The longest name that starts at a unit, units taken whole.
    private static int Match<T>(NameText text, SpellingTable<T> table, int first, out T value)
        where T : struct
    {
        ulong hash = FeatureHash.Start;
        int found = first;
        value = default;
        ReadOnlySpan<NameUnit> units = text.Units;
        for (int i = first; i < units.Length; i++)
        {
            NameUnit unit = units[i];
            ulong before = hash;
            for (int token = unit.First; token < unit.End; token++)
            {
                hash = SpellingTable<T>.Append(hash, text.Text, token);
            }

            // A sign alone adds nothing: a name does not end in it.
            Spelled known = table[hash];
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
