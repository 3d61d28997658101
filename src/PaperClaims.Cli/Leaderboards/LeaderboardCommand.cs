using System.CommandLine;
using PaperClaims.Cli.Input;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>The command line of <c>paperclaims leaderboard</c>.</summary>
internal static class LeaderboardCommand
{
    private static readonly string[] Forms = [.. Enum.GetNames<LeaderboardForm>().Select(name => name.ToLowerInvariant())];

    private static readonly Option<string?> On = new("--on")
    {
        Description = "The dataset or benchmark, in any spelling; without it the boards that there are are listed.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Metric = new("--metric")
    {
        Description = "Only this metric, in any spelling.",
        HelpName = "NAME",
    };

    private static readonly Option<bool> All = new("--all") { Description = "Every board with its entries, instead of their list." };

    private static readonly Option<bool> Unnamed = new("--unnamed")
    {
        Description = "Boards for what is no named dataset or benchmark too.",
    };

    private static readonly Option<string?> To = new("--to")
    {
        Description = $"Form of the output: {string.Join(", ", Forms)}; a table if not given.",
        HelpName = "FORM",
        CustomParser = result => CommandLineValues.ParseOneOf(result, Forms),
        CompletionSources = { Forms },
    };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "Write to this file instead of standard output.",
        HelpName = "FILE",
    };

    public static Command Create(ClaimKinds kinds)
    {
        Command command = new("leaderboard", "Ranks the scores that papers report on a dataset or benchmark, each with its evidence.");
        InputOptions options = new(kinds);
        options.AddTo(command, choosesTypes: false);
        foreach (Option option in (Option[])[On, Metric, All, Unnamed, To, Output])
        {
            command.Add(option);
        }

        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                InputSettings input = options.Read(parsed);
                LeaderboardSettings settings = new()
                {
                    On = parsed.GetValue(On),
                    Metric = parsed.GetValue(Metric),
                    All = parsed.GetValue(All),
                    Options = new LeaderboardOptions
                    {
                        IncludeUnnamed = parsed.GetValue(Unnamed),
                        Metrics = input.Metrics?.Lexicon ?? MetricLexicon.Default,
                    },
                    Names = input.Names?.Lexicon ?? NameLexicon.Default,
                    To = Enum.Parse<LeaderboardForm>(parsed.GetValue(To) ?? nameof(LeaderboardForm.Table), ignoreCase: true),
                    Output = CommandLineValues.FileOf(parsed.GetValue(Output)),
                };
                using PaperRun run = new(input, settings.Output, () => new LeaderboardWriter(settings));
                return await run.ExecuteAsync(cancellationToken).ConfigureAwait(false);
            }
        );
        return command;
    }
}

/// <summary>What <c>paperclaims leaderboard</c> was asked to do.</summary>
internal sealed record LeaderboardSettings
{
    public string? On { get; init; }

    public string? Metric { get; init; }

    public bool All { get; init; }

    public required LeaderboardOptions Options { get; init; }

    public required NameLexicon Names { get; init; }

    public LeaderboardForm To { get; init; }

    public string? Output { get; init; }
}

/// <summary>What leaderboards look like.</summary>
internal enum LeaderboardForm
{
    Table,
    Csv,
    Json,
    Md,
    Html,
}
