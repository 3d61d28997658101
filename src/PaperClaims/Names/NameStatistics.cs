using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>How likely a word or span is part of a name, on average over a large corpus, and how often it stands there.</summary>
/// <remarks>Both are quantised to a byte: the mean to 255ths, the count to its binary logarithm.</remarks>
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

/// <summary>What the tagger took each word and each span of a large corpus for.</summary>
internal sealed class NameStatistics(HashTable words, HashTable spans)
{
    public static NameStatistics Empty { get; } = new(new([], []), new([], []));

    public NameStatistic OfWord(ulong word) => NameStatistic.Unpack(words[word]);

    public NameStatistic OfSpan(ulong span) => NameStatistic.Unpack(spans[span]);
}
