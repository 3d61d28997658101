namespace PaperClaims.Tests.Writers;

/// <summary>Papers for the writers: every claim kind, line ends, quotes, formulas, a paper without claims.</summary>
internal static class WrittenPapers
{
    public static ExtractedPaper[] All { get; } =
    [
        Extract(
            "=a,\"1\"",
            "Herons; \"at\" rest,\nand not",
            "We release Heron, a dataset of 12-14 thousand images, and a 2-8B model at https://github.com/a/b#x, up to +10-20% better. "
                + "HeronNet beats BERT by 2.5% F1 on CIFAR-10 and GLUE."
        ),
        Extract("b", null, "\u05d0\u05d1 says: \"-3.5%, not\nmore\" \ud83d\ude00, at 75.2% accuracy."),
        Extract("none", "Nothing", "Nothing is claimed."),
    ];

    /// <summary>As many papers as that.</summary>
    public static IEnumerable<ExtractedPaper> Many(int count) => Enumerable.Range(0, count).Select(i => All[0] with { Id = $"{i}" });

    /// <summary>A paper with a claim of a kind that a user brings.</summary>
    public static ExtractedPaper WithLicense { get; } =
        ClaimPipeline
            .CreateBuilder()
            .With(new LicenseExtractor())
            .Build()
            .Extract(new Paper { Id = "l", Abstract = "WrenNet reaches an accuracy of 81.5% on ImageNet. We release it under MIT terms." });

    /// <summary>Knows that kind.</summary>
    public static ClaimJson WithLicenses { get; } = ClaimJson.Default.With<LicenseClaim>("license", LicenseJsonContext.Default);

    public static ExtractedPaper Extract(string id, string? title, string text) =>
        ClaimPipeline.Default.Extract(
            new Paper
            {
                Id = id,
                Title = title,
                Abstract = text,
            }
        );
}
