using System.CommandLine;
using PaperClaims.Cli.Input;
using PaperClaims.Cli.Output;

namespace PaperClaims.Cli;

/// <summary>The command line of <c>paperclaims extract</c>.</summary>
internal static class ExtractCommand
{
    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description =
            "Write to this file instead of standard output; .gz compresses. "
            + "A stopped run goes on where it was when given again (not into Parquet).",
        HelpName = "FILE",
    };

    private const string Extensions =
        ".jsonl, .ndjson, .json, .csv (each also .gz), .parquet, .sqlite, .sqlite3, .db; --to chooses one for any name";

    private static readonly string[] Forms = [.. Enum.GetNames<OutputForm>().Select(name => name.ToLowerInvariant())];

    private static readonly Option<string?> To = new("--to")
    {
        Description =
            $"Form of the output: {string.Join(", ", Forms)}. "
            + "If not given, what the name of the output says; a table on a terminal, else jsonl.",
        HelpName = "FORM",
        CustomParser = result => CommandLineValues.ParseOneOf(result, Forms),
        CompletionSources = { Forms },
    };

    private static readonly Option<bool> Wide = new("--wide")
    {
        Description = "Of csv and parquet: one row per paper instead of one row per claim.",
    };

    private static readonly Option<bool> ByteOrderMark = new("--bom")
    {
        Description = "Of csv: a byte order mark first, by which Excel knows UTF-8.",
    };

    private static readonly Option<bool> GuardFormulas = CommandLineValues.GuardFormulas();

    public static Command Create(ClaimKinds kinds)
    {
        Command command = new("extract", "Reads papers and writes the claims of their abstracts.");
        InputOptions input = new(kinds);
        input.AddTo(command, choosesTypes: true);
        command.Add(Output);
        command.Add(To);
        command.Add(Wide);
        command.Add(ByteOrderMark);
        command.Add(GuardFormulas);
        command.Validators.Add(
            CommandLineValues.OfAll(result =>
            {
                string? to = result.GetResult(To) is { Tokens: [var token] } ? token.Value : null;
                if (to is not null && !Forms.Contains(to, StringComparer.OrdinalIgnoreCase))
                {
                    // The option says so itself.
                    return;
                }

                string? output = CommandLineValues.FileOf(result.GetValue(Output));
                OutputForm form = FormOf(to, output);
                string? wrong = OutputName.Check(output, _ => to is not null || PaperWriters.FormOf(output!) is not null, Extensions);
                if ((wrong ?? OutputName.Check(output, form)) is { } reason)
                {
                    result.AddError(reason);
                }
                else if (result.GetValue(Wide) && form is not (OutputForm.Csv or OutputForm.Parquet))
                {
                    result.AddError("--wide is for --to csv and --to parquet.");
                }
                else if ((result.GetValue(ByteOrderMark) || result.GetValue(GuardFormulas)) && form is not OutputForm.Csv)
                {
                    result.AddError("--bom and --guard-formulas are for --to csv.");
                }
            })
        );
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                ExtractSettings settings = ReadSettings(parsed, input);
                using PaperRun run = new(settings.Input, settings.Output, files => PaperWriters.Open(settings, files));
                return await run.ExecuteAsync(cancellationToken).ConfigureAwait(false);
            }
        );
        return command;
    }

    private static ExtractSettings ReadSettings(ParseResult parsed, InputOptions input)
    {
        string? output = CommandLineValues.FileOf(parsed.GetValue(Output));
        return new()
        {
            Input = input.Read(parsed),
            Output = output,
            To = FormOf(parsed.GetValue(To), output),
            Wide = parsed.GetValue(Wide),
            ByteOrderMark = parsed.GetValue(ByteOrderMark),
            GuardFormulas = parsed.GetValue(GuardFormulas),
        };
    }

    private static OutputForm FormOf(string? named, string? output) =>
        named is not null ? Enum.Parse<OutputForm>(named, ignoreCase: true)
        : output is not null ? PaperWriters.FormOf(output) ?? OutputForm.Jsonl
        : Console.IsOutputRedirected ? OutputForm.Jsonl
        : OutputForm.Table;
}
