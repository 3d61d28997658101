namespace PaperClaims.Tests.Leaderboards;

/// <summary>What a row shows: the method's name, the paper, the value as written and as compared; and how boards are found.</summary>
public sealed class LeaderboardRowTests
{
    [Theory]
    [InlineData(null, "HeronNet: Standing Still", "HeronNet", true)]
    [InlineData("our method", "HeronNet: Standing Still", "HeronNet", true)]
    [InlineData("\\ours", "HeronNet: Standing Still", "HeronNet", true)]
    [InlineData("we", "HeronNet: Standing Still", "HeronNet", true)]
    [InlineData("https URL", "HeronNet: Standing Still", "HeronNet", true)]
    [InlineData("the model", "Standing Still", null, false)]
    [InlineData("IbisNet", "HeronNet: Standing Still", "IbisNet", false)]
    [InlineData("T**hinking-**F**ree", null, "Thinking-Free", false)]
    [InlineData("\\textbf{IbisNet}-$2$", null, "IbisNet-2", false)]
    [InlineData("WE-Net", null, "WE-Net", false)]
    [InlineData(null, "Beyond Accuracy: Standing Still", null, false)]
    [InlineData(null, "GullSet: A Benchmark for Gulls", null, false)]
    [InlineData(null, "TernBench: Where Terns Meet", null, false)]
    [InlineData(null, "Standing Still", null, false)]
    public void The_method_is_a_name(string? method, string? title, string? shown, bool fromTitle)
    {
        LeaderboardEntry entry = EntryOf(Score(80m, "percent") with { Method = method }, title: title);

        (entry.Method, entry.MethodFromTitle, entry.Result.Method).Should().Be((shown, fromTitle, method));
    }

    [Fact]
    public void A_baseline_does_not_get_the_name_of_the_title()
    {
        LeaderboardEntry entry = EntryOf(
            Score(80m, "percent") with
            {
                IsOwnMethod = false,
                Method = "the baseline",
            },
            title: "HeronNet: Still"
        );

        (entry.Method, entry.MethodFromTitle, entry.IsBaseline).Should().Be(("baseline", false, true));
    }

    [Theory]
    [InlineData("ResNet", false, true)]
    [InlineData("HeronNet-L", false, false)]
    [InlineData("HeronNet-L", true, false)]
    [InlineData("previous best", null, true)]
    [InlineData("IbisNet", null, false)]
    [InlineData("both mechanisms", false, false)]
    public void Another_system_is_marked_and_a_variant_of_ones_own_is_not(string method, bool? isOwn, bool baseline) =>
        EntryOf(Score(80m, "percent") with { Method = method, IsOwnMethod = isOwn }, title: "HeronNet: Standing Still")
            .IsBaseline.Should()
            .Be(baseline);

    [Theory]
    [InlineData("2401.01234", null, "2024-01", "https://arxiv.org/abs/2401.01234")]
    [InlineData("arXiv:2401.01234v2", null, "2024-01", "https://arxiv.org/abs/2401.01234v2")]
    [InlineData("http://arxiv.org/abs/2401.01234v1", "2024-01-03", "2024-01-03", "https://arxiv.org/abs/2401.01234v1")]
    [InlineData("cs/0112017", null, "2001-12", "https://arxiv.org/abs/cs/0112017")]
    [InlineData("math.GT/9912345", null, "1999-12", "https://arxiv.org/abs/math.GT/9912345")]
    [InlineData("2413.01234", null, null, "https://arxiv.org/abs/2413.01234")]
    [InlineData("10.1234/abc.5", null, null, "https://doi.org/10.1234/abc.5")]
    [InlineData("https://doi.org/10.1234/abc.5", "2020", "2020", "https://doi.org/10.1234/abc.5")]
    [InlineData("https://openalex.org/W123", null, null, "https://openalex.org/W123")]
    [InlineData("papers:07", null, null, null)]
    public void The_id_tells_where_the_paper_is_and_since_when(string id, string? date, string? shown, string? url)
    {
        LeaderboardEntry entry = EntryOf(Score(80m, "percent"), id, date: date);

        (entry.PaperDate?.ToString(), entry.PaperUrl?.AbsoluteUri, entry.PaperId).Should().Be((shown, url, id));
    }

    [Fact]
    public void Versions_are_one_paper_and_a_method_has_one_row()
    {
        ResultClaim score = Score(80m, "percent") with { Method = "HeronNet" };
        LeaderboardSet boards = Leaderboard.Build([
            Paper("2401.01234", score),
            Paper("arXiv:2401.01234v2", score with { Value = 82m }, score with { Value = 60m, Method = "ResNet", IsOwnMethod = false }),
            Paper("2401.01234v1", score with { Value = 70m, Method = null }),
        ]);

        Leaderboard board = boards.Should().ContainSingle().Subject;
        board.PaperCount.Should().Be(1);
        board.Entries.Select(entry => (entry.Rank, entry.Score, entry.Method)).Should().Equal((1, 82m, "HeronNet"), (2, 60m, "ResNet"));
        boards.LeftOut[LeaderboardExclusion.NotBest].Should().Be(2);
    }

    [Theory]
    [InlineData("0.833", null, "accuracy", "83.3", "percent")]
    [InlineData("0.8330", null, "accuracy", "83.30", "percent")]
    [InlineData("28.90", null, "accuracy", "28.90", "percent")]
    [InlineData("0.26", null, "Pearson correlation", "0.26", null)]
    [InlineData("0.91", null, "SSIM", "0.91", null)]
    [InlineData("91", "percent", "SSIM", "0.91", null)]
    [InlineData("32.1", null, "PSNR", "32.1", "dB")]
    [InlineData("32.1", "dB", "PSNR", "32.1", "dB")]
    [InlineData("0.284", null, "BLEU", "28.4", null)]
    [InlineData("28.4", "percent", "BLEU", "28.4", null)]
    [InlineData("12", "ms", "latency", "0.012", "s")]
    [InlineData("2", "seconds", "latency", "2", "s")]
    [InlineData("1.5", "min", "latency", "90", "s")]
    [InlineData("4.5", "cm", "MPJPE", "45", "mm")]
    [InlineData("3", "cookies", "latency", "3", "cookies")]
    public void A_value_is_compared_in_the_unit_of_the_board(string written, string? unit, string metric, string score, string? boardUnit)
    {
        ResultClaim result = Score(decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture), unit, metric) with
        {
            Text = written,
        };

        Leaderboard board = Leaderboard.Build([Paper("a", result)]).Single();

        board.Unit?.Name.Should().Be(boardUnit);
        board.Entries[0].Score.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(score);
        board.Entries[0].Written.Should().Be(written);
    }

    [Theory]
    [InlineData("macro-F1", "F1", "F1 (macro)")]
    [InlineData("F1 score", "F1", "F1")]
    [InlineData("macro-F1 score", "score", "F1 (macro)")]
    [InlineData("final score", "score", "score")]
    [InlineData("quadratic weighted kappa", "quadratic weighted kappa", "quadratic weighted kappa")]
    [InlineData("QWK", "quadratic weighted kappa", "quadratic weighted kappa")]
    [InlineData("ROUGE-L", "ROUGE-L", "ROUGE-L")]
    [InlineData("pass@1", "pass@k", "pass@1")]
    [InlineData("weighted success rate", "success rate", "success rate (weighted)")]
    [InlineData("mask AP", "mean average precision", "mean average precision (mask)")]
    [InlineData("Recall@10", "recall", "recall (@10)")]
    [InlineData("top-1 accuracy", "accuracy", "accuracy")]
    public void What_makes_values_others_belongs_to_the_metric(string written, string name, string shown)
    {
        LeaderboardSet boards = Leaderboard.Build([Paper("a", Score(0.5m, null) with { Metric = written, MetricName = name })]);

        boards.Single().Metric.Should().Be(shown);
        boards.Find("the Gullset dataset", written).Should().BeSameAs(boards[0]);
    }

    [Fact]
    public void A_metric_that_no_list_knows_must_be_said_twice()
    {
        ResultClaim once = Score(5m, null) with { Metric = "calmness", MetricName = null, MetricSpan = new TextSpan(1, 8) };
        ResultClaim again = once with { Value = 6m, MetricSpan = new TextSpan(40, 8) };

        LeaderboardSet none = Leaderboard.Build([Paper("a", once)]);
        none.Should().BeEmpty();
        none.LeftOut[LeaderboardExclusion.RareMetric].Should().Be(1);
        Leaderboard.Build([Paper("a", once)], new LeaderboardOptions { IncludeRareMetrics = true }).Should().ContainSingle();
        Leaderboard.Build([Paper("a", once, again)]).Should().ContainSingle();
        Leaderboard.Build([Paper("a", once), Paper("b", once)]).Should().ContainSingle();
    }

    [Fact]
    public void Boards_of_few_papers_are_left_out_on_demand()
    {
        ExtractedPaper[] papers =
        [
            Paper("a", Score(80m, "percent")),
            Paper("b", Score(5m, null, "MAE")),
            Paper("c", Score(81m, "percent")),
        ];

        LeaderboardSet boards = Leaderboard.Build(papers, new LeaderboardOptions { MinimumPapers = 2 });

        boards.Should().ContainSingle().Which.Metric.Should().Be("accuracy");
        boards.LeftOut[LeaderboardExclusion.FewPapers].Should().Be(1);
        boards.Find("GullSet", "MAE").Should().BeNull();
        boards.FindAll("the GULLSET dataset").Should().Equal(boards);
    }

    [Fact]
    public void By_default_only_rows_of_a_confidence_stand_there_and_the_others_are_counted()
    {
        ResultClaim low = Score(90m, "percent") with { Confidence = LeaderboardOptions.DefaultMinimumConfidence - 0.01 };

        LeaderboardSet boards = Leaderboard.Build([Paper("a", Score(80m, "percent")), Paper("b", low)]);

        boards.Single().Entries.Single().Score.Should().Be(80m);
        boards.LeftOut.Should().Equal(new Dictionary<LeaderboardExclusion, int> { [LeaderboardExclusion.LowConfidence] = 1 });
    }

    [Fact]
    public void The_code_of_the_paper_is_linked()
    {
        CodeUrlClaim data = new()
        {
            Text = "https://github.com/a/data",
            Start = 60,
            Confidence = 1,
            Url = new Uri("https://github.com/a/data"),
            Artifact = Artifact.Data,
            Host = "github.com",
        };
        CodeUrlClaim code = data with { Start = 90, Url = new Uri("https://github.com/a/code"), Artifact = Artifact.Code };
        ExtractedPaper paper = Paper("a", Score(80m, "percent"));

        Leaderboard
            .Build([paper with { Claims = [.. paper.Claims, data, code] }])
            .Single()
            .Entries.Single()
            .CodeUrl.Should()
            .Be(new Uri("https://github.com/a/code"));
    }

    private static LeaderboardEntry EntryOf(ResultClaim result, string id = "a", string? title = null, string? date = null) =>
        Leaderboard
            .Build([Paper(id, result) with { Title = title, Date = date is null ? null : PaperDate.Parse(date) }])
            .Single()
            .Entries.Single();

    private static ExtractedPaper Paper(string id, params Claim[] results) =>
        new()
        {
            Id = id,
            Claims =
            [
                Scores.GullSet,
                new BenchmarkClaim
                {
                    Name = "TernBench",
                    Text = "TernBench",
                    Start = 50,
                    Confidence = 1,
                },
                .. results,
            ],
        };

    private static ResultClaim Score(decimal value, string? unit, string metric = "accuracy") =>
        Scores.Score(value, unit, metric) with
        {
            Confidence = 0.9,
        };
}
