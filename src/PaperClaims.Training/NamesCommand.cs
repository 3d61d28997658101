using System.CommandLine;
using System.Globalization;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>The command line of <c>names</c>: fits the model of names, or measures it.</summary>
internal static class NamesCommand
{
    private static readonly Argument<FileInfo[]> Gold = new Argument<FileInfo[]>("GOLD")
    {
        Description = "Annotated abstracts, JSON Lines with \"abstract\" and \"claims\".",
        Arity = ArgumentArity.OneOrMore,
    }.AcceptExistingOnly();
    private static readonly Option<FileInfo[]> Corpus = new Option<FileInfo[]>("--corpus")
    {
        Description = "Abstracts without annotations, in any form that extract reads; none if not given.",
        DefaultValueFactory = _ => [],
    }.AcceptExistingOnly();
    private static readonly Option<FileInfo?> Counts = new Option<FileInfo?>("--counts")
    {
        Description = "Names and how often they stand before \"dataset\", \"benchmark\" and at all, separated by tabs.",
    };
    private static readonly Option<FileInfo?> Output = new("--output", "-o") { Description = "File to write the model to." };
    private static readonly Option<int> Folds = new("--folds")
    {
        Description = "Cross-validate with this many folds and write nothing.",
        DefaultValueFactory = _ => 0,
    };
    private static readonly Option<int> Fold = new("--fold")
    {
        Description = "Of the folds only this one, from 0.",
        DefaultValueFactory = _ => -1,
    };
    private static readonly Option<FileInfo?> Predicted = new("--predicted")
    {
        Description = "With --folds: write what was found in the abstracts held back to this file.",
    };
    private static readonly Option<bool> Curve = new("--curve")
    {
        Description = "With --folds: F1 against the share of the training data.",
    };
    private static readonly Option<bool> Ablation = new("--ablation") { Description = "With --folds: F1 without each group of features." };

    public static Command Create()
    {
        Command command = new("names", "Fits the model of dataset and benchmark names.")
        {
            Gold,
            Corpus,
            Counts,
            Output,
            Folds,
            Fold,
            Predicted,
            Curve,
            Ablation,
        };
        FurtherAnnotations.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Folds) == 0 && result.GetValue(Output) is null)
            {
                result.AddError("names: say where to write with --output, or measure with --folds.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        GoldPaper[] papers = [.. parsed.GetRequiredValue(Gold).SelectMany(GoldPaper.Read)];
        List<AbstractText> corpus = UnannotatedCorpus.Read(parsed.GetValue(Corpus) ?? []);
        List<(string, NameCount)> counts = parsed.GetValue(Counts) is { } file ? UnannotatedCorpus.ReadCounts(file) : [];
        int folds = parsed.GetValue(Folds);
        NameTrainer trainer = new(NameLexicon.Default, counts, corpus);
        NameExample[] further = [.. FurtherAnnotations.Read(parsed).Named.Select(trainer.Read)];
        if (folds == 0)
        {
            Write(trainer.Fit([.. papers.Select(trainer.Read)], further), parsed.GetRequiredValue(Output)!);
            return 0;
        }

        if (parsed.GetValue(Curve))
        {
            foreach (double share in (ReadOnlySpan<double>)[0.125, 0.25, 0.5, 0.75, 1])
            {
                Measure(trainer, papers, folds, Invariant($"{share:0.###} of the abstracts"), share);
            }
        }
        else if (parsed.GetValue(Ablation))
        {
            foreach ((string name, Predicate<int>? features, bool withCorpus) in FeatureGroups.All)
            {
                Measure(new NameTrainer(NameLexicon.Default, counts, withCorpus ? corpus : [], features), papers, folds, name, 1);
            }
        }
        else
        {
            NameCrossValidation validation = new(trainer, NameLexicon.Default, folds);
            validation.Run([.. papers.Select(trainer.Read)], further, fold: parsed.GetValue(Fold));
            validation.Report(Console.Out);
            if (parsed.GetValue(Predicted) is { } predicted)
            {
                validation.WritePredicted(predicted);
            }
        }

        return 0;
    }

    private static void Measure(NameTrainer trainer, GoldPaper[] papers, int folds, string name, double share)
    {
        NameCrossValidation validation = new(trainer, NameLexicon.Default, folds);
        validation.Run([.. papers.Select(trainer.Read)], [], share);
        Console.WriteLine(Invariant($"{name}: F1 {validation.F1(0.5):0.0000}"));
    }

    private static void Write(NameModel.Parts model, FileInfo file)
    {
        using FileStream stream = file.Create();
        model.Write(stream);
        Console.WriteLine(
            Invariant(
                $"{file.FullName}: {model.Features.Count} features, {model.Words.Count} words, {model.Spans.Count} runs, {model.Judge.Trees} trees, {stream.Length} bytes"
            )
        );
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
