using System.Text.RegularExpressions;

namespace PaperClaims.Training;

/// <summary>Where a name stands once the generic noun after it is taken off, so that "COCO test-dev" and "COCO" count as one.</summary>
internal static partial class GoldNames
{
    public static TextSpan Trimmed(string text, TextSpan span) =>
        new(span.Start, ResourceName.WithoutNoun(text.Substring(span.Start, span.Length)).Length);

    /// <summary>The first member of a coordination (<c>CIFAR-10/100</c> for the name <c>CIFAR-100</c>), else the whole span.</summary>
    public static TextSpan FirstMember(string text, GoldClaim claim)
    {
        string quoted = text.Substring(claim.Span.Start, claim.Span.Length);
        return claim.Name is { } name && name != quoted && Joint().Match(quoted) is { Success: true, Index: > 0 } joint
            ? claim.Span with
            {
                Length = joint.Index,
            }
            : claim.Span;
    }

    [GeneratedRegex("/|,| and ")]
    private static partial Regex Joint();
}
