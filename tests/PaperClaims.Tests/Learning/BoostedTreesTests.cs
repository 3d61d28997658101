using CsCheck;
using PaperClaims.Learning;

namespace PaperClaims.Tests.Learning;

/// <summary>The packed trees say what a walk through each tree says.</summary>
public sealed class BoostedTreesTests
{
    private const int Features = 6;
    private const int DeepestTree = 5;

    // Few numbers, that rows hold what trees ask for; then any.
    private static readonly Gen<float> Numbers = Gen.OneOf(
        Gen.Int[-4, 4].Select(i => i / 4f),
        Gen.OneOf(0f, -0f, float.Epsilon, float.MinValue, float.MaxValue, float.NegativeInfinity, float.PositiveInfinity),
        Gen.Float
    );

    private static readonly Gen<float[][]> Rows = Gen.OneOf(Numbers, Gen.Const(float.NaN)).Array[Features].Array[1, 20];

    // Sums of sixty-fourths are exact, in whichever order they are added.
    private static readonly Gen<float> Answers = Gen.Int[-64, 64].Select(i => i / 64f);

    // In the order of a walk: a node, then what lies below it.
    private static readonly Gen<TreeNode[]> Tree = Gen.Select(
            Gen.Int[0, 3],
            Gen.Int[0, Features - 1],
            Numbers.Where(number => !float.IsNaN(number)),
            Answers
        )
        .Array[1 << (DeepestTree + 1)]
        .Select(draws =>
        {
            List<TreeNode> nodes = [];
            Grow(draws, nodes, 0);
            return nodes.ToArray();
        });

    private static readonly Gen<(float Bias, TreeNode[][] Trees)> Models = Gen.Select(Answers, Tree.Array[0, 20]);

    private static readonly Gen<double> Probabilities = Gen.OneOf(Gen.Const(0.0), Gen.Const(0.5), Gen.Double[0.01, 0.99]);

    [Fact]
    public void A_row_has_the_probability_that_a_walk_finds()
    {
        Gen.Select(Models, Rows, Probabilities)
            .Sample(
                (model, rows, least) =>
                {
                    (BoostedTrees trees, PlainTrees plain) = Build(model.Bias, model.Trees);
                    return rows.All(row => trees.Probability(row, least) == plain.Probability(row, least));
                },
                iter: 5_000
            );
    }

    [Fact]
    public void A_feature_that_equals_the_number_it_is_compared_with_goes_the_first_way()
    {
        Numbers
            .Where(number => !float.IsNaN(number))
            .Sample(number =>
            {
                TreeNode[] nodes = [new(0, number, 2), new(-1, 1, 0), new(-1, -1, 0)];
                return new BoostedTrees(0, nodes, [0]).Probability([number]) > 0.5;
            });
    }

    [Fact]
    public void Early_rejection_loses_no_row_that_it_was_shown_and_changes_no_probability()
    {
        Gen.Select(Models, Rows, Rows, Probabilities)
            .Sample(
                (model, shown, others, least) =>
                {
                    (BoostedTrees trees, PlainTrees plain) = Build(model.Bias, model.Trees);
                    BoostedTrees rejecting = trees.Rejecting(shown, least);
                    return shown.All(row => rejecting.Probability(row, least) == plain.Probability(row, least))
                        && others.All(row =>
                            rejecting.Probability(row, least) is var said && (said == 0 || said == plain.Probability(row, least))
                        )
                        && others.All(row => least == 0 || rejecting.Probability(row, least / 2) == plain.Probability(row, least / 2));
                },
                iter: 5_000
            );
    }

    private static (BoostedTrees, PlainTrees) Build(float bias, TreeNode[][] trees)
    {
        int[] roots = [.. trees.Select((_, tree) => trees.Take(tree).Sum(nodes => nodes.Length))];
        TreeNode[] nodes = [.. trees.SelectMany(tree => tree)];
        return (new BoostedTrees(bias, nodes, roots), new PlainTrees(bias, nodes, roots));
    }

    private static void Grow((int Die, int Feature, float Value, float Answer)[] draws, List<TreeNode> nodes, int depth)
    {
        int at = nodes.Count;
        (int die, int feature, float value, float answer) = draws[at];
        if (die == 0 || depth == DeepestTree)
        {
            nodes.Add(new TreeNode(-1, answer, 0));
            return;
        }

        nodes.Add(default);
        Grow(draws, nodes, depth + 1);
        nodes[at] = new TreeNode((short)feature, value, (ushort)(nodes.Count - at));
        Grow(draws, nodes, depth + 1);
    }
}
