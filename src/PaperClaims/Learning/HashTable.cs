using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PaperClaims.Learning;

/// <summary>A read-only map from hashes to numbers other than 0; of a hash its upper 32 bits are kept.</summary>
/// <remarks>
/// A lookup costs a wait for memory and a branch that cannot be predicted: here it mostly reads one cache line and takes no such branch.
/// </remarks>
internal class HashTable
{
    // A bucket is a line of memory: seven keys and a mark, then their values.
    private const int BucketSize = 8;
    private const int Mark = BucketSize - 1;
    private const int Width = 2 * BucketSize;
    private const int BytesOfLine = Width * sizeof(uint);
    private const int KeysPerBucket = 4;

    // The mark of a bucket that had no room for all of its keys: the rest are in those after it.
    private const uint Full = uint.MaxValue;

    private const uint Spread = 0x9E3779B1;

    private readonly uint[] memory;
    private readonly int start;
    private readonly int lastPlace;
    private readonly int shift;

    /// <param name="keys">The keys of the hashes (<see cref="KeyOf"/>); of those that are alike the last counts.</param>
    /// <param name="values">The value of each, not 0.</param>
    public HashTable(ReadOnlySpan<uint> keys, ReadOnlySpan<uint> values)
    {
        int buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, keys.Length / KeysPerBucket));
        shift = 32 - BitOperations.Log2((uint)buckets);
        lastPlace = (buckets - 1) * Width;

        // Pinned, so that the buckets stay on the lines they are laid on.
        memory = GC.AllocateArray<uint>((buckets + 1) * Width, pinned: true);
        long address = Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0).ToInt64();
        start = (int)((BytesOfLine - (address % BytesOfLine)) % BytesOfLine) / sizeof(uint);
        for (int i = 0; i < keys.Length; i++)
        {
            uint key = NotFree(keys[i]);
            int place = PlaceOf(key);
            int slot;
            while ((slot = SlotOf(ref Unsafe.Add(ref First, place), key)) == Mark)
            {
                Unsafe.Add(ref First, place + Mark) = Full;
                place = After(place);
            }

            Unsafe.Add(ref First, place + slot) = key;
            Unsafe.Add(ref First, place + BucketSize + slot) = values[i];
        }
    }

    /// <summary>What a table keeps of a hash.</summary>
    public static uint KeyOf(ulong hash) => NotFree((uint)(hash >> 32));

    /// <summary>The order of keys in a table of any size: made of keys in this order, it is laid out from front to back.</summary>
    public static uint OrderOf(uint key) => NotFree(key) * Spread;

    /// <summary>The value of the hash, 0 if it has none.</summary>
    public uint this[ulong hash]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            uint key = KeyOf(hash);
            int place = PlaceOf(key);
            ref uint bucket = ref Unsafe.Add(ref First, place);
            uint value = ValueIn(ref bucket, key);

            // Asked in this order: few buckets are full, which the processor learns, and whether a hash has a value it cannot foresee.
            return Unsafe.Add(ref bucket, Mark) == Full && value == 0 ? ValueAfter(place, key) : value;
        }
    }

    /// <summary>Has the processor fetch, where it can be told to, what is asked for soon: most of a large table lies far from it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(ulong hash)
    {
        if (Sse.IsSupported)
        {
            // The memory is pinned, and of an address nothing is read.
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref First, PlaceOf(KeyOf(hash)))));
        }
    }

    private ref uint First => ref memory[start];

    // A free place holds 0.
    private static uint NotFree(uint key) => Math.Max(key, 1);

    // Where the key is or can be, that of the mark if the bucket has no room for it. What is free lies behind what is not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(ref uint bucket, uint key)
    {
        Vector256<uint> keys = Vector256.LoadUnsafe(ref bucket);
        Vector256<uint> fits = Vector256.Equals(keys, Vector256.Create(key)) | Vector256.Equals(keys, Vector256<uint>.Zero);
        return BitOperations.TrailingZeroCount(fits.ExtractMostSignificantBits() | (1u << Mark));
    }

    // Beside the mark stands 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint ValueIn(ref uint bucket, uint key)
    {
        uint slots = Vector256.Equals(Vector256.LoadUnsafe(ref bucket), Vector256.Create(key)).ExtractMostSignificantBits() | (1u << Mark);
        return Unsafe.Add(ref bucket, BucketSize + BitOperations.TrailingZeroCount(slots));
    }

    private uint ValueAfter(int place, uint key)
    {
        uint value = 0;
        while (value == 0 && Unsafe.Add(ref First, place + Mark) == Full)
        {
            place = After(place);
            value = ValueIn(ref Unsafe.Add(ref First, place), key);
        }

        return value;
    }

    // Words that end alike have hashes that are alike in places: they are spread (Knuth, The Art of Computer Programming 3, 6.4).
    private int PlaceOf(uint key) => (int)(key * Spread >> shift) * Width;

    private int After(int place) => (place + Width) & lastPlace;
}
