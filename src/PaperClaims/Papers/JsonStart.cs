using System.Buffers;
using System.Text.Json;

namespace PaperClaims;

/// <summary>Tells what begins with a brace or a bracket: JSON, JSON Lines, or text such as <c>[Background] We study</c>.</summary>
internal static class JsonStart
{
    private static readonly SearchValues<byte> NameCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_'"u8
    );

    /// <summary>The form of what begins so; <see cref="PaperFormat.Detect"/> for text, null where more bytes may tell.</summary>
    /// <param name="start">The bytes from the brace or bracket on.</param>
    /// <param name="isEnough">Whether there are no more, or enough.</param>
    public static PaperFormat? Detect(ReadOnlySpan<byte> start, bool isEnough)
    {
        if (IsJson(start, isEnough) is not { } isJson)
        {
            return null;
        }

        if (!isJson)
        {
            // The first line may be broken, and others follow.
            return HasObjectLine(start) ? PaperFormat.Jsonl
                : isEnough ? PaperFormat.Detect
                : null;
        }

        if (start[0] == '[')
        {
            return PaperFormat.Json;
        }

        bool? isDocument = JsonPaperReader.IsDocument(start);
        return isDocument is null && !isEnough ? null
            // The object goes on, over the end of its line or not.
            : isDocument ?? start.ContainsAny((byte)'\n', (byte)'\r') ? PaperFormat.Json
            : PaperFormat.Jsonl;
    }

    // Whether it is JSON, broken or not, and no text; null where more bytes may tell.
    private static bool? IsJson(ReadOnlySpan<byte> start, bool isEnough)
    {
        // After the brackets of lists in lists.
        int at = start.IndexOfAnyExcept("[ \t\r\n"u8);
        if (at < 0)
        {
            return isEnough ? true : null;
        }

        if (start[at] == '{')
        {
            return IsObject(start[(at + 1)..], isEnough);
        }

        // "[1] We study": a list of one number and no JSON after it.
        Utf8JsonReader json = new(start, isFinalBlock: false, default);
        try
        {
            while (json.Read()) { }

            return isEnough ? true : null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The first name decides: its value may well be broken.
    private static bool? IsObject(ReadOnlySpan<byte> rest, bool isEnough)
    {
        int first = rest.IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0)
        {
            return isEnough ? true : null;
        }

        if (rest[first] is (byte)'"')
        {
            return true;
        }

        if (rest[first] is (byte)'}')
        {
            // "{ } is an empty set."
            int after = rest[(first + 1)..].IndexOfAnyExcept(" \t"u8);
            return after >= 0 ? rest[first + 1 + after] is (byte)',' or (byte)']' or (byte)'\r' or (byte)'\n'
                : isEnough ? true
                : null;
        }

        // {id: "a"} and {'id': 'a'} are meant as JSON.
        rest = rest[first..].TrimStart("'"u8);
        int name = rest.IndexOfAnyExcept(NameCharacters);
        if (name <= 0)
        {
            return name < 0 && !isEnough ? null : false;
        }

        int value = rest[name..].IndexOfAnyExcept(": \t"u8);
        return value < 0 ? (isEnough ? false : null) : rest[name] == ':' && "\"'{[0123456789"u8.Contains(rest[name + value]);
    }

    private static bool HasObjectLine(ReadOnlySpan<byte> start)
    {
        while (start.IndexOfAny((byte)'\n', (byte)'\r') is var end and >= 0)
        {
            start = start[(end + 1)..];
            if (start.StartsWith("{\""u8))
            {
                return true;
            }
        }

        return false;
    }
}
