using PaperClaims.Learning;

namespace PaperClaims.Text;

/// <summary>What every extractor asks of a token.</summary>
internal readonly record struct Spelling(ulong Hash, LetterCounts Letters)
{
    // Both in one walk: the end of a word is what the processor cannot foresee.
    public static Spelling Of(ReadOnlySpan<char> written)
    {
        ulong hash = FeatureHash.Start;
        LetterCounts letters = default;
        foreach (char c in written)
        {
            hash = FeatureHash.Next(hash, c);
            letters = letters.With(c);
        }

        return new Spelling(hash, letters);
    }
}
