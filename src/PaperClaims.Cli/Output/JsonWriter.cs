namespace PaperClaims.Cli.Output;

/// <summary>Writes the JSON contract: a line a paper, or one array. Only whole lines reach the stream.</summary>
/// <param name="stream">Where to; closed at the end.</param>
/// <param name="json">The contract.</param>
/// <param name="asArray">Whether to write one array.</param>
/// <param name="isResumed">Whether papers stand there already.</param>
internal sealed class JsonWriter(Stream stream, ClaimJson json, bool asArray, bool isResumed) : IPaperWriter
{
    private const int BufferSize = 1 << 16;

    private readonly MemoryStream lines = new();
    private bool first = !isResumed;

    public void Write(ExtractedPaper paper)
    {
        if (asArray)
        {
            lines.Write(first ? "[\n"u8 : ",\n"u8);
            first = false;
        }

        json.Write(lines, paper);
        if (!asArray)
        {
            lines.WriteByte((byte)'\n');
        }

        if (lines.Length >= BufferSize)
        {
            Flush();
        }
    }

    public void Flush()
    {
        stream.Write(lines.GetBuffer().AsSpan(0, (int)lines.Length));
        lines.SetLength(0);
        stream.Flush();
    }

    public void Complete()
    {
        if (asArray)
        {
            lines.Write(first ? "[]\n"u8 : "\n]\n"u8);
        }

        Flush();
    }

    public void Dispose() => StandardOutput.Close(stream, Flush);
}
