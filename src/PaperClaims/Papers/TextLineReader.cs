using System.Text;
using System.Text.Unicode;

namespace PaperClaims;

/// <summary>Gives the lines of a UTF-8 stream as text; a line that is none, or too long, is reported, and is then empty.</summary>
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
        line = Number == 1 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
        if (lines.IsTooLong)
        {
            Line = "";
            PaperReader.ReportTooLong(options, Number);
        }
        else if (Utf8.IsValid(line.Span))
        {
            Line = Encoding.UTF8.GetString(line.Span);
        }
        else
        {
            Line = "";
            PaperReader.Report(options, Number, "invalid UTF-8");
        }

        return true;
    }
}
