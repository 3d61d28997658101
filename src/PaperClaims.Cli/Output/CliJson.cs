using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PaperClaims.Cli.Output.Resuming;

namespace PaperClaims.Cli.Output;

/// <summary>JSON of what is no claim.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(RunNote))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class CliJson : JsonSerializerContext
{
    /// <summary>Writes text readably: what is written is data, not HTML.</summary>
    public static CliJson Readable { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(IReadOnlyList<string> list) => JsonSerializer.Serialize(list, Readable.IReadOnlyListString);
}
