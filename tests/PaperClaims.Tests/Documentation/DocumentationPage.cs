using System.Text.RegularExpressions;

namespace PaperClaims.Tests.Documentation;

/// <summary>A page of the documentation and its C# blocks.</summary>
internal sealed partial class DocumentationPage(string path)
{
    public static IEnumerable<string> Paths { get; } =
    [
        "README.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        .. Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Order(StringComparer.Ordinal),
    ];

    public string Folder { get; } = Path.GetDirectoryName(Path.Combine(Repository.Root, path))!;

    public string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, path));

    /// <summary>Each with the line that it starts on.</summary>
    public IReadOnlyList<(int Line, string Code)> CSharpBlocks =>
        [.. Blocks("csharp").Select(code => (Text.AsSpan(0, code.Index).Count('\n') + 1, code.Value))];

    public IEnumerable<string> LinkedFiles =>
        Link().Matches(Text).Select(match => match.Groups["file"].Value).Where(file => !file.Contains(':', StringComparison.Ordinal));

    /// <summary>The lines outside of blocks, tables and HTML.</summary>
    public IEnumerable<string> Prose =>
        AnyBlock().Replace(Text, "").Split('\n').Where(line => line.TrimStart() is not ['|' or '<' or '!', ..]);

    /// <summary>The C# blocks that a block of text follows with nothing between: programs, and what they print.</summary>
    public IReadOnlyList<(string Code, string Output)> Examples =>
        [.. Example().Matches(Text).Select(example => (example.Groups["code"].Value, example.Groups["output"].Value))];

    /// <summary>Puts one text in the place of another in the file.</summary>
    public void Replace(string old, string replacement)
    {
        string file = Path.Combine(Repository.Root, path);
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, replacement, StringComparison.Ordinal));
    }

    public string[] AllBlocks(string language) => [.. Blocks(language).Select(code => code.Value)];

    private IEnumerable<Group> Blocks(string language) =>
        Block().Matches(Text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"]);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex AnyBlock();

    [GeneratedRegex("^```csharp\n(?<code>(?:(?!```).*\n)*)```\n\n```text\n(?<output>(?:(?!```).*\n)*)```", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex("""(?:\]\(|src="|srcset=")(?<file>[^)#"\s]+)""")]
    private static partial Regex Link();
}
