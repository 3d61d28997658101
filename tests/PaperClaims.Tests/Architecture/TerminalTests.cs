using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperClaims.Tests.Architecture;

/// <summary>One place of the command writes to the terminal: what passes it is visible text.</summary>
public sealed class TerminalTests
{
    private const string Terminal = "Output/Terminal.cs";

    private static readonly string Source = Path.Combine(Repository.Root, "src", "PaperClaims.Cli");

    private static readonly HashSet<string> Questions =
    [
        "IsOutputRedirected",
        "IsErrorRedirected",
        "OpenStandardInput",
        "OpenStandardOutput",
        "WindowWidth",
    ];

    // A progress bar counts papers: there is nothing of the input in it.
    private static readonly HashSet<string> Styled = [Terminal, "Progress.cs"];

    [Fact]
    public void Nothing_but_the_terminal_writes_to_the_console()
    {
        UsesOf(Source).Where(use => use.File != Terminal).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_but_the_terminal_makes_styled_text()
    {
        IEnumerable<string> files =
            from file in Files(Source)
            where SyntaxOf(file).DescendantNodes().OfType<NameSyntax>().Any(name => name.ToString() is "Spectre.Console" or "Spectre")
            select NameOf(file);

        files.Should().BeSubsetOf(Styled).And.Contain(Terminal);
    }

    [Fact]
    public void The_test_sees_what_writes_to_the_console()
    {
        const string code = """
            using static System.Console;
            Console.WriteLine(1);
            System.Console.Error.Write(2);
            _ = Console.IsOutputRedirected;
            Console.SetOut(writer);
            new StreamWriter(Console.OpenStandardError());
            """;

        Uses(CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken).GetRoot())
            .Should()
            .Equal("using static System.Console", "Console.WriteLine", "Console.Error", "Console.SetOut", "Console.OpenStandardError");
    }

    private static IEnumerable<(string File, string Use)> UsesOf(string folder) =>
        from file in Files(folder)
        from use in Uses(SyntaxOf(file))
        select (NameOf(file), use);

    private static IEnumerable<string> Uses(SyntaxNode root)
    {
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            switch (node)
            {
                case UsingDirectiveSyntax { NamespaceOrType: { } name } import when name.ToString() is "System.Console":
                    yield return import.ToString().TrimEnd(';');
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.Text: var member } access
                    when access.Expression.ToString() is "Console" or "System.Console" or "global::System.Console"
                        && !Questions.Contains(member):
                    yield return $"Console.{member}";
                    break;
            }
        }
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static SyntaxNode SyntaxOf(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot();

    private static string NameOf(string file) => Path.GetRelativePath(Source, file).Replace('\\', '/');
}
