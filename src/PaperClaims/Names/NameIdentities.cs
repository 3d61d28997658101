using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Says of a name, known or not, what its id and its family are.</summary>
internal sealed class NameIdentities
{
    private const int MaxDepth = 8;

    private readonly LexiconEntry[] entries;
    private readonly SpellingIndex names;
    private readonly VariantSteps steps;
    private readonly FamilyStems stems;
    private readonly string?[] ids;
    private readonly string?[] families;

    public NameIdentities(LexiconEntry[] entries, GazetteerIndex<int> table)
    {
        this.entries = entries;
        names = new SpellingIndex(entries, table);
        ids = new string?[entries.Length];
        families = new string?[entries.Length];
        steps = new VariantSteps(IdOf);
        List<KnownVariant> variants = [];
        for (int i = 0; i < entries.Length; i++)
        {
            AddVariants(entries[i].Spellings, i, variants);
            AddVariants(entries[i].FurtherSpellings, i, variants);
        }

        // A user's own names come last, and count first. What stands behind a variant is known when the variant is.
        variants.Reverse();
        for (int count = 1; count <= NameVariant.MaxSuffixes; count++)
        {
            foreach (KnownVariant variant in variants)
            {
                if (variant.Parts.Count == count)
                {
                    steps.Add(variant.Name, variant.Parts, variant.Entry);
                }
            }
        }

        stems = new FamilyStems(entries, names, variants, IdOf);
    }

    /// <summary>Says what a name is the name of.</summary>
    public NameIdentity Of(ReadOnlySpan<char> name)
    {
        if (names.TryFind(name, out int whole))
        {
            return OfEntry(whole);
        }

        name = SuffixReader.Trim(name);
        return name.Length > NameVariant.MaxLength ? new NameIdentity(null, FamilyStems.KeyOf(name)) : OfVariant(name, itself: true);
    }

    /// <summary>Says it of a trimmed name by what stands behind a known one.</summary>
    /// <param name="name">The name.</param>
    /// <param name="itself">Whether the name may be known as a whole.</param>
    public NameIdentity OfVariant(ReadOnlySpan<char> name, bool itself)
    {
        NameVariant variant = NameVariant.Read(name, names, itself);
        if (!variant.HasSuffix)
        {
            return variant.Known >= 0 ? OfEntry(variant.Known) : new NameIdentity(null, FamilyOfStem(name[..variant.StemEnd]));
        }

        int entry = steps.Follow(name, variant, out string? id);
        return entry < 0 ? new NameIdentity(null, FamilyOfStem(name[..variant.StemEnd]))
            : id is null ? OfEntry(entry)
            : OfEntry(entry) with { Id = id };
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
            : variant.Known < 0 ? stems.Find(name[..variant.StemEnd]) ?? IdOf(entry)
            : variant.Known == entry ? LexiconEntry.IdOf(name[..variant.StemEnd])
            : FamilyOf(variant.Known, depth + 1);
    }

    private string? FamilyOfStem(ReadOnlySpan<char> stem) =>
        stems.Find(stem) ?? (stems.TryFindMother(stem, out int mother) ? OfEntry(mother).Family : FamilyStems.KeyOf(stem));

    private void AddVariants(string[] spellings, int entry, List<KnownVariant> variants)
    {
        foreach (string spelling in spellings)
        {
            ReadOnlySpan<char> name = SuffixReader.Trim(spelling);
            NameVariant parts = NameVariant.Read(name, names, itself: false);
            if (parts.HasSuffix)
            {
                variants.Add(new KnownVariant(name.ToString(), parts, entry));
                if (parts.Known != entry)
                {
                    steps.AddYear(name, parts);
                }
            }
        }
    }
}
