using System.CommandLine;
using System.Globalization;

namespace PaperClaims.Training;

/// <summary>The command line of <c>cross-validate</c>: measures a model on abstracts that are held back.</summary>
internal static class CrossValidateCommand
{
    private static readonly Argument<string> Model = new Argument<string>("MODEL")
    {
        Description = "The model to measure.",
    }.AcceptOnlyFromAmong("percentage-role", "dataset-size", "names", "results");

    private static readonly Option<int> Folds = new("--folds") { Description = "The number of folds.", DefaultValueFactory = _ => 5 };
    private static readonly Option<int> Fold = new("--fold")
    {
        Description = "Of names: this fold alone, from 0.",
        DefaultValueFactory = _ => -1,
    };

    private static readonly Option<FileInfo?> Predicted = new("--predicted")
    {
        Description = "Of names and results: write what was found in the abstracts held back, for paperclaims evaluate.",
    };

    private static readonly Option<bool> Curve = new("--curve") { Description = "Of names: F1 against the share of the training data." };
    private static readonly Option<string[]> Ablation = new Option<string[]>("--ablation")
    {
        Description = "Of names: F1 without each of these groups of features; without each group there is if none is named.",
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = true,
    }.AcceptOnlyFromAmong([.. FeatureGroups.All.Select(group => group.Name)]);

    public static Command Create()
    {
        Command command = new("cross-validate", "Measures a model on abstracts that are held back; writes no model.")
        {
            Model,
            Folds,
            Fold,
            Predicted,
            Curve,
            Ablation,
        };
        TrainingOptions.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult parsed)
    {
        string model = parsed.GetRequiredValue(Model);
        (TrainingManifest manifest, TrainingInputs inputs, ModelFiles files) = TrainingOptions.Open(parsed, [model]);
        ModelFitter fitter = new(manifest, inputs, files);
        int folds = parsed.GetValue(Folds);
        switch (model)
        {
            case "percentage-role":
                Run(model, manifest.PercentageRole, new PercentageRoleDecision(), fitter, folds);
                break;
            case "dataset-size":
                Run(model, manifest.DatasetSize, new DatasetSizeDecision(), fitter, folds);
                break;
            case "names" when parsed.GetValue(Curve) || parsed.GetResult(Ablation) is not null:
                RunVariants(parsed, inputs.Gold(manifest.Names.Gold), fitter, folds);
                break;
            case "names":
                NameCrossValidation validation = fitter.CrossFitNames(folds, parsed.GetValue(Fold));
                validation.Report(Console.Out);
                Write(validation.Predicted, parsed.GetValue(Predicted));
                break;
            default:
                Write(RunResults(manifest, inputs, files, fitter, folds), parsed.GetValue(Predicted));
                break;
        }
    }

    private static void Run(string model, DecisionPlan plan, Decision decision, ModelFitter fitter, int folds)
    {
        (GoldPaper[] gold, GoldPaper[] annotated) = fitter.PapersOf(plan);
        CrossValidation.Run(model, decision, plan.Regression, gold, annotated, folds, Console.Out);
        if (annotated.Length > 0)
        {
            CrossValidation.Run(
                $"{model}, abstracts with annotations of it alone",
                decision,
                plan.Regression,
                annotated,
                gold,
                folds,
                Console.Out
            );
        }
    }

    private static void RunVariants(ParseResult parsed, GoldPaper[] papers, ModelFitter fitter, int folds)
    {
        if (parsed.GetResult(Ablation) is not null)
        {
            string[] named = parsed.GetValue(Ablation) ?? [];
            foreach (FeatureGroup group in FeatureGroups.All.Where(group => named.Length == 0 || named.Contains(group.Name)))
            {
                Measure(fitter.NameTrainer(group), papers, folds, group.Name, share: 1);
            }

            return;
        }

        foreach (double share in (ReadOnlySpan<double>)[0.125, 0.25, 0.5, 0.75, 1])
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{share:0.###} of the abstracts");
            Measure(fitter.NameTrainer(), papers, folds, name, share);
        }
    }

    private static void Measure(NameTrainer trainer, GoldPaper[] papers, int folds, string name, double share)
    {
        NameCrossValidation validation = new(trainer, NameLexicon.Default, folds);
        validation.Run([.. papers.Select(trainer.Read)], [], [], share);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: F1 {validation.F1(0.5):0.0000}"));
    }

    private static IEnumerable<ExtractedPaper> RunResults(
        TrainingManifest manifest,
        TrainingInputs inputs,
        ModelFiles files,
        ModelFitter fitter,
        int folds
    )
    {
        ResultExample[] gold = fitter.ResultExamples(manifest.Results.Gold, areResultsAlone: false);
        ResultExample[] resultsAlone = fitter.ResultExamples(manifest.Results.Results, areResultsAlone: true);
        GoldPaper[] rolesAlone = manifest.PercentageRole.Annotations is { } annotations
            ? inputs.Annotated(annotations, manifest.PercentageRole.Texts)
            : [];
        return new ResultCrossValidation(manifest, fitter.Extractors()).Run(
            gold,
            resultsAlone,
            rolesAlone,
            files.CrossFittedNames(),
            inputs.Corpus(manifest.Results.Corpus),
            folds
        );
    }

    private static void Write(IEnumerable<ExtractedPaper> papers, FileInfo? file)
    {
        if (file is not null)
        {
            File.WriteAllLines(file.FullName, papers.Select(ClaimJson.Default.Write));
        }
    }
}
