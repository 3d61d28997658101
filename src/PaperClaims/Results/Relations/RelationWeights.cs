using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>A logistic regression a part over the hashed features of <see cref="RelationWords"/>.</summary>
internal sealed class RelationWeights
{
    private readonly uint[] keys;
    private readonly uint[] weights;
    private readonly float scale;
    private readonly FeatureTable table;

    /// <param name="keys">The keys of the features' hashes, each once.</param>
    /// <param name="weights">The quantised weights of each for the parts in their order, packed (<see cref="FeatureTable.Pack"/>).</param>
    /// <param name="scale">What a weight of 1 adds to the logarithm of the odds.</param>
    public RelationWeights(uint[] keys, uint[] weights, float scale)
    {
        this.keys = keys;
        this.weights = weights;
        this.scale = scale;
        table = new FeatureTable(keys, weights);
    }

    /// <summary>The score of each part: the logarithm of its odds.</summary>
    public PartScores Score(ReadOnlySpan<ulong> features)
    {
        Vector128<float> scores = Vector128.ConvertToSingle(table.Sum(features)) * scale;
        return new(
            scores[(int)ResultPart.Metric],
            scores[(int)ResultPart.Data],
            scores[(int)ResultPart.Baseline],
            scores[(int)ResultPart.Method]
        );
    }

    /// <summary>Has the processor fetch what is needed to score the features.</summary>
    public void Prefetch(ReadOnlySpan<ulong> features)
    {
        foreach (ulong feature in features)
        {
            table.Prefetch(feature);
        }
    }

    public static RelationWeights Read(BinaryReader reader)
    {
        float scale = reader.ReadSingle();
        uint[] keys = new uint[reader.ReadInt32()];
        uint[] weights = new uint[keys.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new RelationWeights(keys, weights, scale);
    }

    // Sorted, so that the same weights are the same bytes.
    public void Write(BinaryWriter writer)
    {
        uint[] sortedKeys = [.. keys];
        uint[] sortedWeights = [.. weights];
        Array.Sort(sortedKeys, sortedWeights);
        writer.Write(scale);
        writer.Write(sortedKeys.Length);
        writer.Write(MemoryMarshal.AsBytes<uint>(sortedKeys));
        writer.Write(MemoryMarshal.AsBytes<uint>(sortedWeights));
    }
}

/// <summary>A number for each part.</summary>
internal readonly record struct PartScores(float Metric, float Data, float Baseline, float Method)
{
    public float Max => Math.Max(Math.Max(Metric, Data), Math.Max(Baseline, Method));

    public float this[ResultPart part] =>
        part switch
        {
            ResultPart.Metric => Metric,
            ResultPart.Data => Data,
            ResultPart.Baseline => Baseline,
            _ => Method,
        };
}
