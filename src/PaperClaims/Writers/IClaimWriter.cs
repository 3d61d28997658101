namespace PaperClaims;

/// <summary>Writes papers with their claims, one after the other: to CSV, Parquet, a database, a report.</summary>
/// <remarks>
/// Dispose it to finish the output: what was not yet handed on is written then, and what the form asks for at its end. If writing fails,
/// the exception says why, the writer takes no more papers, and disposing it closes the output as it is. A writer is for one thread at a
/// time.
/// </remarks>
public interface IClaimWriter : IDisposable, IAsyncDisposable
{
    /// <summary>Writes a paper.</summary>
    /// <exception cref="NotSupportedException">A claim is of a kind that the writer does not know; nothing of the paper is
    /// written.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    /// <exception cref="InvalidOperationException">An earlier paper could not be written.</exception>
    /// <exception cref="ObjectDisposedException">The writer is disposed.</exception>
    void Write(ExtractedPaper paper);

    /// <summary>Writes a paper without waiting for the output.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="cancellationToken">Stops it; the output may then end within the paper, and the writer takes no more.</param>
    /// <exception cref="NotSupportedException">A claim is of a kind that the writer does not know; nothing of the paper is
    /// written.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    /// <exception cref="InvalidOperationException">An earlier paper could not be written.</exception>
    /// <exception cref="ObjectDisposedException">The writer is disposed.</exception>
    ValueTask WriteAsync(ExtractedPaper paper, CancellationToken cancellationToken = default);
}
