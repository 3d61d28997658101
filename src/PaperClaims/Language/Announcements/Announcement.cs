namespace PaperClaims;

/// <summary>A name, and what the text calls it.</summary>
/// <param name="Name">The words of the name.</param>
/// <param name="Noun">What it is called.</param>
/// <param name="Construction">How the text says so.</param>
internal readonly record struct Announcement(WordSpan Name, HeadNoun Noun, Construction Construction)
{
    /// <summary>Whether the text calls it a dataset here and a benchmark there.</summary>
    public bool IsOfBothKinds { get; init; }

    /// <summary>Whether the words right before it are written like a name and are none: "German X".</summary>
    public bool IsTrimmed { get; init; }

    /// <summary>Whether it is called a data resource or a yardstick.</summary>
    public bool IsResource => Noun is HeadNoun.Dataset or HeadNoun.Benchmark;
}
