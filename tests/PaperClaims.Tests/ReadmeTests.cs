using System.Globalization;

namespace PaperClaims.Tests;

/// <summary>The README's example compiles, and prints what the README says.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_example_prints_what_the_readme_says()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "PaperClaims.Tests", "ReadmeTests.cs")).ReplaceLineEndings("\n");

        Normalise(source).Should().Contain(Normalise(Block(readme, "csharp")), "the example here is the one of the README");
        Example().Should().Be(Block(readme, "text"));
    }

    private static string Example()
    {
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        TextWriter console = Console.Out;
        Console.SetOut(output);
        try
        {
            ClaimSet claims = ClaimPipeline.Default.Extract(
                "Our 7B model reaches 75.2% on a dataset of 12,400 images, a gain of 2.5 percentage points. Code: github.com/heron/nest");

            foreach (PercentageClaim percentage in claims.Percentages)
            {
                Console.WriteLine($"{percentage.Value} {percentage.Unit} {percentage.Role} at {percentage.Span.Start}");
            }
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    private static string Block(string markdown, string language)
    {
        int start = markdown.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return markdown[start..markdown.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Normalise(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
