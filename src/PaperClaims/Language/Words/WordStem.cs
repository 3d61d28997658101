namespace PaperClaims;

/// <summary>The start of a word, which its inflections share: <c>improves</c>, <c>improved</c>.</summary>
internal static class WordStem
{
    private const int Length = 6;

    /// <summary>Whether the word is its own stem.</summary>
    public static bool IsStem(ReadOnlySpan<char> word) => word.Length <= Length;

    /// <summary>The first <paramref name="length"/> characters, or the whole word when it is shorter.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, int length = Length) => word.Length > length ? word[..length] : word;
}
