using System.Text;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Tests.Results;

/// <summary>Each pattern holds in its example; docs/results.md lists them, and PAPERCLAIMS_UPDATE_PATTERNS=1 writes the list.</summary>
public sealed class RelationPatternTests
{
    private const string Heading = "| part | rank | the chunk is | example |\n| --- | --- | --- | --- |\n";

    private static readonly LinearModel Numbers = LinearModel.Load("result-number.weights.tsv");

    public static TheoryData<string> Patterns => [.. Rows().Select(row => row.Row.Pattern.ToString())];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_holds_in_its_example(string pattern)
    {
        (ResultPart part, PatternRow row) = Rows().Single(row => row.Row.Pattern.ToString() == pattern);

        Found(row.Example, part).Should().Contain(row.Pattern, row.Example);
    }

    [Fact]
    public void Every_pattern_is_listed_once_and_the_surest_first()
    {
        Rows().Select(row => row.Row.Pattern).Should().BeEquivalentTo(Enum.GetValues<RelationPattern>().Except([RelationPattern.None]));
        foreach (ResultPart part in Enum.GetValues<ResultPart>())
        {
            RelationPatterns.Table(part).Select(row => row.Rank).Should().BeInAscendingOrder();
        }
    }

    [Fact]
    public void The_table_in_the_docs_is_current() => DocsTable.ShouldBeCurrent("results.md", Heading, Table());

    private static string Table()
    {
        StringBuilder table = new(Heading);
        foreach ((ResultPart part, PatternRow row) in Rows())
        {
            table.Append(null, $"| {part.ToString().ToLowerInvariant()} | {row.Rank} | {row.Condition} | {row.Example} |\n");
        }

        return table.ToString();
    }

    private static IEnumerable<(ResultPart Part, PatternRow Row)> Rows() =>
        Enum.GetValues<ResultPart>().SelectMany(part => RelationPatterns.Table(part).Select(row => (part, row)));

    /// <summary>The patterns that tie the *chunk* of an example to its **number**.</summary>
    private static List<RelationPattern> Found(string example, ResultPart part)
    {
        string[] around = example.Split("**");
        string plain = example.Replace("*", "", StringComparison.Ordinal);
        int number = around[0].Replace("*", "", StringComparison.Ordinal).Length;
        string[] aroundChunk = example.Replace("**", "", StringComparison.Ordinal).Split('*');
        TextSpan chunk = new(aroundChunk[0].Length, aroundChunk[1].Length);
        AbstractText text = ScientificTextAnalyzer.Instance.Analyze(plain);
        Claim[] claims = [.. ClaimPipeline.Default.Extract(plain).Where(claim => claim is not ResultClaim)];
        ResultNumbers found = ResultNumbers.Find(text, claims, MetricLexicon.Default, Numbers);
        using ResultAnalysis analysis = new(text, found.Numbers, found.Kinds, claims.OfType<NameClaim>(), MetricLexicon.Default);
        int index = found.Numbers.FindIndex(stated => stated.Span.Contains(number));
        List<RelationPattern> patterns = [];
        foreach (Candidate candidate in RelationClassifier.Collect(analysis)[index].Candidates)
        {
            if (text.SpanOf(analysis.Chunks[candidate.Chunk].First, analysis.Chunks[candidate.Chunk].End).Overlaps(chunk))
            {
                patterns.Add(RelationPatterns.Find(new Placement(analysis, index, candidate), part));
            }
        }

        return patterns;
    }
}
