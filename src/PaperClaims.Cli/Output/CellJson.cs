using System.Text.Json;

namespace PaperClaims.Cli.Output;

/// <summary>Writes the cells of tables as JSON.</summary>
internal static class CellJson
{
    /// <summary>Writes the cell as a property; nothing for null, as everywhere in the JSON.</summary>
    public static void Write(Utf8JsonWriter json, string name, object? cell)
    {
        switch (cell)
        {
            case null:
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case long number:
                json.WriteNumber(name, number);
                break;
            case decimal number:
                json.WriteNumber(name, number);
                break;
            case IReadOnlyList<string> list:
                json.WriteStartArray(name);
                foreach (string text in list)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteString(name, CellText.Of(cell));
                break;
        }
    }
}
