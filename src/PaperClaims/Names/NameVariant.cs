using System.Runtime.CompilerServices;

namespace PaperClaims;

/// <summary>A name cut into what it is a variant of and the suffixes behind that, the last first.</summary>
internal struct NameVariant
{
    /// <summary>What is longer is no variant of anything.</summary>
    public const int MaxLength = 120;

    public const int MaxSuffixes = 6;

    private const int MinStemLength = 3;
    private const int MinStemLetters = 2;

    private Suffixes suffixes;

    /// <summary>How far the known name reaches; where none is known, the stem.</summary>
    public int StemEnd { get; private set; }

    /// <summary>The entry of the known name; -1 where none is known.</summary>
    public int Known { get; private set; }

    public int Count { get; private set; }

    public readonly NameSuffix this[int index] => suffixes[index];

    /// <summary>Whether there is a suffix that makes it another name.</summary>
    public readonly bool HasSuffix
    {
        get
        {
            for (int i = 0; i < Count; i++)
            {
                if (suffixes[i].Kind != SuffixKind.Noun)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether what stands directly behind the stem is a version or a year.</summary>
    public readonly bool IsVersion => Count > 0 && suffixes[Count - 1].Kind is SuffixKind.Version or SuffixKind.Year;

    /// <summary>Takes suffixes off until a known name is left.</summary>
    /// <param name="name">A trimmed name.</param>
    /// <param name="names">The known names.</param>
    /// <param name="itself">Whether the name may be known as a whole.</param>
    public static NameVariant Read(ReadOnlySpan<char> name, SpellingIndex names, bool itself)
    {
        NameVariant variant = new() { Known = -1, StemEnd = name.Length };
        bool isStem = true;
        int end = name.Length;
        for (int count = 0; ; )
        {
            if ((count > 0 || itself) && names.TryFind(name[..end], out int known))
            {
                variant.Known = known;
                variant.StemEnd = end;
                variant.Count = count;
                return variant;
            }

            if (count == MaxSuffixes || !SuffixReader.TryRead(name[..end], out NameSuffix suffix))
            {
                return variant;
            }

            ReadOnlySpan<char> rest = SuffixReader.Trim(name[..suffix.Start]);
            variant.suffixes[count++] = suffix;
            end = rest.Length;
            isStem = isStem && IsStem(rest) && suffix.IsPlain(name);
            if (isStem)
            {
                variant.StemEnd = end;
                variant.Count = count;
            }
        }
    }

    // Of a name that is not known, "QM9", as much stays as tells it from others.
    private static bool IsStem(ReadOnlySpan<char> rest)
    {
        int letters = 0;
        int all = 0;
        foreach (char c in rest)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            all += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return letters >= MinStemLetters && all >= MinStemLength;
    }

    [InlineArray(MaxSuffixes)]
    private struct Suffixes
    {
        private NameSuffix first;
    }
}
