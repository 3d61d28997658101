namespace PaperClaims;

/// <summary>
/// Writes papers and their claims into an SQLite database: the tables <c>papers</c> and <c>claims</c>, a view per claim kind, and
/// <c>papers_text</c> for full-text search in titles and abstracts.
/// </summary>
/// <remarks>
/// Papers are written in transactions of some thousand: whoever reads meanwhile sees papers with all their claims. A database that is
/// there is added to; the one that the command <c>paperclaims</c> wrote, too. Lists are JSON arrays.
/// </remarks>
public sealed class SqliteClaimWriter : IClaimWriter
{
    private const string NoSettings = "{}";

    private readonly ClaimDatabase database;
    private bool isDisposed;

    /// <summary>Opens a database, or makes it.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="json">Knows the claim kinds, those of your own too; null for the built-in ones.</param>
    /// <exception cref="IOException">It cannot be opened, another writer has it open, or it is no database of claims of this version; the
    /// message says which.</exception>
    public SqliteClaimWriter(string path, ClaimJson? json = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        database = new ClaimDatabase(path, json ?? ClaimJson.Default, NoSettings);
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException">The paper has no abstract, as JSON gives it back: the database holds abstracts.</exception>
    public void Write(ExtractedPaper paper)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        ArgumentNullException.ThrowIfNull(paper);
        if (database.HasFailed)
        {
            throw new InvalidOperationException("An earlier paper could not be written: what followed the last transaction is lost.");
        }

        if (paper.Abstract is null)
        {
            throw new ArgumentException(
                $"The paper \"{paper.Id}\" has no abstract, which the database holds beside its claims.",
                nameof(paper)
            );
        }

        database.Add(paper, input: null);
        database.CommitIfMuch();
    }

    /// <summary>Writes a paper, as <see cref="Write"/> does: SQLite knows no other way.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="cancellationToken">Asked before the paper is written.</param>
    /// <exception cref="ArgumentException">The paper has no abstract, as JSON gives it back: the database holds abstracts.</exception>
    /// <exception cref="IOException">The database cannot be written.</exception>
    public ValueTask WriteAsync(ExtractedPaper paper, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(paper);
        return ValueTask.CompletedTask;
    }

    /// <summary>Makes all of it last, and leaves one file that can be copied; after a failure the transactions before it stand.</summary>
    /// <exception cref="IOException">The database cannot be written.</exception>
    public void Dispose()
    {
        isDisposed = true;
        database.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
