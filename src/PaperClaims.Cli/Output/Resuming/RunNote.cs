using System.IO.Hashing;
using System.Text.Json;

namespace PaperClaims.Cli.Output.Resuming;

/// <summary>What is known of an unfinished file.</summary>
/// <param name="Run">What decides what is written.</param>
/// <param name="Bytes">So much of it is whole.</param>
/// <param name="Hash">A hash of that.</param>
/// <param name="Papers">How far each input is written.</param>
internal sealed record RunNote(RunState Run, long Bytes, ulong Hash, IReadOnlyDictionary<string, ResumePoint> Papers)
{
    /// <summary>A hash of all the rest: going on from a changed note would write papers twice, or not at all.</summary>
    public ulong Check { get; init; }

    /// <summary>The note in a text; null if it is none, or was changed since it was written.</summary>
    public static RunNote? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, CliJson.Readable.RunNote) is { } note && note.Check == note.HashRest() ? note : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The note as a text.</summary>
    public string Write() => JsonSerializer.Serialize(this with { Check = HashRest() }, CliJson.Readable.RunNote);

    private ulong HashRest() =>
        XxHash3.HashToUInt64(JsonSerializer.SerializeToUtf8Bytes(this with { Check = 0 }, CliJson.Readable.RunNote));
}
