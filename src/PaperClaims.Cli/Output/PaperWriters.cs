namespace PaperClaims.Cli.Output;

/// <summary>Opens the output that the settings ask for.</summary>
internal static class PaperWriters
{
    public static IPaperWriter Open(ExtractSettings settings)
    {
        Stream stream = settings.Output is { } path ? File.Create(path) : new StandardOutput();
        return settings.To switch
        {
            OutputForm.Table => new TableWriter(stream, toTerminal: settings.Output is null && !Console.IsOutputRedirected),
            OutputForm.Json => new JsonWriter(stream, asArray: true),
            _ => new JsonWriter(stream, asArray: false),
        };
    }
}
