using System.CommandLine;
using PaperClaims.Cli.Completions;
using PaperClaims.Cli.Leaderboards;
using PaperClaims.Cli.Report;

namespace PaperClaims.Cli;

/// <summary>The command line.</summary>
internal static class Commands
{
    public static RootCommand Create(ClaimKinds kinds) =>
        new("Turns paper abstracts into typed claims.")
        {
            ExtractCommand.Create(kinds),
            ReportCommand.Create(kinds),
            LeaderboardCommand.Create(kinds),
            ColumnsCommand.Create(kinds),
            EvaluateCommand.Create(kinds),
            CompletionsCommand.Create(),
        };
}
