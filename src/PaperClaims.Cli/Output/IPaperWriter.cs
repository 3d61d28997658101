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

/// <summary>Whoever read standard output has closed it.</summary>
internal sealed class OutputClosedException(IOException inner) : Exception(inner.Message, inner);
