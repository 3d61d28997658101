using CsCheck;

namespace PaperClaims.Tests.Properties;

/// <summary>Generates texts as no author would write them: fragments of claims, TeX debris, broken surrogates.</summary>
internal static class HostileText
{
    private static readonly string[] Fragments =
    [
        "75.2", "%", "\\%", "$", "$>95\\%$", "percent", " per cent", "percentage points", "pp", "from ", " to ", "between ", " and ", "-", "--", "–", "−",
        "+", "±", "\\pm", "+/-", "~", "≈", "\\sim", "≥", "<", ">", "=", "^", "_", "{", "}", "\\textsc{", "\\href{", "\\url{", "}{", "https://", "http://",
        "https://github.com/", "a/b", "www.", "example.org/x_(y)", ".", ",", ";", ":", "!", "?", "(", ")", "[", "]", "\"", "``", "''", "7B", "8x7B", "A3B",
        "Qwen3-30B-A3B", "1.3B-parameter", " parameters", " billion", "million", " model", "seven", "seventy-six", "one and a half", "hundred", " a ", "of ",
        "CIFAR-10", "/100", " and -100", "ImageNet", " MS COCO ", "(GLUE)", "WaderBench", " benchmark ", " such as ", "'s ", "$2017$",
        "dataset", " images", "192k ", "12,400", "60{,}000", "10\\,000", "816\u2009000", "N=940", "et al. ", "e.g. ", "i.e., ", "Fig. 3", "v1.5", "3.2x ",
        "state-of-the-art ", "\u00A0", "\n\n", "\n", "\t", "\0", "\uD835", "\uDC00", "\uD835\uDC00", "é", "e\u0301", "数据", "مرحبا", "😀", "\u200B", "&lt;", "99999999999999999999999999999999999999999",
        "0", "00.00", ".5", "5.", "1e999", " ",
    ];

    /// <summary>Up to 60 fragments, glued together or spaced.</summary>
    public static Gen<string> Texts { get; } = OneOf(Fragments).Array[0, 60].Select(string.Concat);

    /// <summary>Any UTF-16 at all.</summary>
    public static Gen<string> Noise { get; } = Gen.String;

    public static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
