using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PaperClaims.Learning;

/// <summary>Four small weights for each of many features, made to be summed.</summary>
/// <param name="keys">The keys of the features' hashes; of those that are alike the last counts.</param>
/// <param name="weights">The weights of each, packed.</param>
internal sealed class FeatureTable(ReadOnlySpan<uint> keys, ReadOnlySpan<uint> weights) : HashTable(keys, weights)
{
    /// <summary>The four weights of a feature as the table holds them.</summary>
    public static uint Pack(sbyte first, sbyte second, sbyte third, sbyte fourth = 0) =>
        (byte)first | ((uint)(byte)second << 8) | ((uint)(byte)third << 16) | ((uint)(byte)fourth << 24);

    /// <summary>The four weights of a feature, 0 if it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<int> Of(ulong hash) => Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalar(this[hash]).AsSByte()));

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
}
