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

    public MatchPlace PlaceOf(int unit) => End - First == 1 ? MatchPlace.Only : unit == First ? MatchPlace.First : unit == End - 1 ? MatchPlace.Last : MatchPlace.Inside;

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

    public void Load(NameText text, NameLexicon lexicon, NameTable<NameCount> counts)
    {
        Lexicon = lexicon;
        if (known.Length < text.Count)
        {
            known = new NameMatch<int>[text.Count * 5 / 4];
            counted = new NameMatch<NameCount>[text.Count * 5 / 4];
        }

        Find(text, lexicon.Table, known);
        Find(text, counts, counted);
    }

    /// <summary>The known names within the units [<paramref name="first"/>, <paramref name="end"/>) and what they start.</summary>
    public IEnumerable<NameMatch<int>> KnownWithin(int first, int end)
    {
        for (int unit = first; unit < end; unit++)
        {
            if (known[unit].IsFound && known[unit].First == unit)
            {
                yield return known[unit];
            }
        }
    }

    private static void Find<T>(NameText text, NameTable<T> table, NameMatch<T>[] matches)
        where T : struct
    {
        Array.Clear(matches, 0, text.Count);
        for (int i = 0; i < text.Count;)
        {
            T value = default;
            int end = text.Candidates[i] ? table.Match(text, i, out value) : i;
            if (end == i)
            {
                i++;
                continue;
            }

            matches.AsSpan(i, end - i).Fill(new NameMatch<T>(i, end, value));
            i = end;
        }
    }
}
