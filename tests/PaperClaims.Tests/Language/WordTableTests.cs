using PaperClaims.Learning;

namespace PaperClaims.Tests.Language;

public sealed class WordTableTests
{
    [Theory]
    [InlineData("introduced", "Propose", "Introduces", "None", "Other")]
    [InlineData("devised", "Propose", "Introduces", "None", "Other")]
    [InlineData("collected", "None", "Introduces", "None", "Other")]
    [InlineData("named", "Called", "Names", "None", "Other")]
    [InlineData("studied", "Verb", "None", "None", "Other")]
    [InlineData("dataset", "None", "None", "Dataset", "Data")]
    [InlineData("treebank", "None", "None", "Dataset", "Other")]
    [InlineData("scenario", "None", "None", "None", "Data")]
    [InlineData("score", "Achieve", "None", "Metric", "Measure")]
    [InlineData("The", "Article", "Determiner", "None", "Other")]
    [InlineData("lower", "Comparative", "None", "None", "Other")]
    [InlineData("herons", "None", "None", "None", "Other")]
    public void A_word_is_known_by_what_it_does_and_what_it_names(string word, string boundary, string cue, string head, string noun)
    {
        WordUse use = WordTable.Of(FeatureHash.Of(word));

        (use.Boundary.ToString(), use.Cue.ToString(), use.Head.ToString(), use.Noun.ToString()).Should().Be((boundary, cue, head, noun));
    }

    [Theory]
    [InlineData("reaches", "Reaches")]
    [InlineData("named", "Announces")]
    [InlineData("testbed", "CallsData, TellsOfData, Resource")]
    [InlineData("gap", "NounOrVerb, TellsChange")]
    public void A_word_is_of_all_classes_that_it_is_listed_in(string word, string classes) =>
        WordTable.Of(FeatureHash.Of(word)).Classes.ToString().Should().Be(classes);

    [Fact]
    public void No_word_is_listed_as_two_things_but_function_words_that_are_verbs()
    {
        TwiceIn(use => use.Cue).Should().BeEmpty();
        TwiceIn(use => use.Head).Should().BeEmpty();
        TwiceIn(use => use.Noun).Should().BeEmpty();
        TwiceIn(use => use.Boundary).Should().BeEquivalentTo("use", "using", "utilizing", "employing", "leveraging", "applying", "lower");
    }

    private static IEnumerable<string> TwiceIn<T>(Func<WordUse, T> column)
        where T : struct, Enum =>
        from listed in WordTable.Read()
        where !column(listed.Use).Equals(default(T))
        group column(listed.Use) by listed.Word into columns
        where columns.Distinct().Count() > 1
        select columns.Key;
}
