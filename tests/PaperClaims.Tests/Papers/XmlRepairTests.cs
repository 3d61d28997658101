using System.Text;

namespace PaperClaims.Tests.Papers;

/// <summary>XML that is not well-formed: what is wrong costs one entry at most, and never without a word.</summary>
public sealed class XmlRepairTests
{
    private const string First = "<entry><id>a</id><summary>One.</summary></entry>\n";
    private const string Last = "<entry><id>c</id><summary>Three.</summary></entry>\n";

    // What stands in a summary, and what is read of it.
    [Theory]
    [InlineData("It is\u000B 5% faster.", "It is 5% faster.")]
    [InlineData("It\0 is\u0008\u001B so.\uFFFF", "It is so.")]
    [InlineData("It is &#11;so.&#x1F;", "It is so.")]
    [InlineData("5&nbsp;% of caf&eacute;s &ndash; &hellip;", "5\u00A0% of cafés – …")]
    [InlineData("R&D of A & B &unknown; &#99999999;", "R&D of A & B &unknown; &#99999999;")]
    [InlineData("It holds for p < 5% and n<10, x <= y, a << b.", "It holds for p < 5% and n<10, x <= y, a << b.")]
    [InlineData("If a <b and c> d, it is so.", "If a <b and c> d, it is so.")]
    [InlineData("It is <b>5%<br>faster</b>.</i>", "It is 5%faster.")]
    [InlineData("<![CDATA[p < 5% &amp; so]]> &amp; on", "p < 5% &amp; so & on")]
    [InlineData("<!-- <entry> & -->It is so.<?x <y> ?>", "It is so.")]
    [InlineData("It is &lt;5%&gt; &amp;lt;.", "It is <5%> &lt;.")]
    [InlineData("One\r\ntwo\rthree.", "One\ntwo\nthree.")]
    public async Task What_can_be_read_is_read(string written, string read)
    {
        PaperListReading reading = await PaperList.ReadAsync(
            $"<?xml version=\"1.0\"?>\n<feed>{First}<entry><id>b</id><summary>{written}</summary></entry>{Last}</feed>"
        );

        reading.Papers.Select(paper => paper.Abstract).Should().Equal("One.", read, "Three.");
        reading.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<entry><id>b</id><summary>Two")]
    [InlineData("<entry><id>b</id><summary>Two</summ")]
    [InlineData("<entry><id>b</id>")]
    [InlineData("<entry><id>b</id><summary><![CDATA[Two is so</entry>")]
    [InlineData("<entry><id>b</id><summary><![CDATA[Two\n<?xml version=\"1.0\"?><feed>")]
    [InlineData("<entry><id>b</id><!-- Two\n<?xml version=\"1.0\"?><feed>")]
    [InlineData("<entry><id>b</id><link href=\"http://a.org")]
    [InlineData("<entry><id>b</id><summary>Two.</entry>")]
    [InlineData("<entry><id>b</wrong><summary>Two.</summary></entry>")]
    [InlineData("<entry><id>b</id><summary>Two.</sumary><published>2023</published></entry>")]
    [InlineData("<entry><id>b</id></feed>\n<?xml version=\"1.0\"?>\n<feed>")]
    [InlineData("<entry><id>b</id><summary>Two</feed><feed>")]
    public async Task A_broken_entry_costs_itself_alone(string broken)
    {
        PaperListReading reading = await PaperList.ReadAsync($"<feed>\n{First}{broken}\n{Last}</feed>");

        reading.Papers.Select(paper => paper.Id).Should().Equal("a", "c");
        reading.Errors.Should().ContainSingle().Which.Line.Should().Be(3);
        reading.Errors[0].Reason.Should().StartWith("broken XML: ");
    }

    [Fact]
    public async Task A_record_of_another_form_may_stand_in_one()
    {
        PaperListReading reading = await PaperList.ReadAsync(
            "<OAI-PMH><ListRecords><record><header><identifier>a</identifier></header><metadata><record><leader/></record></metadata><about><description>One.</description></about></record>\n"
                + "<record><header><identifier>b</identifier></header><metadata>\n"
                + "<record><header><identifier>c</identifier></header><metadata><dc><description>Three.</description></dc></metadata></record></ListRecords></OAI-PMH>"
        );

        reading.Lines.Should().Equal("a|||One.", "c|||Three.");
        reading.Wrong.Should().Equal("2: broken XML: <record> is not closed");
    }

    [Fact]
    public async Task Several_documents_may_follow_each_other()
    {
        string document = $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed>{First}</feed>\n";

        PaperListReading reading = await PaperList.ReadAsync(
            $"\n\n{document}\n\n\uFEFF{document}{document}<feed><entry><id>x</id></entry></feed>"
        );

        reading.Papers.Select(paper => paper.Id).Should().Equal("a", "a", "a");
        reading.Errors.Should().BeEmpty();
        reading.Missing.Should().ContainSingle().Which.Line.Should().Be(14);
    }

    [Theory]
    [InlineData("iso-8859-1", "iso-8859-1", "Café")]
    [InlineData("windows-1252", "iso-8859-1", "Café")]
    [InlineData("UTF-8", "iso-8859-1", "Café")]
    [InlineData("UTF-16", "utf-8", "Café")]
    [InlineData("x-nothing", "utf-8", "Café")]
    [InlineData("utf-16", "utf-16", "Café")]
    [InlineData("utf-16", "utf-16BE", "Café")]
    [InlineData("koi8-r", "utf-8", "Cafe")]
    public async Task Encodings_are_those_of_the_bytes(string declared, string written, string text)
    {
        byte[] content = Encoding
            .GetEncoding(written)
            .GetBytes($"<?xml version='1.0' encoding='{declared}'?><feed>{First}<entry><id>b</id><summary>{text}</summary></entry></feed>");

        PaperListReading reading = await PaperList.ReadAsync(content, PaperFormat.Atom);

        reading.Lines.Should().Equal("a|||One.", $"b|||{text}");
        reading.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task Entities_of_a_document_type_are_never_put_in()
    {
        PaperListReading reading = await PaperList.ReadAsync(
            "<!DOCTYPE feed [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>\n<feed><entry><summary>It is &b; &c;.</summary></entry></feed>"
        );

        reading.Papers.Should().ContainSingle().Which.Abstract.Should().Be("It is &b; &c;.");
    }

    [Fact]
    public async Task Errors_of_arxiv_are_no_papers()
    {
        PaperListReading reading = await PaperList.ReadAsync(
            "<feed>\n<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_1</id><title>Error</title><summary>incorrect id format for 1</summary></entry></feed>"
        );

        reading.Papers.Should().BeEmpty();
        reading.Wrong.Should().Equal("2: the server answered: incorrect id format for 1");
    }

    [Theory]
    [InlineData("<!-- never closed", "broken XML: the end of a comment, or the like, is missing")]
    [InlineData("<catalog><book/></catalog>", "no papers: neither a feed nor a list of records that is known")]
    [InlineData("<feed>\n<entry><id>a</id><summary>One.</summary></entry>\n", "broken XML: <feed> is not closed")]
    [InlineData("<feed><entry/>\n<?xml version='1.0'?><feed></feed>", "broken XML: <feed> is not closed")]
    [InlineData("<feed></feed>\n<html><body>Try again.</body></html>", "a web page; save it as text, or name a file of papers")]
    [InlineData("<feed><entry><id>a</id></entry>\n<feed></feed>", "broken XML: <feed> is not closed")]
    [InlineData("<feed>\n<entry lang='e><id>a</id></entry>\n</feed>", "broken XML: a tag that is none")]
    public async Task What_is_lost_is_said(string content, string reason) =>
        (await PaperList.ReadAsync(content, PaperFormat.Atom)).Errors.Should().Contain(error => error.Reason == reason);

    [Fact]
    public async Task The_head_of_an_answer_may_stand_first() =>
        (await PaperList.ReadAsync($"HTTP/1.1 200 OK\nContent-Type: text/xml\n\n<?xml version='1.0'?><feed>{First}</feed>"))
            .Lines.Should()
            .Equal("a|||One.");

    [Fact]
    public async Task What_begins_with_less_than_may_be_text() =>
        (await PaperList.ReadAsync("<5% of herons miss.")).Lines.Should().Equal("list|||<5% of herons miss.");

    [Fact]
    public async Task Of_several_languages_english_is_taken()
    {
        const string German = "Wir filmen Reiher, die nicht jagen, und zählen die Treffer der Tiere.";
        const string English = "We film herons that do not hunt, and count the strikes of the birds.";

        await CheckAsync(
            $"<d:description xml:lang='de'>{German}</d:description><d:description xml:lang='en-US'>{English}</d:description><d:title xml:lang='de'>Reiher</d:title><d:title xml:lang='en'>Herons</d:title>",
            $"x|Herons||{English}"
        );
        await CheckAsync(
            $"<d:title>Reiher</d:title><d:title>Herons</d:title><d:description>{German}</d:description><d:description>{English}</d:description>",
            $"x|Herons||{English}"
        );
        await CheckAsync(
            $"<d:description xml:lang='de'>{German}</d:description><d:description>{English}</d:description>",
            $"x|||{English}"
        );
        await CheckAsync($"<d:description>鹭鸟很少失误。</d:description><d:description>{English}</d:description>", $"x|||{English}");
        await CheckAsync(
            $"<d:description>{English}</d:description><d:description>The second is of the same.</d:description>",
            $"x|||{English}"
        );
        await CheckAsync("<d:description>Birds sing.</d:description><d:description>This is on the web.</d:description>", "x|||Birds sing.");
        await CheckAsync($"<d:description>{German}</d:description><d:description>Reiher sind das.</d:description>", $"x|||{German}");
    }

    private static async Task CheckAsync(string elements, string paper) =>
        (
            await PaperList.ReadAsync(
                $"<OAI-PMH><record><header><identifier>x</identifier></header><metadata><dc xmlns:d='x'>{elements}</dc></metadata></record></OAI-PMH>"
            )
        )
            .Lines.Should()
            .Equal(paper);
}
