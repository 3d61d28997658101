namespace PaperClaims.Tests.Metrics;

/// <summary>The list of known metrics.</summary>
public sealed class MetricLexiconTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "src", "PaperClaims", "Metrics", "metrics.tsv");

    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')),
    ];

    [Fact]
    public void Every_spelling_leads_to_the_metric_of_its_line()
    {
        Rows.Should().HaveCountGreaterThan(100);
        MetricLexicon.Default.Count.Should().Be(Rows.Length);
        foreach (string[] row in Rows)
        {
            foreach (string spelling in (string[])[row[0], .. row[1].Split("; ", StringSplitOptions.RemoveEmptyEntries)])
            {
                MetricLexicon.Default.TryFind(spelling, out Metric? metric).Should().BeTrue(spelling);
                metric!.Name.Should().Be(row[0], spelling);
            }
        }
    }

    [Theory]
    [InlineData("word error rate", "percent", 0, null, MetricDirection.Lower)]
    [InlineData("Accuracy", "percent", 0, 1, MetricDirection.Higher)]
    [InlineData("r", null, -1, 1, MetricDirection.Higher)]
    [InlineData("attack success rate", "percent", 0, 1, null)]
    public void A_metric_has_a_unit_a_range_and_a_direction(
        string written,
        string? unit,
        int? lowest,
        int? highest,
        MetricDirection? better
    )
    {
        MetricLexicon.Default.TryFind(written, out Metric? metric).Should().BeTrue();
        metric
            .Should()
            .Match<Metric>(found =>
                (found.Unit == null ? null : found.Unit.Value.Name) == unit
                && found.Lowest == lowest
                && found.Highest == highest
                && found.Better == better
            );
    }

    [Theory]
    [InlineData("is")]
    [InlineData("ap")]
    [InlineData("per")]
    [InlineData("heron")]
    public void Words_that_only_look_like_an_abbreviation_are_no_metric(string word) =>
        MetricLexicon.Default.TryFind(word, out _).Should().BeFalse();

    [Fact]
    public void A_list_of_ones_own_is_read()
    {
        using StringReader reader = new("# a comment\nnest count\tnests; NC\tnests\t0-\thigher\n");

        MetricLexicon lexicon = MetricLexicon.Read(reader);

        lexicon.TryFind("NC", out Metric? metric).Should().BeTrue();
        metric
            .Should()
            .Be(
                new Metric("nest count")
                {
                    Unit = new ResultUnit("nests"),
                    Lowest = 0,
                    Better = MetricDirection.Higher,
                }
            );
    }

    [Fact]
    public void A_list_of_ones_own_is_added_and_wins()
    {
        using StringReader reader = new("nest count\tnests\naccuracy\t\t\t\tlower\n");

        MetricLexicon lexicon = MetricLexicon.Default.With(reader);

        lexicon.Count.Should().Be(MetricLexicon.Default.Count + 2);
        lexicon.TryFind("nests", out Metric? count).Should().BeTrue();
        count.Should().Be(new Metric("nest count"));
        lexicon.TryFind("accuracy", out Metric? accuracy).Should().BeTrue();
        accuracy!.Better.Should().Be(MetricDirection.Lower);
        lexicon.TryFind("F1", out Metric? known).Should().BeTrue();
        known!.Better.Should().Be(MetricDirection.Higher);
    }

    [Theory]
    [InlineData("nest count\tnests\t\t\t\t\n")]
    [InlineData("\t\t\t\t\n")]
    [InlineData("nest count\t\t\tmany\t\n")]
    [InlineData("nest count\t\t\t\tupwards\n")]
    public void A_line_of_another_form_is_named(string lines)
    {
        Action read = () => MetricLexicon.Read(new StringReader("# heading\n" + lines));

        read.Should().Throw<InvalidDataException>().WithMessage("*line 2*");
    }

    [Fact]
    public void A_metric_must_have_a_name()
    {
        Action nameless = () => MetricLexicon.Default.With(new Metric("--"));

        nameless.Should().Throw<ArgumentException>();
    }
}
