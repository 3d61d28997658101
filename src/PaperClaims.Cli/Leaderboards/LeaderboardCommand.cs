using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PaperClaims.Cli.Input;
using PaperClaims.Cli.Output;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>The command line of <c>paperclaims leaderboard</c>.</summary>
internal static class LeaderboardCommand
{
    private const string Known = ".txt, .md, .html, .csv, .json (each also .gz); --to chooses one for any name";

    private static readonly Dictionary<string, LeaderboardForm> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = LeaderboardForm.Table,
        [".txt"] = LeaderboardForm.Table,
        [".csv"] = LeaderboardForm.Csv,
        [".json"] = LeaderboardForm.Json,
        [".md"] = LeaderboardForm.Md,
        [".markdown"] = LeaderboardForm.Md,
        [".html"] = LeaderboardForm.Html,
        [".htm"] = LeaderboardForm.Html,
    };

    private static readonly string[] Forms = [.. Enum.GetNames<LeaderboardForm>().Select(name => name.ToLowerInvariant())];

    private static readonly Option<string?> On = new("--on")
    {
        Description = "The dataset or benchmark, in any spelling; without it all boards are listed.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Family = new("--family")
    {
        Description = "The boards of all versions, years and sizes of a dataset or benchmark, such as AIME.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Metric = new("--metric")
    {
        Description = "Only this metric, in any spelling.",
        HelpName = "NAME",
    };

    private static readonly Option<bool> All = new("--all") { Description = "Every board with its entries, instead of their list." };

    private static readonly Option<int> MinimumPapers = new("--min-papers")
    {
        Description = "Only boards with at least so many papers; 1 if not given.",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
        CustomParser = result => CommandLineValues.ParseNumber(result, 1, int.MaxValue, "a whole number, 1 or more"),
    };

    private static readonly Option<bool> WithoutBaselines = new("--without-baselines")
    {
        Description = "Leave out the scores of other systems that a paper compares its method with.",
    };

    private static readonly Option<double> MinimumConfidence = new("--min-confidence")
    {
        Description =
            "Leave out scores below this confidence, 0 to 1; "
            + $"{LeaderboardOptions.DefaultMinimumConfidence.ToString(CultureInfo.InvariantCulture)} if not given.",
        HelpName = "P",
        DefaultValueFactory = _ => LeaderboardOptions.DefaultMinimumConfidence,
        CustomParser = result => CommandLineValues.ParseNumber(result, 0.0, 1.0, "a number from 0 to 1"),
    };

    private static readonly Option<bool> Unnamed = new("--unnamed")
    {
        Description = "Also show boards for data that is not a named dataset or benchmark.",
    };

    private static readonly Option<bool> RareMetrics = new("--rare-metrics")
    {
        Description = "Also show boards for metrics that are not in the lexicon and appear only once.",
    };

    private static readonly Option<RejectedRows?> Reject = new("--reject")
    {
        Description = "Leave out the rows of this table: those that you found wrong, with the header that --to csv writes.",
        HelpName = "FILE",
        CustomParser = RejectedRows.Parse,
    };

    private static readonly Option<string?> To = new("--to")
    {
        Description = $"Form of the output: {string.Join(", ", Forms)}. If not given, what the name of the output says; else a table.",
        HelpName = "FORM",
        CustomParser = result => CommandLineValues.ParseOneOf(result, Forms),
        CompletionSources = { Forms },
    };

    private static readonly Option<bool> GuardFormulas = CommandLineValues.GuardFormulas();

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "Write to this file instead of standard output; .gz compresses.",
        HelpName = "FILE",
    };

    public static Command Create(ClaimKinds kinds)
    {
        Command command = new(
            "leaderboard",
            "Ranks the scores that papers report on a dataset or benchmark, each with its evidence. Reads papers, or what extract "
                + "wrote of them."
        );
        InputOptions options = new(kinds);
        options.AddTo(command, choosesTypes: false, hasConfidence: false);
        foreach (
            Option option in (Option[])
                [
                    On,
                    Family,
                    Metric,
                    All,
                    MinimumPapers,
                    MinimumConfidence,
                    WithoutBaselines,
                    Unnamed,
                    RareMetrics,
                    Reject,
                    To,
                    GuardFormulas,
                    Output,
                ]
        )
        {
            command.Add(option);
        }

        command.Validators.Add(CommandLineValues.OfAll(Check));
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                InputSettings input = options.Read(parsed) with { Rejected = parsed.GetValue(Reject)?.Path };
                LeaderboardSettings settings = Read(parsed, input);
                using PaperRun run = new(input, settings.Output, _ => new LeaderboardWriter(settings), readsClaims: true);
                return await run.ExecuteAsync(cancellationToken).ConfigureAwait(false);
            }
        );
        return command;
    }

    private static LeaderboardSettings Read(ParseResult parsed, InputSettings input) =>
        new()
        {
            On = parsed.GetValue(On),
            Family = parsed.GetValue(Family),
            Metric = parsed.GetValue(Metric),
            All = parsed.GetValue(All),
            Options = new LeaderboardOptions
            {
                MinimumConfidence = parsed.GetValue(MinimumConfidence),
                MinimumPapers = parsed.GetValue(MinimumPapers),
                IncludeBaselines = !parsed.GetValue(WithoutBaselines),
                IncludeUnnamed = parsed.GetValue(Unnamed),
                IncludeRareMetrics = parsed.GetValue(RareMetrics),
                Metrics = input.Metrics?.Lexicon ?? MetricLexicon.Default,
                Names = input.Names?.Lexicon ?? NameLexicon.Default,
            },
            Rejected = parsed.GetValue(Reject),
            To = FormOf(parsed.GetValue(To), CommandLineValues.FileOf(parsed.GetValue(Output))) ?? LeaderboardForm.Table,
            GuardFormulas = parsed.GetValue(GuardFormulas),
            Output = CommandLineValues.FileOf(parsed.GetValue(Output)),
        };

    private static void Check(CommandResult result)
    {
        string? to = result.GetResult(To) is { Tokens: [var token] } ? token.Value : null;
        if (to is not null && !Forms.Contains(to, StringComparer.OrdinalIgnoreCase))
        {
            // The option says so itself.
            return;
        }

        string? output = CommandLineValues.FileOf(result.GetValue(Output));
        if (OutputName.Check(output, _ => FormOf(to, output) is not null, Known) is { } wrong)
        {
            result.AddError(wrong);
        }
        else if (result.GetValue(GuardFormulas) && FormOf(to, output) is not LeaderboardForm.Csv)
        {
            result.AddError("--guard-formulas is for --to csv.");
        }
    }

    /// <summary>The form that is named, or that the name of the output asks for; null where it asks for none.</summary>
    private static LeaderboardForm? FormOf(string? named, string? output) =>
        named is not null ? Enum.Parse<LeaderboardForm>(named, ignoreCase: true)
        : output is null ? LeaderboardForm.Table
        : Extensions.TryGetValue(OutputName.ExtensionOf(output), out LeaderboardForm form) ? form
        : null;
}
