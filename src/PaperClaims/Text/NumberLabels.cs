namespace PaperClaims.Text;

/// <summary>Words after which a number names something rather than counting or measuring: "Table 2", "grade 3b", "commit 15b".</summary>
internal static class NumberLabels
{
    private static readonly WordSet Words = new(
        """
        figure fig. fig figs. figures table tab. tables section sec. sections appendix chapter theorem algorithm part question
        item line stage stages phase phases step steps task tasks track tracks subtask subtasks round rounds rank ranks top
        level levels layer layers day days week weeks epoch epochs seed seeds experiment experiments eq. eq equation equations
        lemma corollary proposition room flight grade grades class classes type types version versions hepatitis vitamin
        chromosome exon gene commit commits hash revision sha checksum rtx windows python
        """
    );

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);

    /// <summary>Whether the number at token <paramref name="index"/> stands after such a word ("single-seed" is none).</summary>
    public static bool Precede(AbstractText text, int index) =>
        Words.Contains(text, index - 1) && !(text.IsAdjacent(index - 1) && text.Is(index - 2, TokenKind.Hyphen));
}
