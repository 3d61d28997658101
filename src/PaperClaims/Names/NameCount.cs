using System.Numerics;

namespace PaperClaims;

/// <summary>In how many abstracts of a large corpus a name stands before "dataset" and the like, before "benchmark", and at all.</summary>
internal readonly record struct NameCount(int Dataset, int Benchmark, int Mentions)
{
    /// <summary>Share of the mentions that stand before such a word, as a power of two: 0 for 1 to 1/2, 1 to 1/4 ...</summary>
    public int LogShare => Log2(Mentions / Math.Max(1, Dataset + Benchmark));

    public int LogMentions => Log2(Mentions);

    public int Leaning =>
        Dataset > 2 * Benchmark ? 1
        : Benchmark > 2 * Dataset ? 2
        : 0;

    private static int Log2(int value) => value <= 1 ? 0 : BitOperations.Log2((uint)value);
}
