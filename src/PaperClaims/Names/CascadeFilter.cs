using System.Runtime.Intrinsics;
using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Tells by a few of the tagger's features whether a word may be part of a name: most words with a capital are not.</summary>
/// <remarks>It sums the tagger's weights, with a factor for each template: the first stage of a cascade (Viola and Jones, 2001).</remarks>
internal sealed class CascadeFilter
{
    // By template: the factors of the weights for the first and for the further words of a name.
    private readonly Vector128<float>[] factors;

    /// <param name="factors">The factors of each template of <see cref="TaggerFeatures.CollectForFilter"/>.</param>
    /// <param name="bias">The score of a word without features.</param>
    /// <param name="minScore">The score from which the tagger reads a word in full.</param>
    public CascadeFilter(IReadOnlyList<(TaggerTemplate Template, float Begin, float Inside)> factors, float bias, float minScore)
    {
        Factors = factors;
        Bias = bias;
        MinScore = minScore;
        this.factors = new Vector128<float>[byte.MaxValue + 1];
        foreach ((TaggerTemplate template, float begin, float inside) in factors)
        {
            this.factors[(int)template] = Vector128.Create(begin, inside, 0, 0);
        }
    }

    public IReadOnlyList<(TaggerTemplate Template, float Begin, float Inside)> Factors { get; }

    public float Bias { get; }

    public float MinScore { get; }

    /// <summary>Whether the word whose features are a row of the buffer may be part of a name.</summary>
    public bool IsPromising(FeatureTable weights, FeatureBuffer buffer, int row)
    {
        ReadOnlySpan<ulong> hashes = buffer.HashesOf(row);
        ReadOnlySpan<TaggerTemplate> templates = buffer.TemplatesOf(row);
        Vector128<float> score = Vector128.CreateScalar(Bias);
        for (int i = 0; i < hashes.Length; i++)
        {
            score += Vector128.ConvertToSingle(weights.Of(hashes[i])) * factors[(int)templates[i]];
        }

        return score[0] + score[1] >= MinScore;
    }

    public static CascadeFilter Read(ref ModelReader reader)
    {
        (TaggerTemplate, float, float)[] factors = new (TaggerTemplate, float, float)[reader.Read<byte>()];
        for (int i = 0; i < factors.Length; i++)
        {
            factors[i] = ((TaggerTemplate)reader.Read<byte>(), reader.Read<float>(), reader.Read<float>());
        }

        return new CascadeFilter(factors, reader.Read<float>(), reader.Read<float>());
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Factors.Count);
        foreach ((TaggerTemplate template, float begin, float inside) in Factors)
        {
            writer.Write((byte)template);
            writer.Write(begin);
            writer.Write(inside);
        }

        writer.Write(Bias);
        writer.Write(MinScore);
    }
}
