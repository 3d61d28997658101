using System.Text.RegularExpressions;

namespace PaperClaims.Benchmarks;

/// <summary>
/// The kinds that have numbers, and addresses, as somebody would write them in an afternoon: compiled expressions, one each.
/// </summary>
internal static partial class RegularExpressions
{
    public static int Count(string text) =>
        Percentage().Count(text) + ModelSize().Count(text) + DatasetSize().Count(text) + Address().Count(text) + Result().Count(text);

    [GeneratedRegex(@"[-+]?\d+(?:,\d{3})*(?:\.\d+)?\s*(?:\\?%|percent(?:age points?)?|points?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\b\d+(?:\.\d+)?\s*-?(?:[KMBT]|million|billion|trillion)\b(?:[- ]?parameters?)?")]
    private static partial Regex ModelSize();

    [GeneratedRegex(
        @"\b\d+(?:,\d{3})*(?:\.\d+)?\s*(?:[KM]|million|thousand)?\s+(?:\w+\s+){0,2}(?:images|samples|examples|questions|sentences|videos|instances|pairs|documents|tasks)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DatasetSize();

    [GeneratedRegex(@"https?://[^\s)\]>]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b\d+(?:\.\d+)?\s*(?:x\b|times\b|(?:BLEU|ROUGE|mAP|F1|AUC|PSNR|FID|FPS)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Result();
}
