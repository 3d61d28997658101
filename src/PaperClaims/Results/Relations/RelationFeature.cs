namespace PaperClaims;

/// <summary>What is known of a number, whatever it is related to: each value is a column, or the first of several.</summary>
internal enum NumberFeature
{
    Unit,
    Kind = Unit + RelationSchema.Units,
    IsSigned = Kind + RelationSchema.Kinds,
    IsRange,
    BoundaryBefore,
    BoundaryAfter = BoundaryBefore + RelationSchema.Boundaries,
    IsInBrackets = BoundaryAfter + RelationSchema.Boundaries,
    IsOfCost,
    PlaceInSentence,
    NumbersInSentence,
    IsRespective,
    PlaceInList,
    ListSize,
    FollowsFrom,
    FollowsNumberAndTo,
    NearestVerb,
    DistanceToVerb = NearestVerb + RelationSchema.Verbs,
    MetricsInSentence,
    NamesInSentence,
    ComparedInSentence,
    ComparedBefore,
    MetricsBefore,
    NamesBefore,
    NumbersAfter,

    /// <summary>How many columns they are.</summary>
    Count,
}

/// <summary>What is known of a candidate: of its chunk, of its place beside the number, and of it as each of the parts.</summary>
internal enum CandidateFeature
{
    Left,
    Right = Left + RelationSchema.Boundaries,
    GroupLeft = Right + RelationSchema.Boundaries,
    Determiner = GroupLeft + RelationSchema.Boundaries,
    Noun = Determiner + RelationSchema.Determiners,
    MetricLevel = Noun + RelationSchema.Nouns,
    IsVague,
    MetricDirection,
    NameKind,
    HasCapital,
    IsModel,
    IsCost,
    MethodRank,
    EndsInChange,
    CoreLength,
    Length,
    Depth,
    GroupSize,
    PlaceInGroup,
    HasBaselineWord,
    HasOwnWord,
    StartsWithNumber,
    SentencesBack,
    IsIntroduced,
    IsInSentenceOfTest,
    IsInTitle,
    Mentions,
    IsMostMentioned,

    IsBefore,
    Distance,
    ChunksBetween,
    CountsBetween,
    IsRightBefore = CountsBetween + (int)Counted.Count,
    IsRightAfter,
    IsAfterWithoutNumbers,
    IsBeforeWithoutNumbers,
    IsInSameBrackets,
    IsBeforeBrackets,
    MetricsBefore,
    NamesBefore,
    MetricsBeforeLessNumbers,
    NamesBeforeLessNumbers,
    MetricsAfterLessNumbers,
    NamesAfterLessNumbers,
    IsListAsLong,
    IsAligned,
    IsMisaligned,
    PlaceInSentence,
    HasVerbAfter,
    FollowsFor,
    Sentence,
    IsParallel,
    Parts,

    /// <summary>How many columns they are.</summary>
    Count = Parts + ((int)PartFeature.Count * RelationModel.PartCount),
}

/// <summary>What patterns and words say of a candidate as one of the parts.</summary>
internal enum PartFeature
{
    WordScore,
    Rank,
    BestRankOfOthers,
    RankLessOthers,
    RankLessOthersOfNumberBefore,
    RankLessOthersOfNumberAfter,
    Verdict,

    /// <summary>How many columns they are.</summary>
    Count,
}

/// <summary>The probabilities of all candidates as one of the parts: they tell whether the text names it at all.</summary>
internal enum PromiseFeature
{
    Best,
    Second,
    Sum,
    BestRank,
    BestOfNumberBefore,
    BestOfNumberAfter,
    Verdict,

    /// <summary>How many columns they are.</summary>
    Count,
}

/// <summary>What is known of the abstract and the sentence when it is judged whether what was chosen is right.</summary>
internal enum SurveyFeature
{
    TokensInSentence,
    ChunksInSentence,
    NumbersInAbstract,
    SentencesInAbstract,
    PlaceInAbstract,
    HasOwnMethod,
    HasOwnResource,
    MaxMentions,
    NamedDataInAbstract,

    /// <summary>How many columns they are.</summary>
    Count,
}

/// <summary>What was chosen as a part.</summary>
internal enum ChoiceFeature
{
    Nil,
    Probability,
    IsNil,
    IsCertain,
    IsMeant,
    SentencesBack,
    Rank,
    Size,
    WordScore,
    Distance,
    GroupLeft,
    Noun,
    Length,
    HasCapital,
    IsModel,
    IsVague,
    MetricLevel,
    MethodRank,
    NameConfidence,
    Mentions,
    IsMostMentioned,
    IsIntroduced,

    /// <summary>How many other results of the sentence have the same, and how many something else.</summary>
    SameInSentence,
    OtherInSentence,

    /// <summary>How many results before or after it in the abstract have the same, of the nearest ones.</summary>
    SameNearby,

    /// <summary>How many columns they are.</summary>
    Count,
}

/// <summary>The likeliest candidate of the part that is judged.</summary>
internal enum LikeliestFeature
{
    Probability,
    Rank,

    /// <summary>How many columns they are; those of the candidate follow.</summary>
    Count,
}

/// <summary>The templates of the hashed features: each value goes into the hash.</summary>
internal enum RelationTemplate
{
    Head = 1,
    FirstWord = 2,
    HeadPair = 3,
    WordBefore = 5,
    WordsBefore = 6,
    WordAfter = 7,
    WordBeforeNumber = 8,
    WordAfterNumber = 9,
    Path = 10,
    PathKind = 11,
    BoundaryPath = 12,
    WordBeforeBoth = 13,
    BoundaryPathNoun = 14,
    HeadWordBeforeNumber = 15,
    BoundariesKind = 16,
    WordBeforeKind = 17,
    HeadKind = 18,
    NumbersBetween = 19,
    Word = 20,
    HeadLeft = 21,
    HeadGroupLeft = 22,
    EndsOfPath = 23,
    HeadWordAfterNumber = 24,
    WordsAround = 25,
    NounWordBefore = 26,
    VerbBeforeNumber = 27,
    VerbBeforeChunk = 28,
    StepOfPath = 30,
    StepOfBoundaryPath = 31,
    PlaceWordBefore = 32,
    PlaceNounKind = 33,
    PlaceBoundaries = 34,
    PlaceWordsAroundNumber = 35,
    PlaceVerb = 36,
    StartsSentence = 37,
    WordsAfterFirst = 38,
    WordsBeforeSecond = 39,
    Mentions = 40,
    MentionsGroupLeft = 41,
    WordBeforeName = 42,
    Ranks = 44,
    RanksKind = 45,
}
