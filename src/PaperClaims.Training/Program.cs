using System.CommandLine;
using PaperClaims.Training;

Argument<FileInfo[]> gold = new("GOLD") { Description = "Annotated abstracts, JSON Lines in the contract of the command with \"abstract\".", Arity = ArgumentArity.OneOrMore };
Option<DirectoryInfo> output = new("--output", "-o") { Description = "Folder of the library's sources; the tables of weights there are replaced.", Required = true };
Option<int> folds = new("--folds") { Description = "Cross-validate with this many folds and write nothing.", DefaultValueFactory = _ => 0 };
gold.AcceptExistingOnly();
output.AcceptExistingOnly();

RootCommand root = new("Fits the linear models of PaperClaims: same input, same bytes out.") { gold, output, folds };
root.SetAction(parsed =>
{
    GoldPaper[] papers = [.. parsed.GetRequiredValue(gold).SelectMany(GoldPaper.Read)];
    foreach (Decision decision in (Decision[])[new PercentageRoleDecision(), new DatasetSizeDecision()])
    {
        if (parsed.GetValue(folds) is var count and > 1)
        {
            CrossValidation.Run(decision, papers, count, Console.Out);
        }
        else
        {
            Weights weights = LogisticRegression.Fit(decision.Labels, [.. papers.SelectMany(decision.Examples)]);
            string path = Path.Combine(parsed.GetRequiredValue(output).FullName, decision.Table);
            weights.Write(path);
            Console.WriteLine($"{path}: {weights.Count} features");
        }
    }
});
return root.Parse(args).Invoke();
