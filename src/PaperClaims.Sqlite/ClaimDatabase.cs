using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Data.Sqlite;

namespace PaperClaims;

/// <summary>A file is no database of claims of this version.</summary>
internal sealed class OtherDatabaseException(string message, Exception? inner = null) : IOException(message, inner);

/// <summary>A database of papers and their claims, to which papers are added some thousand in a transaction.</summary>
internal sealed class ClaimDatabase : IDisposable
{
    private const int PapersInTransaction = 1000;

    // From the beginning the writer's own, so that a second run is refused at once.
    private const string Begin = "BEGIN IMMEDIATE";
    private const int Busy = 5;
    private const int NoDatabase = 26;

    private readonly string path;
    private readonly SqliteSchema schema;
    private readonly JsonTypeInfo listType;
    private readonly SqliteConnection connection;
    private readonly SqliteCommand insertPaper;
    private readonly SqliteCommand insertText;
    private readonly SqliteCommand insertClaim;
    private int inTransaction;
    private bool isClosed;

    /// <summary>Opens the database, or makes it.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="json">Knows the claim kinds.</param>
    /// <param name="settings">What decides which claims are found, as JSON: stands in a database that is made.</param>
    /// <exception cref="IOException">It cannot be opened, or another is writing it; the message says which.</exception>
    /// <exception cref="OtherDatabaseException">It is no database of claims of this version; the message says what it is.</exception>
    public ClaimDatabase(string path, ClaimJson json, string settings)
    {
        this.path = path;
        schema = new SqliteSchema(json);
        listType = json.Options.GetTypeInfo(typeof(IReadOnlyList<string>));
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
            insertPaper = Prepare(
                "INSERT INTO papers(id, title, date, abstract, input) VALUES(@p0, @p1, @p2, @p3, @p4) RETURNING paper",
                5
            );
            insertText = Prepare("INSERT INTO papers_text(rowid, title, abstract) VALUES(@p0, @p1, @p2)", 3);
            string columns = string.Join(", ", schema.Claims.Columns.Select(column => SqliteSchema.Quote(column.Name)));
            string values = string.Join(", ", Enumerable.Range(0, schema.Claims.Columns.Count + 1).Select(i => $"@p{i}"));
            insertClaim = Prepare($"INSERT INTO claims(paper, {columns}) VALUES({values})", schema.Claims.Columns.Count + 1);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw Describe(exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Called before what was added is made to last: what it writes lasts with it, or not at all.</summary>
    public Action Committing { get; set; } = () => { };

    /// <summary>Whether a step failed. What was added since the last transaction is then undone when it is closed.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Adds a paper with its claims.</summary>
    /// <param name="paper">The paper, with its abstract.</param>
    /// <param name="input">The file that it comes from; null for none.</param>
    public void Add(ExtractedPaper paper, string? input) =>
        Guard(() =>
        {
            // First, so that a claim that cannot be written leaves nothing of its paper.
            object?[][] claims = [.. schema.Claims.RowsOf(paper)];
            Bind(insertPaper, paper.Id, paper.Title, paper.Date?.ToString(), paper.Abstract, input);
            long row = (long)insertPaper.ExecuteScalar()!;
            Bind(insertText, row, paper.Title, paper.Abstract);
            insertText.ExecuteNonQuery();
            foreach (object?[] cells in claims)
            {
                insertClaim.Parameters[0].Value = row;
                for (int i = 0; i < cells.Length; i++)
                {
                    insertClaim.Parameters[i + 1].Value = Store(cells[i]);
                }

                insertClaim.ExecuteNonQuery();
            }

            inTransaction++;
            return row;
        });

    /// <summary>Makes what was added last, if it is much.</summary>
    public void CommitIfMuch()
    {
        if (inTransaction >= PapersInTransaction)
        {
            Guard(() =>
            {
                Commit();
                Execute(Begin);
                return 0;
            });
        }
    }

    /// <summary>Does something with the database.</summary>
    /// <exception cref="IOException">It failed; the message says why.</exception>
    public T Guard<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (SqliteException exception)
        {
            HasFailed = true;
            throw Describe(exception);
        }
    }

    /// <summary>A command without text.</summary>
    public SqliteCommand CreateCommand() => connection.CreateCommand();

    /// <summary>A command whose parameters are named by their places.</summary>
    public SqliteCommand Prepare(string sql, int parameters)
    {
        SqliteCommand command = CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        }

        command.Prepare();
        return command;
    }

    /// <summary>Gives the parameters of a command their values.</summary>
    public static void Bind(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }

    /// <summary>The first value of the first row, null if there is none.</summary>
    public object? Scalar(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    /// <summary>Makes all of it last, and leaves one file that can be copied.</summary>
    public void Dispose()
    {
        if (isClosed)
        {
            return;
        }

        isClosed = true;
        try
        {
            // What failed is undone with the connection; the transactions before it stand.
            if (!HasFailed)
            {
                Commit();
                Execute("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;");
            }
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

    /// <summary>Closes it as it was: what was added since the last transaction is undone.</summary>
    public void Abandon()
    {
        HasFailed = true;
        Dispose();
    }

    private void Commit()
    {
        Committing();
        Execute("COMMIT");
        inTransaction = 0;
    }

    private void CreateOrCheck(string settings)
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
                        ("settings", settings),
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
            throw new OtherDatabaseException($"{path}: a database, but not one of claims");
        }

        if (Scalar("PRAGMA user_version") is var version and not (long)ClaimJson.SchemaVersion)
        {
            throw new OtherDatabaseException(
                $"{path}: written with schema_version {version}, this PaperClaims writes {ClaimJson.SchemaVersion}"
            );
        }
    }

    private IOException Describe(SqliteException exception) =>
        exception.SqliteErrorCode switch
        {
            Busy => new IOException($"{path}: another run is writing it", exception),
            NoDatabase => new OtherDatabaseException($"{path}: no SQLite database", exception),
            _ => new IOException($"{path}: {exception.Message}", exception),
        };

    private object Store(object? cell) =>
        cell switch
        {
            null => DBNull.Value,
            decimal number => (double)number,
            IReadOnlyList<string> list => JsonSerializer.Serialize(list, listType),
            _ => cell,
        };

    private void Execute(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
