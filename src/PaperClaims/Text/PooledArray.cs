using System.Buffers;
using System.Runtime.CompilerServices;

namespace PaperClaims.Text;

/// <summary>An array of the shared pool, the owner's alone until it is disposed; what it holds at first is anything.</summary>
internal readonly struct PooledArray<T>(int length) : IDisposable
{
    private readonly T[]? array = ArrayPool<T>.Shared.Rent(length);

    public Span<T> Span => array.AsSpan(0, length);

    public ref T this[int index] => ref array![index];

    public void Dispose()
    {
        if (array is not null)
        {
            ArrayPool<T>.Shared.Return(array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }
}
