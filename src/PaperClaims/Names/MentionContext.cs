namespace PaperClaims;

/// <summary>What the words around a mention say of it; one bit each, so that the mentions of a name can be put together.</summary>
[Flags]
internal enum MentionContext : ulong
{
    None = 0,
    FollowedByDataset = 1UL << 0,
    FollowedByBenchmark = 1UL << 1,
    FollowedByModel = 1UL << 2,
    FollowedByMethod = 1UL << 3,
    FollowedByTask = 1UL << 4,
    FollowedByMetric = 1UL << 5,
    FollowedByTool = 1UL << 6,
    FollowedByGroup = 1UL << 7,
    DescribedAsDataset = 1UL << 8,
    DescribedAsBenchmark = 1UL << 9,
    DescribedAsModel = 1UL << 10,
    DescribedAsMethod = 1UL << 11,
    DescribedAsTask = 1UL << 12,
    DescribedAsMetric = 1UL << 13,
    DescribedAsTool = 1UL << 14,
    DescribedAsGroup = 1UL << 15,
    AnnouncedAsDataset = 1UL << 16,
    AnnouncedAsBenchmark = 1UL << 17,
    AnnouncedAsModel = 1UL << 18,
    AnnouncedAsMethod = 1UL << 19,
    AnnouncedAsTask = 1UL << 20,
    AnnouncedAsMetric = 1UL << 21,
    AnnouncedAsTool = 1UL << 22,
    AnnouncedAsGroup = 1UL << 23,
    AfterOn = 1UL << 24,
    AfterWith = 1UL << 25,
    AfterThan = 1UL << 26,
    AfterIntroduces = 1UL << 27,
    AfterEvaluates = 1UL << 28,
    Performs = 1UL << 29,
    Contains = 1UL << 30,
    BeforeHyphen = 1UL << 31,
    Possessive = 1UL << 32,
    InBracket = 1UL << 33,
    BeforeBracket = 1UL << 34,
    ListedWithNoun = 1UL << 35,
    LongFormOfResource = 1UL << 36,
    LongFormOfOther = 1UL << 37,
    BeforeNumber = 1UL << 38,
    AfterFrom = 1UL << 39,
    HasOtherForm = 1UL << 40,

    /// <summary>All that a noun says: what follows, describes or announces the name.</summary>
    AnyNoun = (1UL << 24) - 1,

    /// <summary>What says that the members of a list are resources, or what else they are.</summary>
    OfList = AnyNoun & ~(FollowedByModel | FollowedByMethod | FollowedByTask | FollowedByMetric | FollowedByTool | FollowedByGroup),
}
