using System.CommandLine;
using PaperClaims.Cli;
using PaperClaims.Cli.Leaderboards;
using PaperClaims.Cli.Report;

RootCommand root = new("Turns paper abstracts into typed claims.") { ExtractCommand.Create(), ReportCommand.Create(), LeaderboardCommand.Create(), ColumnsCommand.Create(), EvaluateCommand.Create() };
ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    Console.Error.WriteLine($"paperclaims: {parsed.Errors[0].Message}");
    return ExitCode.Usage;
}

return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
