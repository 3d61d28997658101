using System.Text;
using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Which known name comes out where a suffix is put behind the id of another, and which id where none does.</summary>
/// <param name="idOf">The id of an entry.</param>
internal sealed class VariantSteps(Func<int, string> idOf)
{
    private const int MaxSuffixLength = 40;
    private const int MaxIdLength = 600;

    private readonly Dictionary<ulong, int> steps = [];

    // What comes every year: two digits behind it are a year.
    private readonly HashSet<ulong> yearly = [];

    /// <summary>Remembers whether a variant of a known name is a year of it.</summary>
    public void AddYear(ReadOnlySpan<char> name, in NameVariant variant)
    {
        if (variant[variant.Count - 1].Kind == SuffixKind.Year)
        {
            yearly.Add(StemOf(name, variant));
        }
    }

    /// <summary>Whether all that stands behind the known name is years and languages, which are written alike in all ids.</summary>
    public bool IsDated(ReadOnlySpan<char> name, in NameVariant variant)
    {
        for (int i = 0; i < variant.Count; i++)
        {
            bool dated = variant[i].Kind is SuffixKind.Year or SuffixKind.Language;
            if (!dated && !(variant[i].MayBeYear(name) && yearly.Contains(StemOf(name, variant))))
            {
                return false;
            }
        }

        return variant.Count > 0;
    }

    /// <summary>The suffixes of a dated variant as they stand behind the id of the known name.</summary>
    public static string WriteDated(ReadOnlySpan<char> name, in NameVariant variant)
    {
        StringBuilder id = new();
        Span<char> suffix = stackalloc char[MaxSuffixLength];
        for (int i = variant.Count - 1; i >= 0; i--)
        {
            id.Append('-').Append(suffix[..Math.Max(0, variant[i].Write(name, suffix, asYear: true))]);
        }

        return id.ToString();
    }

    /// <summary>Adds the last suffix of a known name.</summary>
    public void Add(ReadOnlySpan<char> name, in NameVariant variant, int entry)
    {
        int last = 0;
        while (variant[last].Kind == SuffixKind.Noun)
        {
            last++;
        }

        Span<char> suffix = stackalloc char[MaxSuffixLength];
        Span<char> id = stackalloc char[MaxIdLength];
        if (name.Length <= NameVariant.MaxLength && variant[last].Write(name, suffix) is > 0 and int length)
        {
            Follow(name, variant, last + 1, id, out ReadOnlySpan<char> before);
            steps.TryAdd(StepOf(SpellingIndex.HashOf(before), suffix[..length]), entry);
        }
    }

    /// <summary>Puts all suffixes behind what they stand behind; returns the last known name on the way, -1 if none is.</summary>
    /// <param name="name">A trimmed name.</param>
    /// <param name="variant">What it was cut into.</param>
    /// <param name="id">The id where there is more behind that name, else null.</param>
    public int Follow(ReadOnlySpan<char> name, in NameVariant variant, out string? id)
    {
        int entry = Follow(name, variant, 0, stackalloc char[MaxIdLength], out ReadOnlySpan<char> written);
        id = entry < 0 || written.SequenceEqual(Start(idOf(entry))) ? null : written.ToString();
        return entry;
    }

    private int Follow(ReadOnlySpan<char> name, in NameVariant variant, int last, Span<char> into, out ReadOnlySpan<char> id)
    {
        int entry = variant.Known;
        int length = WriteStem(name[..variant.StemEnd], entry, into);
        for (int i = variant.Count - 1; i >= last; i--)
        {
            if (variant[i].Kind == SuffixKind.Noun)
            {
                continue;
            }

            Span<char> suffix = into[(length + 1)..];
            if (TryStep(SpellingIndex.HashOf(into[..length]), name, variant[i], suffix, out int next))
            {
                entry = next;
                length = Copy(idOf(entry), into);
            }
            else if (variant[i].Write(name, suffix, asYear: yearly.Contains(StemOf(name, variant))) is >= 0 and int written)
            {
                into[length] = '-';
                length += 1 + written;
            }
        }

        id = into[..length];
        return entry;
    }

    private bool TryStep(ulong state, ReadOnlySpan<char> name, in NameSuffix suffix, Span<char> scratch, out int entry)
    {
        entry = -1;
        if (suffix.Write(name, scratch) is not (> 0 and int length))
        {
            return false;
        }

        // "2014" also where 14 is known, and the other way round.
        return steps.TryGetValue(StepOf(state, scratch[..length]), out entry)
            || (suffix.Kind == SuffixKind.Year && steps.TryGetValue(StepOf(state, scratch[(length - 2)..length]), out entry))
            || (
                suffix.MayBeYear(name)
                && suffix.Write(name, scratch, asYear: true) is > 0 and int year
                && steps.TryGetValue(StepOf(state, scratch[..year]), out entry)
            );
    }

    // "AISHELL" is a spelling of AISHELL-1, but what stands behind it does not stand behind the 1.
    private int WriteStem(ReadOnlySpan<char> stem, int known, Span<char> into)
    {
        string written = LexiconEntry.IdOf(stem);
        return Copy(known < 0 || IsLonger(idOf(known), written) ? written : idOf(known), into);
    }

    private static bool IsLonger(string id, string written) =>
        id.StartsWith(written, StringComparison.Ordinal) && id.Length > written.Length && !char.IsLetter(id[written.Length]);

    private static int Copy(string id, Span<char> into)
    {
        Start(id).CopyTo(into);
        return Start(id).Length;
    }

    // Nobody has a name that is longer, and a suffix fits behind it.
    private static ReadOnlySpan<char> Start(string id) => id.AsSpan(0, Math.Min(id.Length, MaxIdLength / 2));

    private static ulong StemOf(ReadOnlySpan<char> name, in NameVariant variant) =>
        variant.Known >= 0 ? (ulong)variant.Known : SpellingIndex.HashOf(name[..variant.StemEnd]);

    private static ulong StepOf(ulong state, ReadOnlySpan<char> suffix) => FeatureHash.Mix(0, state, FeatureHash.Of(suffix));
}
