using System.Text.RegularExpressions;

namespace PaperClaims.Training;

/// <summary>Whether a chunk says what an annotated part says: words compared, generic ones left out.</summary>
internal static partial class GoldRelations
{
    private const double MinShared = 0.5;

    // As the evaluation has it: these alone make two parts neither alike nor different.
    private static readonly HashSet<string> Generic =
    [
        .. "the a an on of our dataset datasets benchmark benchmarks score model models method methods and rate".Split(' '),
    ];

    public static bool Agrees(string chunk, string? gold)
    {
        if (gold is null)
        {
            return false;
        }

        HashSet<string> mine = Words(chunk);
        HashSet<string> theirs = Words(gold);
        int shared = mine.Count(theirs.Contains);
        return shared > 0 && shared >= MinShared * Math.Min(mine.Count, theirs.Count);
    }

    public static bool Agrees(string chunk, ResultPart part, GoldParts gold) =>
        part switch
        {
            ResultPart.Metric => Agrees(chunk, gold.Metric),
            ResultPart.Data => gold.Data.Any(data => Agrees(chunk, data)),
            ResultPart.Baseline => Agrees(chunk, gold.Baseline),
            _ => Agrees(chunk, gold.Method),
        };

    public static bool IsNamed(ResultPart part, GoldParts gold) =>
        part switch
        {
            ResultPart.Metric => gold.Metric is not null,
            ResultPart.Data => gold.Data.Length > 0,
            ResultPart.Baseline => gold.Baseline is not null,
            _ => gold.Method is not null,
        };

    private static HashSet<string> Words(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => !Generic.Contains(word))];

    [GeneratedRegex("[a-z0-9.+-]+")]
    private static partial Regex Word();
}
