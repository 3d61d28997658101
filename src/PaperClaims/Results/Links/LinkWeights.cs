using System.Numerics;
using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>A logistic regression a part over the hashed features of <see cref="LinkWords"/>.</summary>
internal sealed class LinkWeights
{
    private readonly HashTable<Vector4> table;

    /// <summary>Weights by the key of the feature's hash.</summary>
    public LinkWeights(IReadOnlyDictionary<uint, PartWeights> weights)
    {
        Weights = weights;
        table = new([.. weights.Keys], [.. weights.Values.Select(weight => new Vector4(weight.Metric, weight.On, weight.Baseline, weight.Subject))]);
    }

    public IReadOnlyDictionary<uint, PartWeights> Weights { get; }

    /// <summary>The score of each part: the logarithm of its odds.</summary>
    public PartWeights Score(ReadOnlySpan<ulong> features)
    {
        Vector4 sum = default;
        foreach (ulong feature in features)
        {
            if (table.TryGetValue(feature, out Vector4 found))
            {
                sum += found;
            }
        }

        return new(sum.X, sum.Y, sum.Z, sum.W);
    }

    public static LinkWeights Read(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        Dictionary<uint, PartWeights> weights = new(count);
        for (int i = 0; i < count; i++)
        {
            uint key = reader.ReadUInt32();
            weights.Add(key, new((float)reader.ReadHalf(), (float)reader.ReadHalf(), (float)reader.ReadHalf(), (float)reader.ReadHalf()));
        }

        return new LinkWeights(weights);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Weights.Count);
        foreach ((uint key, PartWeights weight) in Weights.OrderBy(pair => pair.Key))
        {
            writer.Write(key);
            writer.Write((Half)weight.Metric);
            writer.Write((Half)weight.On);
            writer.Write((Half)weight.Baseline);
            writer.Write((Half)weight.Subject);
        }
    }
}

/// <summary>A number for each part.</summary>
internal readonly record struct PartWeights(float Metric, float On, float Baseline, float Subject)
{
    public float this[Part part] => part switch { Part.Metric => Metric, Part.On => On, Part.Baseline => Baseline, _ => Subject };
}
