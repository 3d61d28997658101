namespace PaperClaims.Tests.Leaderboards;

/// <summary>Which scores of a sentence stand on which boards, and why others do not. The claims are given: the boards' rules are tested.</summary>
public sealed class LeaderboardWordingTests
{
    [Theory]
    // On each of several.
    [InlineData("HeronNet reaches 81.2% accuracy on both [GullSet] and [TernBench].", "81.2%", "GullSet, TernBench")]
    [InlineData("HeronNet reaches 81.2% accuracy on [GullSet] and [TernBench].", "81.2%", "GullSet, TernBench")]
    [InlineData("HeronNet reaches 81.2% accuracy on each of [GullSet], [TernBench] and [CootQA].", "81.2%", "CootQA, GullSet, TernBench")]
    [InlineData("HeronNet reaches 81.2% on [GullSet] and 70.1% on [TernBench].", "81.2%", "GullSet")]
    [InlineData("On [GullSet] (81.2% accuracy) and [TernBench], HeronNet is best.", "81.2%", "GullSet")]
    // An average is a score on none of them.
    [InlineData("HeronNet reaches an average accuracy of 81.2% on [GullSet], [TernBench] and [CootQA].", "81.2%", "", "Average")]
    [InlineData("On average over [GullSet] and [TernBench], HeronNet reaches 81.2% accuracy.", "81.2%", "", "Average")]
    [InlineData("HeronNet has a mean accuracy of 81.2% across five datasets, among them [GullSet].", "81.2%", "", "Average")]
    [InlineData("HeronNet has a mean average precision of 41.2% on [GullSet].", "41.2%", "GullSet")]
    [InlineData("HeronNet has an average accuracy of 41.2% on [GullSet].", "41.2%", "GullSet")]
    // Many, and no word for it.
    [InlineData("HeronNet reaches 81.2% accuracy on [GullSet], [TernBench] and [CootQA].", "81.2%", "", "SeveralData")]
    [InlineData("On [GullSet] and [TernBench], HeronNet is fast and reaches 81.2% accuracy.", "81.2%", "", "SeveralData")]
    // No levels.
    [InlineData("HeronNet reaches 81.2 \\pm 0.4% accuracy on [GullSet].", "0.4%", "", "NoLevel")]
    [InlineData("HeronNet reaches 81.2% accuracy on [GullSet] with a standard deviation of 0.4%.", "0.4%", "", "NoLevel")]
    [InlineData("HeronNet recovers 82% of the original accuracy on [GullSet].", "82%", "", "NoLevel")]
    [InlineData("HeronNet keeps about 94% of GPT-4's performance on [GullSet].", "94%", "", "NoLevel")]
    [InlineData("HeronNet improves accuracy on [GullSet] by 3.1%.", "3.1%", "", "NoLevel")]
    [InlineData("HeronNet has a gain of 3.1% on [GullSet].", "3.1%", "", "NoLevel")]
    [InlineData("HeronNet has a 3.1% mAP$_{50}$ improvement on [GullSet].", "3.1%", "", "NoLevel")]
    [InlineData("HeronNet reaches 81.2% accuracy on [GullSet] with improvements elsewhere.", "81.2%", "GullSet")]
    [InlineData("HeronNet achieves 29%, 80%, and 17% relative improvements on [GullSet].", "29%", "", "NoLevel")]
    [InlineData("HeronNet shows improvements of BLEU-4 scores of 4.0, 2.1, and 0.5 on [GullSet].", "0.5", "", "NoLevel")]
    [InlineData("HeronNet reaches 81.2%, 70.1%, and 64% accuracy on [GullSet].", "81.2%", "GullSet")]
    [InlineData("HeronNet preserves 99% performance on [GullSet].", "99%", "", "NoLevel")]
    [InlineData("HeronNet maintains 84% accuracy on [GullSet].", "84%", "GullSet")]
    [InlineData("HeronNet is 3.1% better on [GullSet].", "3.1%", "", "NoLevel")]
    [InlineData("With 10% of the labels HeronNet is good on [GullSet].", "10%", "", "NoLevel")]
    [InlineData("[GullSet] has an inter-annotator agreement of 0.84.", "0.84", "", "NoLevel")]
    // Limits.
    [InlineData("HeronNet stays below an accuracy of 30% on [GullSet].", "30%", "", "Bound")]
    public void The_sentence_decides(string sentence, string number, string boards, string? leftOut = null)
    {
        LeaderboardSet built = Leaderboard.Build([Paper(sentence, number)]);

        built.Select(board => board.Data).Order().Should().Equal(boards.Split(", ", StringSplitOptions.RemoveEmptyEntries));
        built.LeftOut.Keys.Select(reason => reason.ToString()).Should().Equal(leftOut is null ? [] : [leftOut]);
    }

    [Theory]
    [InlineData(Bound.Exact, true, false)]
    [InlineData(Bound.Approximate, true, true)]
    [InlineData(Bound.AtLeast, false, false)]
    [InlineData(Bound.AtMost, false, false)]
    public void A_limit_is_no_score(Bound bound, bool stands, bool approximate)
    {
        ExtractedPaper paper = Paper("HeronNet reaches 90% accuracy on [GullSet].", "90%", result => result with { Bound = bound });

        LeaderboardEntry[] entries = [.. Leaderboard.Build([paper]).SelectMany(board => board.Entries)];

        entries.Select(entry => entry.IsApproximate).Should().Equal(stands ? [approximate] : []);
    }

    [Fact]
    public void A_list_is_aligned_with_its_data()
    {
        const string Sentence = "HeronNet reaches 81.2% and 70.1% accuracy on [GullSet] and [TernBench], respectively.";
        ExtractedPaper paper = Paper(Sentence, "81.2%");

        LeaderboardSet boards = Leaderboard.Build([
            paper with
            {
                Claims = [.. paper.Claims, Paper(Sentence, "70.1%").Claims.Results.Single()],
            },
        ]);

        boards
            .Select(board => (board.Data, board.Entries.Single().Score))
            .Should()
            .BeEquivalentTo([("GullSet", 81.2m), ("TernBench", 70.1m)]);
    }

    [Theory]
    [InlineData("HeronNet reaches 75.2% on [GullSet], against 70.1% for ResNet-50.", "70.1%", true)]
    [InlineData("HeronNet outperforms ResNet-50 (70.1%) on [GullSet].", "70.1%", true)]
    [InlineData("HeronNet raises accuracy on [GullSet] from 70.1% to 75.2%.", "70.1%", true)]
    [InlineData("HeronNet raises accuracy on [GullSet] from 70.1% to 75.2%.", "75.2%", false)]
    [InlineData("HeronNet outperforms others on [GullSet] (75.2%).", "75.2%", false)]
    public void What_is_another_systems_is_marked_and_left_out_on_demand(string sentence, string number, bool baseline)
    {
        ExtractedPaper paper = Paper(sentence, number);

        Leaderboard.Build([paper]).Single().Entries.Single().IsBaseline.Should().Be(baseline);
        Leaderboard.Build([paper], new LeaderboardOptions { IncludeBaselines = false }).Should().HaveCount(baseline ? 0 : 1);
    }

    [Theory]
    [InlineData("We compare two detectors on [GullSet]: Heron reaches 75.2%, against 70.1% for Ibis.", "70.1%", "Ibis", false)]
    [InlineData("We introduce [GullSet], a benchmark of gulls. The best of ten models, Ibis, reaches 70.1%.", "70.1%", "Ibis", false)]
    [InlineData("We evaluate ten models on [GullSet]. The strongest baseline reaches 70.1%.", "70.1%", "strongest baseline", true)]
    [InlineData("We propose a lighter network. On [GullSet] it reaches 75.2%, against 70.1% for Ibis.", "70.1%", "Ibis", true)]
    [InlineData("Our approach reaches 75.2% on [GullSet] and outperforms Ibis (70.1%).", "70.1%", "Ibis", true)]
    public void A_study_and_a_benchmark_have_no_method_of_their_own_to_compare_with(
        string sentence,
        string number,
        string method,
        bool baseline
    )
    {
        ExtractedPaper paper = Paper(sentence, number, result => result with { Method = method, IsOwnMethod = false });

        Leaderboard.Build([paper]).Single().Entries.Single().IsBaseline.Should().Be(baseline);
    }

    [Theory]
    [InlineData("8-layer HeronNet", "HeronNet: Standing Still", false)]
    [InlineData("HeronNet 7B", "HeronNet: Standing Still", false)]
    [InlineData("PMFR", "Patient Minds, Fast Rivers: A Framework for Waders", false)]
    [InlineData("Ibis", "HeronNet: Standing Still", true)]
    public void A_variant_of_what_the_title_names_is_the_papers_own(string method, string title, bool baseline)
    {
        ExtractedPaper paper = Paper(
            $"On [GullSet], {method} reaches 75.2%.",
            "75.2%",
            result => result with { Method = method, IsOwnMethod = false }
        );

        Leaderboard.Build([paper with { Title = title }]).Single().Entries.Single().IsBaseline.Should().Be(baseline);
    }

    /// <summary>A paper whose abstract is the sentence: names in brackets are its data, the number is a score.</summary>
    private static ExtractedPaper Paper(string sentence, string number, Func<ResultClaim, ResultClaim>? change = null)
    {
        List<DatasetClaim> names = [];
        while (sentence.IndexOf('[', StringComparison.Ordinal) is var start and >= 0)
        {
            int end = sentence.IndexOf(']', StringComparison.Ordinal) - 1;
            sentence = sentence.Remove(end + 1, 1).Remove(start, 1);
            string name = sentence[start..end];
            names.Add(
                new DatasetClaim
                {
                    Name = name,
                    Text = name,
                    Start = start,
                    Confidence = 1,
                }
            );
        }

        ResultClaim result = new()
        {
            Text = number,
            Start = sentence.IndexOf(number, StringComparison.Ordinal),
            Confidence = 0.9,
            Sentence = new TextSpan(0, sentence.Length),
            Value = decimal.Parse(number.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture),
            Unit = number.EndsWith('%') ? ResultUnit.Percent : null,
            Kind = ResultKind.Score,
            Metric = "accuracy",
            MetricName = "accuracy",
            Data = [.. names.Select(name => name.Name)],
            DataSpans = [.. names.Select(name => name.Span)],
        };
        return new ExtractedPaper
        {
            Id = "a",
            Abstract = sentence,
            Claims = [.. names, change?.Invoke(result) ?? result],
        };
    }
}
