using System.Text.RegularExpressions;

namespace PaperClaims;

/// <summary>What of a name is the name: "the MNIST dataset" is MNIST.</summary>
internal static partial class ResourceName
{
    /// <summary>Where the name stands in <paramref name="written"/> once article and generic nouns are taken off.</summary>
    public static TextSpan Trimmed(string written)
    {
        int start = Article().Match(written) is { Success: true } article ? article.Length : 0;
        string name = WithoutNoun(written[start..]);
        return new TextSpan(start, name.Length);
    }

    /// <summary>The name without the generic nouns after it: "COCO test-dev" is COCO.</summary>
    public static string WithoutNoun(string name)
    {
        name = GenericNoun().Match(name) is { Success: true, Index: > 0 } noun ? name[..noun.Index] : name;
        return name.TrimEnd(' ', '.', ',', ';', ':', '\'', '"', ')');
    }

    /// <summary>The name without article, nouns, case and signs: the same for all ways to write it.</summary>
    public static string Key(string written) =>
        Sign().Replace(GenericNoun().Replace(Article().Replace(written, "", 1), "", 1), "").ToLowerInvariant();

    [GeneratedRegex(
        "(?:[ -](?:data ?sets?|corpus|corpora|databases?|benchmarks?|collections?|challenges?|tasks?|suites?|leaderboards?"
            + "|test ?sets?|training sets?|test|dev|sets?|data|treebanks?))+$"
    )]
    private static partial Regex GenericNoun();

    [GeneratedRegex("^(?:the|a|an|our|this) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    // Half of a letter beyond 16 bits is no sign, nor is a raised number: "𝜇-Math" is not "Math", nor "τ²" "τ".
    [GeneratedRegex(@"[\W_-[\p{Cs}\p{No}\p{Nl}]]+")]
    private static partial Regex Sign();
}
