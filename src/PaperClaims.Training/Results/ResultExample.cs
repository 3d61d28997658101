using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>An annotated abstract as the parts of results are learned from it.</summary>
internal sealed class ResultExample
{
    private ResultExample(GoldPaper paper, AbstractText text, Example[] numbers, ResultAnalysis analysis, GoldParts[] gold)
    {
        Paper = paper;
        Text = text;
        Numbers = numbers;
        Analysis = analysis;
        Gold = gold;
    }

    public static string[] NumberLabels { get; } = [ResultNumbers.NoResult, "score", "change", "ratio"];

    public GoldPaper Paper { get; }

    public AbstractText Text { get; }

    /// <summary>One decision for each number that is no percentage: is it a result, and of which kind.</summary>
    public Example[] Numbers { get; }

    /// <summary>The text with its true results.</summary>
    public ResultAnalysis Analysis { get; }

    /// <summary>The parts of each of the true results.</summary>
    public GoldParts[] Gold { get; }

    /// <param name="paper">The abstract. Roles are taken from its results if it <see cref="GoldPaper.HasResultsAlone"/>.</param>
    /// <param name="names">Its names as they are found in an abstract that the model has not seen.</param>
    /// <param name="extractors">What finds the other claims.</param>
    public static ResultExample Read(GoldPaper paper, IReadOnlyList<NameClaim> names, FittedExtractors extractors)
    {
        AbstractText text = TrainingInputs.Analyze(paper);
        IEnumerable<Claim> claims = extractors.Extract(text, names).Select(claim => WithGoldRole(claim, paper));
        List<StatedNumber> stated = ResultNumbers.Stated(text, [.. claims], MetricLexicon.Default);
        List<Example> numbers = [];
        List<StatedNumber> results = [];
        List<GoldParts> gold = [];
        string previous = ResultNumbers.NoResult;
        for (int i = 0; i < stated.Count; i++)
        {
            GoldClaim? result = ResultOf(stated[i], paper);
            string label = result?.Parts!.Kind ?? ResultNumbers.NoResult;
            if (stated[i].Percentage is null)
            {
                numbers.Add(NumberExample(text, stated, i, previous, label));
            }

            previous = label;
            if (result is not null)
            {
                results.Add(stated[i]);
                gold.Add(result.Parts!);
            }
        }

        List<ResultKind> kinds = [.. gold.Select(parts => Enum.Parse<ResultKind>(parts.Kind, ignoreCase: true))];
        return new ResultExample(
            paper,
            text,
            [.. numbers],
            new ResultAnalysis(text, results, kinds, [.. names], MetricLexicon.Default),
            [.. gold]
        );
    }

    private static Example NumberExample(AbstractText text, List<StatedNumber> stated, int index, string previous, string label)
    {
        FeatureList features = new();
        ResultNumberFeatures.Collect(text, stated, index, previous, MetricLexicon.Default, features);
        return new Example(features.ToArray(), Array.IndexOf(NumberLabels, label));
    }

    private static GoldClaim? ResultOf(StatedNumber number, GoldPaper paper) =>
        paper.Claims.FirstOrDefault(claim =>
            claim.Parts is not null && claim.Span.Overlaps(number.Span) && (claim.Value is null || IsClose(claim.Value, number.Value))
        );

    private static Claim WithGoldRole(Claim claim, GoldPaper paper)
    {
        if (claim is not PercentageClaim percentage)
        {
            return claim;
        }

        string? role = paper.HasResultsAlone ? RoleOfResult(percentage, paper) : paper.At("percentage", claim.Span)?.Role;
        return percentage with { Role = role is null ? PercentageRole.Other : Enum.Parse<PercentageRole>(role, ignoreCase: true) };
    }

    // "retains 82% of the accuracy" is a ratio, and a score as a percentage.
    private static string? RoleOfResult(PercentageClaim percentage, GoldPaper paper) =>
        paper.At("result", percentage.Span) is not { } result ? null
        : result.Parts!.Kind == "change" ? "change"
        : "score";

    private static bool IsClose(decimal? gold, decimal value) =>
        gold is { } g && Math.Abs(g - value) <= 0.005m * Math.Max(0.000001m, Math.Abs(g));
}
