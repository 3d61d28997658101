using System.Runtime.CompilerServices;

namespace PaperClaims.Learning;

/// <summary>A sum of small regression trees under a logistic function (Friedman, 2001): reads numbers that belong together better than a linear model does.</summary>
internal sealed class BoostedTrees
{
    // Trees asked at once, that the processor need not wait for the answer of one before it asks the next.
    private const int Block = 4;

    private readonly TreeNode[] nodes;
    private readonly int[] roots;
    private readonly float bias;

    // The same trees filled up to one depth, level by level, and with trees that add nothing to whole blocks: no branch whose way the processor has to guess.
    private readonly int depth;
    private readonly Question[] questions;
    private readonly float[] answers;

    // The most that the trees from each one on can add.
    private readonly double[] mostFrom;

    private readonly EarlyRejection rejection;

    public BoostedTrees(float bias, TreeNode[] nodes, int[] roots, EarlyRejection? rejection = null)
    {
        this.bias = bias;
        this.nodes = nodes;
        this.roots = roots;
        this.rejection = rejection ?? EarlyRejection.None;
        depth = roots.Length == 0 ? 0 : roots.Max(DepthOf);
        questions = new Question[(Blocks * Block) << depth];
        answers = new float[questions.Length];
        mostFrom = new double[roots.Length + 1];
        for (int tree = roots.Length - 1; tree >= 0; tree--)
        {
            Fill(roots[tree], tree << depth, 0, 0);
            float most = answers[tree << depth];
            for (int answer = tree << depth; answer < (tree + 1) << depth; answer++)
            {
                most = Math.Max(most, answers[answer]);
            }

            mostFrom[tree] = mostFrom[tree + 1] + most;
        }
    }

    public int Trees => roots.Length;

    private int Blocks => (roots.Length + Block - 1) / Block;

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

        return new BoostedTrees(bias, nodes, roots, EarlyRejection.Read(reader));
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

        rejection.Write(writer);
    }

    /// <summary>The probability, or 0 where it is below <paramref name="least"/>.</summary>
    public double Probability(ReadOnlySpan<float> features, double least = 0)
    {
        double limit = LogOdds(least);
        ReadOnlySpan<float> hopeless = rejection.Below(least);
        double score = bias;
        for (int block = 0; block < Blocks; block++)
        {
            if (score + mostFrom[block * Block] < limit || (block < hopeless.Length && score < hopeless[block]))
            {
                return 0;
            }

            score = Add(score, block, features);
        }

        return score < limit ? 0 : 1 / (1 + Math.Exp(-score));
    }

    /// <summary>The same trees, that give up on what they score, on the way, lower than any of these <paramref name="rows"/> that ends at <paramref name="least"/> or more.</summary>
    public BoostedTrees Rejecting(IEnumerable<float[]> rows, double least)
    {
        float[] lowest = new float[Blocks];
        Array.Fill(lowest, float.PositiveInfinity);
        double[] scores = new double[Blocks];
        bool any = false;
        foreach (float[] row in rows)
        {
            double score = bias;
            for (int block = 0; block < Blocks; block++)
            {
                scores[block] = score;
                score = Add(score, block, row);
            }

            if (score >= LogOdds(least))
            {
                any = true;
                for (int block = 0; block < Blocks; block++)
                {
                    lowest[block] = Math.Min(lowest[block], MathF.BitDecrement((float)scores[block]));
                }
            }
        }

        return any ? new BoostedTrees(bias, nodes, roots, new EarlyRejection(least, lowest)) : this;
    }

    private static double LogOdds(double probability) => probability > 0 ? Math.Log(probability / (1 - probability)) : double.NegativeInfinity;

    private double Add(double score, int block, ReadOnlySpan<float> features)
    {
        int start = (block * Block) << depth;
        int size = 1 << depth;
        ReadOnlySpan<Question> asked = questions.AsSpan(start, Block << depth);
        int first = 0;
        int second = size;
        int third = 2 * size;
        int fourth = 3 * size;
        for (int level = 0; level < depth; level++)
        {
            first = Next(asked, features, first, 0);
            second = Next(asked, features, second, size);
            third = Next(asked, features, third, 2 * size);
            fourth = Next(asked, features, fourth, 3 * size);
        }

        ReadOnlySpan<float> said = answers.AsSpan(start, Block << depth);
        score += said[first - size + 1];
        score += said[second - size + 1];
        score += said[third - size + 1];
        return score + said[fourth - size + 1];
    }

    // Of the tree that begins at start: below the question at i lie those at 2i + 1 and 2i + 2, counted from there.
    // Not "? 1 : 2", of which the compiler makes a branch whose way the processor guesses wrong half the time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(ReadOnlySpan<Question> asked, ReadOnlySpan<float> features, int at, int start)
    {
        Question question = asked[at];
        return (2 * at) - start + 2 - Unsafe.BitCast<bool, byte>(features[question.Feature] <= question.Most);
    }

    private int DepthOf(int node) => nodes[node].Feature < 0 ? 0 : 1 + Math.Max(DepthOf(node + 1), DepthOf(node + nodes[node].Otherwise));

    // Below an answer every way leads to it.
    private void Fill(int node, int start, int place, int level)
    {
        if (level == depth)
        {
            answers[start + place - ((1 << depth) - 1)] = nodes[node].Value;
            return;
        }

        bool asks = nodes[node].Feature >= 0;
        questions[start + place] = asks ? new Question(nodes[node].Feature, nodes[node].Value) : default;
        Fill(asks ? node + 1 : node, start, (2 * place) + 1, level + 1);
        Fill(asks ? node + nodes[node].Otherwise : node, start, (2 * place) + 2, level + 1);
    }

    private readonly record struct Question(int Feature, float Most);
}

/// <summary>A question (go on to the next node if the feature is at most the value, else to the one <paramref name="Otherwise"/> further) or, with a negative feature, an answer.</summary>
internal readonly record struct TreeNode(short Feature, float Value, ushort Otherwise);
