using PaperClaims.Learning;
using PaperClaims.Training;

namespace PaperClaims.Tests.Training;

/// <summary>What is fitted separates what can be separated, and comes out the same each time.</summary>
public sealed class FittingTests
{
    private static readonly RegressionParameters Regression = new(
        Epochs: 40,
        Seed: 1,
        LearningRate: 0.1,
        Penalty: 0.002,
        MinSeen: 2,
        MinKept: 0.03
    );

    private static readonly TreesParameters Trees = new(
        Seed: 1,
        Trees: 60,
        Depth: 3,
        LearningRate: 0.3,
        Penalty: 1,
        MinLeaf: 1,
        RowShare: 1,
        ColumnShare: 1
    );

    [Fact]
    public void A_regression_learns_which_feature_tells()
    {
        Example[] examples =
        [
            .. Enumerable.Range(0, 40).Select(i => new Example(["bias:", i % 2 == 0 ? "word:gain" : "word:share", $"once:{i}"], i % 2)),
        ];

        Weights weights = LogisticRegression.Fit(Regression, ["no", "yes"], examples);

        weights.Probabilities(["bias:", "word:share"])[1].Should().BeGreaterThan(0.9);
        weights.Probabilities(["bias:", "word:gain"])[1].Should().BeLessThan(0.1);
        weights.Features.Should().NotContain(feature => feature.StartsWith("once", StringComparison.Ordinal), "each is seen once");
        weights.ToTable(default).Should().Equal(LogisticRegression.Fit(Regression, ["no", "yes"], examples).ToTable(default));
    }

    [Fact]
    public void Trees_learn_what_no_single_feature_tells()
    {
        float[][] rows = [.. Enumerable.Range(0, 400).Select(i => new float[] { i % 2, i / 2 % 2, i % 7 })];
        bool[] labels = [.. rows.Select(row => row[0] > row[1])];

        BoostedTrees trees = new BoostedTreesTrainer(Trees).Fit(rows, labels);

        rows.Zip(labels).Should().OnlyContain(row => trees.Probability(row.First) > 0.5 == row.Second);
        Bytes(trees).Should().Equal(Bytes(new BoostedTreesTrainer(Trees).Fit(rows, labels)));
    }

    [Fact]
    public void Of_competing_rows_one_is_chosen()
    {
        // In each group of three the row with the greatest value is the right one, whatever the value is.
        Random random = new(1);
        float[][] rows =
        [
            .. Enumerable.Range(0, 600).Select(i => new float[] { i % 3 == 1 ? 2 + random.NextSingle() : random.NextSingle() }),
        ];
        bool[] labels = [.. Enumerable.Range(0, 600).Select(i => i % 3 == 1)];
        int[] groups = [.. Enumerable.Range(0, 600).Select(i => i / 3)];

        BoostedTrees trees = new BoostedTreesTrainer(Trees).Fit(new BinnedRows(rows), labels, [.. Enumerable.Range(0, 600)], groups);

        Odds(trees.Probability([2.5f])).Should().BeGreaterThan(20 * Odds(trees.Probability([0.5f])));
    }

    [Theory]
    [InlineData(new byte[] { 1, 2, 3 }, new byte[] { 1, 2, 3 }, true, "the same")]
    [InlineData(new byte[] { 1, 2, 3 }, new byte[] { 1, 3, 3 }, true, "within one step of quantisation: 1 of 3 bytes")]
    [InlineData(new byte[] { 1, 2, 3 }, new byte[] { 1, 5, 3 }, false, "differs in 1 of 3 bytes")]
    [InlineData(new byte[] { 1, 2, 3 }, new byte[] { 1, 2 }, false, "differs: 3 bytes for 2")]
    public void A_check_says_how_far_what_ships_is_from_what_comes_out(byte[] fitted, byte[] shipped, bool isSame, string says) =>
        SameModel.Compare(fitted, shipped).Should().Be((isSame, says));

    private static double Odds(double probability) => probability / (1 - probability);

    private static byte[] Bytes(BoostedTrees trees)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        trees.Write(writer);
        writer.Flush();
        return stream.ToArray();
    }
}
