using System.IO.Compression;
using System.Text;

namespace PaperClaims.Fuzzing;

/// <summary>What the inputs grow from: the abstracts of the repository and of a corpus, and one good list of each form.</summary>
internal static class Seeds
{
    private const int MostOfCorpus = 2000;

    /// <summary>Pieces of the forms of lists.</summary>
    public static string[] ListPieces { get; } =
    [
        "{",
        "}",
        "[",
        "]",
        "\"",
        "\\",
        "\\u",
        "\\ud800",
        "\\n",
        ":",
        ",",
        "null",
        "true",
        "-1",
        "1e999",
        "\"abstract\":",
        "\"id\":",
        "\"title\":",
        "\"results\":[",
        "\"abstract_inverted_index\":{",
        "\"paper\":{",
        "\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "\0",
        "\uFEFF",
        "<",
        ">",
        "</",
        "/>",
        "<entry>",
        "</entry>",
        "<summary type=\"html\">",
        "<record>",
        "</record>",
        "<header>",
        "<metadata>",
        "</feed>",
        "<PubmedArticle>",
        "</PubmedArticle>",
        "<AbstractText Label=\"A\">",
        "<?xml version=\"1.0\" encoding=\"utf-16\"?>",
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>",
        "<?",
        "<!DOCTYPE",
        "xml:lang=\"de\"",
        " < 5%",
        "&nbsp;",
        "\u000B",
        "<description>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "&lt;",
        "&#0;",
        "&#xD800;",
        "&unknown;",
        "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "@article{",
        "@string{",
        "@string(a = \"b\")",
        "a # a # a",
        "@",
        "=",
        "#",
        "(",
        ")",
        "abstract = {",
        "month = jan",
        "\\\"{o}",
        "\\url{",
        "$",
        "TY  - JOUR\n",
        "AB  - ",
        "ER  - \n",
        "ID  - ",
        "TY - JOUR\r",
        "T1- ",
        "\r\r\n",
        "\n\n",
        "FN Web of Science\nVR 1.0\n",
        "PT J\n",
        "AB ",
        "UT WOS:1\n",
        "EF\n",
        "   ",
        "PMID- 1\n",
        "AID - 10.1/x [doi]\n",
        "DP  - 2023 Oct 5\n",
        "%0 Book\n",
        "%X ",
        "%T ",
        ";",
        "id,abstract\n",
        "\"\"",
        "2023-13-45",
        "1998 Dec-1999 Jan",
        "\nER\n",
        "\n@misc\n{c, ",
        "\n{\"id\":\"c\",",
        "\"published\":{\"date-parts\":[[2023,1]]},",
        "\"message\":{\"items\":[",
        "\\textgreater{}",
        "99999999999",
        "数据",
        "😀",
    ];

    /// <summary>Good lists of every form.</summary>
    public static string[] Lists { get; } =
    [
        "{\"id\":\"a\",\"title\":\"T\",\"abstract\":\"We reach 75.2%.\",\"date\":\"2023-10-10\"}\n{\"id\":7,\"summary\":\"It is 5% faster.\"}\n",
        "[{\"id\":\"a\",\"abstract\":\"We reach 75.2%.\"},\n {\"id\":\"b\",\"abstract\":\"It is 5% faster.\"}]",
        "{\"meta\":{\"count\":2},\"results\":[{\"id\":\"a\",\"abstract_inverted_index\":{\"We\":[0],\"reach\":[1],\"75.2%.\":[2]}},{\"id\":\"b\",\"abstract\":null}]}",
        "[{\"paper\":{\"id\":\"a\",\"summary\":\"We reach 75.2%.\"},\"title\":\"T\"}]",
        "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>http://arxiv.org/abs/2310.06825v1</id><title>T</title><summary>We reach 75.2%.</summary><published>2023-10-10T00:00:00Z</published></entry></feed>",
        "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><ListRecords><record><header status=\"deleted\"/></record><record><metadata><dc><identifier>x</identifier><title>T</title><description>We reach 75.2%.</description></dc></metadata></record></ListRecords></OAI-PMH>",
        "% a comment\n@string{j = \"Journal\"}\n@article{a, title = {A {T}}, abstract = {We r\\'{e}ach 75.2\\%.} # \" more\", year = 2023, month = oct}\n@misc(b, abstract = {It is 5\\% faster.})\n",
        "TY  - JOUR\nID  - a\nTI  - T\nAB  - We reach 75.2%.\n and more\nPY  - 2023/10/10/\nER  - \nTY  - JOUR\nAB  - It is 5% faster.\nER  - \n",
        "TI  - T\rAB  - We reach 75.2%.\r\rTI  - U\rAB  - It is 5% faster.\r",
        "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Heron, A\nTI T\nAB We reach\n   75.2%.\nPD OCT 10\nPY 2023\nUT WOS:1\nER\n\nPT J\nAB It is 5% faster.\nER\n\nEF\n",
        "PMID- 1\nOWN - NLM\nTI  - T\nAB  - We reach\n      75.2%.\nDP  - 2023 Oct 5\n\nPMID- 2\nAB  - It is 5% faster.\nAID - 10.1/x [doi]\n",
        "%0 Journal Article\n%T T\n%X We reach 75.2%.\n\nIt is so.\n%D 2023\n%8 October 10\n%R 10.1/x\n\n%0 Book\n%X It is 5% faster.\n",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"a\" \"b\">\n<PubmedArticleSet><PubmedArticle><PMID>1</PMID><ArticleTitle>T</ArticleTitle><Abstract><AbstractText Label=\"AIM\">We reach 75.2%.</AbstractText><AbstractText>So.</AbstractText></Abstract><PubDate><Year>2023</Year><Month>Oct</Month></PubDate></PubmedArticle></PubmedArticleSet>",
        "<xml><records><record><rec-number>1</rec-number><ref-type>17</ref-type><titles><title><style>T</style></title></titles><abstract><style>We reach 75.2%.</style></abstract><dates><year>2023</year></dates></record></records></xml>",
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><feed><entry><id>a</id><summary>We reach 75.2% & p < 5% of <b>it</b>&nbsp;<![CDATA[<5%]]>.</summary></entry></feed>\n<?xml version=\"1.0\"?>\n<feed><entry><summary>Cut",
        "<OAI-PMH><record><header><identifier>x</identifier></header><metadata><record><dc><title xml:lang=\"de\">R</title><title>T</title><description>Wir und die Reiher.</description><description>We and the herons.</description></dc></record></metadata></record></OAI-PMH>",
        "@string(h = \"Herons (b)\")\n@string{i = h # { } # h}\n@article(a,\n title = i # \"!\", abstract = {We reach 75.2\\%.}\n year = 2023, month = 10 # { } # oct)\n",
        "\n\n[{\"id\":\"a\",\"abstract\":\"We reach 75.2%.\"}, 7, null, [1], {\"id\":\"b\",\"abstract\":\"It is 5% faster.\"}]",
        "[Background] We reach 75.2%. {\\bf It} is 5% faster.",
        "id,title,abstract,year\r\na,\"Herons, at \"\"rest\"\"\",\"It is 5% faster,\r\nand calm.\",2023\r\nb,,\"We reach 75.2%.\",\r\n",
        "abstract\tid\n\"It is 5% faster.\"\ta\nWe reach 75.2%.\tb\n",
        "A Title\n\nWe study herons, which stand still for hours and then strike. We film 12 of them at a lake and measure how often they hit. They hit in 41% of strikes, more often in the morning than at noon. We discuss why this is so.\n\nUpvote\n\n12\n",
    ];

    /// <summary>Lists of a user's own names and metrics.</summary>
    public static string[] OwnLists { get; } =
    [
        "WaderBench\tbenchmark\tWader Bench; WB\nHeronSet\tdataset\t\n# a comment\n\n",
        "wader score\tWS; wader-score\t%\t0-100\thigher\nheron error\tHE\t\t0-1\tlower\n",
    ];

    /// <summary>The abstracts of the repository, and some of a corpus where one is named or lies beside the checkout.</summary>
    public static string[] Abstracts(string? corpus)
    {
        List<string> abstracts = [.. Read(Path.Combine(AppContext.BaseDirectory, "abstracts.jsonl"))];
        if (corpus is not null)
        {
            abstracts.AddRange(Read(corpus).Take(MostOfCorpus));
        }

        return [.. abstracts];
    }

    /// <summary>Papers with their claims, a few of them longer than what is written at once.</summary>
    public static ExtractedPaper[] Extracted(string[] abstracts) =>
        [
            .. abstracts
                .Take(40)
                .Select(
                    (text, i) =>
                        ClaimPipeline.Default.Extract(new Paper { Id = $"{i}", Abstract = text }) with
                        {
                            Abstract = i % 20 == 0 ? string.Concat(Enumerable.Repeat(text + "\n\"", 30_000 / text.Length)) : text,
                        }
                ),
        ];

    /// <summary>Texts as UTF-8.</summary>
    public static byte[][] Bytes(IEnumerable<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    /// <summary>The content compressed with gzip.</summary>
    public static byte[] Pack(byte[] content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    private static IEnumerable<string> Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        foreach (Paper paper in PaperReader.ReadAsync(stream).ToBlockingEnumerable())
        {
            yield return paper.Abstract;
        }
    }
}
