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
