using static PaperClaims.Tests.Leaderboards.Scores;

namespace PaperClaims.Tests.Leaderboards;

/// <summary>Leaderboards: grouping by canonical names, ranking by direction, evidence.</summary>
public sealed class LeaderboardTests
{
    [Fact]
    public void Spellings_of_a_resource_and_a_metric_are_one_board_ranked_by_its_direction()
    {
        LeaderboardSet boards = Build(
            "Our HeronNet reaches an accuracy of 91.2% on the ImageNet-1K dataset.",
            "IbisNet achieves 0.925 acc on ImageNet-1k.",
            "StorkNet achieves 91.2% accuracy on ImageNet-1K."
        );

        Leaderboard board = boards.Should().ContainSingle().Subject;
        (board.Data, board.DataId, board.Metric, board.Better, board.Unit?.Name, board.PaperCount)
            .Should()
            .Be(("ImageNet-1K", "imagenet", "accuracy", MetricDirection.Higher, "percent", 3));
        board.Entries.Select(entry => (entry.Rank, entry.Score)).Should().Equal((1, 92.5m), (2, 91.2m), (2, 91.2m));
        board
            .Entries.Select(entry => entry.Method)
            .Should()
            .StartWith("IbisNet")
            .And.BeEquivalentTo(["IbisNet", "HeronNet", "StorkNet"], "equal scores stand in the order of their confidence");
        board.Entries[0].Result.Value.Should().Be(0.925m);
        board.Entries[0].Sentence.Should().Be("IbisNet achieves 0.925 acc on ImageNet-1k.");
        (board.Entries[0].PaperId, board.Entries[0].PaperTitle, board.Entries[0].PaperDate?.ToString())
            .Should()
            .Be(("1", "Paper 1", "2021"));
    }

    [Fact]
    public void Lower_is_better_where_the_metric_says_so() =>
        Leaderboard
            .Build([Paper("a", Score(2.9m, "percent", "word error rate")), Paper("b", Score(2.4m, "percent", "word error rate"))])
            .Should()
            .ContainSingle()
            .Which.Entries.Select(entry => (entry.Rank, entry.Score))
            .Should()
            .Equal((1, 2.4m), (2, 2.9m));

    [Fact]
    public void Perplexities_are_in_order_but_have_no_rank()
    {
        Leaderboard board = Leaderboard
            .Build([Paper("a", Score(12.5m, null, "perplexity")), Paper("b", Score(11.9m, null, "perplexity"))])
            .Should()
            .ContainSingle()
            .Subject;

        (board.Better, board.IsRanked).Should().Be((MetricDirection.Lower, false));
        board.Entries.Select(entry => (entry.Rank, entry.Score)).Should().Equal((null, 11.9m), (null, 12.5m));
    }

    [Fact]
    public void A_cut_off_belongs_to_the_metric() =>
        Build(
                "HeronNet achieves 80.3% top-1 accuracy on ImageNet.",
                "IbisNet achieves 95.1% top-5 accuracy on ImageNet.",
                "StorkNet achieves an accuracy of 81% on ImageNet."
            )
            .Select(board => (board.Metric, board.PaperCount))
            .Should()
            .Equal(("accuracy", 2), ("accuracy (top-5)", 1));

    [Fact]
    public void Changes_are_no_scores() => Build("HeronNet improves accuracy on ImageNet by 2.5%.").Should().BeEmpty();

    [Fact]
    public void A_score_stated_twice_stands_once() =>
        Build("HeronNet achieves 80.3% accuracy on CIFAR-10. In sum, HeronNet achieves 80.3% accuracy on CIFAR-10.")
            .Should()
            .ContainSingle()
            .Which.Entries.Should()
            .ContainSingle();

    [Fact]
    public void A_value_that_the_metric_cannot_have_is_left_out()
    {
        LeaderboardSet boards = Leaderboard.Build([Paper("a", Score(101m, "percent")), Paper("b", Score(99m, "percent"))]);

        boards.Should().ContainSingle().Which.Entries.Select(entry => (entry.PaperId, entry.Rank)).Should().Equal(("b", 1));
        boards.LeftOut.Should().Equal(new Dictionary<LeaderboardExclusion, int> { [LeaderboardExclusion.OutOfRange] = 1 });
    }

    [Fact]
    public void Without_a_direction_there_is_an_order_but_no_rank()
    {
        ResultClaim score = Score(5m, null) with { Metric = "calmness", MetricName = null };

        Leaderboard board = Leaderboard.Build([Paper("a", score), Paper("b", score with { Value = 7m })]).Should().ContainSingle().Subject;

        board.Better.Should().BeNull();
        board.Entries.Select(entry => (entry.PaperId, entry.Rank)).Should().Equal(("b", null), ("a", null));
    }

    [Fact]
    public void Options_decide_what_stands_there()
    {
        ResultClaim score = Score(80m, "percent") with { Confidence = 0.8 };
        ExtractedPaper named = Paper("a", score);
        ExtractedPaper unnamed = Paper("b", score) with { Claims = [score] };
        ExtractedPaper noMetric = Paper("c", score with { Metric = null, MetricName = null });

        Leaderboard.Build([named, unnamed, noMetric]).Select(board => board.Metric).Should().Equal("accuracy", null);
        Leaderboard
            .Build([unnamed], new LeaderboardOptions { IncludeUnnamed = true })
            .Should()
            .ContainSingle()
            .Which.Data.Should()
            .Be("GullSet");
        Leaderboard.Build([noMetric], new LeaderboardOptions { IncludeUnknownMetric = false }).Should().BeEmpty();
        Leaderboard.Build([named], new LeaderboardOptions { MinimumConfidence = 0.9 }).Should().BeEmpty();
        Leaderboard
            .Build(
                [named],
                new LeaderboardOptions { Metrics = MetricLexicon.Default.With(new Metric("accuracy") { Better = MetricDirection.Lower }) }
            )
            .Should()
            .ContainSingle()
            .Which.Better.Should()
            .Be(MetricDirection.Lower);
    }

    [Fact]
    public async Task A_stream_of_papers_gives_the_same()
    {
        ExtractedPaper[] papers = [Paper("a", Score(80m, "percent")), Paper("b", Score(90m, "percent"))];

        LeaderboardSet boards = await Leaderboard.BuildAsync(
            papers.ToAsyncEnumerable(),
            cancellationToken: TestContext.Current.CancellationToken
        );

        boards.Should().BeEquivalentTo(Leaderboard.Build(papers), options => options.WithStrictOrdering());
    }

    private static LeaderboardSet Build(params string[] abstracts) =>
        Leaderboard.Build(
            abstracts.Select(
                (text, i) =>
                    ClaimPipeline.Default.Extract(
                        new Paper
                        {
                            Id = $"{i}",
                            Title = $"Paper {i}",
                            Date = new PaperDate(2020 + i),
                            Abstract = text,
                        }
                    )
            )
        );

    private static ExtractedPaper Paper(string id, ResultClaim result) => new() { Id = id, Claims = [Scores.GullSet, result] };
}
