namespace PaperClaims.Cli.Output;

/// <summary>An output that a writer of the library makes.</summary>
/// <param name="writer">The writer; it closes its stream.</param>
/// <param name="stream">The stream that it writes to: without a paper it replaces no older file.</param>
internal sealed class WriterOutput(IClaimWriter writer, Stream stream) : IPaperWriter
{
    private bool hasFailed;
    private bool hasPapers;

    public void Write(ExtractedPaper paper)
    {
        hasFailed = true;
        writer.Write(paper);
        hasFailed = false;
        hasPapers = true;
    }

    // Of the others a whole group of rows or papers is handed on when it is full.
    public void Flush()
    {
        if (writer is CsvClaimWriter csv && !hasFailed)
        {
            hasFailed = true;
            csv.Flush();
            hasFailed = false;
        }
    }

    public void Complete() => Flush();

    public void Dispose()
    {
        if (!hasPapers)
        {
            ReplacingFile.Abandon(stream);
        }

        try
        {
            writer.Dispose();
        }
        catch (OutputClosedException)
        {
            // A reader that has gone misses what is still to be written.
        }
    }
}
