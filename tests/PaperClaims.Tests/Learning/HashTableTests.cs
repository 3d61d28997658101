using System.Runtime.Intrinsics;
using CsCheck;
using PaperClaims.Learning;

namespace PaperClaims.Tests.Learning;

/// <summary>The table of hashes says what a dictionary says.</summary>
public sealed class HashTableTests
{
    // The table's multiplier times this is 1: small numbers times this all belong in the first bucket, negative ones in the last.
    private const uint Crowding = 0x0E8B2F51;

    private static readonly Gen<uint> Keys = Gen.OneOf(
        Gen.UInt,
        Gen.UInt[0, 3],
        Gen.UInt[0, 60].Select(i => i * Crowding),
        Gen.UInt[0, 60].Select(i => (uint.MaxValue - i) * Crowding)
    );

    private static readonly Gen<(uint Key, uint Value)[]> Entries = Gen.Select(Keys, Gen.UInt[1, uint.MaxValue]).Array[0, 300];

    [Fact]
    public void The_crowding_keys_undo_the_multiplier_of_the_table()
    {
        unchecked(Crowding * 0x9E3779B1).Should().Be(1);
    }

    [Fact]
    public void A_look_finds_what_a_dictionary_finds()
    {
        Gen.Select(Entries, Keys.Array[0, 100], Gen.UInt)
            .Sample(
                (entries, others, lower) =>
                {
                    uint[] keys = [.. entries.Select(entry => entry.Key)];
                    uint[] values = [.. entries.Select(entry => entry.Value)];
                    HashTable table = new(keys, values);
                    PlainTable plain = new(keys, values);
                    return keys.Concat(others).Select(key => HashOf(key, lower)).All(hash => table[hash] == plain[hash]);
                },
                iter: 5_000
            );
    }

    [Fact]
    public void Sums_are_those_of_the_weights_one_by_one()
    {
        Gen.Select(Entries, Keys.Array[0, 100], Gen.Int[1, 5])
            .Sample(
                (entries, others, times) =>
                {
                    uint[] keys = [.. entries.Select(entry => entry.Key)];
                    uint[] weights = [.. entries.Select(entry => entry.Value)];
                    ulong[] hashes =
                    [
                        .. Enumerable.Repeat(keys.Concat(others), times).SelectMany(all => all).Select(key => HashOf(key, 0)),
                    ];
                    int[] expected = new PlainTable(keys, weights).Sum(hashes);
                    return new FeatureTable(keys, weights).Sum(hashes) == Vector128.Create(expected);
                },
                iter: 5_000
            );
    }

    private static ulong HashOf(uint key, uint lower) => ((ulong)key << 32) | lower;
}
