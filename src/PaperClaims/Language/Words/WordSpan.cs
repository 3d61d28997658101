namespace PaperClaims;

/// <summary>The words [<paramref name="First"/>, <paramref name="End"/>) of a text.</summary>
internal readonly record struct WordSpan(int First, int End)
{
    public int Length => End - First;

    public int Last => End - 1;

    /// <summary>One word.</summary>
    public static WordSpan Of(int word) => new(word, word + 1);

    public bool Contains(int word) => word >= First && word < End;
}
