using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperClaims.Learning;

/// <summary>Four small weights for each of many features, made to be summed: what a sum costs is the wait for memory, so a feature takes one line of it and no branch.</summary>
internal sealed class FeatureTable
{
    // A bucket is a line of memory: the keys of seven features and a mark, then their weights.
    private const int BucketSize = 8;
    private const int Mark = BucketSize - 1;
    private const int Width = 2 * BucketSize;
    private const int BytesOfLine = Width * sizeof(uint);
    private const int FeaturesPerBucket = 4;

    // The mark of a bucket that had no room for all of its features: the rest are in those after it.
    private const uint Full = 1;

    // As many weights as a short holds the sum of.
    private const int MostOfSum = short.MaxValue / -sbyte.MinValue;

    private readonly uint[] memory;
    private readonly int start;
    private readonly int buckets;

    /// <param name="keys">The keys of the features' hashes; of those that are alike the last counts.</param>
    /// <param name="weights">The weights of each, packed.</param>
    public FeatureTable(ReadOnlySpan<uint> keys, ReadOnlySpan<uint> weights)
    {
        buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, keys.Length / FeaturesPerBucket));

        // Pinned, so that the buckets stay on the lines they are laid on.
        memory = GC.AllocateArray<uint>((buckets + 1) * Width, pinned: true);
        long address = Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0).ToInt64();
        start = (int)((BytesOfLine - (address % BytesOfLine)) % BytesOfLine) / sizeof(uint);
        for (int i = 0; i < keys.Length; i++)
        {
            uint key = NotReserved(keys[i]);
            int place = PlaceOf(key);
            int slot;
            while ((slot = SlotOf(BucketAt(place), key)) < 0)
            {
                BucketAt(place)[Mark] = Full;
                place = After(place);
            }

            BucketAt(place)[slot] = key;
            BucketAt(place)[BucketSize + slot] = weights[i];
        }
    }

    /// <summary>The four weights of a feature as the table holds them.</summary>
    public static uint Pack(sbyte first, sbyte second, sbyte third, sbyte fourth = 0) => (byte)first | ((uint)(byte)second << 8) | ((uint)(byte)third << 16) | ((uint)(byte)fourth << 24);

    /// <summary>The four weights of a feature, 0 if it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<int> Of(ulong hash)
    {
        Vector128<uint> found = Find(ref memory[start], hash);

        // One of the four at most is not 0.
        found |= Vector128.Shuffle(found, Vector128.Create(2u, 3, 0, 1));
        found |= Vector128.Shuffle(found, Vector128.Create(1u, 0, 3, 2));
        return Vector128.WidenLower(Vector128.WidenLower(found.AsSByte()));
    }

    /// <summary>The sums of the four weights of the features that have some.</summary>
    public Vector128<int> Sum(ReadOnlySpan<ulong> hashes)
    {
        Vector128<int> sum = default;
        ref uint first = ref memory[start];
        while (!hashes.IsEmpty)
        {
            Vector256<short> part = default;
            ReadOnlySpan<ulong> next = hashes[..Math.Min(hashes.Length, MostOfSum)];
            foreach (ulong hash in next)
            {
                part += Vector256.WidenLower(Find(ref first, hash).ToVector256Unsafe().AsSByte());
            }

            Vector256<int> halves = Vector256.WidenLower(part) + Vector256.WidenUpper(part);
            sum += halves.GetLower() + halves.GetUpper();
            hashes = hashes[next.Length..];
        }

        return sum;
    }

    private static uint NotReserved(uint key) => Math.Max(key, Full + 1);

    // Where the key is or can be, -1 if the bucket has no room for it.
    private static int SlotOf(ReadOnlySpan<uint> bucket, uint key)
    {
        int slot = bucket[..Mark].IndexOf(key);
        return slot >= 0 ? slot : bucket[..Mark].IndexOf(0u);
    }

    // The weights of the feature in one of the four, 0 in the others. Whether a feature has weights is as good as chance: a branch on it would hold up those that follow until memory
    // answers; and a call would have the sum put aside for each feature.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<uint> Find(ref uint first, ulong hash)
    {
        uint key = NotReserved((uint)(hash >> 32));
        int place = PlaceOf(key);
        ref uint bucket = ref Unsafe.Add(ref first, place);
        Vector256<uint> found = WeightsOf(key, ref bucket);
        while (Unsafe.Add(ref bucket, Mark) == Full)
        {
            place = After(place);
            bucket = ref Unsafe.Add(ref first, place);
            found |= WeightsOf(key, ref bucket);
        }

        return found.GetLower() | found.GetUpper();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> WeightsOf(uint key, ref uint bucket) =>
        Vector256.Equals(Vector256.LoadUnsafe(ref bucket), Vector256.Create(key)) & Vector256.LoadUnsafe(ref bucket, BucketSize);

    private Span<uint> BucketAt(int place) => memory.AsSpan(start + place, Width);

    private int PlaceOf(uint key) => (int)(key & (uint)(buckets - 1)) * Width;

    private int After(int place) => (place + Width) & ((buckets * Width) - 1);
}
