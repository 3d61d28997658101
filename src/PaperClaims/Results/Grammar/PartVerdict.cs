namespace PaperClaims;

/// <summary>What grammar says of a part of a result: nothing, that the text names none, or which chunks it is.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="First">Of chunks the index of the first.</param>
/// <param name="Count">How many they are, one after the other.</param>
internal readonly record struct PartVerdict(VerdictKind Kind, int First = -1, int Count = 0)
{
    public static PartVerdict Unknown => default;

    public static PartVerdict Nil => new(VerdictKind.Nil);

    /// <summary>The method that the abstract introduces as its own.</summary>
    public static PartVerdict Own => new(VerdictKind.Own);

    public static PartVerdict Of(int chunk, int count = 1) => new(VerdictKind.Chunks, chunk, count);

    /// <summary>The chunk at the place of a list of that size if they are as many, else all of them.</summary>
    public PartVerdict AtOrAll(int place, int size) => Count > 1 && Count == size ? Of(First + place) : this;

    public bool IsKnown => Kind != VerdictKind.Unknown;

    /// <summary>Whether a part that is missing is missing for sure.</summary>
    public bool IsSure { get; init; }

    /// <summary>Whether it is who a number beside another belongs to: then a description is as sure as a name.</summary>
    public bool IsCompared { get; init; }

    /// <summary>Whether it holds whatever the model thinks: the sentence leaves nothing unexplained.</summary>
    public bool IsCertain { get; init; }
}

/// <summary>How much grammar says.</summary>
internal enum VerdictKind : byte
{
    Unknown,
    Nil,
    Chunks,
    Own,
}
