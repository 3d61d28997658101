using System.Text.RegularExpressions;

namespace PaperClaims;

/// <summary>Whose a score is, by the words before it: the method's own, or that of a system it is compared with.</summary>
internal static partial class OtherSystem
{
    private const int Nearby = 120;

    /// <summary>
    /// Whether the words around the number give it to another system: "against 70.1% for ResNet-50", "outperforms BERT (81%)", or to
    /// what was there before: "from 70.1% to 75.2%".
    /// </summary>
    public static bool HasScore(ExtractedPaper paper, ResultClaim result)
    {
        if (paper.Abstract is not { } text)
        {
            return false;
        }

        TextSpan sentence = result.Sentence;
        string before = text[Math.Max(sentence.Start, result.Start - Nearby)..result.Start];
        string after = text[result.Span.End..Math.Min(Math.Max(sentence.End, result.Span.End), result.Span.End + Nearby)];
        return Compared().IsMatch(before) || (From().IsMatch(before) && To().IsMatch(after)) || InBrackets().IsMatch(before);
    }

    /// <summary>Whether a method by its words is no paper's own.</summary>
    public static bool IsMeant(string method) => Described().IsMatch(method);

    [GeneratedRegex(
        @"\b(?:vs\.?|versus|against|compared (?:to|with)|relative to|than)\s+(?:(?:the|only|just|about|around|approximately)\s+)*[~$({]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Compared();

    [GeneratedRegex(@"\bfrom\s+(?:(?:about|around|only|just|an?|approximately|baseline|of)\s+)*[~$({]*$", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"^[^\d.;]{0,40}?(?:\bto\b|→|->|\\to\b|\\rightarrow)", RegexOptions.CultureInvariant)]
    private static partial Regex To();

    // "outperforming BERT (81%", "closing the gap to a larger teacher (87%"; not "outperforms others on GSM8K (85%".
    [GeneratedRegex(
        @"\b(?:outperform\w*|surpass\w*|exceed\w*|beat(?:s|ing)?|than|gap to|compared (?:to|with)"
            + @"|over (?:the )?baseline)\b(?:(?! (?:on|with|by) )[^.;()])*"
            + @"\(\s*[~$]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex InBrackets();

    [GeneratedRegex(
        @"\b(?:baselines?|state[- ]of[- ]the[- ]art|SOTA|previous|prior|existing|humans?|competitors?|competing)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Described();
}
