using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>A logistic regression a part over the hashed features of <see cref="RelationWords"/>.</summary>
internal sealed class RelationWeights
{
    // Parts of which a feature holds the weights together.
    private const int PartsTogether = 4;

    private readonly FeatureTable links;
    private readonly FeatureTable settings;
    private readonly float scale;

    // Of what was read nothing is kept beside the tables.
    private readonly (PackedWeights Links, PackedWeights Settings)? fitted;

    /// <param name="links">The quantised weights for metric, data, baseline and method.</param>
    /// <param name="settings">The quantised weights for task and condition.</param>
    /// <param name="scale">What a weight of 1 adds to the logarithm of the odds.</param>
    public RelationWeights(PackedWeights links, PackedWeights settings, float scale)
        : this(new FeatureTable(links.Keys, links.Weights), new FeatureTable(settings.Keys, settings.Weights), scale) =>
        fitted = (links, settings);

    private RelationWeights(FeatureTable links, FeatureTable settings, float scale)
    {
        this.links = links;
        this.settings = settings;
        this.scale = scale;
    }

    /// <summary>Whether the part is a setting: task or condition.</summary>
    public static bool IsSetting(ResultPart part) => (int)part >= PartsTogether;

    /// <summary>The score of each part: the logarithm of its odds.</summary>
    /// <param name="features">The features of a candidate.</param>
    /// <param name="maySet">Whether it may be a setting; if not, the scores of these rule it out.</param>
    public PartScores Score(ReadOnlySpan<ulong> features, bool maySet) =>
        new(
            Vector128.ConvertToSingle(links.Sum(features)) * scale,
            maySet ? Vector128.ConvertToSingle(settings.Sum(features)) * scale : PartScores.RuledOut
        );

    /// <summary>Has the processor fetch what is needed to score the features.</summary>
    public void Prefetch(ReadOnlySpan<ulong> features)
    {
        foreach (ulong feature in features)
        {
            links.Prefetch(feature);
        }
    }

    public static RelationWeights Read(ref ModelReader reader)
    {
        float scale = reader.Read<float>();
        FeatureTable links = PackedWeights.ReadTable(ref reader);
        return new RelationWeights(links, PackedWeights.ReadTable(ref reader), scale);
    }

    /// <exception cref="InvalidOperationException">The weights were not fitted but read.</exception>
    public void Write(BinaryWriter writer)
    {
        (PackedWeights links, PackedWeights settings) = fitted ?? throw new InvalidOperationException("Only fitted weights are written.");
        writer.Write(scale);
        links.Write(writer);
        settings.Write(writer);
    }
}

/// <summary>Four quantised weights for each of many features.</summary>
/// <param name="Keys">The keys of the features' hashes, each once.</param>
/// <param name="Weights">The weights of each, packed (<see cref="FeatureTable.Pack"/>).</param>
internal sealed record PackedWeights(uint[] Keys, uint[] Weights)
{
    /// <summary>Makes a table of what <see cref="Write"/> wrote.</summary>
    public static FeatureTable ReadTable(ref ModelReader reader)
    {
        int count = reader.Read<int>();
        ReadOnlySpan<uint> keys = reader.ReadMany<uint>(count);
        return new FeatureTable(keys, reader.ReadMany<uint>(count));
    }

    // In the order of a table, so that the same weights are the same bytes.
    public void Write(BinaryWriter writer)
    {
        int[] rows = [.. Enumerable.Range(0, Keys.Length).OrderBy(row => HashTable.OrderOf(Keys[row]))];
        writer.Write(rows.Length);
        writer.Write(MemoryMarshal.AsBytes<uint>(Array.ConvertAll(rows, row => Keys[row])));
        writer.Write(MemoryMarshal.AsBytes<uint>(Array.ConvertAll(rows, row => Weights[row])));
    }
}

/// <summary>A number for each part.</summary>
/// <param name="Links">Of metric, data, baseline and method.</param>
/// <param name="Settings">Of task and condition.</param>
internal readonly record struct PartScores(Vector128<float> Links, Vector128<float> Settings)
{
    /// <summary>The scores of settings of what is none.</summary>
    public static Vector128<float> RuledOut => Vector128.Create(-10f);

    /// <summary>The greatest of metric, data, baseline and method.</summary>
    public float MaxLink => Math.Max(Math.Max(Links[0], Links[1]), Math.Max(Links[2], Links[3]));

    public float this[ResultPart part] => RelationWeights.IsSetting(part) ? Settings[(int)part - (int)ResultPart.Task] : Links[(int)part];
}
