using System.Buffers;

namespace PaperClaims;

/// <summary>Which of the numbers stands on a token.</summary>
internal sealed class NumberPlaces
{
    // Lent by a pool.
    private readonly short[] at;
    private readonly int length;

    public NumberPlaces(int tokens, List<StatedNumber> numbers)
    {
        length = tokens;
        at = ArrayPool<short>.Shared.Rent(tokens);
        at.AsSpan(0, tokens).Clear();
        for (int n = 0; n < Math.Min(numbers.Count, short.MaxValue - 1); n++)
        {
            at.AsSpan(numbers[n].First, numbers[n].UnitEnd - numbers[n].First).Fill((short)(n + 1));
        }
    }

    /// <summary>Index of the number on the token, -1 if none is.</summary>
    public int At(int token) => (uint)token < (uint)length ? at[token] - 1 : -1;

    /// <summary>Gives the memory back; nothing may be asked any more.</summary>
    public void Release() => ArrayPool<short>.Shared.Return(at);
}
