using System.Runtime.InteropServices;
using System.Text;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What is learned about names: the tagger, the classifier of its spans, the statistics of a corpus.</summary>
/// <remarks><c>PaperClaims.Training</c> writes it.</remarks>
internal sealed class NameModel
{
    private const string Resource = "names.model";
    private const uint Signature = 0x344D4E50; // "PNM4"

    private static readonly Lazy<NameModel> BuiltIn = new(ReadBuiltIn);

    private NameModel(
        ModelHeader header,
        NameTagger tagger,
        BoostedTrees spanClassifier,
        NameStatistics statistics,
        GazetteerIndex<NameCount> counts
    )
    {
        Header = header;
        Tagger = tagger;
        SpanClassifier = spanClassifier;
        Statistics = statistics;
        Counts = counts;
    }

    public static NameModel Default => BuiltIn.Value;

    /// <summary>The fingerprint of the features of both the tagger and the span classifier.</summary>
    public static ulong Schema =>
        FeatureHash.Mix(0, FeatureSchema.FingerprintOf<TaggerTemplate>(), FeatureSchema.FingerprintOf<SpanFeature>());

    public ModelHeader Header { get; }

    public NameTagger Tagger { get; }

    public BoostedTrees SpanClassifier { get; }

    public NameStatistics Statistics { get; }

    public GazetteerIndex<NameCount> Counts { get; }

    /// <summary>Reads what <see cref="Parts.Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static NameModel Read(Stream stream)
    {
        using BinaryReader reader = new(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() is var found && found != Signature)
        {
            throw new InvalidDataException($"The model of names starts with {found:X8}, expected {Signature:X8}: train it anew.");
        }

        ModelHeader header = ModelHeader.Read(reader, Resource);
        double scale = reader.ReadDouble();
        double benchmarkScale = reader.ReadDouble();
        double benchmarkBias = reader.ReadDouble();
        double[] transitions = new double[LabelLattice.Labels * LabelLattice.Labels];
        for (int i = 0; i < transitions.Length; i++)
        {
            transitions[i] = reader.ReadDouble();
        }

        (uint[] keys, FeatureWeights[] values) = ReadRows<FeatureWeights>(reader);
        HashTable words = ReadTable(reader);
        HashTable spans = ReadTable(reader);
        CascadeFilter? cascadeFilter = reader.ReadBoolean() ? CascadeFilter.Read(reader) : null;
        (string, NameCount)[] counts = new (string, NameCount)[reader.ReadInt32()];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = (reader.ReadString(), new NameCount(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32()));
        }

        return new NameModel(
            header,
            new NameTagger(FeatureWeights.Table(keys, values), scale, benchmarkScale, benchmarkBias, transitions, cascadeFilter),
            BoostedTrees.Read(reader),
            new NameStatistics(words, spans),
            new GazetteerIndex<NameCount>(counts)
        );
    }

    private static NameModel ReadBuiltIn()
    {
        using Stream stream = EmbeddedResource.Open(Resource);
        return Read(stream);
    }

    private static HashTable ReadTable(BinaryReader reader)
    {
        (uint[] keys, NameStatistic[] values) = ReadRows<NameStatistic>(reader);
        return new HashTable(keys, Array.ConvertAll(values, value => value.Pack()));
    }

    // Values are structs of bytes: they are read as they lie in the file.
    private static (uint[] Keys, T[] Values) ReadRows<T>(BinaryReader reader)
        where T : unmanaged
    {
        int count = reader.ReadInt32();
        uint[] keys = new uint[count];
        T[] values = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return (keys, values);
    }

    /// <summary>The parts of a model as training leaves them.</summary>
    public sealed record Parts(
        double Scale,
        double BenchmarkScale,
        double BenchmarkBias,
        double[] Transitions,
        IReadOnlyList<(uint Key, FeatureWeights Weights)> Features,
        IReadOnlyList<(uint Key, NameStatistic Statistic)> Words,
        IReadOnlyList<(uint Key, NameStatistic Statistic)> Spans,
        CascadeFilter? CascadeFilter,
        IReadOnlyList<(string Name, NameCount Count)> Counts,
        BoostedTrees SpanClassifier
    )
    {
        public void Write(Stream stream, ModelHeader header)
        {
            using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
            writer.Write(Signature);
            header.Write(writer);
            writer.Write(Scale);
            writer.Write(BenchmarkScale);
            writer.Write(BenchmarkBias);
            foreach (double transition in Transitions)
            {
                writer.Write(transition);
            }

            Write(writer, Features);
            Write(writer, Words);
            Write(writer, Spans);
            writer.Write(CascadeFilter is not null);
            CascadeFilter?.Write(writer);
            writer.Write(Counts.Count);
            foreach ((string name, NameCount count) in Counts)
            {
                writer.Write(name);
                writer.Write(count.Dataset);
                writer.Write(count.Benchmark);
                writer.Write(count.Mentions);
            }

            SpanClassifier.Write(writer);
        }

        // Sorted keys, then the values: same input, same bytes.
        private static void Write<T>(BinaryWriter writer, IReadOnlyList<(uint Key, T Value)> table)
            where T : unmanaged
        {
            (uint Key, T Value)[] rows = [.. table.OrderBy(row => row.Key)];
            writer.Write(rows.Length);
            writer.Write(MemoryMarshal.AsBytes<uint>(Array.ConvertAll(rows, row => row.Key)));
            writer.Write(MemoryMarshal.AsBytes<T>(Array.ConvertAll(rows, row => row.Value)));
        }
    }
}
