using System.IO.Compression;
using PaperClaims.Cli.Files;
using PaperClaims.Cli.Output.Resuming;

namespace PaperClaims.Cli.Output;

/// <summary>Opens the output that the settings ask for.</summary>
internal static class PaperWriters
{
    private static readonly Dictionary<string, OutputForm> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = OutputForm.Jsonl,
        [".txt"] = OutputForm.Jsonl,
        [".jsonl"] = OutputForm.Jsonl,
        [".ndjson"] = OutputForm.Jsonl,
        [".json"] = OutputForm.Json,
        [".csv"] = OutputForm.Csv,
        [".parquet"] = OutputForm.Parquet,
        [".sqlite"] = OutputForm.Sqlite,
        [".sqlite3"] = OutputForm.Sqlite,
        [".db"] = OutputForm.Sqlite,
    };

    /// <summary>The form that the name of the output asks for: a line a paper where it has no extension; null for none.</summary>
    public static OutputForm? FormOf(string path) =>
        Extensions.TryGetValue(OutputName.ExtensionOf(path), out OutputForm form) ? form : null;

    /// <summary>Opens the output for the papers of these files.</summary>
    public static IPaperWriter Open(ExtractSettings settings, string[] files)
    {
        if (settings.To == OutputForm.Sqlite)
        {
            return new SqliteWriter(settings.Output!, new ClaimJson(settings.Input.Kinds), settings.Input.Decisive);
        }

        // What ends in a footer or a frame cannot be gone on with.
        if (settings.Output is { } path && settings.To is OutputForm.Jsonl or OutputForm.Json or OutputForm.Csv)
        {
            RunState run = new(settings.Decisive, [.. files.Select(InputStamp.Of)]);
            OutputEnding ending = new(OutputName.IsZipped(path), settings.To == OutputForm.Json);
            ResumableFile file = new(path, run, ending, DiskFileSystem.Instance);
            return new ResumableWriter(file, Open(settings, file, file.IsResumed), TimeProvider.System);
        }

        return Open(settings, OpenStream(settings.Output), isResumed: false);
    }

    private static IPaperWriter Open(ExtractSettings settings, Stream stream, bool isResumed)
    {
        ClaimJson json = new(settings.Input.Kinds);
        PaperTable Table() => settings.Wide ? PaperTable.RowPerPaper(json) : PaperTable.RowPerClaim(json);
        return settings.To switch
        {
            OutputForm.Table => new TableWriter(stream, json, toTerminal: settings.Output is null && !Console.IsOutputRedirected),
            OutputForm.Json => new JsonWriter(stream, json, asArray: true, isResumed),
            OutputForm.Csv => new WriterOutput(
                new CsvClaimWriter(stream)
                {
                    Table = Table(),
                    HasHeader = !isResumed,
                    HasByteOrderMark = settings.ByteOrderMark,
                    GuardFormulas = settings.GuardFormulas,
                },
                stream
            ),
            OutputForm.Parquet => new WriterOutput(new ParquetClaimWriter(stream) { Table = Table() }, stream),
            _ => new JsonWriter(stream, json, asArray: false, isResumed),
        };
    }

    /// <summary>A file, compressed if its name says so, or standard output.</summary>
    public static Stream OpenStream(string? path) =>
        path is null ? new StandardOutput()
        : OutputName.IsZipped(path) ? new GZipStream(new ReplacingFile(path), CompressionLevel.Optimal)
        : new ReplacingFile(path);
}
