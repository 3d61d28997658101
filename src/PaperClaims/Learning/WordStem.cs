namespace PaperClaims.Learning;

/// <summary>The start of a word, which its inflections share: <c>improves</c>, <c>improved</c>.</summary>
internal static class WordStem
{
    /// <summary>The first <paramref name="length"/> characters, or the whole word when it is shorter.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, int length = 6) => word.Length > length ? word[..length] : word;
}
