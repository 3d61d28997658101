using PaperClaims.Cli.Leaderboards;

namespace PaperClaims.Cli.Tests;

/// <summary>Leaderboards as Markdown: names, titles and sentences are text in them.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("# title", @"\# title")]
    [InlineData("title ##", @"title \#\#")]
    [InlineData("> quote", @"\> quote")]
    [InlineData("a | b", @"a \| b")]
    [InlineData(@"a \| b", @"a \\\| b")]
    [InlineData("`code`", @"\`code\`")]
    [InlineData("![image](x)", @"\!\[image\](x)")]
    [InlineData("&lt;b&gt; &copy;", @"\&lt;b\&gt; \&copy;")]
    [InlineData("<script>", @"\<script>")]
    [InlineData("a > b -> c", "a > b -> c")]
    [InlineData("- item", @"\- item")]
    [InlineData("+ item", @"\+ item")]
    [InlineData("1. item", @"1\. item")]
    [InlineData("91.2", "91.2")]
    [InlineData("12) item", @"12\) item")]
    [InlineData("---", @"\---")]
    [InlineData("===", @"\===")]
    [InlineData("    indented", "indented")]
    [InlineData("two\n\n# lines", @"two  \# lines")]
    [InlineData("~~out~~ $x$", @"\~\~out\~\~ \$x\$")]
    [InlineData("{{ site }} {% x %}", @"\{\{ site \}\} \{% x %\}")]
    [InlineData("https://a.example/b_c and WWW.a.example", @"https\://a.example/b\_c and WWW\.a.example")]
    [InlineData("\u001b[31mred\u202e", @"␛\[31mred\<U+202E>")]
    [InlineData("Plain-text 1.5 (a + b), 50%: \"x\"", "Plain-text 1.5 (a + b), 50%: \"x\"")]
    public void Text_stays_text_in_headings_cells_links_and_notes(string text, string escaped)
    {
        BoardTable table = new(
            text,
            ["a", "b"],
            [
                [new BoardCell(text), new BoardCell(text, new Uri("https://a.example/"))],
            ]
        );
        StringWriter markdown = new() { NewLine = "\n" };

        LeaderboardMarkdown.Write([table], [text], markdown);

        markdown
            .ToString()
            .Should()
            .Be($"## {escaped}\n\n| a | b |\n| --- | --- |\n| {escaped} | [{escaped}](<https://a.example/>) |\n\n{escaped}\n\n");
    }

    [Theory]
    [InlineData("https://a.example/b_(c)", "https://a.example/b_(c)")]
    [InlineData("https://a.example/x> [y](z", "https://a.example/x%3E%20[y](z")]
    [InlineData("https://a.example/<a>|b\\c`", "https://a.example/%3Ca%3E%7Cb/c%60")]
    [InlineData("https://a.example/?a=1&lt;b", "https://a.example/?a=1&amp;lt;b")]
    [InlineData("https://a.example/é\u202e", "https://a.example/%C3%A9%E2%80%AE")]
    public void An_address_stays_an_address(string address, string written)
    {
        StringWriter markdown = new() { NewLine = "\n" };

        LeaderboardMarkdown.Write(
            [
                new BoardTable(
                    null,
                    ["a"],
                    [
                        [new BoardCell("x", new Uri(address))],
                    ]
                ),
            ],
            [],
            markdown
        );

        markdown.ToString().Should().Contain($"| [x](<{written}>) |");
    }
}
