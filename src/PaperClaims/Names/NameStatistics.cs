using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>How likely a word or a run of words is part of a name, on average over the abstracts of a large unannotated corpus, and in how many places it stands.</summary>
/// <remarks>The mean comes in 255ths, the count as the whole part of its binary logarithm: it is read from a table of bytes.</remarks>
internal readonly record struct NameStatistic(byte QuantisedMean, byte LogCount)
{
    public bool IsKnown => LogCount > 0;

    public float Mean => QuantisedMean / 255f;

    /// <summary>As a number, 0 if nothing is known.</summary>
    public uint Pack() => QuantisedMean | ((uint)LogCount << 8);

    public static NameStatistic Unpack(uint packed) => new((byte)packed, (byte)(packed >> 8));

    public static NameStatistic Of(double sum, int count) =>
        new((byte)Math.Round(255 * sum / count), (byte)(System.Numerics.BitOperations.Log2((uint)count) + 1));
}

/// <summary>What the tagger, run over a large corpus, took each word and each run of words for.</summary>
internal sealed class NameStatistics(HashTable words, HashTable spans)
{
    public static NameStatistics Empty { get; } = new(new([], []), new([], []));

    public NameStatistic OfWord(ulong word) => NameStatistic.Unpack(words[word]);

    public NameStatistic OfSpan(ulong span) => NameStatistic.Unpack(spans[span]);
}
