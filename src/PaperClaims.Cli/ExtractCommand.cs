using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PaperClaims.Cli;

/// <summary>The command line of <c>paperclaims extract</c>.</summary>
internal static class ExtractCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Files to read, also gzip; - is standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Output = new("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };

    private static readonly Option<PaperFormat> Format = new("--format", "-f")
    {
        Description = "Form of the input: jsonl, page, text; recognised if not given.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => PaperFormat.Detect,
        CustomParser = ParseName<PaperFormat>,
    };

    private static readonly Option<OutputForm> To = new("--to")
    {
        Description = "Form of the output: jsonl, json, table; a table on a terminal, else jsonl.",
        HelpName = "FORM",
        CustomParser = ParseName<OutputForm>,
    };

    private static readonly Option<string[]> Types = new("--types")
    {
        Description = $"Only these claim types, separated by commas: {string.Join(", ", ClaimTypes.Names)}.",
        HelpName = "TYPES",
        CustomParser = ParseTypes,
    };

    private static readonly Option<double> MinimumConfidence = new("--min-confidence")
    {
        Description = "Leave out claims below this confidence, 0 to 1.",
        HelpName = "P",
        CustomParser = result => ParseNumber(result, 0.0, 1.0, "a number from 0 to 1"),
    };

    private static readonly Option<int> Jobs = new("--jobs", "-j")
    {
        Description = "Abstracts worked on at the same time; the number of cores if not given.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result => ParseNumber(result, 1, int.MaxValue, "a whole number, 1 or more"),
    };

    public static Command Create()
    {
        Command command = new("extract", "Reads papers and writes the claims of their abstracts.") { Files, Output, Format, To, Types, MinimumConfidence, Jobs };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Files) is null or [])
            {
                result.AddError("extract: name a FILE to read, or - for standard input.");
            }
        });
        command.SetAction((parsed, cancellationToken) => new ExtractRun(ReadSettings(parsed)).ExecuteAsync(cancellationToken));
        return command;
    }

    private static ExtractSettings ReadSettings(ParseResult parsed) => new()
    {
        Inputs = parsed.GetRequiredValue(Files),
        Output = parsed.GetValue(Output),
        Format = parsed.GetValue(Format),
        To = parsed.GetResult(To) is not null ? parsed.GetValue(To)
            : parsed.GetValue(Output) is null && !Console.IsOutputRedirected ? OutputForm.Table
            : OutputForm.Jsonl,
        Types = parsed.GetValue(Types) ?? [],
        Pipeline = ClaimTypes.BuildPipeline(parsed.GetValue(Types) ?? [], parsed.GetValue(MinimumConfidence)),
        Jobs = parsed.GetValue(Jobs),
    };

    private static T ParseName<T>(ArgumentResult result)
        where T : struct, Enum
    {
        string given = result.Tokens[0].Value;
        if (!char.IsAsciiDigit(given[0]) && Enum.TryParse(given, ignoreCase: true, out T value))
        {
            return value;
        }

        IEnumerable<string> names = Enum.GetNames<T>().Select(name => name.ToLowerInvariant());
        result.AddError($"'{given}' is none of {string.Join(", ", names)}.");
        return default;
    }

    private static string[] ParseTypes(ArgumentResult result)
    {
        string[] types = [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        if (types.FirstOrDefault(type => !ClaimTypes.Names.Contains(type)) is { } unknown)
        {
            result.AddError($"'{unknown}' is none of {string.Join(", ", ClaimTypes.Names)}.");
        }

        return types;
    }

    private static T ParseNumber<T>(ArgumentResult result, T least, T most, string requirement)
        where T : IParsable<T>, IComparable<T>
    {
        string given = result.Tokens[0].Value;
        if (!T.TryParse(given, CultureInfo.InvariantCulture, out T? value) || !(value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0))
        {
            result.AddError($"'{given}' must be {requirement}.");
            return least;
        }

        return value;
    }
}
