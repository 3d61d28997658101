namespace PaperClaims.Learning;

/// <summary>A sum of small regression trees under a logistic function (Friedman, 2001): reads numbers that belong together better than a linear model does.</summary>
internal sealed class BoostedTrees
{
    private readonly TreeNode[] nodes;
    private readonly int[] roots;
    private readonly float bias;

    // The most that the trees from each one on can add.
    private readonly double[] mostFrom;

    public BoostedTrees(float bias, TreeNode[] nodes, int[] roots)
    {
        this.bias = bias;
        this.nodes = nodes;
        this.roots = roots;
        mostFrom = new double[roots.Length + 1];
        for (int tree = roots.Length - 1; tree >= 0; tree--)
        {
            double most = double.NegativeInfinity;
            for (int node = roots[tree]; node < (tree + 1 < roots.Length ? roots[tree + 1] : nodes.Length); node++)
            {
                most = nodes[node].Feature < 0 ? Math.Max(most, nodes[node].Value) : most;
            }

            mostFrom[tree] = mostFrom[tree + 1] + most;
        }
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

    /// <summary>The probability, or 0 as soon as it is certain to stay below <paramref name="least"/>.</summary>
    public double Probability(ReadOnlySpan<float> features, double least = 0)
    {
        double limit = least > 0 ? Math.Log(least / (1 - least)) : double.NegativeInfinity;
        double score = bias;
        for (int tree = 0; tree < roots.Length; tree++)
        {
            if (score + mostFrom[tree] < limit)
            {
                return 0;
            }

            int at = roots[tree];
            while (nodes[at].Feature >= 0)
            {
                ref readonly TreeNode node = ref nodes[at];
                at += features[node.Feature] <= node.Value ? 1 : node.Otherwise;
            }

            score += nodes[at].Value;
        }

        return 1 / (1 + Math.Exp(-score));
    }
}

/// <summary>A question (go on to the next node if the feature is at most the value, else to the one <paramref name="Otherwise"/> further) or, with a negative feature, an answer.</summary>
internal readonly record struct TreeNode(short Feature, float Value, ushort Otherwise);
