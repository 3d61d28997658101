using PaperClaims.Cli.Output.Resuming;

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
    /// <summary>How far <paramref name="input"/> is written already.</summary>
    /// <exception cref="IOException">It has changed since; the message says so.</exception>
    ResumePoint PointOf(string input);

    /// <summary>Says that the papers written from now on are those of <paramref name="input"/>.</summary>
    void Start(string input);

    /// <summary>Says that the next paper is not written, and is done with.</summary>
    void Pass(ExtractedPaper paper);
}

/// <summary>Whoever read standard output has closed it.</summary>
internal sealed class OutputClosedException(IOException inner) : Exception(inner.Message, inner);
