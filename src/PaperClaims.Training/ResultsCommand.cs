using System.CommandLine;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>The command line of <c>results</c>: fits what finds results, or measures it.</summary>
internal static class ResultsCommand
{
    private static readonly Argument<FileInfo[]> Gold = new Argument<FileInfo[]>("GOLD")
    {
        Description = "Annotated abstracts, JSON Lines with \"abstract\" and \"claims\".",
        Arity = ArgumentArity.OneOrMore,
    }.AcceptExistingOnly();
    private static readonly Option<FileInfo?> Names = new("--names")
    {
        Description =
            "Names found in abstracts held back (names --folds --predicted); without it the built-in model reads them, which has seen them.",
    };
    private static readonly Option<FileInfo[]> Corpus = new Option<FileInfo[]>("--corpus")
    {
        Description =
            "Abstracts without annotations, in any form that extract reads, by which links learn what is hopeless early; none if not given.",
        DefaultValueFactory = _ => [],
    }.AcceptExistingOnly();
    private static readonly Option<DirectoryInfo?> Output = new("--output", "-o")
    {
        Description = "Folder of the library's sources; the models there are replaced.",
    };
    private static readonly Option<int> Folds = new("--folds")
    {
        Description = "Cross-validate with this many folds and write no model.",
        DefaultValueFactory = _ => 0,
    };
    private static readonly Option<FileInfo?> Predicted = new("--predicted")
    {
        Description = "With --folds: file for what was found in the abstracts held back.",
    };

    public static Command Create()
    {
        Command command = new("results", "Fits the models of results: which numbers are results, and what they are linked to.")
        {
            Gold,
            Names,
            Corpus,
            Output,
            Folds,
            Predicted,
        };
        FurtherAnnotations.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Folds) == 0 ? result.GetValue(Output) is null : result.GetValue(Predicted) is null)
            {
                result.AddError("results: say where to write, the models with --output or with --folds what was found with --predicted.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult parsed)
    {
        GoldPaper[] papers = [.. parsed.GetRequiredValue(Gold).SelectMany(GoldPaper.Read)];
        (_, GoldPaper[] linked, GoldPaper[] roles) = FurtherAnnotations.Read(parsed);
        Dictionary<string, IReadOnlyList<NameClaim>> names = ReadNames([.. papers, .. linked], parsed.GetValue(Names));
        ResultExample[] further = [.. linked.Select(paper => ResultExample.Read(paper, names[paper.Id], further: true))];
        ResultExample[] examples = [.. papers.Select(paper => ResultExample.Read(paper, names[paper.Id]))];
        List<AbstractText> corpus = UnannotatedCorpus.Read(parsed.GetValue(Corpus) ?? []);
        if (parsed.GetValue(Folds) is var folds and > 1)
        {
            ResultCrossValidation.Run(examples, further, roles, names, corpus, folds, parsed.GetRequiredValue(Predicted)!);
            return;
        }

        string output = parsed.GetRequiredValue(Output)!.FullName;
        Weights numbers = ResultTrainer.FitNumbers(examples);
        string table = Path.Combine(output, "Results", "result-number.weights.tsv");
        numbers.Write(table);
        Console.WriteLine($"{table}: {numbers.Count} features");
        string file = Path.Combine(output, "Results", "results.model");
        using FileStream stream = File.Create(file);
        LinkTrainer.Fit([.. examples, .. further], ResultTrainer.Read(corpus, ResultTrainer.ToModel(numbers))).Write(stream);
        Console.WriteLine($"{file}: {examples.Concat(further).Sum(example => example.Gold.Length)} results");
    }

    private static Dictionary<string, IReadOnlyList<NameClaim>> ReadNames(GoldPaper[] papers, FileInfo? file)
    {
        Dictionary<string, IReadOnlyList<NameClaim>> names = [];
        Dictionary<string, ExtractedPaper> found = file is null
            ? []
            : File.ReadLines(file.FullName).Select(ClaimJson.Default.Read).ToDictionary(paper => paper.Id);
        foreach (GoldPaper paper in papers)
        {
            names[paper.Id] = found.TryGetValue(paper.Id, out ExtractedPaper? known) ? [.. known.Claims.OfType<NameClaim>()] : Find(paper);
        }

        return names;
    }

    private static IReadOnlyList<NameClaim> Find(GoldPaper paper)
    {
        AbstractText text = ScientificTextAnalyzer.Instance.Analyze(paper.Abstract).WithTitle(paper.Title);
        ClaimCollector claims = new(text);
        new NameExtractor().Extract(text, claims);
        return [.. claims.Claims.OfType<NameClaim>()];
    }
}
