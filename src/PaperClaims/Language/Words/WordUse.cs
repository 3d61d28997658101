namespace PaperClaims;

/// <summary>What a word does, what kind of noun it is, and what else is known of it.</summary>
internal readonly record struct WordUse(Boundary Boundary, Noun Noun, WordClass Classes)
{
    /// <summary>As a number, 0 if nothing is known.</summary>
    public uint Pack() => (uint)Boundary | ((uint)Noun << 8) | ((uint)Classes << 16);

    public static WordUse Unpack(uint packed) => new((Boundary)(byte)packed, (Noun)(byte)(packed >> 8), (WordClass)(packed >> 16));
}

/// <summary>What else a word may be.</summary>
[Flags]
internal enum WordClass : ushort
{
    None = 0,
    NounOrVerb = 1,
    Adjective = 2,
    KeptBeforeMetric = 4,
    Average = 8,
    Vague = 16,
    Quantifier = 32,

    /// <summary>What a computation costs: time, memory, tokens.</summary>
    Cost = 64,

    /// <summary>Speaks of no thing after a preposition: "in fact".</summary>
    Idiom = 128,

    /// <summary>A model, its family or the hardware it runs on.</summary>
    Model = 256,

    /// <summary>What is done, as a thing: "contrastive learning".</summary>
    Activity = 512,
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
