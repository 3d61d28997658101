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
    public static NameModel Read(ReadOnlySpan<byte> content)
    {
        ModelReader reader = new(content);
        if (reader.Read<uint>() is var found && found != Signature)
        {
            throw new InvalidDataException($"The model of names starts with {found:X8}, expected {Signature:X8}: train it anew.");
        }

        ModelHeader header = ModelHeader.Read(ref reader, Resource);
        double scale = reader.Read<double>();
        double benchmarkScale = reader.Read<double>();
        double benchmarkBias = reader.Read<double>();
        double[] transitions = [.. reader.ReadMany<double>(LabelLattice.Labels * LabelLattice.Labels)];
        int features = reader.Read<int>();
        FeatureTable weights = FeatureWeights.Table(reader.ReadMany<uint>(features), reader.ReadMany<FeatureWeights>(features));
        HashTable words = ReadTable(ref reader);
        HashTable spans = ReadTable(ref reader);
        CascadeFilter? cascadeFilter = reader.Read<bool>() ? CascadeFilter.Read(ref reader) : null;
        (string, NameCount)[] counts = new (string, NameCount)[reader.Read<int>()];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = (reader.ReadText(), new NameCount(reader.Read<int>(), reader.Read<int>(), reader.Read<int>()));
        }

        return new NameModel(
            header,
            new NameTagger(weights, scale, benchmarkScale, benchmarkBias, transitions, cascadeFilter),
            BoostedTrees.Read(ref reader),
            new NameStatistics(words, spans),
            new GazetteerIndex<NameCount>(counts)
        );
    }

    private static NameModel ReadBuiltIn() => Read(EmbeddedResource.Read(Resource));

    private static HashTable ReadTable(ref ModelReader reader)
    {
        int count = reader.Read<int>();
        ReadOnlySpan<uint> keys = reader.ReadMany<uint>(count);
        ReadOnlySpan<NameStatistic> values = reader.ReadMany<NameStatistic>(count);
        uint[] packed = new uint[count];
        for (int i = 0; i < count; i++)
        {
            packed[i] = values[i].Pack();
        }

        return new HashTable(keys, packed);
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

        // The keys in the order of a table, then the values: same input, same bytes.
        private static void Write<T>(BinaryWriter writer, IReadOnlyList<(uint Key, T Value)> table)
            where T : unmanaged
        {
            (uint Key, T Value)[] rows = [.. table.OrderBy(row => HashTable.OrderOf(row.Key))];
            writer.Write(rows.Length);
            writer.Write(MemoryMarshal.AsBytes<uint>(Array.ConvertAll(rows, row => row.Key)));
            writer.Write(MemoryMarshal.AsBytes<T>(Array.ConvertAll(rows, row => row.Value)));
        }
    }
}
