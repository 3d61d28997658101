using System.Text.Json;
using Microsoft.Data.Sqlite;
using PaperClaims.Cli.Files;
using PaperClaims.Cli.Input;
using PaperClaims.Cli.Output.Resuming;

namespace PaperClaims.Cli.Output;

/// <summary>Writes papers and claims into an SQLite database; a stopped run goes on where it was.</summary>
internal sealed class SqliteWriter : IPaperWriter, IResumable
{
    private readonly string path;
    private readonly ClaimDatabase database;
    private readonly SqliteCommand countInput;
    private InputStamp? input;
    private ResumePoint point;
    private long written;
    private Dictionary<FilePlace, string>? known;

    /// <summary>Opens the database, or makes it.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="json">Knows the claim kinds that it holds.</param>
    /// <param name="settings">What decides which claims are found; a database made with others is refused.</param>
    /// <exception cref="IOException">It cannot be opened, is no database of claims, or belongs to a run of other settings; the message
    /// says which.</exception>
    public SqliteWriter(string path, ClaimJson json, IReadOnlyDictionary<string, string> settings)
    {
        this.path = path;
        try
        {
            database = new ClaimDatabase(path, json, JsonSerializer.Serialize(settings, CliJson.Readable.IReadOnlyDictionaryStringString));
        }
        catch (OtherDatabaseException exception)
        {
            throw new IOException($"{exception.Message}; name another file with -o", exception);
        }

        try
        {
            Check(settings);
            countInput = database.Guard(() =>
                database.Prepare(
                    "INSERT INTO inputs(input, papers, written, hash, stamp) VALUES(@p0, @p1, @p2, @p3, @p4) "
                        + "ON CONFLICT(input) DO UPDATE SET papers = excluded.papers, written = excluded.written, hash = excluded.hash",
                    5
                )
            );
        }
        catch (IOException)
        {
            database.Abandon();
            throw;
        }

        // How far an input is lasts together with its papers.
        database.Committing = RememberInput;
    }

    public ResumePoint PointOf(string input) => database.Guard(() => ReadPoint(KnownName(input)).Point);

    public void Start(string input)
    {
        database.Guard(() =>
        {
            RememberInput();
            this.input = InputStamp.Of(KnownName(input));
            (point, written) = ReadPoint(this.input.Path);
            return point;
        });
    }

    public void Write(ExtractedPaper paper)
    {
        database.Add(paper, input?.Path);
        written++;
        Pass(paper);
        database.CommitIfMuch();
    }

    public void Pass(ExtractedPaper paper) => point = point.Next(paper.Id, paper.Title, paper.Abstract, paper.Date?.ToString());

    // Whole transactions only: a reader sees papers with all their claims.
    public void Flush() { }

    public void Complete() { }

    public void Dispose() => database.Dispose();

    // The name under which the file was read before: "list.jsonl" and "./list.jsonl" are one.
    private string KnownName(string input)
    {
        if (known is null)
        {
            known = [];
            using SqliteCommand command = database.CreateCommand();
            command.CommandText = "SELECT input FROM inputs";
            using SqliteDataReader row = command.ExecuteReader();
            while (row.Read())
            {
                known.TryAdd(PlaceOf(row.GetString(0)), row.GetString(0));
            }
        }

        return known.GetValueOrDefault(PlaceOf(input), input);
    }

    private static FilePlace PlaceOf(string input) =>
        input == InputFiles.StandardInput ? new FilePlace(null, InputFiles.StandardInput) : FilePlace.Of(input);

    private (ResumePoint Point, long Written) ReadPoint(string input)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = """
            SELECT papers, hash, stamp, written, (SELECT count(*) FROM papers WHERE papers.input = inputs.input)
            FROM inputs WHERE input = @input
            """;
        command.Parameters.AddWithValue("@input", input);
        using SqliteDataReader row = command.ExecuteReader();
        if (!row.Read())
        {
            return default;
        }

        return row.GetString(2) != InputStamp.Of(input).Content
                ? throw new IOException($"{path}: {input} has changed since its papers were written; name another file with -o")
            : row.GetInt64(3) != row.GetInt64(4)
                ? throw new IOException($"{path}: papers of {input} were added or deleted since; name another file with -o")
            : (new ResumePoint(row.GetInt64(0), unchecked((ulong)row.GetInt64(1))), row.GetInt64(3));
    }

    private void RememberInput()
    {
        if (input is not null)
        {
            ClaimDatabase.Bind(countInput, input.Path, point.Papers, written, unchecked((long)point.Hash), input.Content);
            countInput.ExecuteNonQuery();
        }
    }

    private void Check(IReadOnlyDictionary<string, string> settings)
    {
        if (RunState.ChangeOf(ReadSettings(), settings) is { } change)
        {
            throw new IOException($"{path}: {change}; give what it was made with, or name another file with -o");
        }
    }

    private IReadOnlyDictionary<string, string> ReadSettings()
    {
        try
        {
            return JsonSerializer.Deserialize(
                    (string?)database.Scalar("SELECT value FROM about WHERE key = 'settings'") ?? "{}",
                    CliJson.Readable.IReadOnlyDictionaryStringString
                ) ?? new Dictionary<string, string>();
        }
        catch (JsonException)
        {
            throw new IOException($"{path}: written by another version of paperclaims; name another file with -o");
        }
    }
}
