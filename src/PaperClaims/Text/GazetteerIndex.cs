using System.Runtime.InteropServices;
using PaperClaims.Learning;

namespace PaperClaims.Text;

/// <summary>What the index knows of letters and digits: whether they are a name, and whether a longer one starts with them.</summary>
internal readonly struct GazetteerEntry(uint packed)
{
    private const uint ContinuesBit = 1u << 31;

    public bool IsName => Entry > 0;

    public bool Continues => (packed & ContinuesBit) != 0;

    /// <summary>Place of the name's value, the first being 1.</summary>
    public int Entry => (int)(packed & ~ContinuesBit);

    /// <summary>The number from which it is made again.</summary>
    public uint Packed => packed;

    /// <summary>The same as a name, whose value has this place.</summary>
    public GazetteerEntry WithName(int entry) => new(packed | (uint)entry);

    /// <summary>The same as the beginning of a longer name.</summary>
    public GazetteerEntry WithLonger() => new(packed | ContinuesBit);
}

/// <summary>Looks names up in a text, blind to case, spaces, hyphens and other signs: <c>MS COCO</c> is <c>MS-COCO</c>.</summary>
internal sealed class GazetteerIndex<T>
    where T : struct
{
    private readonly HashTable table;
    private readonly T[] values;

    /// <summary>Of two names that are written alike, the first counts.</summary>
    public GazetteerIndex(IEnumerable<(string Name, T Value)> names)
    {
        Dictionary<uint, GazetteerEntry> entries = [];
        List<T> all = [];
        foreach ((string name, T value) in names)
        {
            ulong hash = FeatureHash.Start;
            for (int i = 0; i < name.Length; i++)
            {
                if (hash != FeatureHash.Start && StartsPart(name, i))
                {
                    EntryOf(hash) = EntryOf(hash).WithLonger();
                }

                hash = Next(hash, name[i]);
            }

            if (!EntryOf(hash).IsName)
            {
                all.Add(value);
                EntryOf(hash) = EntryOf(hash).WithName(all.Count);
            }
        }

        values = [.. all];
        uint[] keys = new uint[entries.Count];
        uint[] packed = new uint[entries.Count];
        int place = 0;
        foreach ((uint key, GazetteerEntry entry) in entries)
        {
            (keys[place], packed[place]) = (key, entry.Packed);
            place++;
        }

        table = new HashTable(keys, packed);

        ref GazetteerEntry EntryOf(ulong hash) => ref CollectionsMarshal.GetValueRefOrAddDefault(entries, HashTable.KeyOf(hash), out _);
    }

    public bool TryGetValue(ReadOnlySpan<char> name, out T value)
    {
        GazetteerEntry found = this[HashOf(name)];
        value = found.IsName ? ValueOf(found) : default;
        return found.IsName;
    }

    /// <summary>What is known of letters and digits of this hash.</summary>
    public GazetteerEntry this[ulong hash] => new(table[hash]);

    /// <summary>Has the processor fetch what letters and digits of this hash are asked for soon.</summary>
    public void Prefetch(ulong hash) => table.Prefetch(hash);

    /// <summary>The value of a name.</summary>
    public T ValueOf(GazetteerEntry name) => values[name.Entry - 1];

    /// <summary>
    /// Finds the longest name that starts at a token; returns the index after it, <paramref name="first"/> if there is none.
    /// </summary>
    /// <remarks>Only signs that a name may hold stand between its parts: no comma, no bracket.</remarks>
    public int Match(AbstractText text, int first, out T value)
    {
        ulong hash = FeatureHash.Start;
        int found = first;
        value = default;
        for (
            int i = first;
            text.KindAt(i)
                is TokenKind.Word
                    or TokenKind.Number
                    or TokenKind.Hyphen
                    or TokenKind.Caret
                    or TokenKind.Symbol
                    or TokenKind.Quote
                    or TokenKind.Plus;
            i++
        )
        {
            ulong before = hash;
            hash = Append(hash, text, i);
            GazetteerEntry known = this[hash];
            if (hash != before && known.IsName)
            {
                value = ValueOf(known);
                found = i + 1;
            }

            if (!known.Continues)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The hash with one more token.</summary>
    public static ulong Append(ulong hash, AbstractText text, int token) =>
        hash == FeatureHash.Start && text.IsLettersAndDigits(token) ? text.HashAt(token) : Append(hash, text.Printed(token, token + 1));

    /// <summary>The hash of the letters and digits of a name.</summary>
    public static ulong HashOf(ReadOnlySpan<char> name) => Append(FeatureHash.Start, name);

    private static ulong Append(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            hash = Next(hash, c);
        }

        return hash;
    }

    // A text may be cut into words wherever a part of the name starts.
    private static bool StartsPart(string name, int i) =>
        !char.IsLetterOrDigit(name[i])
        || !char.IsLetterOrDigit(name[i - 1])
        || char.IsDigit(name[i]) != char.IsDigit(name[i - 1])
        || char.IsUpper(name[i]);

    private static ulong Next(ulong hash, char c) => char.IsLetterOrDigit(c) || c == '+' ? FeatureHash.Next(hash, c) : hash;
}
