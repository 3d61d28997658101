using System.Buffers;
using System.Globalization;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Says of a name, known or not, what its id and its family are.</summary>
internal sealed class NameIdentities
{
    private const int MaxDepth = 8;

    private readonly LexiconEntry[] entries;
    private readonly SpellingIndex names;
    private readonly VariantSteps steps;
    private readonly string?[] ids;
    private readonly string?[] families;

    // The families of known names that are no known names themselves: "ICDAR" of ICDAR2013 and ICDAR2015.
    private readonly Dictionary<ulong, string> stems = [];

    public NameIdentities(LexiconEntry[] entries, GazetteerIndex<int> table)
    {
        this.entries = entries;
        names = new SpellingIndex(entries, table);
        ids = new string?[entries.Length];
        families = new string?[entries.Length];
        steps = new VariantSteps(IdOf);
        List<(string Spelling, NameVariant Variant, int Entry)> variants = [];
        for (int i = 0; i < entries.Length; i++)
        {
            foreach (string spelling in entries[i].Spellings.Concat(entries[i].FurtherSpellings))
            {
                ReadOnlySpan<char> name = SuffixReader.Trim(spelling);
                NameVariant variant = NameVariant.Read(name, names, itself: false);
                if (variant.HasSuffix)
                {
                    variants.Add((spelling, variant, i));
                    if (variant.Known != i)
                    {
                        steps.AddYear(name, variant);
                    }
                }
            }
        }

        // What stands behind a variant is known when the variant is; a user's own names count first.
        foreach (var (spelling, variant, entry) in variants.OrderBy(each => each.Variant.Count).ThenBy(each => !entries[each.Entry].IsOwn))
        {
            steps.Add(SuffixReader.Trim(spelling), variant, entry);
        }

        AddStems(variants);
    }

    /// <summary>Says what a name is the name of.</summary>
    public NameIdentity Of(ReadOnlySpan<char> name)
    {
        if (names.TryFind(name, out int whole))
        {
            return OfEntry(whole);
        }

        name = SuffixReader.Trim(name);
        if (name.Length > NameVariant.MaxLength)
        {
            return new NameIdentity(null, KeyOf(name));
        }

        NameVariant variant = NameVariant.Read(name, names, itself: true);
        if (!variant.HasSuffix)
        {
            return variant.Known >= 0 ? OfEntry(variant.Known) : new NameIdentity(null, FamilyOfStem(name[..variant.StemEnd]));
        }

        int entry = steps.Follow(name, variant, stackalloc char[2 * NameVariant.MaxLength], out ReadOnlySpan<char> id);
        return entry < 0 ? new NameIdentity(null, FamilyOfStem(name[..variant.StemEnd]))
            : id.SequenceEqual(IdOf(entry)) ? OfEntry(entry)
            : new NameIdentity(id.ToString(), FamilyOf(entry, 0));
    }

    /// <summary>The id of an entry.</summary>
    public string IdOf(int entry) => ids[entry] ??= IdOf(entry, 0);

    private NameIdentity OfEntry(int entry) => new(IdOf(entry), families[entry] ??= FamilyOf(entry, 0));

    private string IdOf(int entry, int depth)
    {
        if (depth < MaxDepth && entries[entry].SameAs is { } other && names.TryFind(other, out int same))
        {
            return IdOf(same, depth + 1);
        }

        // "WMT21" is wmt-2021, as a year is that is not listed.
        ReadOnlySpan<char> name = SuffixReader.Trim(entries[entry].Name);
        NameVariant variant = NameVariant.Read(name, names, itself: false);
        if (variant.Known >= 0 && variant.Known != entry && depth < MaxDepth && steps.IsDated(name, variant))
        {
            return IdOf(variant.Known, depth + 1) + VariantSteps.WriteDated(name, variant);
        }

        return LexiconEntry.IdOf(name);
    }

    private string FamilyOf(int entry, int depth)
    {
        LexiconEntry own = entries[entry];
        if (depth == MaxDepth)
        {
            return IdOf(entry);
        }

        if ((own.SameAs ?? own.Family) is { } said)
        {
            return names.TryFind(said, out int other) && other != entry ? FamilyOf(other, depth + 1) : LexiconEntry.IdOf(said);
        }

        ReadOnlySpan<char> name = SuffixReader.Trim(own.Name);
        NameVariant variant = NameVariant.Read(name, names, itself: false);
        return !variant.HasSuffix ? IdOf(entry)
            : variant.Known < 0 ? stems.GetValueOrDefault(SpellingIndex.HashOf(name[..variant.StemEnd])) ?? IdOf(entry)
            : variant.Known == entry ? LexiconEntry.IdOf(name[..variant.StemEnd])
            : FamilyOf(variant.Known, depth + 1);
    }

    private string? FamilyOfStem(ReadOnlySpan<char> stem) =>
        stems.TryGetValue(SpellingIndex.HashOf(stem), out string? family) ? family : KeyOf(stem);

    // A family has the name that is said, else the stem of its names. What is no version or year may belong to the only one: "DIV" of DIV2K.
    private void AddStems(IEnumerable<(string Spelling, NameVariant Variant, int Entry)> variants)
    {
        foreach (LexiconEntry entry in entries)
        {
            if (entry.Family is { } family)
            {
                stems.TryAdd(SpellingIndex.HashOf(family), LexiconEntry.IdOf(family));
            }
        }

        foreach (
            var stem in variants
                .Where(each => IsStem(each.Spelling, each.Variant, each.Entry))
                .GroupBy(each => StemHashOf(each.Spelling, each.Variant))
        )
        {
            (string spelling, NameVariant variant, int entry) = stem.First();
            if (variant.IsVersion || stem.DistinctBy(each => IdOf(each.Entry)).Count() > 1)
            {
                stems.TryAdd(stem.Key, LexiconEntry.IdOf(SuffixReader.Trim(spelling)[..variant.StemEnd]));
            }
        }
    }

    private bool IsStem(string spelling, in NameVariant variant, int entry) =>
        variant.Known < 0 && entries[entry].Family is null && spelling == entries[entry].Name;

    private static ulong StemHashOf(string spelling, in NameVariant variant) =>
        SpellingIndex.HashOf(SuffixReader.Trim(spelling)[..variant.StemEnd]);

    // How a name that is not known is written, with hyphens or without, nobody said: they are left out.
    private static string? KeyOf(ReadOnlySpan<char> name)
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
