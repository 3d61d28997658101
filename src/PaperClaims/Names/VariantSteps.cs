using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Which known name comes out where a suffix is put behind the id of another, and which id where none does.</summary>
/// <param name="idOf">The id of an entry.</param>
internal sealed class VariantSteps(Func<int, string> idOf)
{
    private const int MaxSuffixLength = 40;

    private readonly Dictionary<ulong, int> steps = [];

    // Ids behind which years stand: two digits there are a year.
    private readonly HashSet<ulong> yearly = [];

    /// <summary>Adds the last suffix of a known name.</summary>
    public void Add(ReadOnlySpan<char> name, in NameVariant variant, int entry)
    {
        int last = 0;
        while (variant[last].Kind == SuffixKind.Noun)
        {
            last++;
        }

        Span<char> suffix = stackalloc char[MaxSuffixLength];
        Span<char> id = stackalloc char[name.Length + ((MaxSuffixLength + 1) * variant.Count) + idOf(entry).Length];
        if (variant[last].Write(name, suffix) is > 0 and int length)
        {
            Follow(name, variant, last + 1, id, out ReadOnlySpan<char> before);
            ulong state = SpellingIndex.HashOf(before);
            steps.TryAdd(StepOf(state, suffix[..length]), entry);
            if (variant[last].Kind == SuffixKind.Year)
            {
                yearly.Add(state);
            }
        }
    }

    /// <summary>Puts all suffixes behind what they stand behind; returns the last known name on the way, -1 if none is.</summary>
    public int Follow(ReadOnlySpan<char> name, in NameVariant variant, Span<char> into, out ReadOnlySpan<char> id) =>
        Follow(name, variant, 0, into, out id);

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

            ulong state = SpellingIndex.HashOf(into[..length]);
            Span<char> suffix = into[length..];
            if (TryStep(state, name, variant[i], suffix[1..], out int next))
            {
                entry = next;
                length = Copy(idOf(entry), into);
            }
            else if (variant[i].Write(name, suffix[1..], asYear: yearly.Contains(state)) is >= 0 and int written)
            {
                suffix[0] = '-';
                length += 1 + written;
            }
        }

        id = into[..length];
        return entry;
    }

    private bool TryStep(ulong state, ReadOnlySpan<char> name, in NameSuffix suffix, Span<char> scratch, out int entry)
    {
        int length = suffix.Write(name, scratch);
        if (length < 0)
        {
            entry = -1;
            return false;
        }

        return steps.TryGetValue(StepOf(state, scratch[..length]), out entry)
            || (suffix.Kind == SuffixKind.Year && steps.TryGetValue(StepOf(state, scratch[(length - 2)..length]), out entry))
            || (
                suffix.MayBeYear
                && suffix.Write(name, scratch, asYear: true) is >= 0 and int year
                && steps.TryGetValue(StepOf(state, scratch[..year]), out entry)
            );
    }

    // "AISHELL" is a spelling of AISHELL-1, but what stands behind it does not stand behind the 1.
    private int WriteStem(ReadOnlySpan<char> stem, int known, Span<char> into)
    {
        string written = LexiconEntry.IdOf(stem);
        return
            known < 0
            || (
                idOf(known) is var id
                && id.StartsWith(written, StringComparison.Ordinal)
                && (id.Length == written.Length || !char.IsLetter(id[written.Length]))
            )
            ? Copy(written, into)
            : Copy(id, into);
    }

    private static int Copy(string id, Span<char> into)
    {
        id.CopyTo(into);
        return id.Length;
    }

    private static ulong StepOf(ulong state, ReadOnlySpan<char> suffix) => FeatureHash.Mix(0, state, FeatureHash.Of(suffix));
}
