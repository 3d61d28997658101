using System.Runtime.CompilerServices;

namespace PaperClaims.Learning;

/// <summary>FNV-1a (64 bits) of a lower-cased name: the same in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class FeatureHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int CaseBit = 5;

    /// <summary>The hash of nothing: where <see cref="Next"/> starts.</summary>
    public const ulong Start = Basis;

    /// <summary>The hash with one more character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Next(ulong hash, char c) => (hash ^ Lower(c)) * Prime;

    /// <summary>The hash of a template's number with its values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(int template, ulong first, ulong second = 0)
    {
        ulong hash = (first ^ ((ulong)template * 0x9E3779B97F4A7C15)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 29) ^ (second * 0xD6E8FEB86659FD93)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 32);
    }

    public static ulong Of(ReadOnlySpan<char> feature)
    {
        ulong hash = Basis;
        foreach (char c in feature)
        {
            hash = Next(hash, c);
        }

        return hash;
    }

    // Nearly every character is ASCII, and the general way is many times slower.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Lower(char c) =>
        c < 128 ? (char)(c | (Unsafe.BitCast<bool, byte>(char.IsAsciiLetterUpper(c)) << CaseBit)) : char.ToLowerInvariant(c);
}
