using Microsoft.Data.Sqlite;

namespace PaperClaims.Cli.Input;

/// <summary>Reads the claims of the built-in kinds from a database that <c>extract</c> wrote.</summary>
internal sealed class SqliteClaimReader : IDisposable
{
    private readonly SqliteConnection connection;

    /// <summary>Opens a database.</summary>
    /// <exception cref="InvalidDataException">It is no database of claims, or one of another version.</exception>
    public SqliteClaimReader(string path)
    {
        connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ToString()
        );
        try
        {
            connection.Open();
            if (Scalar("SELECT count(*) FROM sqlite_master WHERE name IN ('about', 'papers', 'claims')") is not 3L)
            {
                throw new InvalidDataException("a database, but not one of claims that extract wrote");
            }

            if (Scalar("PRAGMA user_version") is var version and not (long)ClaimJson.SchemaVersion)
            {
                throw new InvalidDataException(
                    $"written with schema_version {version}; this paperclaims reads {ClaimJson.SchemaVersion}. Extract it again"
                );
            }
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw new InvalidDataException(exception.Message, exception);
        }
        catch (InvalidDataException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The papers with their claims, in the order in which they were written.</summary>
    public IEnumerable<ExtractedPaper> Read()
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            SELECT papers.paper AS paper_key, papers.id AS paper_id, papers.title AS paper_title, papers.date AS paper_date,
              papers.abstract AS paper_abstract, claims.*
            FROM papers LEFT JOIN claims ON claims.paper = papers.paper
            ORDER BY papers.paper, claims.claim
            """;
        using SqliteDataReader row = command.ExecuteReader();
        ClaimRowReader claims = new(row);
        long? key = null;
        ExtractedPaper? paper = null;
        List<Claim> found = [];
        while (row.Read())
        {
            long current = row.GetInt64(row.GetOrdinal("paper_key"));
            if (paper is not null && current != key)
            {
                yield return paper with
                {
                    Claims = [.. found],
                };
                found.Clear();
            }

            if (current != key)
            {
                key = current;
                paper = new ExtractedPaper
                {
                    Id = row.GetString(row.GetOrdinal("paper_id")),
                    Title = claims.Text("paper_title"),
                    Date = WrittenDate.Read(claims.Text("paper_date")),
                    Abstract = claims.Text("paper_abstract"),
                    Claims = [],
                };
            }

            if (claims.Read(paper!.Abstract!) is { } claim)
            {
                found.Add(claim);
            }
        }

        if (paper is not null)
        {
            yield return paper with
            {
                Claims = [.. found],
            };
        }
    }

    public void Dispose() => connection.Dispose();

    private object? Scalar(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
