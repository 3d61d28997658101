using System.Numerics;
using System.Runtime.InteropServices;
using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>A logistic regression a part over the hashed features of <see cref="LinkWords"/>.</summary>
internal sealed class LinkWeights
{
    private readonly HashTable<Vector4> table;

    /// <param name="keys">The keys of the features' hashes, each once.</param>
    /// <param name="weights">The weights of each.</param>
    public LinkWeights(ReadOnlySpan<uint> keys, ReadOnlySpan<Vector4> weights) => table = new(keys, weights);

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
        Row[] rows = new Row[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        uint[] keys = new uint[rows.Length];
        Vector4[] weights = new Vector4[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            Row row = rows[i];
            keys[i] = row.Key;
            weights[i] = new((float)row.Metric, (float)row.On, (float)row.Baseline, (float)row.Subject);
        }

        return new LinkWeights(keys, weights);
    }

    // Sorted, so that the same weights are the same bytes.
    public void Write(BinaryWriter writer)
    {
        Row[] rows = [.. table.Entries.OrderBy(entry => entry.Key).Select(entry => new Row(entry.Key, (Half)entry.Value.X, (Half)entry.Value.Y, (Half)entry.Value.Z, (Half)entry.Value.W))];
        writer.Write(rows.Length);
        writer.Write(MemoryMarshal.AsBytes<Row>(rows));
    }

    // As it lies in the file.
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Row(uint Key, Half Metric, Half On, Half Baseline, Half Subject);
}

/// <summary>A number for each part.</summary>
internal readonly record struct PartWeights(float Metric, float On, float Baseline, float Subject)
{
    public float this[Part part] => part switch { Part.Metric => Metric, Part.On => On, Part.Baseline => Baseline, _ => Subject };
}
