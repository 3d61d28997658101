using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Which of the numbers that are looked at stands on a token.</summary>
internal sealed class NumberPlaces : IDisposable
{
    private readonly PooledArray<short> at;
    private readonly int length;

    public NumberPlaces(int tokens)
    {
        length = tokens;
        at = new(tokens);
        at.Span.Clear();
    }

    /// <summary>Says that the number of this index stands on the tokens [first, end).</summary>
    public void Place(int number, int first, int end)
    {
        if (number < short.MaxValue - 1)
        {
            at.Span[first..end].Fill((short)(number + 1));
        }
    }

    /// <summary>Index of the number on the token, -1 if none is.</summary>
    public int At(int token) => (uint)token < (uint)length ? at[token] - 1 : -1;

    public void Dispose() => at.Dispose();
}
