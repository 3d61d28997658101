namespace PaperClaims.Cli.Output;

/// <summary>Writes extracted papers, one after the other.</summary>
internal interface IPaperWriter : IDisposable
{
    void Write(ExtractedPaper paper);

    /// <summary>Hands on what is written so far.</summary>
    void Flush();

    /// <summary>Ends the output as its form asks; not called for a run that was stopped.</summary>
    void Complete();
}

/// <summary>Knows how far a stopped run came, so that the next one goes on from there.</summary>
internal interface IResumable
{
    /// <summary>Number of papers of <paramref name="input"/> that are written already.</summary>
    long CountOf(string input);

    /// <summary>Says that the papers written from now on are those of <paramref name="input"/>.</summary>
    void Start(string input);
}

/// <summary>Whoever read standard output has closed it.</summary>
internal sealed class OutputClosedException(IOException inner) : Exception(inner.Message, inner);
