using PaperClaims.Learning;

namespace PaperClaims.Tests.Learning;

/// <summary>What <see cref="BoostedTrees"/> do, by a walk through each tree from its root to an answer.</summary>
internal sealed class PlainTrees(float bias, TreeNode[] nodes, int[] roots)
{
    private readonly TreeNode[] nodes = Array.ConvertAll(nodes, node => node.Feature < 0 ? node : node with { Value = Coarse(node.Value) });

    /// <summary>The probability, or 0 where it is below <paramref name="least"/>.</summary>
    public double Probability(ReadOnlySpan<float> features, double least = 0)
    {
        double score = bias;
        foreach (int root in roots)
        {
            int at = root;
            while (nodes[at].Feature >= 0)
            {
                at += features[nodes[at].Feature] <= nodes[at].Value ? 1 : nodes[at].Otherwise;
            }

            score += nodes[at].Value;
        }

        double probability = 1 / (1 + Math.Exp(-score));
        return probability < least ? 0 : probability;
    }

    // What a feature is compared with is rounded up to a number whose last nine bits are 0.
    private static float Coarse(float value)
    {
        while ((BitConverter.SingleToInt32Bits(value) & 0x1FF) != 0)
        {
            value = MathF.BitIncrement(value);
        }

        return value;
    }
}
