namespace PaperClaims;

/// <summary>What is known of a word.</summary>
internal readonly record struct WordUse
{
    /// <summary>What it does in a sentence.</summary>
    public Boundary Boundary { get; init; }

    /// <summary>What kind of thing a chunk is that it ends.</summary>
    public Noun Noun { get; init; }

    /// <summary>What it calls a name beside it.</summary>
    public HeadNoun Head { get; init; }

    /// <summary>What it does to a name beside it.</summary>
    public CueWord Cue { get; init; }

    public WordClass Classes { get; init; }

    /// <summary>With what else the word is listed as: of two boundaries or nouns the first counts.</summary>
    public WordUse With(WordUse other) =>
        new()
        {
            Boundary = Boundary == Boundary.None ? other.Boundary : Boundary,
            Noun = Noun == Noun.Other ? other.Noun : Noun,
            Head = Head == HeadNoun.None ? other.Head : Head,
            Cue = Cue == CueWord.None ? other.Cue : Cue,
            Classes = Classes | other.Classes,
        };
}

/// <summary>What else a word may be.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    NounOrVerb = 1 << 0,
    Adjective = 1 << 1,
    KeptBeforeMetric = 1 << 2,
    Average = 1 << 3,
    Vague = 1 << 4,
    Quantifier = 1 << 5,

    /// <summary>What a computation costs: time, memory, tokens.</summary>
    Cost = 1 << 6,

    /// <summary>Speaks of no thing after a preposition: "in fact".</summary>
    Idiom = 1 << 7,

    /// <summary>A model, its family or the hardware it runs on.</summary>
    Model = 1 << 8,

    /// <summary>What is done, as a thing: "contrastive learning".</summary>
    Activity = 1 << 9,

    /// <summary>Its "of" says what it consists of: <c>suite</c>, <c>collection</c>.</summary>
    Collective = 1 << 10,

    /// <summary>What data hold belongs to what such a verb introduces.</summary>
    IntroducesData = 1 << 11,

    /// <summary>A name follows at once: <c>called</c>.</summary>
    Announces = 1 << 12,

    /// <summary>A verb whose object is the number that was reached.</summary>
    Reaches = 1 << 13,

    /// <summary>Right after a number it says that this is a change.</summary>
    TellsChange = 1 << 14,

    /// <summary>A noun for the abstract's own method, or a word that says that it is proposed.</summary>
    OwnMethod = 1 << 15,

    /// <summary>Whoever an abstract says does what it tells of: "we", "this paper".</summary>
    Author = 1 << 16,

    /// <summary>Calls what is named before it data.</summary>
    CallsData = 1 << 17,

    /// <summary>Says near a count that data are spoken of.</summary>
    TellsOfData = 1 << 18,

    /// <summary>Its object is what data hold.</summary>
    Holds = 1 << 19,

    /// <summary>Says near a count that this is what data hold.</summary>
    TellsOfContent = 1 << 20,

    /// <summary>Ends the chunk after a percentage or another value.</summary>
    EndsAfterNumber = 1 << 21,

    /// <summary>Ends the chunk that is counted.</summary>
    EndsCounted = 1 << 22,

    /// <summary>Ends the chunk after the size of a model.</summary>
    EndsModelNoun = 1 << 23,

    /// <summary>Data consist of such things.</summary>
    Item = 1 << 24,

    /// <summary>Counted in papers, but no data.</summary>
    NoItem = 1 << 25,

    /// <summary>A model or a part of one, where a size stands before it.</summary>
    ModelNoun = 1 << 26,

    /// <summary>What a "B", "M" or "T" counts that is not a model's parameters.</summary>
    NoModelNoun = 1 << 27,

    /// <summary>Calls a name a data resource or a yardstick: <c>corpus</c>.</summary>
    Resource = 1 << 28,

    /// <summary>Calls a name something that is neither: <c>model</c>.</summary>
    NoResource = 1 << 29,
}

/// <summary>What kind of thing a noun is.</summary>
internal enum Noun : byte
{
    Other,

    /// <summary>A change: improvement, drop, margin.</summary>
    Change,

    /// <summary>Something to measure on: dataset, task, scenario.</summary>
    Data,

    /// <summary>Something that is measured: method, model, baseline.</summary>
    Method,

    /// <summary>Something that is counted in numbers: rate, score, cost.</summary>
    Measure,
}
