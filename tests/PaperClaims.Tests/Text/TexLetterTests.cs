using PaperClaims.Text;

namespace PaperClaims.Tests.Text;

/// <summary>Which letters TeX writes with commands, and what only looks like one.</summary>
public sealed class TexLetterTests
{
    [Theory]
    [InlineData("M\\\"unster", "Münster")]
    [InlineData("M\\\"{u}nster", "Münster")]
    [InlineData("M{\\\"u}nster", "Münster")]
    [InlineData("M{\\\"{u}}nster", "Münster")]
    [InlineData("{\\'E}tudes", "Études")]
    [InlineData("\\v{C}esk\\'y", "Český")]
    [InlineData("na\\\"{\\i}ve", "naïve")]
    [InlineData("Erd\\H{o}s", "Erdős")]
    [InlineData("Fran\\c cois", "François")]
    [InlineData("Stra{\\ss}e", "Straße")]
    [InlineData("Stra\\ss e", "Straße")]
    [InlineData("\\L{}odz", "Łodz")]
    [InlineData("{\\O}re", "Øre")]
    public void A_word_is_read_as_it_is_printed(string written, string printed)
    {
        AbstractText text = ScientificTextAnalyzer.Instance.Analyze($"the {written} corpus");

        text.Tokens.ToArray().Select(token => text.Quote(token.Span)).Should().Equal("the", written, "corpus");
        text.Printed(1, 2).ToString().Should().Be(printed);
        text.HasCapital(1).Should().Be(printed.Any(char.IsUpper));
    }

    [Theory]
    [InlineData("the model\\'s data", "the model ' s data")]
    [InlineData("they\\'re small", "they ' re small")]
    [InlineData("the \\\"Arctic\\\" model", "the \" Arctic \" model")]
    [InlineData("5 \\AA wide", "5 \\AA wide")]
    [InlineData("a \\k{appa} of 1", "a \\k appa of 1")]
    public void Quotation_marks_units_and_macros_are_no_letters(string written, string tokens)
    {
        AbstractText text = ScientificTextAnalyzer.Instance.Analyze(written);

        string.Join(' ', text.Tokens.ToArray().Select(token => text.Quote(token.Span))).Should().Be(tokens);
    }

    [Theory]
    [InlineData(@"$\mathrm{CIFAR}$-10", "CIFAR-10")]
    [InlineData("SQuAD$_{2.0}$", "SQuAD2.0")]
    [InlineData(@"$\tau^2$-bench", "tau2-bench")]
    [InlineData("LongBench~v2", "LongBench v2")]
    [InlineData(@"Who\&When", "Who&When")]
    [InlineData(@"\textsc{Heron}\textsubscript{Hard}", "HeronHard")]
    [InlineData(@"{\sc Heron}-10", "Heron-10")]
    [InlineData("a_b", "a_b")]
    public void A_name_is_printed_in_plain_letters(string written, string printed) =>
        PrintedText.Of(written).ToString().Should().Be(printed);
}
