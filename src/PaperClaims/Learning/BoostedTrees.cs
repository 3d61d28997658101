namespace PaperClaims.Learning;

/// <summary>A sum of small regression trees under a logistic function (Friedman, 2001): reads numbers that belong together better than a linear model does.</summary>
internal sealed class BoostedTrees
{
    private readonly TreeNode[] nodes;
    private readonly int[] roots;
    private readonly float bias;

    public BoostedTrees(float bias, TreeNode[] nodes, int[] roots)
    {
        this.bias = bias;
        this.nodes = nodes;
        this.roots = roots;
    }

    public int Trees => roots.Length;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static BoostedTrees Read(BinaryReader reader)
    {
        float bias = reader.ReadSingle();
        int[] roots = new int[reader.ReadInt32()];
        for (int i = 0; i < roots.Length; i++)
        {
            roots[i] = reader.ReadInt32();
        }

        TreeNode[] nodes = new TreeNode[reader.ReadInt32()];
        for (int i = 0; i < nodes.Length; i++)
        {
            short feature = reader.ReadInt16();
            nodes[i] = new TreeNode(feature, reader.ReadSingle(), feature < 0 ? (ushort)0 : reader.ReadUInt16());
        }

        return new BoostedTrees(bias, nodes, roots);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(bias);
        writer.Write(roots.Length);
        foreach (int root in roots)
        {
            writer.Write(root);
        }

        writer.Write(nodes.Length);
        foreach (TreeNode node in nodes)
        {
            writer.Write(node.Feature);
            writer.Write(node.Value);
            if (node.Feature >= 0)
            {
                writer.Write(node.Otherwise);
            }
        }
    }

    /// <summary>The sum of the trees, a logit.</summary>
    public double Score(ReadOnlySpan<float> features)
    {
        double score = bias;
        foreach (int root in roots)
        {
            int at = root;
            while (nodes[at].Feature >= 0)
            {
                ref readonly TreeNode node = ref nodes[at];
                at = features[node.Feature] <= node.Value ? at + 1 : at + node.Otherwise;
            }

            score += nodes[at].Value;
        }

        return score;
    }

    public double Probability(ReadOnlySpan<float> features) => 1 / (1 + Math.Exp(-Score(features)));
}

/// <summary>A question (go on to the next node if the feature is at most the value, else to the one <paramref name="Otherwise"/> further) or, with a negative feature, an answer.</summary>
internal readonly record struct TreeNode(short Feature, float Value, ushort Otherwise);
