using System.Buffers;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Looks a spelling up among the known names. What <see cref="GazetteerIndex{T}"/> is blind to, it sees where it tells names apart.</summary>
internal sealed class SpellingIndex(LexiconEntry[] entries, GazetteerIndex<int> table)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int MaxLength = 200;

    // "V*" is not V, nor "∞Bench" a bench.
    private const string Signs = "*∞";

    private static readonly SearchValues<char> RaisedDigits = SearchValues.Create(Raised);

    private readonly bool[] hasSign = Array.ConvertAll(
        entries,
        entry => entry.Spellings.Any(spelling => spelling.AsSpan().ContainsAny(Signs))
    );

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

        // Letters beyond 16 bits, which the table does not see: "𝜇-Math".
        return table.TryGetValue(name, out entry)
            && !name.ContainsAnyInRange('\ud800', '\udfff')
            && (!hasSign[entry] || HasSpelling(entry, name));
    }

    private bool HasSpelling(int entry, ReadOnlySpan<char> name)
    {
        foreach (string spelling in entries[entry].Spellings)
        {
            if (spelling.AsSpan().ContainsAny(Signs) == name.ContainsAny(Signs) && HashOf(spelling) == HashOf(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same of all spellings that differ in case, spaces and hyphens only.</summary>
    public static ulong HashOf(ReadOnlySpan<char> name) => GazetteerIndex<int>.HashOf(name);
}
