using System.Collections;
using System.Diagnostics;
using System.Reflection;
using PaperClaims.Text;

namespace PaperClaims.Tests;

/// <summary>Sets of claims are values, and can be read by a person.</summary>
public sealed class ClaimSetTests
{
    private const string Abstract =
        "HeronNet, a 7B model, reaches 75.2% accuracy on ImageNet, 1.5% more than ResNet. Its code is at https://github.com/a/b.";

    [Fact]
    public void Sets_of_equal_claims_are_equal()
    {
        ClaimSet one = ClaimPipeline.Default.Extract(Abstract);
        ClaimSet same = ClaimPipeline.Default.Extract(Abstract);
        ClaimSet other = [.. one.Skip(1)];
        ClaimSet? none = null;

        (one == same).Should().BeTrue();
        (one != same).Should().BeFalse();
        (one == other).Should().BeFalse();
        (one != other).Should().BeTrue();
        (one == none).Should().BeFalse();
        (none == one).Should().BeFalse();
        (none == null).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
    }

    [Fact]
    public void Papers_are_equal_if_what_the_JSON_holds_is()
    {
        ExtractedPaper paper = ClaimPipeline.Default.Extract(
            new Paper
            {
                Id = "a",
                Title = "T",
                Date = new PaperDate(2023, 10),
                Abstract = Abstract,
            }
        );
        ExtractedPaper[] others =
        [
            paper with
            {
                Id = "b",
            },
            paper with
            {
                Title = null,
            },
            paper with
            {
                Date = new PaperDate(2023),
            },
            paper with
            {
                SchemaVersion = 1,
            },
            paper with
            {
                Claims = [],
            },
        ];

        (paper == paper with { Abstract = null, Claims = [.. paper.Claims] }).Should().BeTrue();
        others.Should().AllSatisfy(other => (other == paper).Should().BeFalse());
        paper.Should().NotBeNull();
    }

    [Fact]
    public void Claims_and_sets_of_them_are_one_line_each()
    {
        ClaimSet claims = ClaimPipeline.Default.Extract(Abstract);

        claims
            .Select(claim => claim.ToString())
            .Should()
            .BeEquivalentTo(
                "7B model size of HeronNet at 12",
                "75.2% score at 30",
                "75.2% score in accuracy on ImageNet by HeronNet at 30",
                "ImageNet dataset at 48",
                "1.5% change at 58",
                "1.5% change in accuracy on ImageNet by HeronNet against ResNet at 58",
                "https://github.com/a/b code at 96"
            );
        claims
            .ToString()
            .Should()
            .StartWith("7 claims: ")
            .And.Contain("2 percentages")
            .And.Contain("1 model size")
            .And.Contain("2 results");
        ClaimSet.Empty.ToString().Should().Be("no claims");
        ClaimSet.Create([claims[0]]).ToString().Should().Be("1 claim: 1 model size");
        ClaimSet
            .Create([
                new LicenseClaim
                {
                    Text = "MIT",
                    Start = 0,
                    Confidence = 1,
                    LicenseName = "MIT",
                },
            ])
            .ToString()
            .Should()
            .Be("1 claim: 1 LicenseClaim");
    }

    [Fact]
    public void Papers_texts_and_spans_are_one_line_each()
    {
        ExtractedPaper paper = new()
        {
            Id = "a",
            Date = new PaperDate(2023, 10),
            Claims = [],
        };
        AbstractText text = ScientificTextAnalyzer.Instance.Analyze("We reach 75.2%. " + new string('x', 100));

        paper.ToString().Should().Be("a (2023-10): no claims");
        (paper with { Date = null, HasTooManyClaims = true }).ToString().Should().Be("a: too many claims");
        text.ToString().Should().MatchRegex(@"^\d+ tokens, \d sentences?: We reach 75\.2%\. x+\.\.\.$");
        new TextSpan(21, 5).ToString().Should().Be("[21, 26)");
    }

    [Fact]
    public void Leaderboards_and_their_entries_are_one_line_each()
    {
        LeaderboardSet boards = Leaderboard.Build([
            new ExtractedPaper
            {
                Id = "a",
                Abstract = null,
                Claims = [Leaderboards.Scores.GullSet, Leaderboards.Scores.Score(91.2m, "percent") with { Method = "HeronNet" }],
            },
        ]);

        boards.ToString().Should().Be("1 leaderboard");
        boards[0].ToString().Should().Be("GullSet, accuracy (percent): 1 entry");
        boards[0].Entries[0].ToString().Should().Be("1. 91.2 by HeronNet (a)");
    }

    [Theory]
    [InlineData(typeof(ClaimSet))]
    [InlineData(typeof(LeaderboardSet))]
    public void A_debugger_shows_the_items(Type type)
    {
        IEnumerable items =
            type == typeof(ClaimSet) ? ClaimPipeline.Default.Extract(Abstract) : Leaderboard.Build([], new LeaderboardOptions());
        Type view = Type.GetType(type.GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName)!;
        object shown = Activator.CreateInstance(view, items)!;

        ((IEnumerable)view.GetProperty("Items")!.GetValue(shown)!).Cast<object>().Should().Equal(items.Cast<object>());
    }
}
