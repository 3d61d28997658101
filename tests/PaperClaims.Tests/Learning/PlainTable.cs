using PaperClaims.Learning;

namespace PaperClaims.Tests.Learning;

/// <summary>What <see cref="HashTable"/> and <see cref="FeatureTable"/> do, with a dictionary.</summary>
internal sealed class PlainTable
{
    private readonly Dictionary<uint, uint> entries = [];

    public PlainTable(ReadOnlySpan<uint> keys, ReadOnlySpan<uint> values)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            // The keys 0 and 1 are the same.
            entries[Math.Max(keys[i], 1)] = values[i];
        }
    }

    public uint this[ulong hash] => entries.GetValueOrDefault(Math.Max((uint)(hash >> 32), 1));

    public int[] Sum(ReadOnlySpan<ulong> hashes)
    {
        int[] sums = new int[4];
        foreach (ulong hash in hashes)
        {
            uint weights = this[hash];
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += (sbyte)(weights >> (8 * i));
            }
        }

        return sums;
    }
}
