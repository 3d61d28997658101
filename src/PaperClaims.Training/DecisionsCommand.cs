using System.CommandLine;

namespace PaperClaims.Training;

/// <summary>The command line of <c>decisions</c>: fits the small linear models, or measures them.</summary>
internal static class DecisionsCommand
{
    private static readonly Argument<FileInfo[]> Gold = new Argument<FileInfo[]>("GOLD")
    {
        Description = "Annotated abstracts, JSON Lines with \"abstract\" and \"claims\".",
        Arity = ArgumentArity.OneOrMore,
    }.AcceptExistingOnly();
    private static readonly Option<DirectoryInfo> Output = new Option<DirectoryInfo>("--output", "-o")
    {
        Description = "Folder of the library's sources; the tables of weights there are replaced.",
        Required = true,
    }.AcceptExistingOnly();
    private static readonly Option<int> Folds = new("--folds")
    {
        Description = "Cross-validate with this many folds and write nothing.",
        DefaultValueFactory = _ => 0,
    };

    public static Command Create()
    {
        Command command = new("decisions", "Fits the linear models: the role of a percentage, whether a count is a dataset size.")
        {
            Gold,
            Output,
            Folds,
        };
        FurtherAnnotations.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult parsed)
    {
        GoldPaper[] papers = [.. parsed.GetRequiredValue(Gold).SelectMany(GoldPaper.Read)];
        GoldPaper[] further = FurtherAnnotations.Read(parsed).Roles;
        foreach (Decision decision in (Decision[])[new PercentageRoleDecision(), new DatasetSizeDecision()])
        {
            // Counts of data are not annotated there.
            Example[] more = decision is PercentageRoleDecision ? [.. further.SelectMany(decision.Examples)] : [];
            if (parsed.GetValue(Folds) is var count and > 1)
            {
                CrossValidation.Run(decision, papers, more, count, Console.Out);
            }
            else
            {
                Weights weights = LogisticRegression.Fit(decision.Labels, [.. papers.SelectMany(decision.Examples), .. more]);
                string path = Path.Combine(parsed.GetRequiredValue(Output).FullName, decision.Table);
                weights.Write(path);
                Console.WriteLine($"{path}: {weights.Count} features");
            }
        }
    }
}
