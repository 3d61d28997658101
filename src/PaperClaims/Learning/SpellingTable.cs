using PaperClaims.Text;

namespace PaperClaims.Learning;

/// <summary>Looks names up in a text, blind to case, spaces, hyphens and other signs: <c>MS COCO</c> is <c>MS-COCO</c>.</summary>
internal sealed class SpellingTable<T>
    where T : struct
{
    private readonly HashTable<T> values;
    private readonly HashTable<byte> beginnings;

    /// <summary>Of two names that are written alike, the first counts.</summary>
    public SpellingTable(IEnumerable<(string Name, T Value)> names)
    {
        Dictionary<uint, T> all = [];
        HashSet<uint> prefixes = [];
        foreach ((string name, T value) in names)
        {
            ulong hash = FeatureHash.Start;
            for (int i = 0; i < name.Length; i++)
            {
                if (hash != FeatureHash.Start && StartsPart(name, i))
                {
                    prefixes.Add(HashTable<T>.KeyOf(hash));
                }

                hash = Next(hash, name[i]);
            }

            all.TryAdd(HashTable<T>.KeyOf(hash), value);
        }

        values = new([.. all.Keys], [.. all.Values]);
        beginnings = new([.. prefixes], new byte[prefixes.Count]);
    }

    public bool TryGetValue(ReadOnlySpan<char> name, out T value) => values.TryGetValue(Append(FeatureHash.Start, name), out value);

    /// <summary>The longest name that starts at token <paramref name="first"/>; returns the index after its last token, <paramref name="first"/> if none does.</summary>
    /// <remarks>Only signs that a name may hold stand between its parts: no comma, no bracket.</remarks>
    public int Match(AbstractText text, int first, out T value)
    {
        ulong hash = FeatureHash.Start;
        int found = first;
        value = default;
        for (int i = first; text.KindAt(i) is TokenKind.Word or TokenKind.Number or TokenKind.Hyphen or TokenKind.Caret or TokenKind.Symbol or TokenKind.Quote or TokenKind.Plus; i++)
        {
            ulong before = hash;
            hash = Append(hash, text, i);
            if (hash != before && values.TryGetValue(hash, out T match))
            {
                value = match;
                found = i + 1;
            }

            if (!Continues(hash))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The value of the name whose letters and digits have this hash.</summary>
    public bool TryGetValue(ulong hash, out T value) => values.TryGetValue(hash, out value);

    /// <summary>Whether a longer name begins with the letters and digits of this hash.</summary>
    public bool Continues(ulong hash) => beginnings.TryGetValue(hash, out _);

    /// <summary>The hash with one more token.</summary>
    public static ulong Append(ulong hash, AbstractText text, int token) =>
        hash == FeatureHash.Start && text.IsLettersAndDigits(token) ? text.HashAt(token) : Append(hash, text.Word(token));

    private static ulong Append(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            hash = Next(hash, c);
        }

        return hash;
    }

    // A text may be cut into units wherever a part of the name starts.
    private static bool StartsPart(string name, int i) =>
        !char.IsLetterOrDigit(name[i]) || !char.IsLetterOrDigit(name[i - 1]) || char.IsDigit(name[i]) != char.IsDigit(name[i - 1]) || char.IsUpper(name[i]);

    private static ulong Next(ulong hash, char c) => char.IsLetterOrDigit(c) || c == '+' ? FeatureHash.Next(hash, c) : hash;
}
