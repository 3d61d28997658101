using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperClaims.Learning;

/// <summary>Four small weights for each of many features, made to be summed: what a sum costs is the wait for memory, so a feature takes one line of it and no branch.</summary>
internal sealed class FeatureTable
{
    // A bucket is a line of memory: the keys of eight features, then their weights.
    private const int BucketSize = 8;
    private const int Width = 2 * BucketSize;
    private const int BytesOfLine = Width * sizeof(uint);
    private const int FeaturesPerBucket = 4;

    private readonly uint[] memory;
    private readonly int start;
    private readonly int buckets;

    // The few that found their bucket full.
    private readonly HashTable<uint> spilled;

    /// <param name="keys">The keys of the features' hashes; of those that are alike the last counts.</param>
    /// <param name="weights">The weights of each, packed.</param>
    public FeatureTable(ReadOnlySpan<uint> keys, ReadOnlySpan<uint> weights)
    {
        buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, keys.Length / FeaturesPerBucket));

        // Pinned, so that the buckets stay on the lines they are laid on.
        memory = GC.AllocateArray<uint>((buckets + 1) * Width, pinned: true);
        long address = Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0).ToInt64();
        start = (int)((BytesOfLine - (address % BytesOfLine)) % BytesOfLine) / sizeof(uint);
        List<uint> spilledKeys = [];
        List<uint> spilledWeights = [];
        for (int i = 0; i < keys.Length; i++)
        {
            Span<uint> bucket = memory.AsSpan(start + BucketOf(keys[i]), Width);
            int slot = bucket[..BucketSize].IndexOf(keys[i]);
            slot = slot >= 0 ? slot : bucket[..BucketSize].IndexOf(0u);
            if (slot < 0)
            {
                spilledKeys.Add(keys[i]);
                spilledWeights.Add(weights[i]);
                continue;
            }

            bucket[slot] = keys[i];
            bucket[BucketSize + slot] = weights[i];
        }

        spilled = new([.. spilledKeys], [.. spilledWeights]);
    }

    /// <summary>The four weights of a feature as the table holds them.</summary>
    public static uint Pack(sbyte first, sbyte second, sbyte third, sbyte fourth = 0) => (byte)first | ((uint)(byte)second << 8) | ((uint)(byte)third << 16) | ((uint)(byte)fourth << 24);

    /// <summary>The four weights of a feature, 0 if it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<int> Of(ulong hash)
    {
        uint key = HashTable<uint>.KeyOf(hash);
        ref uint bucket = ref Unsafe.Add(ref memory[start], BucketOf(key));
        uint same = Vector256.Equals(Vector256.LoadUnsafe(ref bucket), Vector256.Create(key)).ExtractMostSignificantBits();
        uint found = Unsafe.Add(ref bucket, BucketSize + (BitOperations.TrailingZeroCount(same) & (BucketSize - 1)));
        found &= same == 0 ? 0 : uint.MaxValue;
        if (same == 0 && Unsafe.Add(ref bucket, BucketSize - 1) != 0 && spilled.TryGetValue(hash, out uint weights))
        {
            found = weights;
        }

        return Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalarUnsafe(found).AsSByte()));
    }

    /// <summary>The sums of the four weights of the features that have some.</summary>
    public Vector128<int> Sum(ReadOnlySpan<ulong> hashes)
    {
        Vector128<int> sum = default;
        foreach (ulong hash in hashes)
        {
            sum += Of(hash);
        }

        return sum;
    }

    private int BucketOf(uint key) => (int)(key & (uint)(buckets - 1)) * Width;
}
