using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>The feature templates of the tagger. A template belongs to the group that is named last before it.</summary>
/// <remarks>The value is hashed with what the template reads of a word: another value needs another fit.</remarks>
internal enum TaggerTemplate : byte
{
    [FeatureGroup("how the word is written")]
    Bias = 0,
    Word = 1,
    WordWithShape = 2,
    NormalWord = 3,
    Pattern = 4,
    Shape = 5,
    Prefix = 6,
    Suffix = 7,
    ShortSuffix = 8,
    FirstPart = 9,
    LastPart = 10,
    SentenceStart = 11,
    Length = 12,
    HeadNoun = 13,
    CueWord = 14,
    Trigram = 15,

    [FeatureGroup("the words around")]
    WordBefore = 20,
    SecondWordBefore = 21,
    ThirdWordBefore = 22,
    WordAfter = 23,
    SecondWordAfter = 24,
    ThirdWordAfter = 25,
    TwoWordsBefore = 26,
    TwoWordsAfter = 27,
    WordsAround = 28,
    WordBeforeWithShape = 29,
    WordAfterWithShape = 30,
    WordBeforeAndWord = 31,
    WordAndWordAfter = 32,
    ShapeBefore = 33,
    ShapeAfter = 34,
    ShapesAround = 35,
    TwoShapesBefore = 36,
    TwoShapesAfter = 37,
    WordBeforeAndLastPart = 38,
    LastPartAndWordAfter = 39,
    TwoWordsBeforeAndPattern = 40,
    TwoWordsAfterAndShape = 41,

    [FeatureGroup("lexicon and counts")]
    KnownName = 60,
    KnownNameKind = 61,
    KnownNameKindWithShape = 62,
    CountedName = 65,
    CountedNameMentions = 66,
    CountedNameLeaning = 67,

    [FeatureGroup("the title")]
    TitlePlace = 70,
    TitleResource = 71,
    TitleNouns = 72,
    TitleResourceAndLastPart = 73,
    TitleDescription = 74,

    [FeatureGroup("acronyms and their long forms")]
    AcronymPlace = 75,
    AcronymPlaceWithShape = 76,
    AcronymContext = 77,
    AcronymAndTitleDescription = 78,
    LongFormEnd = 79,

    [FeatureGroup("the candidate span, its list and noun chunk")]
    SpanPlace = 80,
    WordBeforeSpan = 81,
    TwoWordsBeforeSpan = 82,
    WordAfterSpan = 83,
    TwoWordsAfterSpan = 84,
    WordsAroundSpan = 85,
    LastPartOfSpan = 86,
    LastWordOfSpan = 87,
    Span = 88,
    HeadNounAfterSpan = 89,
    HeadWordAfterSpan = 90,
    HeadNounAndDistance = 91,
    SpanDescription = 92,
    SpanAnnouncement = 93,
    NounsAroundSpan = 94,
    WordBeforeList = 95,
    TwoWordsBeforeList = 96,
    WordAfterList = 97,
    WordBeforeListAndHeadNoun = 98,
    WordBeforeAndNounsAroundSpan = 99,

    [FeatureGroup("the context of all mentions")]
    MentionCount = 100,
    OwnContext = 101,
    OwnContextWithShape = 102,
    OtherContext = 103,
    OtherContextWithShape = 104,
    PartnerContext = 105,
    AnyContext = 106,
    AnyResourceNoun = 107,
    AnyNoun = 108,

    [FeatureGroup("what grammar says that the name is called")]
    Announced = 110,
    AnnouncedWithShape = 111,
}
