using PaperClaims.Tests.Generated;
using PaperClaims.Tests.Results.Generated.Families;

namespace PaperClaims.Tests.Results.Generated;

/// <summary>Sentences that any reader reads one way: nearly all of their results are read wholly right.</summary>
public sealed class GeneratedResultTests
{
    private const int SentencesPerFamily = 400;
    private const double LeastShare = 0.99;

    // Names that look like data ("RT-1", "JBA") cost two families more than the others.
    private const double LeastShareOfFamily = 0.98;

    /// <summary>Each gives other sentences.</summary>
    private static readonly int[] Seeds = [1];

    public static TheoryData<string, int> FamiliesAndSeeds =>
        [.. ResultFamilies.All.SelectMany(family => Seeds.Select(seed => new TheoryDataRow<string, int>(family.Name, seed)))];

    [Theory]
    [MemberData(nameof(FamiliesAndSeeds))]
    public void Results_of_a_family_are_read_wholly_right(string family, int seed)
    {
        ReadFamily read = new(ResultFamilies.All.Single(each => each.Name == family), seed, SentencesPerFamily);

        if (read.Tally.Share < LeastShareOfFamily)
        {
            Assert.Fail($"{read.Tally} of the results are read right.\n{read.WrongSentences(15)}");
        }
    }

    [Fact]
    public void Results_of_all_families_are_read_wholly_right()
    {
        Tally all = Tally.Of(ResultFamilies.All.Select(family => new ReadFamily(family, Seeds[0], SentencesPerFamily).Tally));

        all.Share.Should().BeGreaterThanOrEqualTo(LeastShare, "{0} of the results are read right", all);
    }

    /// <summary>PAPERCLAIMS_GENERATED_REPORT=path writes the shares by family and pattern, and all wrong sentences.</summary>
    [Fact]
    public void The_report_is_written_where_it_is_asked_for()
    {
        string? path = Environment.GetEnvironmentVariable("PAPERCLAIMS_GENERATED_REPORT");
        Assert.SkipWhen(path is null, "PAPERCLAIMS_GENERATED_REPORT names no file.");

        ReadFamily[] read =
        [
            .. ResultFamilies.All.SelectMany(family => Seeds.Select(seed => new ReadFamily(family, seed, SentencesPerFamily))),
        ];
        Tally all = Tally.Of(read.Select(family => family.Tally));
        File.WriteAllText(path, $"All families: {all}\n\n" + string.Concat(read.Select(family => family.Report())));
    }

    [Fact]
    public void What_is_expected_stands_in_the_sentence()
    {
        IEnumerable<string> missing =
            from family in ResultFamilies.All
            from sentence in SentenceWriter.Write(family, Seeds[0], SentencesPerFamily)
            from expected in sentence.Expected
            from part in (string?[])[expected.Metric, .. expected.Data, expected.Method, expected.Baseline, $"{expected.Value}"]
            where part is not null && !sentence.Text.Contains(part, StringComparison.OrdinalIgnoreCase)
            select $"{part}: {sentence.Text}";

        missing.Should().BeEmpty();
    }

    [Fact]
    public void No_two_numbers_of_a_sentence_are_the_same()
    {
        IEnumerable<string> doubled =
            from family in ResultFamilies.All
            from sentence in SentenceWriter.Write(family, Seeds[0], SentencesPerFamily)
            where sentence.Expected.DistinctBy(expected => expected.Value).Count() < sentence.Expected.Count
            select sentence.Text;

        doubled.Should().BeEmpty();
    }

    [Fact]
    public void The_same_seed_gives_the_same_sentences()
    {
        ResultFamily family = ResultFamilies.All[0];
        string[] Texts(int seed) => [.. SentenceWriter.Write(family, seed, 20).Select(sentence => sentence.Text)];

        Texts(Seeds[0]).Should().Equal(Texts(Seeds[0])).And.NotEqual(Texts(Seeds[0] + 1));
    }
}
