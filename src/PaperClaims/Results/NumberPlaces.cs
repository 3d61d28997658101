using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Which of the numbers stands on a token.</summary>
internal sealed class NumberPlaces : IDisposable
{
    private readonly PooledArray<short> at;
    private readonly int length;

    public NumberPlaces(int tokens, List<StatedNumber> numbers)
    {
        length = tokens;
        at = new(tokens);
        at.Span.Clear();
        for (int n = 0; n < Math.Min(numbers.Count, short.MaxValue - 1); n++)
        {
            at.Span[numbers[n].First..numbers[n].UnitEnd].Fill((short)(n + 1));
        }
    }

    /// <summary>Index of the number on the token, -1 if none is.</summary>
    public int At(int token) => (uint)token < (uint)length ? at[token] - 1 : -1;

    public void Dispose() => at.Dispose();
}
