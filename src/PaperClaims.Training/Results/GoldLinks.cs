using System.Text.RegularExpressions;

namespace PaperClaims.Training;

/// <summary>Whether a phrase says what an annotated part says: words compared, generic ones left out.</summary>
internal static partial class GoldLinks
{
    private const double LeastShared = 0.5;

    // As the evaluation has it: these alone make two parts neither alike nor different.
    private static readonly HashSet<string> Generic =
    [
        .. "the a an on of our dataset datasets benchmark benchmarks score model models method methods and rate".Split(' '),
    ];

    public static bool Agrees(string phrase, string? gold)
    {
        if (gold is null)
        {
            return false;
        }

        HashSet<string> mine = Words(phrase);
        HashSet<string> theirs = Words(gold);
        int shared = mine.Count(theirs.Contains);
        return shared > 0 && shared >= LeastShared * Math.Min(mine.Count, theirs.Count);
    }

    public static bool Agrees(string phrase, Part part, GoldParts gold) =>
        part switch
        {
            Part.Metric => Agrees(phrase, gold.Metric),
            Part.Data => gold.Data.Any(data => Agrees(phrase, data)),
            Part.Baseline => Agrees(phrase, gold.Baseline),
            _ => Agrees(phrase, gold.Method),
        };

    public static bool IsNamed(Part part, GoldParts gold) =>
        part switch
        {
            Part.Metric => gold.Metric is not null,
            Part.Data => gold.Data.Length > 0,
            Part.Baseline => gold.Baseline is not null,
            _ => gold.Method is not null,
        };

    private static HashSet<string> Words(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => !Generic.Contains(word))];

    [GeneratedRegex("[a-z0-9.+-]+")]
    private static partial Regex Word();
}
