using PaperClaims.Cli.Evaluation;

namespace PaperClaims.Training;

/// <summary>Whether a chunk says what an annotated part says: by the words that the evaluation compares.</summary>
internal static class GoldRelations
{
    private const double MinShared = 0.5;

    public static bool Agrees(string chunk, string? gold)
    {
        if (gold is null)
        {
            return false;
        }

        HashSet<string> mine = [.. PartWords.Of(chunk)];
        HashSet<string> theirs = [.. PartWords.Of(gold)];
        int shared = mine.Count(theirs.Contains);
        return shared > 0 && shared >= MinShared * Math.Min(mine.Count, theirs.Count);
    }

    public static bool Agrees(string chunk, ResultPart part, GoldParts gold) =>
        part switch
        {
            ResultPart.Metric => Agrees(chunk, gold.Metric),
            ResultPart.Data => gold.Data.Any(data => Agrees(chunk, data)),
            ResultPart.Baseline => Agrees(chunk, gold.Baseline),
            ResultPart.Method => Agrees(chunk, gold.Method),
            ResultPart.Task => Agrees(chunk, gold.Task),
            _ => gold.Conditions.Any(condition => Agrees(chunk, condition)),
        };

    /// <summary>Whether what was chosen says what is annotated, by the words that the evaluation compares.</summary>
    public static bool IsRight(ResultExample example, int number, ChosenParts chosen, Judged judged)
    {
        GoldParts gold = example.Gold[number];
        bool IsSame(ResultPart part, params string?[] theirs) =>
            IsLike([part == ResultPart.Metric ? Quote(chosen.MetricOf(number)) : Quote(chosen.SpanOf(part))], theirs);
        string? Quote(TextSpan? span) => span is { } where ? example.Text.Quote(where) : null;
        bool isMetric = IsSame(ResultPart.Metric, gold.Metric);
        bool isData = IsLike([.. chosen.Data.Select(example.Text.Quote)], gold.Data);
        bool isMethod = IsSame(ResultPart.Method, gold.Method);
        bool isBaseline = IsSame(ResultPart.Baseline, gold.Baseline);
        return judged switch
        {
            Judged.Metric => isMetric,
            Judged.Data => isData,
            Judged.Method => isMethod,
            Judged.Baseline => isBaseline,
            _ => isMetric && isData && isMethod && (isBaseline || gold.Kind == "score"),
        };
    }

    private static bool IsLike(string?[] mine, string?[] theirs)
    {
        HashSet<string> words = [.. mine.OfType<string>().SelectMany(PartWords.Of)];
        HashSet<string> others = [.. theirs.OfType<string>().SelectMany(PartWords.Of)];
        return words.Overlaps(others) || (words.Count == 0 && others.Count == 0);
    }

    public static bool IsNamed(ResultPart part, GoldParts gold) =>
        part switch
        {
            ResultPart.Metric => gold.Metric is not null,
            ResultPart.Data => gold.Data.Length > 0,
            ResultPart.Baseline => gold.Baseline is not null,
            ResultPart.Method => gold.Method is not null,
            ResultPart.Task => gold.Task is not null,
            _ => gold.Conditions.Length > 0,
        };
}
