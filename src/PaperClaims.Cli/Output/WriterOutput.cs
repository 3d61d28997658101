namespace PaperClaims.Cli.Output;

/// <summary>An output that a writer of the library makes.</summary>
/// <param name="writer">The writer; it closes its stream.</param>
internal sealed class WriterOutput(IClaimWriter writer) : IPaperWriter
{
    private bool hasFailed;

    public void Write(ExtractedPaper paper)
    {
        hasFailed = true;
        writer.Write(paper);
        hasFailed = false;
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
