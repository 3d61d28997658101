using CsCheck;

namespace PaperClaims.Tests.Properties;

/// <summary>Generates texts as no author would write them: fragments of claims, TeX debris, broken surrogates.</summary>
internal static class HostileText
{
    private static readonly string[] Fragments =
    [
        .. HostilePieces.All,
        "percent",
        " per cent",
        "percentage points",
        "+/-",
        "\\sim",
        "http://",
        "example.org/x_(y)",
        "1.3B-parameter",
        "million",
        "seven",
        "hundred",
        "ImageNet",
        "WaderBench",
        "$2017$",
        "dataset",
        "10\\,000",
        "i.e., ",
        "1e999",
    ];

    /// <summary>Up to 60 fragments, glued together or spaced.</summary>
    public static Gen<string> Texts { get; } = OneOf(Fragments).Array[0, 60].Select(string.Concat);

    /// <summary>Any UTF-16 at all.</summary>
    public static Gen<string> Noise { get; } = Gen.String;

    public static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
