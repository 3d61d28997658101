using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PaperClaims.Learning;

/// <summary>
/// A sum of small regression trees under a logistic function (Friedman, 2001): reads numbers that belong together better than a linear
/// model does.
/// </summary>
internal sealed class BoostedTrees
{
    // Whether to give up is asked after so many trees.
    private const int Block = 4;

    // Two blocks are asked at once, that the processor need not wait for the answer of one tree before it asks the next.
    private const int Together = 2 * Block;

    // The places of a tree: as many as the deepest one fills.
    private const int DeepestTree = 5;
    private const int Stride = 1 << DeepestTree;

    private readonly TreeNode[] nodes;
    private readonly int[] roots;
    private readonly float bias;

    // The same trees filled up to one depth, level by level, and with trees that add nothing to whole blocks: no branch whose way the
    // processor has to guess.
    private readonly int depth;
    private readonly int width;
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
        foreach (int root in roots)
        {
            depth = Math.Max(depth, DepthOf(root));
        }

        if (depth > DeepestTree)
        {
            throw new InvalidDataException($"A tree asks {depth} questions; the most is {DeepestTree}.");
        }

        foreach (TreeNode node in nodes)
        {
            width = Math.Max(width, node.Feature + 1);
        }

        if (width > Question.MaxFeatures)
        {
            throw new InvalidDataException($"A tree asks for {width} features; the most is {Question.MaxFeatures}.");
        }

        questions = new Question[(roots.Length + Together - 1) / Together * Together * Stride];
        answers = new float[questions.Length];
        mostFrom = new double[roots.Length + 1];
        for (int tree = roots.Length - 1; tree >= 0; tree--)
        {
            Fill(roots[tree], tree * Stride, 0, 0);
            float most = float.NegativeInfinity;
            foreach (float answer in answers.AsSpan(tree * Stride, 1 << depth))
            {
                most = Math.Max(most, answer);
            }

            mostFrom[tree] = mostFrom[tree + 1] + most;
        }
    }

    public int Trees => roots.Length;

    private int Blocks => (roots.Length + Block - 1) / Block;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static BoostedTrees Read(ref ModelReader reader)
    {
        float bias = reader.Read<float>();
        int[] roots = [.. reader.ReadMany<int>(reader.Read<int>())];
        TreeNode[] nodes = new TreeNode[reader.Read<int>()];
        for (int i = 0; i < nodes.Length; i++)
        {
            short feature = reader.Read<short>();
            nodes[i] = new TreeNode(feature, reader.Read<float>(), feature < 0 ? (ushort)0 : reader.Read<ushort>());
        }

        return new BoostedTrees(bias, nodes, roots, EarlyRejection.Read(ref reader));
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
    /// <exception cref="ArgumentException">There are fewer features than the trees ask for.</exception>
    public double Probability(ReadOnlySpan<float> features, double least = 0)
    {
        RequireWidth(features);
        double limit = LogOdds(least);
        ReadOnlySpan<float> hopeless = rejection.Below(least);
        Span<float> said = stackalloc float[Together];
        double score = bias;
        for (int block = 0; block < Blocks; block++)
        {
            if (score + mostFrom[block * Block] < limit || (block < hopeless.Length && score < hopeless[block]))
            {
                return 0;
            }

            if (block % 2 == 0)
            {
                Ask(block * Block, features, said);
            }

            score = Add(score, said[(block % 2 * Block)..]);
        }

        return score < limit ? 0 : 1 / (1 + Math.Exp(-score));
    }

    /// <summary>
    /// The same trees, that give up on what they score, on the way, lower than any of these <paramref name="rows"/> that ends at <paramref
    /// name="least"/> or more.
    /// </summary>
    public BoostedTrees Rejecting(IEnumerable<float[]> rows, double least)
    {
        float[] lowest = new float[Blocks];
        Array.Fill(lowest, float.PositiveInfinity);
        double[] scores = new double[Blocks];
        bool any = false;
        float[] said = new float[Together];
        foreach (float[] row in rows)
        {
            RequireWidth(row);
            double score = bias;
            for (int block = 0; block < Blocks; block++)
            {
                scores[block] = score;
                if (block % 2 == 0)
                {
                    Ask(block * Block, row, said);
                }

                score = Add(score, said.AsSpan(block % 2 * Block));
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

    private static double LogOdds(double probability) =>
        probability > 0 ? Math.Log(probability / (1 - probability)) : double.NegativeInfinity;

    private static double Add(double score, ReadOnlySpan<float> said)
    {
        for (int tree = 0; tree < Block; tree++)
        {
            score += said[tree];
        }

        return score;
    }

    // What the eight trees from the first one on say. Features are looked up unchecked: RequireWidth has.
    private void Ask(int first, ReadOnlySpan<float> features, Span<float> said)
    {
        ref Question asked = ref questions.AsSpan(first * Stride, Together * Stride)[0];
        ref float row = ref MemoryMarshal.GetReference(features);
        nuint a = 0,
            b = 0,
            c = 0,
            d = 0,
            e = 0,
            f = 0,
            g = 0,
            h = 0;
        for (int level = 0; level < depth; level++)
        {
            a = Next(ref Unsafe.Add(ref asked, 0 * Stride), ref row, a);
            b = Next(ref Unsafe.Add(ref asked, 1 * Stride), ref row, b);
            c = Next(ref Unsafe.Add(ref asked, 2 * Stride), ref row, c);
            d = Next(ref Unsafe.Add(ref asked, 3 * Stride), ref row, d);
            e = Next(ref Unsafe.Add(ref asked, 4 * Stride), ref row, e);
            f = Next(ref Unsafe.Add(ref asked, 5 * Stride), ref row, f);
            g = Next(ref Unsafe.Add(ref asked, 6 * Stride), ref row, g);
            h = Next(ref Unsafe.Add(ref asked, 7 * Stride), ref row, h);
        }

        ReadOnlySpan<float> answered = answers.AsSpan(first * Stride, Together * Stride);
        int leaves = (1 << depth) - 1;
        said[0] = answered[(0 * Stride) + (int)a - leaves];
        said[1] = answered[(1 * Stride) + (int)b - leaves];
        said[2] = answered[(2 * Stride) + (int)c - leaves];
        said[3] = answered[(3 * Stride) + (int)d - leaves];
        said[4] = answered[(4 * Stride) + (int)e - leaves];
        said[5] = answered[(5 * Stride) + (int)f - leaves];
        said[6] = answered[(6 * Stride) + (int)g - leaves];
        said[7] = answered[(7 * Stride) + (int)h - leaves];
    }

    // Below the question at i lie those at 2i + 1 and 2i + 2.
    // Not "? 1 : 2", of which the compiler makes a branch whose way the processor guesses wrong half the time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint Next(ref Question asked, ref float features, nuint at)
    {
        Question question = Unsafe.Add(ref asked, at);
        return (2 * at) + 2 - Unsafe.BitCast<bool, byte>(Unsafe.Add(ref features, question.Feature) <= question.Most);
    }

    private void RequireWidth(ReadOnlySpan<float> features)
    {
        if (features.Length < width)
        {
            throw new ArgumentException($"{width} features are asked for, {features.Length} given.", nameof(features));
        }
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
        questions[start + place] = asks ? new Question((uint)nodes[node].Feature, nodes[node].Value) : default;
        Fill(asks ? node + 1 : node, start, (2 * place) + 1, level + 1);
        Fill(asks ? node + nodes[node].Otherwise : node, start, (2 * place) + 2, level + 1);
    }

    // Both in one number, that the first four levels of a tree lie on one line of memory. What a value is compared with keeps 14 of the 23
    // bits of a float, rounded up: what equals it still counts.
    private readonly struct Question(uint feature, float most)
    {
        public const int MaxFeatures = 1 << FeatureBits;

        private const int FeatureBits = 9;
        private const uint FeatureMask = MaxFeatures - 1;

        private readonly uint packed = RoundUp(BitConverter.SingleToUInt32Bits(most)) | feature;

        public uint Feature => packed & FeatureMask;

        public float Most => BitConverter.UInt32BitsToSingle(packed & ~FeatureMask);

        // A negative number without its last bits is greater, a positive one less.
        private static uint RoundUp(uint bits) => ((int)bits < 0 ? bits : bits + FeatureMask) & ~FeatureMask;
    }
}

/// <summary>
/// A question (go on to the next node if the feature is at most the value, else to the one <paramref name="Otherwise"/> further) or, with a
/// negative feature, an answer.
/// </summary>
internal readonly record struct TreeNode(short Feature, float Value, ushort Otherwise);
