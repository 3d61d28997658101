using System.CommandLine;
using PaperClaims.Cli.Input;
using PaperClaims.Cli.Output;

namespace PaperClaims.Cli.Report;

/// <summary>The command line of <c>paperclaims report</c>.</summary>
internal static class ReportCommand
{
    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "Write to this file instead of standard output.",
        HelpName = "FILE",
    };

    private static readonly Option<string> Title = new("--title")
    {
        Description = "Heading of the report.",
        HelpName = "TEXT",
        DefaultValueFactory = _ => "Claims of papers",
    };

    public static Command Create(ClaimKinds kinds)
    {
        Command command = new(
            "report",
            "Writes one HTML page that shows the claims in the abstracts, to filter and search; reads papers, or claims that extract wrote."
        );
        InputOptions input = new(kinds);
        input.AddTo(command, choosesTypes: true);
        command.Add(Output);
        command.Add(Title);
        command.Validators.Add(
            CommandLineValues.OfAll(result =>
            {
                if (OutputName.Check(CommandLineValues.FileOf(result.GetValue(Output)), IsPage, ".html, .htm (also .gz)") is { } wrong)
                {
                    result.AddError(wrong);
                }
            })
        );
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                string? output = CommandLineValues.FileOf(parsed.GetValue(Output));
                string title = parsed.GetRequiredValue(Title);
                InputSettings settings = input.Read(parsed);
                LeaderboardOptions boards = new() { Metrics = settings.Metrics?.Lexicon ?? MetricLexicon.Default };
                using PaperRun run = new(settings, output, _ => Open(output, title, kinds, boards), readsClaims: true);
                return await run.ExecuteAsync(cancellationToken).ConfigureAwait(false);
            }
        );
        return command;
    }

    private static WriterOutput Open(string? output, string title, ClaimKinds kinds, LeaderboardOptions boards)
    {
        Stream stream = PaperWriters.OpenStream(output);
        return new WriterOutput(
            new HtmlReportWriter(stream)
            {
                Title = title,
                Json = new ClaimJson(kinds),
                Leaderboards = boards,
            },
            stream
        );
    }

    private static bool IsPage(string extension) => extension.ToUpperInvariant() is ".HTML" or ".HTM";
}
