namespace PaperClaims;

/// <summary>A sentence: its tokens [First, End), its chunks [FirstChunk, EndChunk) and its numbers [FirstNumber, EndNumber).</summary>
internal readonly record struct SentenceRange(int First, int End, int FirstChunk, int EndChunk, int FirstNumber, int EndNumber)
{
    /// <summary>Whether it tells of a test: "we evaluate it on", "experiments show".</summary>
    public bool TellsOfTest { get; init; }
}
