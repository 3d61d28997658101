using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using PaperClaims.Cli.Files;
using PaperClaims.Cli.Input;
using PaperClaims.Cli.Output.Resuming;
using PaperClaims.Cli.Tables;

namespace PaperClaims.Cli.Output.Sqlite;

/// <summary>Writes papers and claims into an SQLite database, some thousand at a time; a stopped run goes on where it was.</summary>
internal sealed class SqliteWriter : IPaperWriter, IResumable
{
    private const int PapersInTransaction = 1000;

    // From the beginning the writer's own, so that a second run is refused at once.
    private const string Begin = "BEGIN IMMEDIATE";
    private const int Busy = 5;
    private const int NoDatabase = 26;

    private readonly string path;
    private readonly SqliteSchema schema;
    private readonly SqliteConnection connection;
    private readonly SqliteCommand insertPaper;
    private readonly SqliteCommand insertText;
    private readonly SqliteCommand insertClaim;
    private readonly SqliteCommand countInput;
    private InputStamp? input;
    private ResumePoint point;
    private long written;
    private Dictionary<FilePlace, string>? known;
    private int inTransaction;
    private bool failed;

    /// <summary>Opens the database, or makes it.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="kinds">The claim kinds that it holds.</param>
    /// <param name="settings">What decides which claims are found; a database made with others is refused.</param>
    /// <exception cref="IOException">It cannot be opened, is no database of claims, or belongs to a run of other settings; the message
    /// says which.</exception>
    public SqliteWriter(string path, ClaimKinds kinds, IReadOnlyDictionary<string, string> settings)
    {
        this.path = path;
        schema = new SqliteSchema(kinds);
        connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                // Whole, so that no name means something else to the engine.
                DataSource = Path.GetFullPath(path),
                Pooling = false,
                DefaultTimeout = 1,
            }.ToString()
        );
        try
        {
            connection.Open();
            Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
            Execute(Begin);
            CreateOrCheck(settings);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw Describe(exception);
        }
        catch (IOException)
        {
            connection.Dispose();
            throw;
        }

        insertPaper = Prepare("INSERT INTO papers(id, title, date, abstract, input) VALUES(@p0, @p1, @p2, @p3, @p4) RETURNING paper", 5);
        insertText = Prepare("INSERT INTO papers_text(rowid, title, abstract) VALUES(@p0, @p1, @p2)", 3);
        string columns = string.Join(", ", schema.ClaimColumns.Select(column => SqliteSchema.Quote(column.Name)));
        string values = string.Join(", ", Enumerable.Range(0, schema.ClaimColumns.Length + 1).Select(i => $"@p{i}"));
        insertClaim = Prepare($"INSERT INTO claims(paper, {columns}) VALUES({values})", schema.ClaimColumns.Length + 1);
        countInput = Prepare(
            "INSERT INTO inputs(input, papers, written, hash, stamp) VALUES(@p0, @p1, @p2, @p3, @p4) "
                + "ON CONFLICT(input) DO UPDATE SET papers = excluded.papers, written = excluded.written, hash = excluded.hash",
            5
        );
    }

    public ResumePoint PointOf(string input) => Guard(() => ReadPoint(KnownName(input)).Point);

    public void Start(string input)
    {
        Guard(() =>
        {
            RememberInput();
            this.input = InputStamp.Of(KnownName(input));
            (point, written) = ReadPoint(this.input.Path);
            return point;
        });
    }

    public void Write(ExtractedPaper paper)
    {
        Guard(() =>
        {
            Insert(paper);
            written++;
            Pass(paper);
            if (++inTransaction == PapersInTransaction)
            {
                Commit();
                Execute(Begin);
            }

            return point;
        });
    }

    public void Pass(ExtractedPaper paper) => point = point.Next(paper.Id, paper.Title, paper.Abstract, paper.Date);

    // Whole transactions only: a reader sees papers with all their claims.
    public void Flush() { }

    public void Complete() { }

    public void Dispose()
    {
        if (failed)
        {
            // The transaction is undone with the connection; those before it stand.
            connection.Dispose();
            return;
        }

        try
        {
            Commit();

            // Back to one file, that can be copied.
            Execute("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;");
        }
        catch (SqliteException exception)
        {
            throw Describe(exception);
        }
        finally
        {
            connection.Dispose();
        }
    }

    // The name under which the file was read before: "list.jsonl" and "./list.jsonl" are one.
    private string KnownName(string input)
    {
        if (known is null)
        {
            known = [];
            using SqliteCommand command = connection.CreateCommand();
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
        using SqliteCommand command = connection.CreateCommand();
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

    private void Insert(ExtractedPaper paper)
    {
        Bind(insertPaper, paper.Id, paper.Title, paper.Date, paper.Abstract, input?.Path);
        long row = (long)insertPaper.ExecuteScalar()!;
        Bind(insertText, row, paper.Title, paper.Abstract);
        insertText.ExecuteNonQuery();
        foreach (Claim claim in paper.Claims)
        {
            insertClaim.Parameters[0].Value = row;
            for (int i = 0; i < schema.ClaimColumns.Length; i++)
            {
                insertClaim.Parameters[i + 1].Value = Store(schema.ClaimColumns[i].Cell(new ClaimRow(paper, claim)));
            }

            insertClaim.ExecuteNonQuery();
        }
    }

    private T Guard<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (SqliteException exception)
        {
            failed = true;
            throw Describe(exception);
        }
    }

    private void Commit()
    {
        RememberInput();
        Execute("COMMIT");
        inTransaction = 0;
    }

    private void RememberInput()
    {
        if (input is not null)
        {
            Bind(countInput, input.Path, point.Papers, written, unchecked((long)point.Hash), input.Content);
            countInput.ExecuteNonQuery();
        }
    }

    private void CreateOrCheck(IReadOnlyDictionary<string, string> settings)
    {
        if (Scalar("SELECT count(*) FROM sqlite_master") is 0L)
        {
            Execute(schema.Create());
            using SqliteCommand about = Prepare("INSERT INTO about(key, value) VALUES(@p0, @p1)", 2);
            foreach (
                (string key, string value) in (ReadOnlySpan<(string, string)>)
                    [
                        ("schema_version", ClaimJson.SchemaVersion.ToString(CultureInfo.InvariantCulture)),
                        ("paperclaims_version", ProductVersion.Text),
                        ("settings", JsonSerializer.Serialize(settings, CliJson.Readable.IReadOnlyDictionaryStringString)),
                    ]
            )
            {
                Bind(about, key, value);
                about.ExecuteNonQuery();
            }

            return;
        }

        if (Scalar("SELECT count(*) FROM sqlite_master WHERE name IN ('about', 'inputs', 'claims')") is not 3L)
        {
            throw new IOException($"{path}: a database, but not one of claims; name another file with -o");
        }

        if (Scalar("PRAGMA user_version") is var version and not (long)ClaimJson.SchemaVersion)
        {
            throw new IOException(
                $"{path}: written with schema_version {version}, "
                    + $"this paperclaims writes {ClaimJson.SchemaVersion}; name another file with -o"
            );
        }

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
                    (string?)Scalar("SELECT value FROM about WHERE key = 'settings'") ?? "{}",
                    CliJson.Readable.IReadOnlyDictionaryStringString
                ) ?? new Dictionary<string, string>();
        }
        catch (JsonException)
        {
            throw new IOException($"{path}: written by another version of paperclaims; name another file with -o");
        }
    }

    private IOException Describe(SqliteException exception) =>
        new(
            exception.SqliteErrorCode switch
            {
                Busy => $"{path}: another run is writing it",
                NoDatabase => $"{path}: no SQLite database; name another file with -o",
                _ => $"{path}: {exception.Message}",
            },
            exception
        );

    private SqliteCommand Prepare(string sql, int parameters)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        }

        command.Prepare();
        return command;
    }

    private static void Bind(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }

    private static object Store(object? cell) =>
        cell switch
        {
            null => DBNull.Value,
            decimal number => (double)number,
            IReadOnlyList<string> list => CliJson.Write(list),
            _ => cell,
        };

    private void Execute(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private object? Scalar(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
