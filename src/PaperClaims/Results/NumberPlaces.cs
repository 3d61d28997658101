namespace PaperClaims;

/// <summary>Which of the numbers stands on a token.</summary>
internal sealed class NumberPlaces
{
    private readonly short[] at;

    public NumberPlaces(int tokens, IReadOnlyList<StatedNumber> numbers)
    {
        at = new short[tokens];
        for (int n = 0; n < Math.Min(numbers.Count, short.MaxValue - 1); n++)
        {
            at.AsSpan(numbers[n].First, numbers[n].UnitEnd - numbers[n].First).Fill((short)(n + 1));
        }
    }

    /// <summary>Index of the number on the token, -1 if none is.</summary>
    public int At(int token) => (uint)token < (uint)at.Length ? at[token] - 1 : -1;
}
