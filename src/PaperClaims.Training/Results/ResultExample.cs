using PaperClaims.Text;

namespace PaperClaims.Training;

/// <summary>An annotated abstract as the parts of results are learned from it.</summary>
internal sealed class ResultExample
{
    private ResultExample(GoldPaper paper, AbstractText text, Example[] numbers, ResultReading reading, GoldParts[] gold)
    {
        Paper = paper;
        Text = text;
        Numbers = numbers;
        Reading = reading;
        Gold = gold;
    }

    /// <summary>Those that run before results are looked for and find no names.</summary>
    public static IReadOnlyList<IClaimExtractor> BesideNames { get; } =
    [new PercentageExtractor(), new ModelSizeExtractor(), new CodeUrlExtractor(), new DatasetSizeExtractor()];

    public static string[] NumberLabels { get; } = ["none", "score", "change", "ratio"];

    public GoldPaper Paper { get; }

    public AbstractText Text { get; }

    /// <summary>One decision for each number that is no percentage: is it a result, and of which kind.</summary>
    public Example[] Numbers { get; }

    /// <summary>The text with its true results.</summary>
    public ResultReading Reading { get; }

    /// <summary>What each of the true results is linked to.</summary>
    public GoldParts[] Gold { get; }

    public static ResultExample Read(GoldPaper paper, IReadOnlyList<NameClaim> names, bool further = false)
    {
        AbstractText text = ScientificTextAnalyzer.Instance.Analyze(paper.Abstract).WithTitle(paper.Title);
        List<Claim> claims = [.. OtherClaims(text), .. names];
        List<StatedNumber> stated = ResultNumbers.Stated(
            text,
            [.. claims.Select(claim => WithGoldRole(claim, paper))],
            MetricLexicon.Default
        );
        List<Example> numbers = [];
        List<StatedNumber> results = [];
        List<GoldParts> gold = [];
        string previous = "none";
        for (int i = 0; i < stated.Count; i++)
        {
            GoldClaim? result = paper.Claims.FirstOrDefault(claim =>
                claim.Parts is not null
                && claim.Span.Overlaps(stated[i].Span)
                && (claim.Value is null || IsClose(claim.Value, stated[i].Value))
            );
            string label = result?.Parts!.Kind ?? "none";
            if (stated[i].Percentage is null)
            {
                FeatureList features = new();
                ResultNumberFeatures.Collect(
                    text,
                    stated[i],
                    i > 0 ? stated[i - 1] : null,
                    previous,
                    ResultNumbers.IsBesidePercentage(text, stated, i),
                    MetricLexicon.Default,
                    features
                );
                numbers.Add(new Example(features.ToArray(), Array.IndexOf(NumberLabels, label)));
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
            new ResultReading(text, results, kinds, [.. names], MetricLexicon.Default) { IsFurther = further },
            [.. gold]
        );
    }

    /// <summary>What stands in the text beside names and results.</summary>
    private static IReadOnlyList<Claim> OtherClaims(AbstractText text)
    {
        ClaimCollector claims = new(text);
        foreach (IClaimExtractor extractor in BesideNames)
        {
            extractor.Extract(text, claims);
        }

        return claims.Claims;
    }

    private static Claim WithGoldRole(Claim claim, GoldPaper paper)
    {
        if (claim is not PercentageClaim percentage)
        {
            return claim;
        }

        string? role = paper.Claims.FirstOrDefault(gold => gold.Type == "percentage" && gold.Span.Overlaps(claim.Span))?.Role;
        return percentage with { Role = role is null ? PercentageRole.Other : Enum.Parse<PercentageRole>(role, ignoreCase: true) };
    }

    private static bool IsClose(decimal? gold, decimal value) =>
        gold is { } g && Math.Abs(g - value) <= 0.005m * Math.Max(0.000001m, Math.Abs(g));
}
