namespace PaperClaims.Learning;

/// <summary>FNV-1a (64 bits) of a feature's lower-cased name: the same in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class FeatureHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> feature) => Continue(Basis, feature);

    public static ulong Of(string name, ReadOnlySpan<char> value) => Continue(Continue(Continue(Basis, name), ":"), value);

    private static ulong Continue(ulong hash, ReadOnlySpan<char> characters)
    {
        foreach (char c in characters)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        }

        return hash;
    }
}
