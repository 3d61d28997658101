using System.Buffers;
using System.Globalization;

namespace PaperClaims;

/// <summary>
/// The families of names that are not known: of the stem of known ones, of what a known one is made of, else a family of its
/// own.
/// </summary>
internal sealed class FamilyStems
{
    private const int MinMotherLength = 4;

    private readonly LexiconEntry[] entries;
    private readonly SpellingIndex names;

    // "ICDAR" of ICDAR2013 and ICDAR2015.
    private readonly Dictionary<ulong, string> stems = [];

    /// <summary>
    /// A family has the name that is said, else the stem of its names. What is no version or year may belong to the only one: "DIV" of
    /// DIV2K.
    /// </summary>
    public FamilyStems(LexiconEntry[] entries, SpellingIndex names, List<KnownVariant> variants, Func<int, string> idOf)
    {
        this.entries = entries;
        this.names = names;
        foreach (LexiconEntry entry in entries)
        {
            if (entry.Family is { } family)
            {
                stems.TryAdd(SpellingIndex.HashOf(family), LexiconEntry.IdOf(family));
            }
        }

        Dictionary<ulong, int> only = [];
        foreach (KnownVariant variant in variants)
        {
            if (variant.Parts.Known < 0 && entries[variant.Entry].Family is null)
            {
                ulong hash = SpellingIndex.HashOf(variant.Stem);
                if (variant.Parts.IsVersion || (only.TryGetValue(hash, out int other) && idOf(other) != idOf(variant.Entry)))
                {
                    stems.TryAdd(hash, LexiconEntry.IdOf(variant.Stem));
                }

                only.TryAdd(hash, variant.Entry);
            }
        }
    }

    /// <summary>The family of known names with this stem; null if there are none.</summary>
    public string? Find(ReadOnlySpan<char> stem) =>
        SpellingIndex.SeesAll(stem) ? stems.GetValueOrDefault(SpellingIndex.HashOf(stem)) : null;

    /// <summary>The entry of which "HumanEval-Java" is made; a plain word may be anything, and a bench is one of its own.</summary>
    public bool TryFindMother(ReadOnlySpan<char> stem, out int mother)
    {
        for (int hyphen = stem.LastIndexOf('-'); hyphen >= MinMotherLength; hyphen = stem[..hyphen].LastIndexOf('-'))
        {
            if (
                names.TryFind(stem[..hyphen], out mother)
                && entries[mother].Ambiguity == NameAmbiguity.None
                && !stem[hyphen..].StartsWith("-bench", StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }

        mother = -1;
        return false;
    }

    /// <summary>The letters and digits of a name; null if there are none.</summary>
    /// <remarks>How a name that is not known is written, with hyphens or without, nobody said: they are left out.</remarks>
    public static string? KeyOf(ReadOnlySpan<char> name)
    {
        char[] key = ArrayPool<char>.Shared.Rent(name.Length);
        int length = 0;
        foreach (char c in name)
        {
            if (
                char.IsLetterOrDigit(c)
                || c is '+' or '*'
                || char.GetUnicodeCategory(c) is UnicodeCategory.Surrogate or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber
            )
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }

        string? family = key.AsSpan(0, length).IndexOfAnyExcept('+', '*') < 0 ? null : new string(key, 0, length);
        ArrayPool<char>.Shared.Return(key);
        return family;
    }
}
