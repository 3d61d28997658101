namespace PaperClaims.Text;

/// <summary>Words whose full stop belongs to them and ends no sentence.</summary>
internal static class Abbreviations
{
    private static readonly WordSet Words = new(
        """
        al approx ca cf ch def dept dr ed eds eq eqn eqs esp est et fig figs incl lem max min mr mrs ms prof prop ref refs resp sec sect
        st tab thm viz vol vs wrt
        """
    );

    // "No. 5" but "the answer is no."
    private static readonly WordSet BeforeNumbers = new("art no nos nr p pp pt v ver");

    public static bool Contains(ReadOnlySpan<char> word, ReadOnlySpan<char> after) =>
        Words.Contains(word) || (BeforeNumbers.Contains(word) && StartsWithNumber(after));

    private static bool StartsWithNumber(ReadOnlySpan<char> after)
    {
        after = after.TrimStart(" ~");
        return after.Length > 0 && char.IsAsciiDigit(after[0]);
    }
}
