namespace PaperClaims;

/// <summary>Why a score stands on no board. Each is counted under the first that applies, in this order.</summary>
public enum LeaderboardExclusion
{
    /// <summary>It is a limit, not a value: "up to 90%", "below 2%", "80-85%".</summary>
    Bound,

    /// <summary>It is no level that was reached: a standard deviation, a gain, a share of something else's score.</summary>
    NoLevel,

    /// <summary>It is an average over several datasets, which is a score on none of them.</summary>
    Average,

    /// <summary>It has several datasets, and the text does not say that it was reached on each.</summary>
    SeveralData,

    /// <summary>The metric cannot have such a value: 101% accuracy.</summary>
    OutOfRange,

    /// <summary>It is below <see cref="LeaderboardOptions.MinimumConfidence"/>.</summary>
    LowConfidence,

    /// <summary>It belongs to a system that the paper compares with, and <see cref="LeaderboardOptions.IncludeBaselines"/> is
    /// false.</summary>
    Baseline,

    /// <summary>Its metric is in no lexicon, and one paper says it once.</summary>
    RareMetric,

    /// <summary>The paper has a better one of the same method, or names the method of a better one.</summary>
    NotBest,

    /// <summary>Its board has fewer papers than <see cref="LeaderboardOptions.MinimumPapers"/>.</summary>
    FewPapers,
}
