using PaperClaims.Learning;

namespace PaperClaims.Tests.Language;

public sealed class WordTableTests
{
    [Theory]
    [InlineData("introduced", "Propose", "Introduces", "None", "Other")]
    [InlineData("devised", "Propose", "None", "None", "Other")]
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

    [Fact]
    public void No_word_is_listed_as_two_things_but_function_words_that_are_verbs()
    {
        (WordUse Use, string Word)[] verbs = Words(Verbs.Rows);
        (WordUse Use, string Word)[] others = [.. Words(FunctionWords.Rows), .. Words(Nouns.Rows)];

        TwiceIn(others, use => use.Boundary).Should().BeEmpty();
        TwiceIn(verbs, use => use.Boundary).Should().BeEmpty();
        TwiceIn([.. verbs, .. others], use => use.Cue).Should().BeEmpty();
        TwiceIn(others, use => use.Head).Should().BeEmpty();
        TwiceIn(others, use => use.Noun).Should().BeEmpty();
    }

    private static (WordUse Use, string Word)[] Words(IEnumerable<(WordUse Use, string Words)> rows) =>
        [.. from row in rows from word in row.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) select (row.Use, word)];

    private static IEnumerable<string> TwiceIn<T>(IEnumerable<(WordUse Use, string Word)> words, Func<WordUse, T> column)
        where T : struct, Enum =>
        from listed in words
        where !column(listed.Use).Equals(default(T))
        group column(listed.Use) by listed.Word into columns
        where columns.Distinct().Count() > 1
        select columns.Key;
}
