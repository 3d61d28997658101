namespace PaperClaims;

/// <summary>A spelling of a known name that has suffixes.</summary>
internal sealed record KnownVariant(string Name, NameVariant Parts, int Entry)
{
    public ReadOnlySpan<char> Stem => Name.AsSpan(0, Parts.StemEnd);
}
