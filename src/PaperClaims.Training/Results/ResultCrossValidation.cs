using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>Finds results in abstracts held back: roles of percentages, numbers and links fitted on the others.</summary>
internal static class ResultCrossValidation
{
    // From the further abstracts, which hold links and roles alone, every fold learns.
    public static void Run(
        IReadOnlyList<ResultExample> examples,
        IReadOnlyList<ResultExample> further,
        IReadOnlyList<GoldPaper> furtherRoles,
        IReadOnlyDictionary<string, IReadOnlyList<NameClaim>> names,
        IReadOnlyList<AbstractText> corpus,
        int folds,
        FileInfo predicted
    )
    {
        ReportReach(examples);
        PercentageRoleDecision roles = new();
        Example[] moreRoles = [.. furtherRoles.SelectMany(roles.Examples)];
        string[] lines = new string[examples.Count];
        for (int fold = 0; fold < folds; fold++)
        {
            ResultExample[] others = [.. examples.Where((_, i) => i % folds != fold)];
            LinearModel role = ResultTrainer.ToModel(
                LogisticRegression.Fit(roles.Labels, [.. others.SelectMany(example => roles.Examples(example.Paper)), .. moreRoles])
            );
            LinearModel numbers = ResultTrainer.ToModel(ResultTrainer.FitNumbers(others));
            ResultExtractor results = new(numbers, LinkTrainer.Fit([.. others, .. further], ResultTrainer.Read(corpus, numbers)));
            for (int i = fold; i < examples.Count; i += folds)
            {
                ResultExample example = examples[i];
                ClaimCollector claims = new(example.Text);
                new PercentageExtractor(role).Extract(example.Text, claims);
                new ModelSizeExtractor().Extract(example.Text, claims);
                new CodeUrlExtractor().Extract(example.Text, claims);
                new DatasetSizeExtractor().Extract(example.Text, claims);
                foreach (NameClaim name in names[example.Paper.Id])
                {
                    claims.Add(name);
                }

                results.Extract(example.Text, claims);
                lines[i] = ClaimJson.Default.Write(
                    new ExtractedPaper
                    {
                        Id = example.Paper.Id,
                        Title = example.Paper.Title,
                        Claims = ClaimSet.Create([.. claims.Claims]),
                    }
                );
            }

            Console.Error.WriteLine($"fold {fold + 1} of {folds}");
        }

        File.WriteAllLines(predicted.FullName, lines);
    }

    // What no candidate says, no judgement can find.
    private static void ReportReach(IReadOnlyList<ResultExample> examples)
    {
        for (Part part = 0; (int)part < LinkModel.Parts; part++)
        {
            int named = 0;
            int reached = 0;
            foreach (ResultExample example in examples)
            {
                Links[] links = Linker.Collect(example.Reading);
                for (int number = 0; number < links.Length; number++)
                {
                    bool isNamed = GoldLinks.IsNamed(part, example.Gold[number]);
                    named += isNamed ? 1 : 0;
                    bool isReached = links[number].Candidates.Any(candidate => LinkTrainer.IsRight(example, candidate, number, part));
                    reached += isReached ? 1 : 0;
                }
            }

            Console.Error.WriteLine($"{part}: {reached} of {named} are among the candidates");
        }
    }
}
