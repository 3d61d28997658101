using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>The weights of many features, made to be summed: what a sum costs is the wait for memory, so a feature takes one line of it and no branch.</summary>
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
    private readonly HashTable<FeatureWeights> spilled;

    /// <param name="keys">The keys of the features' hashes; of those that are alike the last counts.</param>
    /// <param name="weights">The weights of each.</param>
    public FeatureTable(ReadOnlySpan<uint> keys, ReadOnlySpan<FeatureWeights> weights)
    {
        buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, keys.Length / FeaturesPerBucket));

        // Pinned, so that the buckets stay on the lines they are laid on.
        memory = GC.AllocateArray<uint>((buckets + 1) * Width, pinned: true);
        long address = Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0).ToInt64();
        start = (int)((BytesOfLine - (address % BytesOfLine)) % BytesOfLine) / sizeof(uint);
        List<uint> spilledKeys = [];
        List<FeatureWeights> spilledWeights = [];
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
            bucket[BucketSize + slot] = Pack(weights[i]);
        }

        spilled = new([.. spilledKeys], [.. spilledWeights]);
    }

    /// <summary>The sums of the weights of the features that have some, in steps of the model's scale.</summary>
    public (int Begin, int Inside, int Benchmark) Sum(ReadOnlySpan<ulong> hashes)
    {
        int begin = 0;
        int inside = 0;
        int benchmark = 0;
        ref uint line = ref memory[start];
        foreach (ulong hash in hashes)
        {
            uint key = HashTable<FeatureWeights>.KeyOf(hash);
            ref uint bucket = ref Unsafe.Add(ref line, BucketOf(key));
            uint same = Vector256.Equals(Vector256.LoadUnsafe(ref bucket), Vector256.Create(key)).ExtractMostSignificantBits();
            uint found = Unsafe.Add(ref bucket, BucketSize + (BitOperations.TrailingZeroCount(same) & (BucketSize - 1)));
            found &= same == 0 ? 0 : uint.MaxValue;
            begin += (sbyte)found;
            inside += (sbyte)(found >> 8);
            benchmark += (sbyte)(found >> 16);
            if (same == 0 && Unsafe.Add(ref bucket, BucketSize - 1) != 0 && spilled.TryGetValue(hash, out FeatureWeights weights))
            {
                begin += weights.Begin;
                inside += weights.Inside;
                benchmark += weights.Benchmark;
            }
        }

        return (begin, inside, benchmark);
    }

    private static uint Pack(FeatureWeights weights) => (byte)weights.Begin | ((uint)(byte)weights.Inside << 8) | ((uint)(byte)weights.Benchmark << 16);

    private int BucketOf(uint key) => (int)(key & (uint)(buckets - 1)) * Width;
}
