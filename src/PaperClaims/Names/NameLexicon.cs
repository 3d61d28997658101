using System.Diagnostics.CodeAnalysis;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The names of datasets and benchmarks that are known, with their other spellings. Immutable and thread-safe.</summary>
/// <remarks>
/// Case, spaces, hyphens and other signs make no difference: <c>MS COCO</c> is <c>MS-COCO</c>. A version, year, size, split or language
/// behind a name does, listed or not: it makes another id of the same family.
/// </remarks>
public sealed class NameLexicon
{
    private static readonly Lazy<NameLexicon> BuiltIn = new(ReadBuiltIn);

    private readonly LexiconEntry[] entries;
    private readonly (string Name, int Entry)[] spellings;
    private readonly Lazy<NameIdentities> identities;

    private NameLexicon(LexiconEntry[] entries, (string Name, int Entry)[] spellings)
    {
        this.entries = entries;
        this.spellings = spellings;
        Table = new GazetteerIndex<int>(spellings);
        HasOwn = Array.Exists(entries, entry => entry.IsOwn);
        identities = new Lazy<NameIdentities>(() => new NameIdentities(entries, Table));
    }

    /// <summary>The built-in names.</summary>
    public static NameLexicon Default => BuiltIn.Value;

    /// <summary>Number of resources, whatever the number of their spellings.</summary>
    public int Count => entries.Count(entry => entry.SameAs is null);

    internal GazetteerIndex<int> Table { get; }

    /// <summary>Whether there are names of a user's own.</summary>
    internal bool HasOwn { get; }

    /// <summary>What names are the names of.</summary>
    internal NameIdentities Identities => identities.Value;

    internal LexiconEntry this[int index] => entries[index];

    /// <summary>Adds a name of one's own. Where it stands in a text exactly so, it is always claimed.</summary>
    /// <param name="name">The name as one writes it; what was known by it is replaced.</param>
    /// <param name="kind">What it stands for.</param>
    /// <param name="aliases">Its other spellings, beyond case, spaces and hyphens.</param>
    /// <exception cref="ArgumentException">A name holds neither a letter nor a digit.</exception>
    public NameLexicon With(string name, NameKind kind, params ReadOnlySpan<string> aliases) => With(name, kind, aliases.ToArray(), null);

    /// <inheritdoc cref="With(string, NameKind, ReadOnlySpan{string})"/>
    public NameLexicon With(string name, NameKind kind, params string[] aliases) => With(name, kind, aliases, null);

    /// <summary>Adds a name of one's own that is of a family. Where it stands in a text exactly so, it is always claimed.</summary>
    /// <param name="name">The name as one writes it; what was known by it is replaced.</param>
    /// <param name="kind">What it stands for.</param>
    /// <param name="aliases">Its other spellings, beyond case, spaces and hyphens.</param>
    /// <param name="family">A name of the family, known or not; null where the name itself says it (<c>Quiet Marsh v2</c>).</param>
    /// <exception cref="ArgumentException">A name holds neither a letter nor a digit.</exception>
    public NameLexicon With(string name, NameKind kind, IEnumerable<string> aliases, string? family)
    {
        ArgumentNullException.ThrowIfNull(aliases);
        string[] spellings = [name, .. aliases];
        foreach (string spelling in (string[])[.. spellings, family ?? name])
        {
            ArgumentNullException.ThrowIfNull(spelling, nameof(name));
            if (!ListLines.IsSpelling(spelling))
            {
                throw new ArgumentException($"\"{spelling}\" is no name: it holds neither a letter nor a digit.", nameof(name));
            }
        }

        return With([new LexiconEntry(name, kind, NameAmbiguity.None, spellings, IsOwn: true) { Family = family }]);
    }

    /// <summary>Adds a list of names of one's own, which are always claimed where they stand in a text exactly so.</summary>
    /// <param name="list">
    /// Lines of a name, <c>dataset</c> or <c>benchmark</c>, other spellings (separated by <c>"; "</c>), and a name of the family, separated
    /// by tabs. The last two may be left out or empty; a line that starts with <c>#</c> is a comment. Of names written alike the first
    /// counts, and what was known by it is replaced.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    /// <exception cref="InvalidDataException">A line is not of this form; says which.</exception>
    public NameLexicon With(TextReader list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return With(LexiconLines.ReadOwn(list));
    }

    // Of two names written alike the table takes the first.
    private NameLexicon With(IReadOnlyList<LexiconEntry> own) =>
        new([.. entries, .. own], [.. SpellingsOf(own, entries.Length), .. spellings]);

    /// <summary>The id that a claim of <paramref name="name"/> gets, whatever way it is written.</summary>
    /// <remarks><c>LongBench v3</c>, which is not listed, has the id <c>longbench-v3</c>, since LongBench is known.</remarks>
    public bool TryGetId(string name, [NotNullWhen(true)] out string? id)
    {
        ArgumentNullException.ThrowIfNull(name);
        id = Identities.Of(name).Id;
        return id is not null;
    }

    /// <summary>
    /// The family that a claim of <paramref name="name"/> gets, known or not; it has none if no letter or digit is in it.
    /// </summary>
    public bool TryGetFamily(string name, [NotNullWhen(true)] out string? family)
    {
        ArgumentNullException.ThrowIfNull(name);
        family = Identities.Of(name).Family;
        return family is not null;
    }

    /// <summary>Whether a spelling of the entry has the same letters and digits in the same case.</summary>
    internal bool IsSpelled(int entry, ReadOnlySpan<char> written)
    {
        foreach (string spelling in entries[entry].Spellings)
        {
            if (HasSameLetters(spelling, written))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSameLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int j = 0;
        foreach (char c in a)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            while (j < b.Length && !char.IsLetterOrDigit(b[j]))
            {
                j++;
            }

            if (j == b.Length || b[j++] != c)
            {
                return false;
            }
        }

        return b[j..].IndexOfAnyInRange('0', 'z') < 0;
    }

    private static NameLexicon ReadBuiltIn()
    {
        using Stream stream = EmbeddedResource.Open(LexiconLines.Resource);
        using StreamReader reader = new(stream);
        return Read(reader);
    }

    /// <summary>Reads the lines of <see cref="LexiconLines.ReadBuiltIn"/>.</summary>
    internal static NameLexicon Read(TextReader reader)
    {
        LexiconEntry[] entries = [.. LexiconLines.ReadBuiltIn(reader)];
        return new NameLexicon(entries, SpellingsOf(entries, 0));
    }

    private static (string Name, int Entry)[] SpellingsOf(IReadOnlyList<LexiconEntry> entries, int first)
    {
        List<(string, int)> spellings = [];
        for (int i = 0; i < entries.Count; i++)
        {
            foreach (string spelling in entries[i].Spellings)
            {
                spellings.Add((spelling, first + i));
            }
        }

        return [.. spellings];
    }
}
