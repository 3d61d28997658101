using System.Runtime.Intrinsics;
using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>Fits <see cref="BoostedTrees"/> to 0/1 labels by second-order gradient boosting (Chen and Guestrin, KDD 2016).</summary>
internal sealed class BoostedTreesTrainer(TreesParameters parameters)
{
    private BinnedRows rows = new([]);

    // Gradient and curvature of each row, side by side: they are summed together.
    private Vector128<double>[] derivatives = [];
    private readonly List<TreeNode> nodes = [];

    public BoostedTrees Fit(IReadOnlyList<float[]> rows, IReadOnlyList<bool> labels) =>
        Fit(new BinnedRows(rows), labels, [.. Enumerable.Range(0, rows.Count)]);

    /// <summary>Fits to the rows whose numbers are <paramref name="used"/>.</summary>
    /// <remarks>
    /// Neighbours of one group are competing candidates, of which one is right or none; without <paramref name="groups"/> each row is
    /// decided by itself.
    /// </remarks>
    public BoostedTrees Fit(BinnedRows binned, IReadOnlyList<bool> labels, int[] used, int[]? groups = null)
    {
        rows = binned;
        Random random = new(parameters.Seed);
        double share = Math.Clamp(used.Count(i => labels[i]) / (double)used.Length, 1e-6, 1 - 1e-6);
        double bias = Math.Log(share / (1 - share));
        double[] scores = new double[rows.Count];
        Array.Fill(scores, bias);
        derivatives = new Vector128<double>[rows.Count];
        List<int> roots = [];
        int[] columns = [.. Enumerable.Range(0, rows.Width)];
        for (int tree = 0; tree < parameters.Trees; tree++)
        {
            for (int first = 0; first < used.Length; )
            {
                int end = first + 1;
                while (groups is not null && end < used.Length && groups[used[end]] == groups[used[first]])
                {
                    end++;
                }

                SetGradients(used.AsSpan(first, end - first), scores, labels);
                first = end;
            }

            random.Shuffle(columns);
            int[] tried = columns[..Math.Max(1, (int)(columns.Length * parameters.ColumnShare))];
            int[] sample = [.. used.Where(_ => random.NextDouble() < parameters.RowShare)];
            roots.Add(nodes.Count);
            int root = nodes.Count;
            Grow(sample, tried, parameters.Depth);
            foreach (int i in used)
            {
                scores[i] += Leaf(root, i);
            }
        }

        return new BoostedTrees((float)bias, [.. nodes], [.. roots]);
    }

    // The gradient of the softmax over the competing candidates and "none", whose odds are 1. With one candidate it is logistic regression.
    private void SetGradients(ReadOnlySpan<int> candidates, double[] scores, IReadOnlyList<bool> labels)
    {
        double all = 1;
        double right = 0;
        foreach (int i in candidates)
        {
            double odds = Math.Exp(scores[i]);
            derivatives[i] = Vector128.CreateScalar(odds);
            all += odds;
            right += labels[i] ? odds : 0;
        }

        foreach (int i in candidates)
        {
            double odds = derivatives[i][0];
            double p = odds / all;
            derivatives[i] = Vector128.Create(p - (labels[i] ? odds / right : 0), Math.Max(p * (1 - p), 1e-6));
        }
    }

    private double Leaf(int at, int row)
    {
        while (nodes[at].Feature >= 0)
        {
            at += rows[row][nodes[at].Feature] <= nodes[at].Value ? 1 : nodes[at].Otherwise;
        }

        return nodes[at].Value;
    }

    private void Grow(int[] sample, int[] columns, int depth)
    {
        Vector128<double> sum = default;
        foreach (int i in sample)
        {
            sum += derivatives[i];
        }

        (double gradient, double curvature) = (sum[0], sum[1]);
        (int column, int bin) = depth == 0 ? (-1, 0) : BestSplit(sample, columns, gradient, curvature);
        if (column < 0)
        {
            nodes.Add(new TreeNode(-1, (float)(-parameters.LearningRate * gradient / (curvature + parameters.Penalty)), 0));
            return;
        }

        int at = nodes.Count;
        nodes.Add(default);
        Grow([.. sample.Where(i => rows.Bins(column)[i] <= bin)], columns, depth - 1);
        nodes[at] = new TreeNode((short)column, rows.Edges(column)[bin], (ushort)(nodes.Count - at));
        Grow([.. sample.Where(i => rows.Bins(column)[i] > bin)], columns, depth - 1);
    }

    private (int Column, int Bin) BestSplit(int[] sample, int[] columns, double gradient, double curvature)
    {
        (int Column, int Bin) best = (-1, 0);
        double bestGain = 1e-6;
        Span<Vector128<double>> sums = stackalloc Vector128<double>[BinnedRows.MaxBins + 1];
        double whole = gradient * gradient / (curvature + parameters.Penalty);
        foreach (int column in columns)
        {
            if (rows.Edges(column).Length == 0)
            {
                continue;
            }

            sums.Clear();
            byte[] bins = rows.Bins(column);
            foreach (int i in sample)
            {
                sums[bins[i]] += derivatives[i];
            }

            double left = 0;
            double leftWeight = 0;
            for (int bin = 0; bin < rows.Edges(column).Length; bin++)
            {
                left += sums[bin][0];
                leftWeight += sums[bin][1];
                double right = gradient - left;
                double rightWeight = curvature - leftWeight;
                if (leftWeight < parameters.MinLeaf || rightWeight < parameters.MinLeaf)
                {
                    continue;
                }

                double gain =
                    (left * left / (leftWeight + parameters.Penalty)) + (right * right / (rightWeight + parameters.Penalty)) - whole;
                if (gain > bestGain)
                {
                    bestGain = gain;
                    best = (column, bin);
                }
            }
        }

        return best;
    }
}
