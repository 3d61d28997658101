using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PaperClaims;

/// <summary>Reads papers from one JSON document, object by object, with no more of it in memory than the longest object.</summary>
internal sealed class JsonPaperReader
{
    // OpenAlex, Semantic Scholar, and others after them.
    private static readonly HashSet<string> Lists = ["results", "data", "papers", "items", "works"];

    private const int Block = 1 << 15;

    private readonly FieldMatcher matcher;
    private readonly Stream stream;
    private byte[] buffer = new byte[2 * Block];
    private int start;
    private int end;
    private bool completed;
    private int line = 1;
    private JsonReaderState state;
    private int listDepth = -1;
    private bool isPaper;
    private bool isDecided;
    private bool ended;

    private JsonPaperReader(Stream stream, FieldMatcher matcher)
    {
        this.stream = stream;
        this.matcher = matcher;
    }

    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        FieldMatcher matcher = new(options.Fields);
        JsonPaperReader reader = new(stream, matcher);
        JsonPaper json = new(matcher);
        int position = 0;
        while (reader.end < 3 && !reader.completed)
        {
            await reader.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        reader.start = reader.buffer.AsSpan(0, reader.end).StartsWith("\uFEFF"u8) ? 3 : 0;
        while (!reader.ended)
        {
            ReadOnlyMemory<byte> item;
            try
            {
                item = reader.TakeItem();
            }
            catch (JsonException exception)
            {
                // Nothing after it can be trusted; what was before it is read. The state of the reader counts lines from the document's start.
                PaperReader.Report(
                    options,
                    1 + (int)(exception.LineNumber ?? 0),
                    $"broken JSON at byte {exception.BytePositionInLine + 1} of the line"
                );
                yield break;
            }
            catch (InvalidOperationException)
            {
                // Utf8JsonReader's word for a name that is no text.
                PaperReader.Report(options, reader.line, "a name in the document is no valid text");
                yield break;
            }

            if (!item.IsEmpty)
            {
                position++;
                if (item.Length > options.MaxPaperLength)
                {
                    PaperReader.ReportTooLong(options, reader.line);
                }
                else if (JsonlPaperReader.ReadObject(json, item.Span, reader.line, position, options) is { } paper)
                {
                    yield return paper;
                }

                reader.line += item.Span.Count((byte)'\n');
            }
            else if (!reader.ended && reader.end - reader.start > options.MaxPaperLength)
            {
                // Where the object ends is not known: nothing after it can be read.
                PaperReader.ReportTooLong(options, reader.line);
                yield break;
            }
            else if (!reader.ended)
            {
                await reader.FillAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether what starts with these bytes of an object is one document, not an object a line; null where more bytes may tell.</summary>
    public static bool? IsDocument(ReadOnlySpan<byte> beginning)
    {
        Utf8JsonReader json = new(beginning, isFinalBlock: false, default);
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1 && Lists.Contains(json.GetString()!))
                {
                    if (!json.Read())
                    {
                        return null;
                    }

                    if (json.TokenType == JsonTokenType.StartArray)
                    {
                        return true;
                    }
                }

                if (json.TokenType == JsonTokenType.EndObject && json.CurrentDepth == 0)
                {
                    return beginning[..(int)json.BytesConsumed].Contains((byte)'\n');
                }
            }

            return null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A broken first line of JSON Lines costs itself alone.
            return false;
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        // A long object that is not whole is looked at again only when twice as much is there: it costs its length, not its square.
        int wanted = end > Block ? 2 * end : end + 1;
        if (wanted > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(wanted, 2 * buffer.Length));
        }

        while (end < wanted && !completed)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
            end += read;
            completed = read == 0;
        }
    }

    /// <summary>The next object; empty if more bytes are needed, or at the end.</summary>
    private ReadOnlyMemory<byte> TakeItem()
    {
        Utf8JsonReader json = new(buffer.AsSpan(start, end - start), completed, state);
        Utf8JsonReader before = json;
        string? property = null;
        while (json.Read())
        {
            int depth = json.CurrentDepth;
            if (json.TokenType == JsonTokenType.StartObject && (depth == listDepth + 1 && (listDepth >= 0 || isPaper)))
            {
                int itemStart = (int)json.TokenStartIndex;
                if (!json.TrySkip())
                {
                    break;
                }

                int itemEnd = (int)json.BytesConsumed;
                ReadOnlyMemory<byte> item = buffer.AsMemory(start + itemStart, itemEnd - itemStart);
                line += buffer.AsSpan(start, itemStart).Count((byte)'\n');
                start += itemEnd;
                state = json.CurrentState;
                return item;
            }

            if (json.TokenType == JsonTokenType.PropertyName && listDepth < 0)
            {
                property = json.GetString();
                if (
                    depth == 1
                    && !isDecided
                    && matcher.TryMatch(property, out PaperField field, out _)
                    && field is PaperField.Title or PaperField.Abstract
                )
                {
                    // The document is one paper: from its beginning again.
                    isDecided = isPaper = true;
                    return TakeItem();
                }
            }
            else if (
                json.TokenType == JsonTokenType.StartArray
                && listDepth < 0
                && (depth == 0 || (property is not null && Lists.Contains(property)))
            )
            {
                listDepth = depth;
                isDecided = true;
            }
            else if (json.TokenType == JsonTokenType.EndArray && depth == listDepth)
            {
                listDepth = -1;
            }
            else if (json.TokenType is not JsonTokenType.EndObject)
            {
                property = null;
            }

            before = json;
        }

        // Until it is clear what the document is, it stays where it is.
        if (isDecided)
        {
            int consumed = (int)before.BytesConsumed;
            line += buffer.AsSpan(start, consumed).Count((byte)'\n');
            start += consumed;
            state = before.CurrentState;
        }

        ended = completed;
        return default;
    }
}
