namespace PaperClaims.Tests.Architecture;

/// <summary>The formatter breaks code; comments and texts are broken by hand.</summary>
public sealed class LineTests
{
    private const int MaxColumns = 140;

    [Fact]
    public void No_line_of_the_sources_is_longer_than_a_screen()
    {
        IEnumerable<string> longLines =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            from line in File.ReadLines(file).Select((text, index) => (text, number: index + 1))
            where line.text.Length > MaxColumns
            select $"{Path.GetRelativePath(Repository.Root, file)}, line {line.number}";

        longLines.Should().BeEmpty();
    }
}
