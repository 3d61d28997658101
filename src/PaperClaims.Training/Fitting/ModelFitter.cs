using PaperClaims.Learning;

namespace PaperClaims.Training;

/// <summary>Fits each model of a manifest. Same input, same bytes.</summary>
internal sealed class ModelFitter(TrainingManifest manifest, TrainingInputs inputs, ModelFiles files)
{
    /// <summary>Fits a model to its inputs and to the models that it is fitted from.</summary>
    /// <returns>The content of its file.</returns>
    public byte[] Fit(string model) =>
        model switch
        {
            "percentage-role" => Fit(manifest.PercentageRole, new PercentageRoleDecision(), Header(model)),
            "dataset-size" => Fit(manifest.DatasetSize, new DatasetSizeDecision(), Header(model)),
            "names" => FitNames(Header(model)),
            "cross-fitted-names" => CrossFittedNames.Write(CrossFitNames().Predicted, Header(model)),
            "result-number" => FitResultNumbers(Header(model)),
            "results" => FitResults(Header(model)),
            _ => throw new ArgumentException($"The manifest has no model \"{model}\".", nameof(model)),
        };

    /// <summary>The fully annotated abstracts of a decision, and those with annotations of it alone.</summary>
    public (GoldPaper[] Gold, GoldPaper[] Annotated) PapersOf(DecisionPlan plan) =>
        (inputs.Gold(plan.Gold), plan.Annotations is null ? [] : inputs.Annotated(plan.Annotations, plan.Texts));

    public NameTrainer NameTrainer(FeatureGroup? without = null) =>
        new(
            manifest.Names,
            NameLexicon.Default,
            inputs.Counts(manifest.Names.Counts),
            without?.WithCorpus == false ? [] : inputs.Corpus(manifest.Names.Corpus),
            without?.Features
        );

    /// <summary>Finds the names of each abstract by a model that has not learned from it.</summary>
    public NameCrossValidation CrossFitNames(int? folds = null, int fold = -1)
    {
        NameTrainer trainer = NameTrainer();
        NameExample[] gold = [.. inputs.Gold(manifest.Names.Gold).Select(trainer.Read)];
        HashSet<string> known = [.. gold.Select(example => example.Paper.Id)];
        NameCrossValidation validation = new(trainer, NameLexicon.Default, folds ?? manifest.CrossFittedNames.Folds);
        validation.Run(
            gold,
            [.. Assisted().Select(trainer.Read)],
            [.. inputs.Gold(manifest.CrossFittedNames.Of).Where(paper => !known.Contains(paper.Id))],
            fold: fold
        );
        return validation;
    }

    public ResultExample[] ResultExamples(string[] gold, bool areResultsAlone)
    {
        FittedExtractors extractors = Extractors();
        CrossFittedNames names = files.CrossFittedNames();
        return
        [
            .. inputs
                .Gold(gold)
                .Select(paper => paper with { HasResultsAlone = areResultsAlone })
                .AsParallel()
                .AsOrdered()
                .Select(paper => ResultExample.Read(paper, names.Of(paper), extractors)),
        ];
    }

    /// <summary>The extractors that run before results, with the models of <see cref="ModelFiles"/>.</summary>
    public FittedExtractors Extractors() => new(files.Linear("percentage-role"), files.Linear("dataset-size"), files.Names());

    /// <summary>What the file of a model must say of itself.</summary>
    public static ModelHeader HeaderOf(TrainingManifest manifest, string model) => new(manifest.Fingerprint(model), SchemaOf(model));

    private static ulong SchemaOf(string model) =>
        model switch
        {
            "percentage-role" => PercentageRoleFeatures.Schema,
            "dataset-size" => DatasetSizeFeatures.Schema,
            "names" or "cross-fitted-names" => NameModel.Schema,
            "result-number" => ResultNumberFeatures.Schema,
            "results" => RelationModel.Schema,
            _ => throw new ArgumentException($"The manifest has no model \"{model}\".", nameof(model)),
        };

    private ModelHeader Header(string model) => HeaderOf(manifest, model);

    private byte[] Fit(DecisionPlan plan, Decision decision, ModelHeader header)
    {
        (GoldPaper[] gold, GoldPaper[] annotated) = PapersOf(plan);
        return LogisticRegression
            .Fit(plan.Regression, decision.Labels, [.. gold.Concat(annotated).SelectMany(decision.Examples)])
            .ToTable(header);
    }

    private byte[] FitNames(ModelHeader header)
    {
        NameTrainer trainer = NameTrainer();
        NameModel.Parts parts = trainer.Fit(
            [.. inputs.Gold(manifest.Names.Gold).Select(trainer.Read)],
            [.. Assisted().Select(trainer.Read)]
        );
        using MemoryStream stream = new();
        parts.Write(stream, header);
        return stream.ToArray();
    }

    private GoldPaper[] Assisted() => inputs.Annotated(manifest.Names.Annotations, manifest.Names.Texts);

    private byte[] FitResultNumbers(ModelHeader header)
    {
        ResultNumberPlan plan = manifest.ResultNumber;
        return ResultTrainer
            .FitNumbers(plan.Regression, [.. ResultExamples(plan.Gold, false), .. ResultExamples(plan.Results, true)])
            .ToTable(header);
    }

    private byte[] FitResults(ModelHeader header)
    {
        ResultsPlan plan = manifest.Results;
        ResultExample[] examples = [.. ResultExamples(plan.Gold, false), .. ResultExamples(plan.Results, true)];
        Console.WriteLine($"results: {examples.Sum(example => example.Gold.Length)} results of {examples.Length} abstracts");
        RelationModel model = new RelationTrainer(plan).Fit(
            examples,
            ResultTrainer.Read(inputs.Corpus(plan.Corpus), Extractors(), files.Linear("result-number")),
            header
        );
        using MemoryStream stream = new();
        model.Write(stream);
        return stream.ToArray();
    }
}
