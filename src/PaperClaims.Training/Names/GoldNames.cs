using System.Text.RegularExpressions;

namespace PaperClaims.Training;

/// <summary>Where a name stands once the generic noun after it is taken off, so that "COCO test-dev" and "COCO" count as one.</summary>
internal static partial class GoldNames
{
    public static TextSpan Trimmed(string text, TextSpan span)
    {
        string name = text.Substring(span.Start, span.Length);
        if (GenericNoun().Match(name) is { Success: true, Index: > 0 } noun)
        {
            name = name[..noun.Index];
        }

        return new TextSpan(span.Start, name.TrimEnd(' ', '.', ',', ';', ':', '\'', '"', ')').Length);
    }

    /// <summary>Of a coordination (the text <c>CIFAR-10/100</c> for the name <c>CIFAR-100</c>) the first member, else the whole span.</summary>
    public static TextSpan FirstMember(string text, GoldClaim claim)
    {
        string quoted = text.Substring(claim.Span.Start, claim.Span.Length);
        return claim.Name is { } name && name != quoted && Joint().Match(quoted) is { Success: true, Index: > 0 } joint
            ? claim.Span with { Length = joint.Index }
            : claim.Span;
    }

    [GeneratedRegex("/|,| and ")]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?:[ -](?:data ?sets?|corpus|corpora|databases?|benchmarks?|collections?|challenges?|tasks?|suites?|leaderboards?|test ?sets?|training sets?|test|dev|sets?|data|treebanks?))+$")]
    private static partial Regex GenericNoun();
}
