using System.Runtime.InteropServices;

namespace PaperClaims.Learning;

/// <summary>
/// When trees give up on a row: where its score so far is below every one that, in a large corpus, came to a good end (Zhang and Viola,
/// NIPS 2007).
/// </summary>
/// <param name="least">The probability that counts as a good end; for lower ones nothing is given up.</param>
/// <param name="lowest">The lowest such score before each block of trees.</param>
internal sealed class EarlyRejection(double least, float[] lowest)
{
    public static EarlyRejection None { get; } = new(1, []);

    /// <summary>
    /// The lowest scores worth going on with for one who asks only for probabilities of at least <paramref name="wanted"/>; empty if that
    /// is not known.
    /// </summary>
    public ReadOnlySpan<float> Below(double wanted) => wanted >= least ? lowest : [];

    public static EarlyRejection Read(BinaryReader reader)
    {
        double least = reader.ReadDouble();
        float[] lowest = new float[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(lowest.AsSpan()));
        return new EarlyRejection(least, lowest);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(least);
        writer.Write(lowest.Length);
        writer.Write(MemoryMarshal.AsBytes(lowest.AsSpan()));
    }
}
