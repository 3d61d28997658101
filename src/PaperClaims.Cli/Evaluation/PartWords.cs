using System.Text.RegularExpressions;

namespace PaperClaims.Cli.Evaluation;

/// <summary>The words by which two parts of results are compared, without those that make them neither alike nor different.</summary>
internal static partial class PartWords
{
    private static readonly HashSet<string> Unspecific =
    [
        .. "the a an on of our dataset datasets benchmark benchmarks score model models method methods and rate".Split(' '),
    ];

    public static IEnumerable<string> Of(string text) =>
        Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => !Unspecific.Contains(word));

    [GeneratedRegex("[a-z0-9.+-]+")]
    private static partial Regex Word();
}
