using System.Text;
using System.Text.Json;

namespace PaperClaims;

/// <summary>What a JSON object says of a paper.</summary>
internal sealed class JsonPaper(FieldMatcher matcher)
{
    private const int LongestIndex = 1_000_000;

    private readonly string?[] values = new string?[4];
    private readonly int[] ranks = new int[4];
    private bool hasAbstract;

    public string? Id => values[(int)PaperField.Id];

    public string? Title => values[(int)PaperField.Title];

    public string? Abstract => values[(int)PaperField.Abstract];

    public string? Date => values[(int)PaperField.Date];

    /// <summary>Reads the object that <paramref name="json"/> stands before or at; what is wrong with it, null if nothing is.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidOperationException">A string holds what is no text.</exception>
    public string? Read(ref Utf8JsonReader json)
    {
        Array.Clear(values);
        Array.Fill(ranks, int.MaxValue);
        hasAbstract = false;
        if (json.TokenType == JsonTokenType.None)
        {
            json.Read();
        }

        if (json.TokenType != JsonTokenType.StartObject)
        {
            return "not a JSON object";
        }

        string? wrong = ReadFields(ref json, mayNest: true);

        // Whatever follows the object makes the line invalid.
        json.Read();
        return wrong ?? (hasAbstract ? null : $"no \"{matcher.NameOf(PaperField.Abstract)}\"");
    }

    private string? ReadFields(ref Utf8JsonReader json, bool mayNest)
    {
        string? wrong = null;
        Span<char> buffer = stackalloc char[128];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("abstract_inverted_index"u8))
            {
                wrong ??= ReadInvertedIndex(ref json);
            }
            else if (mayNest && json.ValueTextEquals("paper"u8))
            {
                // Lists of daily papers wrap each paper with what belongs to the list.
                json.Read();
                wrong ??= json.TokenType == JsonTokenType.StartObject ? ReadFields(ref json, mayNest: false) : null;
            }
            else if (
                json.ValueSpan.Length <= buffer.Length
                && matcher.TryMatch(buffer[..json.CopyString(buffer)], out PaperField field, out int rank)
                && rank < ranks[(int)field]
            )
            {
                wrong ??= ReadText(ref json, field, rank);
            }
            else
            {
                json.Skip();
            }
        }

        return wrong;
    }

    private string? ReadText(ref Utf8JsonReader json, PaperField field, int rank)
    {
        string name = json.GetString()!;
        json.Read();
        hasAbstract |= field == PaperField.Abstract;
        string? text = json.TokenType switch
        {
            JsonTokenType.String => json.GetString(),
            JsonTokenType.Number when field is not PaperField.Abstract => Encoding.UTF8.GetString(json.ValueSpan),
            JsonTokenType.StartArray when field == PaperField.Title => ReadFirst(ref json),
            JsonTokenType.StartObject when field == PaperField.Date => ReadDateParts(ref json),
            _ => null,
        };
        JsonTokenType kind = json.TokenType;
        json.Skip();

        // What is empty, or a date that is none, hides no other.
        if (field == PaperField.Date ? WrittenDate.Read(text) is not null : !string.IsNullOrWhiteSpace(text))
        {
            values[(int)field] = text;
            ranks[(int)field] = rank;
        }

        // What stands beside the abstract is passed over where it is of another kind.
        return field != PaperField.Abstract || kind is JsonTokenType.String or JsonTokenType.Null
            ? null
            : $"\"{name}\" is {Describe(kind)}, not a string";
    }

    // Crossref gives titles as a list; the reader then stands at its end.
    private static string? ReadFirst(ref Utf8JsonReader json)
    {
        int depth = json.CurrentDepth;
        json.Read();
        string? first = json.TokenType == JsonTokenType.String ? json.GetString() : null;
        SkipTo(ref json, depth);
        return first;
    }

    // Crossref: {"date-parts": [[2023, 10, 5]]}.
    private static string? ReadDateParts(ref Utf8JsonReader json)
    {
        int depth = json.CurrentDepth;
        StringBuilder date = new();
        while (json.Read() && json.CurrentDepth > depth)
        {
            if (json.TokenType == JsonTokenType.PropertyName && !json.ValueTextEquals("date-parts"u8))
            {
                json.Skip();
            }
            else if (json.TokenType == JsonTokenType.Number && date.Length < 10)
            {
                date.Append(date.Length > 0 ? "-" : "").Append(Encoding.UTF8.GetString(json.ValueSpan));
            }
        }

        return date.ToString();
    }

    private static void SkipTo(ref Utf8JsonReader json, int depth)
    {
        while (json.CurrentDepth > depth && json.Read()) { }
    }

    /// <summary>OpenAlex stores an abstract as its words, each with the positions where it stands.</summary>
    private string? ReadInvertedIndex(ref Utf8JsonReader json)
    {
        json.Read();
        hasAbstract = true;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
            return json.TokenType == JsonTokenType.Null ? null : "\"abstract_inverted_index\" is not an object";
        }

        SortedDictionary<int, string> words = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string word = json.GetString()!;
            json.Read();
            if (json.TokenType != JsonTokenType.StartArray)
            {
                json.Skip();
                return $"\"abstract_inverted_index\" gives no positions for \"{word}\"";
            }

            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (json.TokenType != JsonTokenType.Number || !json.TryGetInt32(out int position) || position is < 0 or >= LongestIndex)
                {
                    return $"\"abstract_inverted_index\" gives \"{word}\" a position that is none";
                }

                words[position] = word;
            }
        }

        values[(int)PaperField.Abstract] ??= words.Count == 0 ? null : string.Join(' ', words.Values);
        return null;
    }

    private static string Describe(JsonTokenType kind) =>
        kind switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.Number => "a number",
            _ => "a truth value",
        };
}
