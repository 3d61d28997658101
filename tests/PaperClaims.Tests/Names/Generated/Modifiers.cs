using PaperClaims.Tests.Generated;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>Adjectives before the nouns.</summary>
internal static class Modifiers
{
    private static readonly Dictionary<Uses, string[]> OfNew = new()
    {
        [Uses.Data] =
        [
            "large",
            "large-scale",
            "publicly available",
            "high-quality",
            "manually annotated",
            "diverse",
            "carefully curated",
            "freely available",
            "richly annotated",
            "small but clean",
            "unique",
        ],
        [Uses.Collection] = ["large", "unique", "diverse", "carefully curated", "growing"],
        [Uses.Yardstick] =
        [
            "challenging",
            "comprehensive",
            "rigorous",
            "large-scale",
            "human-verified",
            "fine-grained",
            "realistic",
            "contamination-free",
        ],
        [Uses.Contest] = ["public", "annual", "international", "community-wide"],
        [Uses.Scorer] = ["public", "fair", "automatic", "lightweight", "reproducible", "transparent"],
        [Uses.Learner] = ["simple", "fast", "lightweight", "general", "end-to-end", "two-stage", "efficient", "unified", "interpretable"],
        [Uses.Measure] = ["simple", "reference-free", "robust", "interpretable"],
        [Uses.Software] = ["free", "lightweight", "open-source", "modular"],
        [Uses.Problem] = ["challenging", "practical", "realistic"],
    };

    private static readonly string[] OfExisting =
    [
        "public",
        "popular",
        "recent",
        "existing",
        "standard",
        "widely used",
        "well-known",
        "common",
    ];

    private static readonly string[] OfExistingMethods = ["popular", "recent", "existing", "strong", "widely used", "well-known", "modern"];

    /// <summary>Two adjectives at most, with a blank behind each, as all of these.</summary>
    public static string New(Random random, Uses use) =>
        (random.Chance(0.45) ? random.Pick("new ", "new ", "novel ") : "") + (random.Chance(0.45) ? Some(random, use) : "");

    public static string Some(Random random, Uses use) => random.Pick(OfNew[use]) + " ";

    public static string Existing(Random random, Uses use) =>
        random.Chance(0.35) ? "" : random.Pick(Uses.Method.HasFlag(use) ? OfExistingMethods : OfExisting) + " ";

    public static string WithArticle(string words) => ("aeio".Contains(words[0], StringComparison.Ordinal) ? "an " : "a ") + words;
}
