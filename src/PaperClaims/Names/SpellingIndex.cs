using System.Buffers;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Looks a whole name up among the known ones.</summary>
/// <remarks>It sees some signs that <see cref="GazetteerIndex{T}"/> is blind to: V* is not V, V* Bench not VBench.</remarks>
internal sealed class SpellingIndex
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int MaxLength = 200;

    private static readonly SearchValues<char> RaisedDigits = SearchValues.Create(Raised);
    private static readonly SearchValues<char> Signs = SearchValues.Create("*∞");

    private readonly GazetteerIndex<int> table;

    // Spellings that the table does not have, those with such a sign, and those that it has for one of them (nothing if only that is
    // known).
    private readonly Dictionary<ulong, int?> apart = [];

    public SpellingIndex(LexiconEntry[] entries, GazetteerIndex<int> table)
    {
        this.table = table;
        for (int i = 0; i < entries.Length; i++)
        {
            foreach (string spelling in entries[i].Spellings)
            {
                if (spelling.AsSpan().ContainsAny(Signs))
                {
                    apart.TryAdd(SignedHashOf(spelling), i);
                    apart.TryAdd(HashOf(spelling), null);
                }
                else if (apart.TryGetValue(HashOf(spelling), out int? other) && (other is null || !entries[other.Value].IsOwn))
                {
                    apart[HashOf(spelling)] = i;
                }
            }

            foreach (string spelling in entries[i].FurtherSpellings)
            {
                apart.TryAdd(HashOf(spelling), i);
            }
        }
    }

    /// <summary>The hash of the letters and digits of a name.</summary>
    public static ulong HashOf(ReadOnlySpan<char> name) => GazetteerIndex<int>.HashOf(name);

    /// <summary>Whether <see cref="HashOf"/> sees all of a name: not letters beyond 16 bits, "𝜇-Math" is not MATH.</summary>
    public static bool SeesAll(ReadOnlySpan<char> name) => !name.ContainsAnyInRange('\ud800', '\udfff');

    /// <summary>The entry that has this spelling.</summary>
    public bool TryFind(ReadOnlySpan<char> name, out int entry)
    {
        if (name.ContainsAny(RaisedDigits) && name.Length <= MaxLength)
        {
            // "τ²-bench" is τ2-bench.
            Span<char> level = stackalloc char[name.Length];
            for (int i = 0; i < name.Length; i++)
            {
                level[i] = Raised.IndexOf(name[i], StringComparison.Ordinal) is >= 0 and int digit ? (char)('0' + digit) : name[i];
            }

            return TryFind(level, out entry);
        }

        int? known = null;
        if ((name.ContainsAny(Signs) && apart.TryGetValue(SignedHashOf(name), out known)) || apart.TryGetValue(HashOf(name), out known))
        {
            entry = known ?? -1;
            return known is not null;
        }

        return table.TryGetValue(name, out entry) && SeesAll(name);
    }

    private static ulong SignedHashOf(ReadOnlySpan<char> name)
    {
        ulong hash = HashOf(name);
        foreach (char c in name)
        {
            hash = Signs.Contains(c) ? FeatureHash.Next(hash, c) : hash;
        }

        return hash;
    }
}
