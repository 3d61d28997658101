namespace PaperClaims.Tests.Documentation;

/// <summary>What the documentation shows is so.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Pages { get; } = [.. DocumentationPage.Paths];

    private static readonly string[] AllBlocks =
    [
        .. DocumentationPage.Paths.SelectMany(path => new DocumentationPage(path).CSharpBlocks).Select(block => block.Code),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_code_compiles(string path)
    {
        foreach ((int line, string code) in new DocumentationPage(path).CSharpBlocks)
        {
            CodeBlockCompiler.Check(code, AllBlocks.Where(block => block != code)).Should().BeEmpty($"of the block at {path}:{line}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_code_compiles_for_the_oldest_framework(string path)
    {
        foreach ((int line, string code) in new DocumentationPage(path).CSharpBlocks)
        {
            CodeBlockCompiler
                .Check(code, AllBlocks.Where(block => block != code), isOldest: true)
                .Should()
                .BeEmpty($"of the block at {path}:{line}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file(string path)
    {
        DocumentationPage page = new(path);

        page.LinkedFiles.Where(file => !Path.Exists(Path.Combine(page.Folder, file))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_line_of_prose_fits_on_a_screen(string path)
    {
        new DocumentationPage(path).Prose.Where(line => line.Length > 200).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_example_prints_what_the_page_shows_below_it(string path)
    {
        DocumentationPage page = new(path);
        foreach ((string code, string output) in page.Examples)
        {
            string printed = CodeBlockCompiler.Run(code);
            if (Environment.GetEnvironmentVariable("PAPERCLAIMS_UPDATE_EXAMPLES") == "1")
            {
                page.Replace($"```csharp\n{code}```\n\n```text\n{output}```", $"```csharp\n{code}```\n\n```text\n{printed}```");
            }
            else
            {
                printed.Should().Be(output, $"{path} says so");
            }
        }
    }

    [Fact]
    public void The_first_example_of_the_readme_has_its_output_below_it()
    {
        DocumentationPage readme = new("README.md");

        readme.Examples[0].Code.Should().Be(readme.CSharpBlocks[0].Code);
    }

    [Fact]
    public void A_block_that_does_not_compile_is_seen()
    {
        CodeBlockCompiler
            .Check("Console.WriteLine(ClaimPipeline.Default.Extract(abstractText).Percentage);", [])
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("CS1061");
        CodeBlockCompiler.Check("string text = null;", []).Should().NotBeEmpty();
    }
}
