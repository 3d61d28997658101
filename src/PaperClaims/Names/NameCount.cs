namespace PaperClaims;

/// <summary>In how many abstracts of a large corpus a name stands before a word such as "dataset" or "benchmark", and in how many at all.</summary>
internal readonly record struct NameCount(int Dataset, int Benchmark, int Mentions)
{
    /// <summary>Share of the mentions that stand before such a word, in steps of a factor of two: 0 for 1 to 1/2, 1 to 1/4 ...</summary>
    public int LogShare => Step(Mentions / Math.Max(1, Dataset + Benchmark));

    public int LogMentions => Step(Mentions);

    public int Leaning =>
        Dataset > 2 * Benchmark ? 1
        : Benchmark > 2 * Dataset ? 2
        : 0;

    private static int Step(int value) => value <= 1 ? 0 : System.Numerics.BitOperations.Log2((uint)value);
}
