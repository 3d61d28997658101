using System.Runtime.Intrinsics;

namespace PaperClaims.Learning;

/// <summary>A multinomial logistic regression over named features, read from an embedded table of weights.</summary>
/// <remarks>
/// The table is text: the <see cref="ModelHeader"/>, a line <c>#labels</c> with the labels, then a line a feature, <c>name:value</c> and
/// one weight a label, separated by tabs. <c>PaperClaims.Training</c> writes it.
/// </remarks>
internal sealed class LinearModel
{
    private const int MaxLabels = 4;

    // Tables are written in hundredths.
    private const float MinScale = 0.01f;

    private readonly FeatureTable weights;
    private readonly float scale;

    private LinearModel(ModelHeader header, string[] labels, FeatureTable weights, float scale)
    {
        Header = header;
        Labels = labels;
        this.weights = weights;
        this.scale = scale;
    }

    public ModelHeader Header { get; }

    public IReadOnlyList<string> Labels { get; }

    /// <summary>Reads the embedded table <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">The table is not there or not of this form.</exception>
    public static LinearModel Load(string name) => Read(EmbeddedResource.Read(name), name);

    /// <summary>Reads a table; <paramref name="name"/> is what errors call it.</summary>
    /// <remarks>Of features that stand there twice the last counts.</remarks>
    /// <exception cref="InvalidDataException">The table is not of this form, or has more than four labels.</exception>
    public static LinearModel Read(ReadOnlySpan<byte> table, string name)
    {
        WeightTable read = WeightTable.Read(table, name, MaxLabels);
        int labels = read.Labels.Length;
        float range = 0;
        for (int i = 0; i < read.Weights.Length; i += labels)
        {
            (float least, float most) = RangeOf(read.Weights.AsSpan(i, labels));
            range = Math.Max(range, most - least);
        }

        float scale = Math.Max(MinScale, range / (sbyte.MaxValue - sbyte.MinValue));
        uint[] keys = new uint[read.Features.Length];
        uint[] packed = new uint[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = HashTable.KeyOf(read.Features[i]);
            packed[i] = Pack(read.Weights.AsSpan(i * labels, labels), scale);
        }

        return new LinearModel(read.Header, read.Labels, new FeatureTable(keys, packed), scale);
    }

    /// <summary>Starts a decision; add the features, then ask for the probabilities.</summary>
    public Decision Begin() => new(this, new Sums());

    // What is added to all weights of a feature decides nothing: one that has large weights is moved until they have room.
    private static uint Pack(ReadOnlySpan<float> row, float scale)
    {
        (float least, float most) = RangeOf(row);
        float moved = most > sbyte.MaxValue * scale || least < sbyte.MinValue * scale ? (most + least) / 2 : 0;
        Span<sbyte> quantised = stackalloc sbyte[MaxLabels];
        quantised.Clear();
        for (int i = 0; i < row.Length; i++)
        {
            quantised[i] = (sbyte)Math.Clamp(MathF.Round((row[i] - moved) / scale), sbyte.MinValue, sbyte.MaxValue);
        }

        return FeatureTable.Pack(quantised[0], quantised[1], quantised[2], quantised[3]);
    }

    private static (float Least, float Most) RangeOf(ReadOnlySpan<float> row)
    {
        (float least, float most) = (row[0], row[0]);
        foreach (float weight in row[1..])
        {
            (least, most) = (Math.Min(least, weight), Math.Max(most, weight));
        }

        return (least, most);
    }

    /// <summary>The hash of a feature as a table writes it: a name, which holds no colon, and behind the first one the value.</summary>
    internal static ulong HashOf(ReadOnlySpan<char> feature)
    {
        int colon = feature.IndexOf(':');
        return colon < 0 ? FeatureHash.Of(feature) : HashOf(FeatureHash.Of(feature[..colon]), FeatureValue.Of(feature[(colon + 1)..]));
    }

    private static ulong HashOf(ulong name, FeatureValue value) => FeatureHash.Mix(0, name, value.Hash);

    /// <summary>One decision of the model.</summary>
    internal readonly struct Decision : IFeatureSink
    {
        private readonly LinearModel model;
        private readonly Sums sums;

        internal Decision(LinearModel model, Sums sums)
        {
            this.model = model;
            this.sums = sums;
        }

        public static bool ReadsText => false;

        /// <summary>Another decision with the features so far.</summary>
        public Decision Copy() => new(model, new Sums { Quantised = sums.Take(model.weights) });

        public void Add(FeatureName name, FeatureValue value) => sums.Add(HashOf(name.Hash, value), model.weights);

        /// <summary>The probability of each label, in the order of <see cref="Labels"/>; they add up to 1.</summary>
        public double[] Probabilities()
        {
            Vector128<int> quantised = sums.Take(model.weights);
            double[] scores = new double[model.Labels.Count];
            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] = quantised[i] * (double)model.scale;
            }

            double max = scores.Max();
            double sum = 0;
            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] = Math.Exp(scores[i] - max);
                sum += scores[i];
            }

            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] /= sum;
            }

            return scores;
        }
    }

    /// <summary>The sums of the weights of a decision's features, of which the last wait to be looked up together.</summary>
    internal sealed class Sums
    {
        private Waiting waiting;
        private int count;

        /// <summary>The sums for the labels, those of the waiting features left out.</summary>
        public Vector128<int> Quantised { get; set; }

        public void Add(ulong feature, FeatureTable weights)
        {
            if (count == Waiting.Capacity)
            {
                Take(weights);
            }

            waiting[count++] = feature;
        }

        /// <summary>The sums of all features so far.</summary>
        public Vector128<int> Take(FeatureTable weights)
        {
            Quantised += weights.Sum(((ReadOnlySpan<ulong>)waiting)[..count]);
            count = 0;
            return Quantised;
        }
    }

    [System.Runtime.CompilerServices.InlineArray(Capacity)]
    private struct Waiting
    {
        public const int Capacity = 32;

        private ulong first;
    }
}
