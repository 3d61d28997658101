using System.Text;
using PaperClaims.Text;

namespace PaperClaims.Tests.Names;

/// <summary>Each construction holds in its example; docs/names.md lists them, and PAPERCLAIMS_UPDATE_PATTERNS=1 writes the list.</summary>
public sealed class ConstructionTests
{
    private const string Heading = "| rank | what the text says | example |\n| --- | --- | --- |\n";

    public static TheoryData<string> All => [.. Constructions.Rows.Select(row => row.Construction.ToString())];

    public static TheoryData<string> Deciding =>
        [.. Constructions.Rows.Where(row => row.Rank <= Constructions.OfNewWords).Select(row => row.Construction.ToString())];

    [Theory]
    [MemberData(nameof(All))]
    public void A_construction_holds_in_its_example(string construction)
    {
        ConstructionRow row = RowOf(construction);
        (string? title, string plain, string name) = Read(row.Example);
        NameAnalysis analysis = new();
        AbstractText text = ScientificTextAnalyzer.Instance.Analyze(plain).WithTitle(title);
        analysis.Load(text);

        List<(string Name, Construction Construction)> found = [];
        foreach (Announcement announcement in analysis.Announcements)
        {
            found.Add((analysis.Written(announcement.Name).ToString(), announcement.Construction));
        }

        found.Should().Contain((name, row.Construction), row.Example);
    }

    [Theory]
    [MemberData(nameof(Deciding))]
    public void What_decides_makes_a_claim(string construction)
    {
        (string? title, string plain, string name) = Read(RowOf(construction).Example);

        ClaimPipeline.Default.Extract(plain, title).OfType<NameClaim>().Select(claim => claim.Text).Should().Contain(name);
    }

    [Fact]
    public void Every_construction_is_listed_once_and_the_surest_first()
    {
        Constructions
            .Rows.Select(row => row.Construction.ToString())
            .Should()
            .BeEquivalentTo(Enum.GetNames<Construction>().Except([nameof(Construction.None)]));
        Constructions.Rows.Select(row => row.Rank).Should().BeInAscendingOrder();
    }

    [Fact]
    public void The_table_in_the_docs_is_current() => DocsTable.ShouldBeCurrent("names.md", Heading, Table());

    private static string Table()
    {
        StringBuilder table = new(Heading);
        foreach (ConstructionRow row in Constructions.Rows)
        {
            string example = row.Example.Replace(" | ", " / ", StringComparison.Ordinal);
            string rank = row.YieldsToModel ? $"{row.Rank}*" : $"{row.Rank}";
            table.Append(null, $"| {rank} | {row.Condition} | {example} |\n");
        }

        return table.ToString();
    }

    private static ConstructionRow RowOf(string construction) =>
        Constructions.Rows.Single(row => row.Construction.ToString() == construction);

    // The *name* in a sentence, or in a title before one.
    private static (string? Title, string Plain, string Name) Read(string example)
    {
        string plain = example.Replace("*", "", StringComparison.Ordinal);
        string name = example.Split('*')[1];
        return plain.Split(" | ") is [var title, var sentence] ? (title, sentence, name) : (null, plain, name);
    }
}
