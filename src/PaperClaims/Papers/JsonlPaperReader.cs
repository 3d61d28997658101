using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

namespace PaperClaims;

/// <summary>Reads papers from JSON Lines; a line that cannot be read costs itself alone.</summary>
internal static class JsonlPaperReader
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream, PaperReaderOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        LineReader lines = new(stream);
        for (int line = 1; await lines.ReadAsync(cancellationToken).ConfigureAwait(false); line++)
        {
            if (ReadLine(lines.Line.Span, line, options) is { } paper)
            {
                yield return paper;
            }
        }
    }

    private static Paper? ReadLine(ReadOnlySpan<byte> utf8, int line, PaperReaderOptions options)
    {
        utf8 = line == 1 && utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        if (utf8.Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        string reason;
        if (!Utf8.IsValid(utf8))
        {
            reason = "invalid UTF-8";
        }
        else
        {
            try
            {
                return Parse(utf8, line, options, out reason) ?? Report(options, line, reason);
            }
            catch (JsonException exception)
            {
                reason = $"broken JSON at byte {exception.BytePositionInLine + 1}";
            }
            catch (InvalidOperationException)
            {
                // Utf8JsonReader's word for an escape such as "\ud800" that is half a character.
                reason = "an escape in a string is no valid character";
            }
        }

        return Report(options, line, reason);
    }

    private static Paper? Report(PaperReaderOptions options, int line, string reason)
    {
        PaperReader.Report(options, line, reason);
        return null;
    }

    private static Paper? Parse(ReadOnlySpan<byte> utf8, int line, PaperReaderOptions options, out string reason)
    {
        Utf8JsonReader json = new(utf8);
        reason = "";
        string? id = null;
        string? title = null;
        string? text = null;
        string? summary = null;
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            reason = "not a JSON object";
            return null;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string? wrong = json.ValueTextEquals("id"u8) ? ReadText(ref json, ref id, orNumber: true)
                : json.ValueTextEquals("title"u8) ? ReadText(ref json, ref title)
                : json.ValueTextEquals("abstract"u8) ? ReadText(ref json, ref text)
                : json.ValueTextEquals("summary"u8) ? ReadText(ref json, ref summary)
                : Skip(ref json);
            reason = reason.Length == 0 && wrong is not null ? wrong : reason;
        }

        // Whatever follows the object makes the line invalid.
        json.Read();
        if (reason.Length > 0 || (text ?? summary) is null)
        {
            reason = reason.Length > 0 ? reason : "no \"abstract\"";
            return null;
        }

        return new Paper
        {
            Id = id ?? string.Create(CultureInfo.InvariantCulture, $"{PaperReader.Stem(options)}:{line:00}"),
            Title = title,
            Abstract = (text ?? summary)!,
        };
    }

    private static string? ReadText(ref Utf8JsonReader json, ref string? value, bool orNumber = false)
    {
        string name = json.GetString()!;
        json.Read();
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                value = json.GetString();
                return null;
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when orNumber:
                value = System.Text.Encoding.UTF8.GetString(json.ValueSpan);
                return null;
            default:
                JsonTokenType kind = json.TokenType;
                json.Skip();
                return $"\"{name}\" is {Describe(kind)}, not a string";
        }
    }

    private static string Describe(JsonTokenType kind) => kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "a number",
        _ => "a truth value",
    };

    private static string? Skip(ref Utf8JsonReader json)
    {
        json.Skip();
        return null;
    }
}
