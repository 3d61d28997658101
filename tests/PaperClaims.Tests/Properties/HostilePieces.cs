namespace PaperClaims.Tests.Properties;

/// <summary>What hostile texts are made of.</summary>
internal static class HostilePieces
{
    /// <summary>Pieces of claims, of TeX, of broken text.</summary>
    public static string[] All { get; } =
    [
        "75.2", "%", "\\%", "$", "$>95\\%$", " percent", " percentage points", "pp", "from ", " to ", "between ", " and ", "-", "--", "–", "−", "+", "±", "\\pm", "~", "≈", "≥", "<", ">",
        "=", "^", "_", "{", "}", "\\textsc{", "\\href{", "\\url{", "}{", "https://", "https://github.com/", "a/b", "www.", ".", ",", ";", ":", "!", "?", "(", ")", "[", "]", "\"", "``", "''",
        "7B", "8x7B", "A3B", "Qwen3-30B-A3B", "-parameter", " parameters", " billion", " million", " model", " seven", "seventy-six", "one and a half", " hundred", " a ", "of ", "CIFAR-10", "/100",
        " and -100", " ImageNet", " MS COCO ", "(GLUE)", " benchmark ", " dataset ", " such as ", "'s ", " images", "192k ", "12,400", "60{,}000", "816\u2009000", "N=940", "et al. ", "e.g. ",
        "Fig. 3", "v1.5", "3.2x ", " times ", " accuracy", " F1 ", " BLEU", " outperforms ", " by ", " over ", " compared to ", ", respectively", " we propose ", "We present ", "state-of-the-art ",
        "\u00A0", "\n\n", "\n", "\t", "\0", "\uD835", "\uDC00", "\uD835\uDC00", "é", "e\u0301", "数据", "مرحبا", "\u202E", "😀", "\u200B", "\uFEFF", "\uFFFF", "&lt;", "1e999%", "99999999999999B",
        "99999999999999999999999999999999999999999", "0", "00.00", ".5", "5.", " ", "a@a@a", "１２％", "٣٫٥٪",
    ];
}
