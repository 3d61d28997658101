using PaperClaims.Text;

namespace PaperClaims.Tests.Text;

/// <summary>How scientific text falls into tokens.</summary>
public sealed class TokenTests
{
    [Theory]
    [InlineData("et al. say", "et|al.|say")]
    [InlineData("e.g. this, i.e. that", "e.g.|this|,|i.e.|that")]
    [InlineData("see Fig. 3 and v1.5", "see|Fig.|3|and|v1.5")]
    [InlineData("3.2x faster", "3.2|x|faster")]
    [InlineData("state-of-the-art", "state|-|of|-|the|-|art")]
    [InlineData("Qwen2.5-7B", "Qwen2.5|-|7|B")]
    [InlineData("$>95\\%$", ">|95|\\%")]
    [InlineData("2--5$\\times$", "2|--|5|\\times")]
    [InlineData("\\textsc{Name} is", "Name|is")]
    [InlineData("7$\\%$", "7|\\%")]
    [InlineData("GPT~4", "GPT|4")]
    [InlineData("~70%", "~|70|%")]
    [InlineData("``quotes''", "``|quotes|''")]
    [InlineData("60{,}000 and 10\\,000 and 1,234.5", "60{,}000|and|10\\,000|and|1,234.5")]
    [InlineData("816 000 t", "816 000|t")]
    [InlineData("816\u2009123 t", "816\u2009123|t")]
    [InlineData("a–b—c −5", "a|–|b|—|c|−|5")]
    [InlineData("\u2265 \u2248 \u00B1 \u00D7", "\u2265|\u2248|\u00B1|\u00D7")]
    [InlineData("x \U0001D7D7 y", "x|\U0001D7D7|y")]
    [InlineData("https://a.org/b_(c), then", "https://a.org/b_(c)|,|then")]
    [InlineData("\\url{https://a.org/b}", "https://a.org/b")]
    [InlineData("\\href{https://a.org/b}{\\texttt{https://a.org/b}} ends", "https://a.org/b|{\\texttt{https://a.org/b}|ends")]
    [InlineData("costs $5 or \\$6", "costs|$|5|or|\\$|6")]
    [InlineData("&lt;5 R&amp;D", "&lt;|5|R|&amp;|D")]
    public void Text_is_tokenised(string text, string tokens)
    {
        AbstractText analyzed = ScientificTextAnalyzer.Instance.Analyze(text);

        string.Join('|', analyzed.Tokens.ToArray().Select(token => analyzed.Quote(token.Span))).Should().Be(tokens);
    }

    [Theory]
    [InlineData("±", TokenKind.PlusMinus)]
    [InlineData("+/-", TokenKind.PlusMinus)]
    [InlineData("\\pm", TokenKind.PlusMinus)]
    [InlineData("≥", TokenKind.GreaterOrEqual)]
    [InlineData("\\geq", TokenKind.GreaterOrEqual)]
    [InlineData(">=", TokenKind.GreaterOrEqual)]
    [InlineData("≈", TokenKind.Approximately)]
    [InlineData("\\sim", TokenKind.Approximately)]
    [InlineData("×", TokenKind.Times)]
    [InlineData("−", TokenKind.Minus)]
    [InlineData("---", TokenKind.Dash)]
    [InlineData("％", TokenKind.Percent)]
    [InlineData("\\alpha", TokenKind.Symbol)]
    [InlineData("www.a.org/b", TokenKind.Address)]
    public void Spellings_are_folded(string text, TokenKind kind) =>
        ScientificTextAnalyzer.Instance.Analyze(text).Tokens.ToArray().Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Theory]
    [InlineData("One. Two! Three?", 3)]
    [InlineData("Doe et al. (2020) agree. We do not.", 2)]
    [InlineData("See Fig. 3, e.g. the left. It is 3.5 wide.", 2)]
    [InlineData("Code is at https://a.org/b. We test it.", 2)]
    [InlineData("in both modes.Our results", 2)]
    [InlineData("A paragraph\n\nand another", 2)]
    [InlineData("A line\nand its rest", 1)]
    [InlineData("(It ends here.) We go on.", 2)]
    [InlineData("No. 5 is alive. The answer is no. We stop.", 3)]
    [InlineData("", 0)]
    public void Text_is_split_into_sentences(string text, int count) =>
        ScientificTextAnalyzer.Instance.Analyze(text).Sentences.Length.Should().Be(count);

    [Fact]
    public void Positions_are_found_again()
    {
        AbstractText text = ScientificTextAnalyzer.Instance.Analyze("One two. Three four.");

        text.SentenceAt(10).Should().Be(text.Sentences[1]);
        text.SentenceAt(0).Should().Be(text.Sentences[0]);
        text.TokenAt(4).Should().Be(1);
        text.TokenAt(100).Should().Be(text.Tokens.Length);
    }

    [Fact]
    public void Tokens_outside_the_text_are_refused()
    {
        Action tooFar = () => _ = new AbstractText("abc", [new Token(2, 5, TokenKind.Word, false)], []);
        Action outOfOrder = () =>
            _ = new AbstractText("abc", [new Token(1, 1, TokenKind.Word, false), new Token(0, 1, TokenKind.Word, false)], []);

        tooFar.Should().Throw<ArgumentException>();
        outOfOrder.Should().Throw<ArgumentException>();
    }
}
