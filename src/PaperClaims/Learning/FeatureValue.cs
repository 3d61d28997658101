namespace PaperClaims.Learning;

/// <summary>The value of a feature: words with a space between them, known by a hash of their hashes.</summary>
/// <remarks>So the words of a text, which are hashed already, need be neither hashed again nor put together.</remarks>
internal readonly ref struct FeatureValue
{
    // The hash is a polynomial over those of the words: joining two values needs nothing else.
    private const ulong Factor = 0x9E3779B97F4A7C15;

    private readonly ulong power;

    private FeatureValue(ReadOnlySpan<char> text, ulong hash, ulong power)
    {
        Text = text;
        Hash = hash;
        this.power = power;
    }

    public ulong Hash { get; }

    /// <summary>The words; of values that were joined for a sink that does not read them, nothing.</summary>
    public ReadOnlySpan<char> Text { get; }

    public static implicit operator FeatureValue(string text) => Of(text);

    /// <summary>The value that is written so.</summary>
    public static FeatureValue Of(ReadOnlySpan<char> text)
    {
        ulong hash = 0;
        ulong power = Factor;
        ulong word = FeatureHash.Start;
        foreach (char c in text)
        {
            if (c == ' ')
            {
                hash = (hash * Factor) + word;
                power *= Factor;
                word = FeatureHash.Start;
            }
            else
            {
                word = FeatureHash.Next(word, c);
            }
        }

        return new FeatureValue(text, (hash * Factor) + word, power);
    }

    /// <summary>A word, no space in it, whose <see cref="FeatureHash"/> is known.</summary>
    public static FeatureValue OfWord(ReadOnlySpan<char> word, ulong hash) => new(word, hash, Factor);

    /// <summary>Both values with a space between them, for a sink of this kind.</summary>
    public static FeatureValue Join<TSink>(FeatureValue first, FeatureValue second)
        where TSink : IFeatureSink =>
        new(TSink.ReadsText ? $"{first.Text} {second.Text}" : [], (first.Hash * second.power) + second.Hash, first.power * second.power);
}
