using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Finds results in each fold with roles of percentages, numbers and relations that were fitted to the others.</summary>
/// <param name="manifest">The parameters.</param>
/// <param name="extractors">What finds the claims before results.</param>
internal sealed class ResultCrossValidation(TrainingManifest manifest, FittedExtractors extractors)
{
    /// <param name="examples">Fully annotated abstracts, of which each is in one fold.</param>
    /// <param name="resultsAlone">Abstracts with results alone, from which every fold learns.</param>
    /// <param name="rolesAlone">Abstracts with roles of percentages alone, from which every fold learns.</param>
    /// <param name="names">The names of each of the <paramref name="examples"/>.</param>
    /// <param name="corpus">Abstracts without annotations.</param>
    /// <param name="folds">The number of folds.</param>
    /// <returns>What was found in each of the examples.</returns>
    public IEnumerable<ExtractedPaper> Run(
        IReadOnlyList<ResultExample> examples,
        IReadOnlyList<ResultExample> resultsAlone,
        IReadOnlyList<GoldPaper> rolesAlone,
        CrossFittedNames names,
        IReadOnlyList<AbstractText> corpus,
        int folds
    )
    {
        ReportReach(examples);
        PercentageRoleDecision roles = new();
        Example[] moreRoles = [.. rolesAlone.SelectMany(roles.Examples)];
        for (int fold = 0; fold < folds; fold++)
        {
            ResultExample[] others = [.. examples.Where((_, i) => i % folds != fold)];
            ResultExample[] learned = [.. others, .. resultsAlone];
            PercentageExtractor percentages = new(
                LogisticRegression
                    .Fit(
                        manifest.PercentageRole.Regression,
                        roles.Labels,
                        [.. others.SelectMany(example => roles.Examples(example.Paper)), .. moreRoles]
                    )
                    .ToModel()
            );
            LinearModel numbers = ResultTrainer.FitNumbers(manifest.ResultNumber.Regression, learned).ToModel();
            ResultExtractor results = new(
                numbers,
                new RelationTrainer(manifest.Results).Fit(learned, ResultTrainer.Read(corpus, extractors, numbers))
            );
            for (int i = fold; i < examples.Count; i += folds)
            {
                yield return Find(examples[i], percentages, names.Of(examples[i].Paper), results);
            }

            Console.Error.WriteLine($"fold {fold + 1} of {folds}");
        }
    }

    private static ExtractedPaper Find(
        ResultExample example,
        PercentageExtractor percentages,
        IEnumerable<NameClaim> names,
        ResultExtractor results
    )
    {
        ClaimCollector claims = new(example.Text);
        percentages.Extract(example.Text, claims);
        new ModelSizeExtractor().Extract(example.Text, claims);
        new CodeUrlExtractor().Extract(example.Text, claims);
        new DatasetSizeExtractor().Extract(example.Text, claims);
        foreach (NameClaim name in names)
        {
            claims.Add(name);
        }

        results.Extract(example.Text, claims);
        return new ExtractedPaper
        {
            Id = example.Paper.Id,
            Title = example.Paper.Title,
            Claims = ClaimSet.Create([.. claims.Claims]),
        };
    }

    // A part that no candidate says cannot be found.
    private static void ReportReach(IReadOnlyList<ResultExample> examples)
    {
        for (ResultPart part = 0; (int)part < RelationModel.PartCount; part++)
        {
            int named = 0;
            int reached = 0;
            foreach (ResultExample example in examples)
            {
                Relations[] relations = RelationClassifier.Collect(example.Analysis);
                for (int number = 0; number < relations.Length; number++)
                {
                    bool isNamed = GoldRelations.IsNamed(part, example.Gold[number]);
                    named += isNamed ? 1 : 0;
                    bool isReached = relations[number]
                        .Candidates.Any(candidate => RelationTrainer.IsRight(example, candidate, number, part));
                    reached += isReached ? 1 : 0;
                }
            }

            Console.Error.WriteLine($"{part}: {reached} of {named} are among the candidates");
            ReportVerdicts(examples, part);
        }
    }

    // What grammar is certain of holds whatever the model thinks: it must hardly ever be wrong.
    private static void ReportVerdicts(IReadOnlyList<ResultExample> examples, ResultPart part)
    {
        (int said, int right, int certain, int certainlyRight) = (0, 0, 0, 0);
        foreach (ResultExample example in examples)
        {
            Relations[] relations = RelationClassifier.Collect(example.Analysis);
            for (int number = 0; number < relations.Length; number++)
            {
                Relations own = relations[number];
                if (own.Verdict(part) == VerdictKind.Unknown)
                {
                    continue;
                }

                bool isRight = IsRight(example, own, number, part);
                said++;
                right += isRight ? 1 : 0;
                certain += own.IsCertain(part) ? 1 : 0;
                certainlyRight += own.IsCertain(part) && isRight ? 1 : 0;
            }
        }

        Console.Error.WriteLine(
            $"{part}: grammar tells it of {said} results, {right} of them right; for certain of {certain}, {certainlyRight} right"
        );
    }

    private static bool IsRight(ResultExample example, Relations own, int number, ResultPart part) =>
        own.Verdict(part) == VerdictKind.Nil
            ? !GoldRelations.IsNamed(part, example.Gold[number])
            : Enumerable
                .Range(0, own.Candidates.Count)
                .Where(candidate => own.IsMeant(candidate, part))
                .All(candidate => RelationTrainer.IsRight(example, own.Candidates[candidate], number, part));
}
