using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PaperClaims.Tests.Writers;

/// <summary>The report written from code; what a browser makes of it is tested with the command.</summary>
public sealed partial class HtmlReportWriterTests
{
    [Fact]
    public void The_page_holds_abstracts_and_claims()
    {
        string page = Write("Birds & <co> {{script}}", WrittenPapers.All);

        page.Should().StartWith("<!DOCTYPE html>").And.Contain("<title>Birds &amp; &lt;co&gt; &#123;&#123;script}}</title>");
        page.TrimEnd().Should().EndWith("</html>");
        PapersIn(page).Should().Equal(WrittenPapers.All.Select(paper => (paper.Abstract!, ClaimJson.Default.Write(paper))));
    }

    [Fact]
    public void Many_papers_are_packed_some_hundred_at_a_time()
    {
        string page = Write("Many", [.. WrittenPapers.Many(501)]);

        Chunk().Count(page).Should().Be(3);
        PapersIn(page).Should().HaveCount(501);
    }

    [Fact]
    public void Without_papers_there_is_a_page() => Write("Empty").TrimEnd().Should().EndWith("</html>");

    [Fact]
    public void A_kind_of_a_users_own_is_listed()
    {
        using MemoryStream stream = new();
        using (HtmlReportWriter writer = new(stream, leaveOpen: true) { Json = WrittenPapers.WithLicenses })
        {
            writer.Write(WrittenPapers.WithLicense);
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Contain("""{ name: "license", plural: "licenses", derived: false }""");
    }

    [Fact]
    public void A_paper_with_an_unknown_kind_is_refused_and_leaves_nothing()
    {
        using MemoryStream stream = new();
        using (HtmlReportWriter writer = new(stream, leaveOpen: true))
        {
            writer.Write(WrittenPapers.All[0]);
            writer.Invoking(open => open.Write(WrittenPapers.WithLicense)).Should().Throw<NotSupportedException>();
            writer.Write(WrittenPapers.All[1]);
        }

        PapersIn(Encoding.UTF8.GetString(stream.ToArray())).Should().HaveCount(2);
    }

    private static string Write(string title, params ExtractedPaper[] papers)
    {
        using MemoryStream stream = new();
        using (HtmlReportWriter writer = new(stream, leaveOpen: true) { Title = title })
        {
            foreach (ExtractedPaper paper in papers)
            {
                writer.Write(paper);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // Each line of a chunk is an abstract and a paper of the JSON contract.
    private static IEnumerable<(string Abstract, string Paper)> PapersIn(string page)
    {
        foreach (Match chunk in Chunk().Matches(page))
        {
            using GZipStream unzipped = new(new MemoryStream(Convert.FromBase64String(chunk.Groups[1].Value)), CompressionMode.Decompress);
            using StreamReader lines = new(unzipped);
            while (lines.ReadLine() is { } line)
            {
                using JsonDocument pair = JsonDocument.Parse(line);
                yield return (pair.RootElement[0].GetString()!, pair.RootElement[1].GetRawText());
            }
        }
    }

    [GeneratedRegex("<script class=\"chunk\" type=\"application/gzip\\+base64\">([^<]*)</script>")]
    private static partial Regex Chunk();
}
