using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>A logistic regression a part over the hashed features of <see cref="LinkWords"/>.</summary>
internal sealed class LinkWeights
{
    private readonly HashTable<PartWeights> table;

    /// <summary>Weights by the key of the feature's hash.</summary>
    public LinkWeights(IReadOnlyDictionary<uint, PartWeights> weights)
    {
        Weights = weights;
        table = new([.. weights.Keys], [.. weights.Values]);
    }

    public IReadOnlyDictionary<uint, PartWeights> Weights { get; }

    /// <summary>The score of each part: the logarithm of its odds.</summary>
    public PartWeights Score(ReadOnlySpan<ulong> features)
    {
        PartWeights sum = default;
        foreach (ulong feature in features)
        {
            if (table.TryGetValue(feature, out PartWeights found))
            {
                sum = new(sum.Metric + found.Metric, sum.On + found.On, sum.Baseline + found.Baseline, sum.Subject + found.Subject);
            }
        }

        return sum;
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
