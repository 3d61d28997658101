using System.Text.Json;
using System.Text.RegularExpressions;

namespace PaperClaims.Tests.Documentation;

/// <summary>
/// Pages quote measured figures from docs/figures.json, between <c>&lt;!-- figure: name --&gt;</c> and <c>&lt;!-- /figure --&gt;</c>;
/// PAPERCLAIMS_UPDATE_FIGURES=1 writes them into the pages.
/// </summary>
public sealed partial class FigureTests
{
    private static readonly Dictionary<string, string> Figures = JsonSerializer
        .Deserialize<Dictionary<string, Dictionary<string, string>>>(
            File.ReadAllText(Path.Combine(Repository.Root, "docs", "figures.json"))
        )!
        .SelectMany(group => group.Value.Select(figure => ($"{group.Key}.{figure.Key}", figure.Value)))
        .ToDictionary();

    public static TheoryData<string> Pages { get; } = [.. DocumentationPage.Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_quotes_the_figures_as_they_were_measured(string path)
    {
        string text = new DocumentationPage(path).Text;
        Quoted(text).Except(Figures.Keys).Should().BeEmpty("docs/figures.json has every figure that a page quotes");

        string current = Figure().Replace(text, figure => $"{figure.Groups["open"]}{Figures[figure.Groups["name"].Value]}<!-- /figure -->");
        if (Environment.GetEnvironmentVariable("PAPERCLAIMS_UPDATE_FIGURES") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, path), current);
        }

        new DocumentationPage(path).Text.Should().Be(current);
    }

    [Fact]
    public void Every_figure_is_quoted_somewhere()
    {
        Figures.Keys.Except(DocumentationPage.Paths.SelectMany(path => Quoted(new DocumentationPage(path).Text))).Should().BeEmpty();
    }

    [Fact]
    public void The_lists_have_as_many_lines_as_the_figures_say()
    {
        Entries("Names", "known-names.tsv").Should().BeInRange(Count("lists.names"), Count("lists.names") + 99);
        Entries("Metrics", "metrics.tsv").Should().BeInRange(Count("lists.metrics"), Count("lists.metrics") + 9);
    }

    private static IEnumerable<string> Quoted(string text) => Figure().Matches(text).Select(figure => figure.Groups["name"].Value);

    private static int Count(string figure) => int.Parse(Figures[figure].Replace(",", "", StringComparison.Ordinal), null);

    private static int Entries(string room, string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "src", "PaperClaims", room, file))
            .Count(line => line.Length > 0 && line[0] != '#' && !line.StartsWith("name\t", StringComparison.Ordinal));

    [GeneratedRegex("(?<open><!-- figure: (?<name>[a-z0-9_.]+) -->)[^<]*<!-- /figure -->")]
    private static partial Regex Figure();
}
