using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Data.Sqlite;
using PaperClaims.Cli.Evaluation;
using PaperClaims.Tests;

namespace PaperClaims.Cli.Tests;

/// <summary>A claim kind that is registered in <see cref="ClaimKinds"/> is known everywhere.</summary>
public sealed class KindRegistrationTests : IDisposable
{
    private const string Paper =
        """{"id":"a","title":"Wrens","abstract":"WrenNet reaches an accuracy of 81.5% on ImageNet. We release it under MIT terms."}""";

    private static readonly ClaimKinds Kinds = new(
        [.. ClaimKinds.Default.All, ClaimKind.Of<LicenseClaim, LicenseExtractor>("license", "licenses")],
        () => JsonTypeInfoResolver.Combine(ClaimKinds.Default.Metadata, LicenseJsonContext.Default)
    );

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("jsonl", "\"type\":\"license\",\"text\":\"MIT\"")]
    [InlineData("json", "\"license_name\":\"MIT\"")]
    [InlineData("csv", "license,MIT,")]
    [InlineData("table", "license name MIT, is permissive true")]
    public async Task Every_form_of_output_writes_it(string form, string expected)
    {
        string output = folder["out"];

        await RunAsync("extract", Input(), "--to", form, "-o", output);

        File.ReadAllText(output).Should().Contain(expected).And.Contain("81.5%");
    }

    [Fact]
    public async Task Its_fields_are_columns_and_its_plural_is_the_cell_of_a_row_a_paper()
    {
        string claims = folder["claims.csv"];
        string papers = folder["papers.csv"];

        await RunAsync("extract", Input(), "-o", claims);
        await RunAsync("extract", Input(), "--wide", "-o", papers);

        File.ReadLines(claims).First().Should().EndWith(",baseline_confidence,license_name,is_permissive");
        File.ReadLines(papers).First().Should().EndWith(",results,licenses");
        File.ReadLines(papers).Last().Should().EndWith(",MIT");
    }

    [Fact]
    public async Task It_has_a_view_in_the_database()
    {
        string path = folder["claims.sqlite"];

        await RunAsync("extract", Input(), "-o", path);

        using SqliteConnection database = new($"Data Source={path};Pooling=False");
        database.Open();
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = "SELECT license_name FROM licenses";
        command.ExecuteScalar().Should().Be("MIT");
    }

    [Fact]
    public async Task It_can_be_asked_for_alone()
    {
        string output = folder["out.jsonl"];

        await RunAsync("extract", Input(), "--types", "license", "-o", output);

        new ClaimJson(Kinds).Read(File.ReadAllText(output)).Claims.Should().ContainSingle().Which.Should().BeOfType<LicenseClaim>();
    }

    [Fact]
    public async Task The_report_lists_it()
    {
        string output = folder["report.html"];

        await RunAsync("report", Input(), "-o", output);

        File.ReadAllText(output).Should().Contain("""{ name: "license", plural: "licenses", derived: false }""");
    }

    [Fact]
    public void The_evaluation_measures_it()
    {
        Evaluation.Evaluation evaluation = new(Kinds);
        IReadOnlyList<EvaluatedClaim> claims = EvaluatedPapers.ClaimsOf(
            new ClaimPipelineBuilder(Kinds).Build().Extract("We release it under MIT terms."),
            new ClaimJson(Kinds)
        );

        evaluation.Add("a", claims, claims);

        evaluation.Tallies["license"].F1.Should().Be(1);
    }

    private string Input() => folder.Write("papers.jsonl", Paper);

    private static async Task RunAsync(params string[] arguments)
    {
        ParseResult parsed = Commands.Create(Kinds).Parse(arguments);
        parsed.Errors.Should().BeEmpty();
        (await parsed.InvokeAsync(cancellationToken: TestContext.Current.CancellationToken)).Should().Be(ExitCode.Success);
    }
}
