namespace PaperClaims.Cli.Output;

/// <summary>An output that a writer of the library makes.</summary>
/// <param name="writer">The writer.</param>
/// <param name="stream">Where it writes to; closed at the end.</param>
internal sealed class WriterOutput(IClaimWriter writer, Stream stream) : IPaperWriter
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

    public void Dispose() => StandardOutput.Close(stream, writer.Dispose);
}
