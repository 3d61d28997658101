using System.Text.RegularExpressions;

namespace PaperClaims.Tests.Documentation;

/// <summary>A page of the documentation and its C# blocks.</summary>
internal sealed partial class DocumentationPage(string path)
{
    public static IEnumerable<string> Paths { get; } =
    [
        "README.md",
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

    public string FirstBlock(string language) => Blocks(language).First().Value;

    public string[] AllBlocks(string language) => [.. Blocks(language).Select(code => code.Value)];

    private IEnumerable<Group> Blocks(string language) =>
        Block().Matches(Text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"]);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("""(?:\]\(|src="|srcset=")(?<file>[^)#"\s]+)""")]
    private static partial Regex Link();
}
