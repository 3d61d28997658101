namespace PaperClaims;

/// <summary>
/// Gives the lines of a UTF-8 stream as text; a line that is too long is reported, and is then empty. What is not UTF-8 is read as
/// Windows-1252, as old exports are, and a byte order mark at the start of a line is left out: files were joined.
/// </summary>
internal sealed class TextLineReader(Stream stream, PaperReaderOptions options)
{
    private readonly LineReader lines = new(stream, options.MaxPaperLength);

    /// <summary>The line that <see cref="ReadAsync"/> found, without its end.</summary>
    public string Line { get; private set; } = "";

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Goes to the next line; false at the end.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (!await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        Number++;
        ReadOnlyMemory<byte> line = lines.Line;
        line = line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
        Line = lines.IsTooLong ? "" : SingleByteFallback.Utf8.GetString(line.Span);
        if (lines.IsTooLong)
        {
            PaperReader.ReportTooLong(options, Number);
        }

        return true;
    }
}
