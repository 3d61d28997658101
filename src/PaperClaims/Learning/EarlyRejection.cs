using System.Runtime.InteropServices;

namespace PaperClaims.Learning;

/// <summary>
/// When trees give up on a row: its score so far is below that of every row of a large corpus that ended at
/// <paramref name="minProbability"/> or more (Zhang and Viola, NIPS 2007).
/// </summary>
/// <param name="minProbability">The probability; who asks for a lower one gets no row given up.</param>
/// <param name="lowest">The lowest such score before each block of trees.</param>
internal sealed class EarlyRejection(double minProbability, float[] lowest)
{
    public static EarlyRejection None { get; } = new(1, []);

    /// <summary>
    /// The lowest scores worth going on with for one who asks only for probabilities of at least <paramref name="wanted"/>; empty if that
    /// is not known.
    /// </summary>
    public ReadOnlySpan<float> Below(double wanted) => wanted >= minProbability ? lowest : [];

    public static EarlyRejection Read(ref ModelReader reader)
    {
        double minProbability = reader.Read<double>();
        return new EarlyRejection(minProbability, [.. reader.ReadMany<float>(reader.Read<int>())]);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(minProbability);
        writer.Write(lowest.Length);
        writer.Write(MemoryMarshal.AsBytes(lowest.AsSpan()));
    }
}
