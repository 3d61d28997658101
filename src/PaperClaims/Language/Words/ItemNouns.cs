using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Nouns that data consists of, and nouns that are counted in papers but are no data.</summary>
internal static class ItemNouns
{
    /// <summary>Whether data consists of such things; a singular ("a 1,600-task benchmark") counts as its plural.</summary>
    public static bool IsItem(ReadOnlySpan<char> noun) => Is(noun, WordClass.Item);

    public static bool IsNotItem(ReadOnlySpan<char> noun) => Is(noun, WordClass.NoItem);

    private static bool Is(ReadOnlySpan<char> noun, WordClass kind) => IsListed(noun, kind) || IsListed($"{noun}s", kind);

    private static bool IsListed(ReadOnlySpan<char> noun, WordClass kind) => (WordTable.Of(FeatureHash.Of(noun)).Classes & kind) != 0;
}
