using System.Text.RegularExpressions;

namespace PaperClaims.Cli.Evaluation;

/// <summary>Compares names blind to a leading article and a trailing generic noun.</summary>
internal static partial class NameComparison
{
    /// <summary>Where the name stands once article and noun are taken off.</summary>
    public static (int Start, int End) Trimmed(EvaluatedClaim claim)
    {
        string text = claim.Text;
        int start = claim.Start;
        if (Article().Match(text) is { Success: true } article)
        {
            start += article.Length;
            text = text[article.Length..];
        }

        if (GenericNoun().Match(text) is { Success: true, Index: > 0 } noun)
        {
            text = text[..noun.Index];
        }

        return (start, start + text.TrimEnd(' ', '.', ',', ';', ':', '\'', '"', ')').Length);
    }

    /// <summary>The name without article, noun, case and signs, by which the mentions of a paper are put together.</summary>
    public static string Normalized(EvaluatedClaim claim)
    {
        string name = claim.TextOf("name") is { Length: > 0 } given ? given : claim.Text;
        return Sign().Replace(GenericNoun().Replace(Article().Replace(name, "", 1), "", 1), "").ToLowerInvariant();
    }

    [GeneratedRegex(@"(?:[ -](?:data ?sets?|datasets?|corpus|corpora|databases?|benchmarks?|collections?|challenges?|tasks?|suites?|leaderboards?|test ?sets?|training sets?|test|dev|sets?|data|treebanks?))+$")]
    private static partial Regex GenericNoun();

    [GeneratedRegex("^(?:the|a|an|our|this) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"[\W_]+")]
    private static partial Regex Sign();
}
