using BenchmarkDotNet.Attributes;
using PaperClaims.Learning;
using PaperClaims.Tests.Learning;

namespace PaperClaims.Benchmarks.Twins;

/// <summary>
/// The packed trees beside a walk through each: as many, as deep and with as many features as those of names, but of random numbers.
/// </summary>
[Config(typeof(ShortRunConfig))]
public class BoostedTreesTwin
{
    private const int Trees = 440;
    private const int Depth = 5;
    private const int Features = 179;
    private const int Rows = 1000;
    private const int Seed = 23;

    private readonly PlainTrees plain;
    private readonly BoostedTrees trees;
    private readonly float[][] rows;

    public BoostedTreesTwin()
    {
        Random random = new(Seed);
        List<TreeNode> nodes = [];
        int[] roots = new int[Trees];
        for (int tree = 0; tree < Trees; tree++)
        {
            roots[tree] = nodes.Count;
            Grow(nodes, random, 0);
        }

        plain = new PlainTrees(0, [.. nodes], roots);
        trees = new BoostedTrees(0, [.. nodes], roots);
        rows = [.. Enumerable.Range(0, Rows).Select(_ => Row(random))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public double Plain()
    {
        double sum = 0;
        foreach (float[] row in rows)
        {
            sum += plain.Probability(row);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public double Fast()
    {
        double sum = 0;
        foreach (float[] row in rows)
        {
            sum += trees.Probability(row);
        }

        return sum;
    }

    private static float[] Row(Random random) => [.. Enumerable.Range(0, Features).Select(_ => random.NextSingle())];

    private static void Grow(List<TreeNode> nodes, Random random, int depth)
    {
        if (depth == Depth)
        {
            nodes.Add(new TreeNode(-1, random.NextSingle() - 0.5f, 0));
            return;
        }

        int at = nodes.Count;
        nodes.Add(default);
        Grow(nodes, random, depth + 1);
        nodes[at] = new TreeNode((short)random.Next(Features), random.NextSingle(), (ushort)(nodes.Count - at));
        Grow(nodes, random, depth + 1);
    }
}
