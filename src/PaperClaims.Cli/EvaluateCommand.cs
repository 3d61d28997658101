using System.CommandLine;
using PaperClaims.Cli.Evaluation;
using PaperClaims.Cli.Output;

namespace PaperClaims.Cli;

/// <summary>The command line of <c>paperclaims evaluate</c>, and its run.</summary>
internal static class EvaluateCommand
{
    private static readonly Argument<string> Gold = new("GOLD")
    {
        Description = "Annotated abstracts: JSON Lines with id, claims and, where nothing is PREDICTED, abstract.",
    };

    private static readonly Argument<string?> Predicted = new("PREDICTED")
    {
        Description = "Claims to compare, JSON Lines as extract writes them; if not given, the abstracts of GOLD are extracted now.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Write JSON instead of a table." };

    public static Command Create(ClaimKinds kinds)
    {
        string[] measures = [.. new Evaluation.Evaluation(kinds).Tallies.Keys];
        Option<string?> errors = new("--errors")
        {
            Description = $"List what is extra and missed of one measure: {string.Join(", ", measures)}.",
            HelpName = "MEASURE",
            CompletionSources = { measures },
        };
        Command command = new("evaluate", "Compares claims with gold: precision, recall and F1 of every kind.")
        {
            Gold,
            Predicted,
            errors,
            Json,
        };
        command.Validators.Add(
            CommandLineValues.OfAll(result =>
            {
                if (result.GetValue(errors) is { } measure && !measures.Contains(measure))
                {
                    result.AddError(CommandLineValues.NoneOf(measure, measures));
                }
            })
        );
        command.SetAction(parsed => Run(parsed, kinds, parsed.GetValue(errors)));
        return command;
    }

    private static int Run(ParseResult parsed, ClaimKinds kinds, string? measure)
    {
        try
        {
            Evaluation.Evaluation evaluation = Evaluate(parsed.GetRequiredValue(Gold), parsed.GetValue(Predicted), kinds);
            if (parsed.GetValue(Json))
            {
                Terminal.WriteData($"{EvaluationReport.ToJson(evaluation)}{Environment.NewLine}");
            }
            else
            {
                EvaluationReport.WriteTable(evaluation, Terminal.Out);
            }

            if (measure is not null)
            {
                EvaluationReport.WriteErrors(evaluation.Tallies[measure], Terminal.Out);
            }

            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            new Messages().Error(exception.Message);
            return ExitCode.Usage;
        }
    }

    private static Evaluation.Evaluation Evaluate(string goldPath, string? predictedPath, ClaimKinds kinds)
    {
        Dictionary<string, EvaluatedPaper> gold = EvaluatedPapers.Read(goldPath);
        Dictionary<string, EvaluatedPaper>? predicted = predictedPath is null ? null : EvaluatedPapers.Read(predictedPath);
        Evaluation.Evaluation evaluation = new(kinds);
        ClaimPipeline pipeline = new ClaimPipelineBuilder(kinds).Build();
        ClaimJson json = new(kinds);
        foreach (EvaluatedPaper paper in gold.Values)
        {
            IReadOnlyList<EvaluatedClaim> claims =
                predicted is not null ? predicted.GetValueOrDefault(paper.Id)?.Claims ?? []
                : paper.Abstract is { } text ? EvaluatedPapers.ClaimsOf(pipeline.Extract(text, paper.Title), json)
                : throw new InvalidDataException($"{goldPath}: {paper.Id} has no \"abstract\" to extract from; name a file of predictions");
            evaluation.Add(paper.Id, paper.Claims, claims);
        }

        return evaluation;
    }
}
