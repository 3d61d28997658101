using System.Text.Json;

namespace PaperClaims.Cli.Tests.Report;

/// <summary>Reports of papers that a test writes down.</summary>
internal static class Reports
{
    /// <summary>A line of a list of papers.</summary>
    public static string Paper(string id, string title, string text) =>
        $$"""{"id":{{JsonSerializer.Serialize(id)}},"title":{{JsonSerializer.Serialize(title)}},"abstract":{{JsonSerializer.Serialize(text)}}}""";

    /// <summary>Writes the report of some papers, and says where it is.</summary>
    public static async Task<string> WriteAsync(TemporaryFolder folder, string papers, params string[] options)
    {
        string output = folder["report.html"];
        CommandLine.Result result = await CommandLine.RunAsync(["report", folder.Write("papers.jsonl", papers), "-o", output, .. options]);
        result.ExitCode.Should().Be(0, result.Errors);
        return output;
    }
}
