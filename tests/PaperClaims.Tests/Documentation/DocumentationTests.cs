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
    public void Every_link_leads_to_a_file(string path)
    {
        DocumentationPage page = new(path);

        page.LinkedFiles.Where(file => !Path.Exists(Path.Combine(page.Folder, file))).Should().BeEmpty();
    }

    [Fact]
    public void The_example_of_the_readme_prints_what_the_readme_says()
    {
        DocumentationPage readme = new("README.md");

        CodeBlockCompiler.Run(readme.CSharpBlocks[0].Code).Should().Be(readme.FirstBlock("text"));
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
