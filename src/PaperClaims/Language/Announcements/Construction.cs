namespace PaperClaims;

/// <summary>The ways in which a text says what a name is the name of; <see cref="Constructions"/> says when each holds.</summary>
internal enum Construction : byte
{
    None,
    Called,
    CalledByVerb,
    Apposition,
    Relative,
    Copula,
    Presented,
    Serving,
    Fronted,
    ListBefore,
    ListAndNounAfter,
    NounBeforeIt,
    AppositionBefore,
    NounBefore,
    InBrackets,
    ListInBrackets,
    ListAfter,
    OwnNounBefore,
    SingleNounAfter,
    NounAfter,
    LongForm,
    InTitle,
    InBracketsOfPart,
    CapitalNoun,
    NextSentence,
}
