namespace PaperClaims;

/// <summary>The words [<paramref name="First"/>, <paramref name="End"/>), taken for a name with a probability.</summary>
internal readonly record struct NameSpan(int First, int End, double Probability)
{
    public int Length => End - First;

    public bool Overlaps(NameSpan other) => First < other.End && other.First < End;
}
