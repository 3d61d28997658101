using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PaperClaims.Cli.Input;

/// <summary>The part of the command line that says what to read: the same for every command that reads papers.</summary>
internal sealed class InputOptions(ClaimKinds kinds)
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Files to read, also gzip; folders; patterns such as '**/*.jsonl.gz'; - is standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Format = new("--format", "-f")
    {
        Description = $"Form of the input: {string.Join(", ", InputFormat.Names)}; recognised if not given.",
        HelpName = "FORMAT",
        CustomParser = result => CommandLineValues.ParseOneOf(result, InputFormat.Names),
        CompletionSources = { InputFormat.Names.ToArray() },
    };

    private static readonly Option<PaperFields?> Fields = new("--fields")
    {
        Description =
            "Fields or columns that hold what, such as abstract=text,id=doi (of id, title, abstract, date); recognised if not given.",
        HelpName = "NAMES",
        CustomParser = ParseFields,
    };

    private readonly Option<string[]> types = new("--types")
    {
        Description = $"Only these claim types, separated by commas: {string.Join(", ", NamesOf(kinds))}.",
        HelpName = "TYPES",
        CustomParser = result => ParseTypes(result, NamesOf(kinds)),
        CompletionSources = { NamesOf(kinds) },
    };

    private static readonly Option<OwnList<NameLexicon>?> Names = new("--names")
    {
        Description =
            "Names of your own, which are always claimed: "
            + "lines of a name, dataset or benchmark, other spellings (separated by '; '), and a family, separated by tabs.",
        HelpName = "FILE",
        CustomParser = result => OwnList<NameLexicon>.Parse(result, NameLexicon.Default.With),
    };

    private static readonly Option<OwnList<MetricLexicon>?> Metrics = new("--metrics")
    {
        Description =
            "Metrics of your own: "
            + "lines of a name, other spellings (separated by '; '), unit, range (0-1) and higher or lower, separated by tabs.",
        HelpName = "FILE",
        CustomParser = result => OwnList<MetricLexicon>.Parse(result, MetricLexicon.Default.With),
    };

    private static readonly Option<double> MinimumConfidence = new("--min-confidence")
    {
        Description = "Leave out claims below this confidence, 0 to 1.",
        HelpName = "P",
        CustomParser = result => CommandLineValues.ParseNumber(result, 0.0, 1.0, "a number from 0 to 1"),
    };

    private static readonly Option<int> MaxAbstract = new("--max-abstract")
    {
        Description =
            "Leave out papers whose abstract has more characters, and say so; "
            + $"{new PaperReaderOptions().MaxAbstractLength.ToString(CultureInfo.InvariantCulture)} if not given.",
        HelpName = "N",
        DefaultValueFactory = _ => new PaperReaderOptions().MaxAbstractLength,
        CustomParser = result => CommandLineValues.ParseNumber(result, 1, int.MaxValue, "a whole number, 1 or more"),
    };

    private static readonly Option<int> MaxClaims = new("--max-claims")
    {
        Description =
            "Leave out papers with more claims, and say so; "
            + $"{InputSettings.DefaultMaxClaims.ToString(CultureInfo.InvariantCulture)} if not given.",
        HelpName = "N",
        DefaultValueFactory = _ => InputSettings.DefaultMaxClaims,
        CustomParser = result => CommandLineValues.ParseNumber(result, 1, int.MaxValue, "a whole number, 1 or more"),
    };

    private static readonly Option<int> Jobs = new("--jobs", "-j")
    {
        Description = "Abstracts worked on at the same time; the number of cores if not given.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result => CommandLineValues.ParseNumber(result, 1, int.MaxValue, "a whole number, 1 or more"),
    };

    private static readonly Option<string?> Errors = new("--errors")
    {
        Description = "Write the lines about what could not be read to this file instead of standard error.",
        HelpName = "FILE",
    };

    /// <summary>Adds the options to a command; of a command that needs all types, not the choice of them.</summary>
    /// <param name="command">The command.</param>
    /// <param name="choosesTypes">Whether it lets the user choose the claim types.</param>
    /// <param name="hasConfidence">Whether it leaves out claims below a confidence, whatever they are.</param>
    public void AddTo(Command command, bool choosesTypes, bool hasConfidence = true)
    {
        command.Add(Files);
        command.Add(Format);
        command.Add(Fields);
        if (choosesTypes)
        {
            command.Add(types);
        }

        command.Add(Names);
        command.Add(Metrics);
        if (hasConfidence)
        {
            command.Add(MinimumConfidence);
        }

        command.Add(MaxAbstract);
        command.Add(MaxClaims);
        command.Add(Jobs);
        command.Add(Errors);
        command.Validators.Add(result =>
        {
            string[] files = result.GetValue(Files) ?? [];
            if (files.Length == 0)
            {
                result.AddError("name a FILE to read, or - for standard input.");
            }
            else if (files.FirstOrDefault(file => file.Length > 1 && file.StartsWith('-') && !Path.Exists(file)) is { } option)
            {
                string? near = NearName.Of(option, command.Options.Select(known => known.Name));
                result.AddError($"'{option}' is no option.{(near is null ? "" : $" Did you mean {near}?")}");
            }
        });
    }

    public InputSettings Read(ParseResult parsed) =>
        new()
        {
            Kinds = kinds,
            Inputs = parsed.GetRequiredValue(Files),
            Format = parsed.GetValue(Format),
            Fields = parsed.GetValue(Fields) ?? PaperFields.Recognized,
            Types = parsed.CommandResult.Command.Options.Contains(types) ? parsed.GetValue(types) ?? [] : [],
            Names = parsed.GetValue(Names),
            Metrics = parsed.GetValue(Metrics),
            MinimumConfidence = parsed.CommandResult.Command.Options.Contains(MinimumConfidence) ? parsed.GetValue(MinimumConfidence) : 0,
            MaxAbstract = parsed.GetValue(MaxAbstract),
            MaxClaims = parsed.GetValue(MaxClaims),
            Jobs = parsed.GetValue(Jobs),
            Errors = parsed.GetValue(Errors),
        };

    private static PaperFields ParseFields(ArgumentResult result)
    {
        PaperFields fields = PaperFields.Recognized;
        foreach (string pair in CommandLineValues.SplitList(result))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? "" : pair[(equals + 1)..];
            PaperFields? named = (equals < 0 ? pair : pair[..equals]) switch
            {
                _ when name.Length == 0 => null,
                "id" => fields with { Id = name },
                "title" => fields with { Title = name },
                "abstract" => fields with { Abstract = name },
                "date" => fields with { Date = name },
                _ => null,
            };
            if (named is null)
            {
                result.AddError($"'{pair}' is not id=NAME, title=NAME, abstract=NAME or date=NAME.");
                return fields;
            }

            fields = named;
        }

        return fields;
    }

    private static string[] ParseTypes(ArgumentResult result, string[] known)
    {
        string[] given = [.. CommandLineValues.SplitList(result)];
        if (given.FirstOrDefault(type => !known.Contains(type)) is { } unknown)
        {
            result.AddError(CommandLineValues.NoneOf(unknown, known));
        }

        return given;
    }

    private static string[] NamesOf(ClaimKinds kinds) => [.. kinds.All.Select(kind => kind.Name)];
}
