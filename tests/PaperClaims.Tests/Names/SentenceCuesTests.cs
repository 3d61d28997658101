using PaperClaims.Text;

namespace PaperClaims.Tests.Names;

/// <summary>How far the nearest telling word is, and how often the text speaks of its own things.</summary>
public sealed class SentenceCuesTests
{
    private const int Dataset = 0;
    private const int Benchmark = 1;
    private const int Introduces = 6;

    [Theory]
    [InlineData("We introduce Plover, a large dataset.", Introduces, 1, SentenceCues.Far)]
    [InlineData("We introduce Plover, a large dataset.", Dataset, SentenceCues.Far, 4)]
    [InlineData("The dataset and the dataset of Plover is a dataset, no other dataset.", Dataset, 2, 3)]
    [InlineData("A dataset is large. Plover is not. A dataset is.", Dataset, SentenceCues.Far, SentenceCues.Far)]
    [InlineData("Plover", Benchmark, SentenceCues.Far, SentenceCues.Far)]
    public void The_nearest_word_of_the_sentence_counts(string text, int kind, int before, int after)
    {
        (SentenceCues cues, int unit) = Load(text);

        ((int)cues.Before(unit)[kind]).Should().Be(before);
        ((int)cues.After(unit)[kind]).Should().Be(after);
    }

    [Theory]
    [InlineData(38, 39)]
    [InlineData(39, SentenceCues.Far)]
    [InlineData(60, SentenceCues.Far)]
    public void A_word_that_is_far_away_does_not_count(int between, int distance)
    {
        string birds = string.Concat(Enumerable.Repeat("birds ", between));

        ((int)Before($"dataset {birds}Plover")[Dataset]).Should().Be(distance);
        ((int)After($"Plover {birds}dataset")[Dataset]).Should().Be(distance);

        static byte[] Before(string text) => Load(text) is var (cues, unit) ? cues.Before(unit).ToArray() : [];
        static byte[] After(string text) => Load(text) is var (cues, unit) ? cues.After(unit).ToArray() : [];
    }

    [Fact]
    public void What_the_text_has_of_its_own_is_counted()
    {
        (SentenceCues cues, _) = Load("Our dataset is Plover. The very large dataset is our benchmark.");

        cues.SpokenOf(HeadNoun.Dataset).Should().Be(2);
        cues.SpokenOf(HeadNoun.Benchmark).Should().Be(1);
    }

    private static (SentenceCues Cues, int Unit) Load(string source)
    {
        NameAnalysis text = new();
        text.Load(ScientificTextAnalyzer.Instance.Analyze(source));
        SentenceCues cues = new();
        cues.Load(text);
        int unit = Enumerable.Range(0, text.Count).First(i => text.Written(new WordSpan(i, i + 1)).SequenceEqual("Plover"));
        return (cues, unit);
    }
}
