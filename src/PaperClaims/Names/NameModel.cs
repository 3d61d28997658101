using System.Text;
using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>What is learned about names: the tagger, the judge of its spans, the statistics of a corpus. Written by <c>PaperClaims.Training</c>.</summary>
internal sealed class NameModel
{
    private const string Resource = "names.model";
    private const uint Signature = 0x314D4E50; // "PNM1"

    private static readonly Lazy<NameModel> BuiltIn = new(ReadBuiltIn);

    private NameModel(NameTagger tagger, BoostedTrees judge, NameStatistics statistics, NameTable<NameCount> counts)
    {
        Tagger = tagger;
        Judge = judge;
        Statistics = statistics;
        Counts = counts;
    }

    public static NameModel Default => BuiltIn.Value;

    public NameTagger Tagger { get; }

    public BoostedTrees Judge { get; }

    public NameStatistics Statistics { get; }

    public NameTable<NameCount> Counts { get; }

    /// <summary>Reads what <see cref="Parts.Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static NameModel Read(Stream stream)
    {
        using BinaryReader reader = new(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() is var found && found != Signature)
        {
            throw new InvalidDataException($"The model of names starts with {found:X8}, expected {Signature:X8}: train it anew.");
        }

        double scale = reader.ReadDouble();
        double benchmarkScale = reader.ReadDouble();
        double benchmarkBias = reader.ReadDouble();
        double[] transitions = new double[LabelLattice.Labels * LabelLattice.Labels];
        for (int i = 0; i < transitions.Length; i++)
        {
            transitions[i] = reader.ReadDouble();
        }

        HashTable<FeatureWeights> weights = ReadTable(reader, static (a, b, c) => new FeatureWeights((sbyte)a, (sbyte)b, (sbyte)c), 3);
        HashTable<NameStatistic> words = ReadTable(reader, static (a, b, _) => new NameStatistic(a, b), 2);
        HashTable<NameStatistic> spans = ReadTable(reader, static (a, b, _) => new NameStatistic(a, b), 2);
        (string, NameCount)[] counts = new (string, NameCount)[reader.ReadInt32()];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = (reader.ReadString(), new NameCount(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32()));
        }

        return new NameModel(new NameTagger(weights, scale, benchmarkScale, benchmarkBias, transitions), BoostedTrees.Read(reader), new NameStatistics(words, spans), new NameTable<NameCount>(counts));
    }

    private static NameModel ReadBuiltIn()
    {
        using Stream stream = typeof(NameModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The model of names {Resource} is not in the assembly.");
        return Read(stream);
    }

    private static HashTable<T> ReadTable<T>(BinaryReader reader, Func<byte, byte, byte, T> make, int bytes)
        where T : struct
    {
        int count = reader.ReadInt32();
        uint[] keys = new uint[count];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(keys.AsSpan()));
        byte[] columns = reader.ReadBytes(count * bytes);
        T[] values = new T[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = make(columns[i], columns[count + i], bytes > 2 ? columns[(2 * count) + i] : (byte)0);
        }

        return new HashTable<T>(keys, values);
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
        IReadOnlyList<(string Name, NameCount Count)> Counts,
        BoostedTrees Judge)
    {
        public void Write(Stream stream)
        {
            using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
            writer.Write(Signature);
            writer.Write(Scale);
            writer.Write(BenchmarkScale);
            writer.Write(BenchmarkBias);
            foreach (double transition in Transitions)
            {
                writer.Write(transition);
            }

            Write(writer, Features, static weights => [(byte)weights.Begin, (byte)weights.Inside, (byte)weights.Benchmark], 3);
            Write(writer, Words, static statistic => [statistic.MeanStep, statistic.CountStep], 2);
            Write(writer, Spans, static statistic => [statistic.MeanStep, statistic.CountStep], 2);
            writer.Write(Counts.Count);
            foreach ((string name, NameCount count) in Counts)
            {
                writer.Write(name);
                writer.Write(count.Dataset);
                writer.Write(count.Benchmark);
                writer.Write(count.Mentions);
            }

            Judge.Write(writer);
        }

        // Sorted keys, then a column a byte of the values: the package's compression likes it.
        private static void Write<T>(BinaryWriter writer, IReadOnlyList<(uint Key, T Value)> table, Func<T, byte[]> bytes, int width)
        {
            (uint Key, byte[] Bytes)[] rows = [.. table.OrderBy(row => row.Key).Select(row => (row.Key, bytes(row.Value)))];
            writer.Write(rows.Length);
            foreach ((uint key, _) in rows)
            {
                writer.Write(key);
            }

            for (int column = 0; column < width; column++)
            {
                foreach ((_, byte[] value) in rows)
                {
                    writer.Write(value[column]);
                }
            }
        }
    }
}
