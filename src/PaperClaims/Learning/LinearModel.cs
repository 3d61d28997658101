using System.Globalization;

namespace PaperClaims.Learning;

/// <summary>A multinomial logistic regression over named features, read from an embedded table of weights.</summary>
/// <remarks>
/// The table is text: a line <c>#labels</c> with the labels, then a line a feature, <c>name:value</c> and one weight a label,
/// separated by tabs. <c>PaperClaims.Training</c> writes it.
/// </remarks>
internal sealed class LinearModel
{
    // Where the weights of a feature start, the first place being 1: one for each label, those of all features behind one another.
    private readonly HashTable starts;
    private readonly float[] weights;

    private LinearModel(string[] labels, HashTable starts, float[] weights)
    {
        Labels = labels;
        this.starts = starts;
        this.weights = weights;
    }

    public IReadOnlyList<string> Labels { get; }

    /// <summary>Reads the embedded table <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">The table is not there or not of this form.</exception>
    public static LinearModel Load(string name)
    {
        using Stream stream = EmbeddedResource.Open(name);
        using StreamReader reader = new(stream);
        return Read(reader, name);
    }

    /// <summary>Reads a table; <paramref name="name"/> is what errors call it.</summary>
    /// <exception cref="InvalidDataException">The table is not of this form.</exception>
    public static LinearModel Read(TextReader reader, string name)
    {
        string[] labels = reader.ReadLine()?.Split('\t') is ["#labels", .. string[] names]
            ? names
            : throw new InvalidDataException($"{name}: the first line must be #labels and the labels.");
        HashSet<ulong> features = [];
        List<uint> keys = [];
        List<uint> starts = [];
        List<float> weights = [];
        Range[] fields = new Range[labels.Length + 2];
        while (reader.ReadLine() is { } line)
        {
            if (line.AsSpan().Split(fields, '\t') != labels.Length + 1)
            {
                throw new InvalidDataException($"{name}: \"{line}\" has not {labels.Length} weights.");
            }

            ulong feature = HashOf(line.AsSpan()[fields[0]]);
            if (!features.Add(feature))
            {
                throw new InvalidDataException($"{name}: \"{line}\" is a feature that stands there before.");
            }

            keys.Add(HashTable.KeyOf(feature));
            starts.Add((uint)weights.Count + 1);
            for (int i = 1; i <= labels.Length; i++)
            {
                weights.Add(float.Parse(line.AsSpan()[fields[i]], CultureInfo.InvariantCulture));
            }
        }

        return new LinearModel(labels, new HashTable([.. keys], [.. starts]), [.. weights]);
    }

    /// <summary>Starts a decision; add the features, then ask for the probabilities.</summary>
    public Decision Begin() => new(this);

    // A name holds no colon; what follows its first one is the value.
    private static ulong HashOf(ReadOnlySpan<char> feature)
    {
        int colon = feature.IndexOf(':');
        return colon < 0 ? FeatureHash.Of(feature) : HashOf(FeatureHash.Of(feature[..colon]), FeatureValue.Of(feature[(colon + 1)..]));
    }

    private static ulong HashOf(ulong name, FeatureValue value) => FeatureHash.Mix(0, name, value.Hash);

    /// <summary>One decision of the model.</summary>
    internal readonly struct Decision : IFeatureSink
    {
        private readonly LinearModel model;
        private readonly double[] scores;

        internal Decision(LinearModel model)
            : this(model, new double[model.Labels.Count])
        {
        }

        private Decision(LinearModel model, double[] scores)
        {
            this.model = model;
            this.scores = scores;
        }

        /// <summary>Another decision with the features so far.</summary>
        public Decision Copy() => new(model, [.. scores]);

        public static bool ReadsText => false;

        public void Add(FeatureName name, FeatureValue value)
        {
            if (model.starts[HashOf(name.Hash, value)] is > 0 and uint start)
            {
                ReadOnlySpan<float> found = model.weights.AsSpan((int)start - 1, scores.Length);
                for (int i = 0; i < found.Length; i++)
                {
                    scores[i] += found[i];
                }
            }
        }

        /// <summary>The probability of each label, in the order of <see cref="Labels"/>; they add up to 1.</summary>
        public double[] Probabilities()
        {
            double most = scores.Max();
            double sum = 0;
            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] = Math.Exp(scores[i] - most);
                sum += scores[i];
            }

            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] /= sum;
            }

            return scores;
        }
    }
}
