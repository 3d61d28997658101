using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PaperClaims;

/// <summary>Reads papers from one JSON document, object by object, with no more of it in memory than the longest object.</summary>
internal sealed class JsonPaperReader
{
    // OpenAlex, Semantic Scholar, Crossref, and others after them; bioRxiv, Springer, IEEE, Dimensions.
    private static readonly HashSet<string> Lists =
    [
        "results",
        "data",
        "papers",
        "items",
        "works",
        "recommendedPapers",
        "collection",
        "records",
        "articles",
        "publications",
    ];

    // Crossref and Europe PMC wrap their list once more.
    private static readonly HashSet<string> Wrappers = ["message", "resultList"];

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
            if (!reader.TryTakeItem(options, out ReadOnlyMemory<byte> item))
            {
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

        if (!reader.isDecided)
        {
            PaperReader.Report(options, 1, "no list of papers is known here");
        }
    }

    /// <summary>
    /// Whether what starts with these bytes of an object is one document, not an object a line; null where more bytes may tell.
    /// </summary>
    public static bool? IsDocument(ReadOnlySpan<byte> beginning)
    {
        Utf8JsonReader json = new(beginning, isFinalBlock: false, default);
        bool isPaper = false;
        string wrapper = "";
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth <= 2)
                {
                    int depth = json.CurrentDepth;
                    string property = json.GetString()!;
                    isPaper |= depth == 1 && property is "abstract" or "title";
                    wrapper = depth == 1 ? property : wrapper;
                    if (!json.Read())
                    {
                        return null;
                    }

                    if (
                        json.TokenType == JsonTokenType.StartArray
                        && !isPaper
                        && IsList(property, depth)
                        && (depth == 1 || Wrappers.Contains(wrapper))
                    )
                    {
                        return true;
                    }
                }

                if (json.TokenType == JsonTokenType.EndObject && json.CurrentDepth == 0)
                {
                    return beginning[..(int)json.BytesConsumed].ContainsAny((byte)'\n', (byte)'\r');
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

    // Springer has a "result" of its own, which tells how many there are.
    private static bool IsList(string property, int depth) => Lists.Contains(property) || (property == "result" && depth > 1);

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

    /// <summary>
    /// Takes the next object; false if the document is broken: nothing after that can be trusted, what was before it is read.
    /// </summary>
    private bool TryTakeItem(PaperReaderOptions options, out ReadOnlyMemory<byte> item)
    {
        item = default;
        try
        {
            item = TakeItem();
            return true;
        }
        catch (JsonException exception)
        {
            // The state of the reader counts lines from the document's start.
            PaperReader.Report(
                options,
                1 + (int)(exception.LineNumber ?? 0),
                $"broken JSON at byte {exception.BytePositionInLine + 1} of the line"
            );
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader's word for a name that is no text.
            PaperReader.Report(options, line, "a name in the document is no valid text");
        }

        return false;
    }

    /// <summary>The next object, or what stands in the list instead; empty if more bytes are needed, or at the end.</summary>
    private ReadOnlyMemory<byte> TakeItem()
    {
        Utf8JsonReader json = new(buffer.AsSpan(start, end - start), completed, state);
        Utf8JsonReader before = json;
        string? property = null;
        while (json.Read())
        {
            int depth = json.CurrentDepth;
            if (depth == listDepth + 1 && (listDepth >= 0 || (isPaper && json.TokenType == JsonTokenType.StartObject)))
            {
                int itemStart = (int)json.TokenStartIndex;
                if (!json.TrySkip())
                {
                    break;
                }

                ReadOnlyMemory<byte> item = buffer.AsMemory(start + itemStart, (int)json.BytesConsumed - itemStart);
                line += buffer.AsSpan(start, itemStart).Count((byte)'\n');
                start += (int)json.BytesConsumed;
                state = json.CurrentState;
                return item;
            }

            if (json.TokenType == JsonTokenType.PropertyName && listDepth < 0)
            {
                property = json.GetString();
                if (depth == 1 && !isDecided && IsTitleOrAbstract(property))
                {
                    // The document is one paper: from its beginning again.
                    isDecided = isPaper = true;
                    return TakeItem();
                }
            }
            else if (!FollowLists(json.TokenType, depth, property) && json.TokenType is not JsonTokenType.EndObject)
            {
                property = null;
            }

            before = json;
        }

        KeepPlace(before);
        ended = completed;
        return default;
    }

    // Until it is clear what the document is, it stays where it is.
    private void KeepPlace(in Utf8JsonReader json)
    {
        if (isDecided)
        {
            int consumed = (int)json.BytesConsumed;
            line += buffer.AsSpan(start, consumed).Count((byte)'\n');
            start += consumed;
            state = json.CurrentState;
        }
    }

    private bool IsTitleOrAbstract(string? property) =>
        matcher.TryMatch(property, out PaperField field, out _) && field is PaperField.Title or PaperField.Abstract;

    // Whether the token opens the list of papers, or closes it.
    private bool FollowLists(JsonTokenType token, int depth, string? property)
    {
        if (token == JsonTokenType.StartArray && listDepth < 0 && (depth == 0 || (property is not null && IsList(property, depth))))
        {
            listDepth = depth;
            isDecided = true;
            return true;
        }

        bool closes = token == JsonTokenType.EndArray && depth == listDepth;
        listDepth = closes ? -1 : listDepth;
        return closes;
    }
}
