namespace PaperClaims;

/// <summary>Words that are a name with a probability.</summary>
internal readonly record struct NameSpan(WordSpan Words, double Probability)
{
    public int First => Words.First;

    public int End => Words.End;

    public int Length => Words.Length;

    public bool Overlaps(NameSpan other) => First < other.End && other.First < End;
}
