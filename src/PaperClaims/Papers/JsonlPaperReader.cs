using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

namespace PaperClaims;

/// <summary>Reads papers from JSON Lines; a line that cannot be read costs itself alone.</summary>
internal static class JsonlPaperReader
{
    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        LineReader lines = new(stream, options.MaxPaperLength);
        JsonPaper json = new(new FieldMatcher(options.Fields));
        for (int line = 1; await lines.ReadAsync(cancellationToken).ConfigureAwait(false); line++)
        {
            if (lines.IsTooLong)
            {
                PaperReader.ReportTooLong(options, line);
                continue;
            }

            ReadOnlyMemory<byte> content = lines.Line.Span.StartsWith("\uFEFF"u8) ? lines.Line[3..] : lines.Line;
            if (!content.Span.Trim(" \t\r"u8).IsEmpty && ReadObject(json, content.Span, line, line, options) is { } paper)
            {
                yield return paper;
            }
        }
    }

    /// <summary>The paper of one object; null if there is none, which is then reported.</summary>
    public static Paper? ReadObject(JsonPaper json, ReadOnlySpan<byte> utf8, int line, int position, PaperReaderOptions options)
    {
        string? wrong;
        try
        {
            if (Utf8.IsValid(utf8))
            {
                Utf8JsonReader reader = new(utf8);
                wrong = json.Read(ref reader);
            }
            else
            {
                wrong = "invalid UTF-8";
            }
        }
        catch (JsonException exception)
        {
            wrong = $"broken JSON at byte {exception.BytePositionInLine + 1}";
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader's word for an escape such as "\ud800" that is half a character.
            wrong = "an escape in a string is no valid character";
        }

        if (wrong is null)
        {
            return PaperReader.Assemble(options, line, position, json.Id, json.Title, json.Abstract, json.Date);
        }

        PaperReader.Report(options, line, wrong);
        return null;
    }
}
