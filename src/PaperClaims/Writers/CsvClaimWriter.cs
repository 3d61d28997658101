using System.Text;

namespace PaperClaims;

/// <summary>Writes a table as CSV (RFC 4180): UTF-8, a header, cells quoted where they must be. Only whole rows reach the stream.</summary>
/// <remarks>
/// A cell that is null is empty; texts of a list are joined by "; "; numbers and booleans are the same in every culture. Rows are
/// gathered, some 64 KiB at a time.
/// </remarks>
public sealed class CsvClaimWriter : IClaimWriter
{
    private const int BufferSize = 1 << 16;

    private readonly OutputStream output;
    private readonly StringBuilder rows = new();
    private bool hasBegun;

    /// <summary>Writes a file; one that is there is written over.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public CsvClaimWriter(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        output = OutputStream.Create(path);
    }

    /// <summary>Writes to a stream.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="leaveOpen">Whether it stays open when the writer is disposed.</param>
    public CsvClaimWriter(Stream stream, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        output = new OutputStream(stream, leaveOpen);
    }

    /// <summary>Which rows and columns; one row per claim if not set.</summary>
    public PaperTable Table { get; init; } = PaperTable.RowPerClaim();

    /// <summary>Whether the names of the columns come first; false to go on with a file that has them.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>Whether a byte order mark comes before the header: by it Excel knows UTF-8.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Whether a text that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public bool GuardFormulas { get; init; }

    /// <inheritdoc />
    public void Write(ExtractedPaper paper)
    {
        Append(paper);
        if (rows.Length >= BufferSize)
        {
            output.Write(TakeRows().Span);
        }
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(ExtractedPaper paper, CancellationToken cancellationToken = default)
    {
        Append(paper);
        if (rows.Length >= BufferSize)
        {
            await output.WriteAsync(TakeRows(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Hands the rows of all papers written so far on to the stream, and flushes it.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    /// <exception cref="InvalidOperationException">An earlier paper could not be written.</exception>
    /// <exception cref="ObjectDisposedException">The writer is disposed.</exception>
    public void Flush()
    {
        output.ThrowUnlessUsable(this);
        output.Write(TakeRows().Span);
        output.Flush();
    }

    /// <inheritdoc cref="Flush"/>
    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        output.ThrowUnlessUsable(this);
        await output.WriteAsync(TakeRows(), cancellationToken).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the rest, and closes the stream unless it is to stay open.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Dispose() => output.Close(TakeRows);

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => output.CloseAsync(TakeRows);

    private void Append(ExtractedPaper paper)
    {
        output.ThrowUnlessUsable(this);
        foreach (object?[] row in Table.RowsOf(paper))
        {
            Begin();
            CsvText.AppendRow(rows, row, GuardFormulas);
        }
    }

    private void Begin()
    {
        if (!hasBegun && HasHeader)
        {
            rows.Append(HasByteOrderMark ? "\uFEFF" : "");
            CsvText.AppendRow(rows, [.. Table.Columns.Select(column => column.Name)], guardFormulas: false);
        }

        hasBegun = true;
    }

    private ReadOnlyMemory<byte> TakeRows()
    {
        Begin();
        byte[] bytes = Encoding.UTF8.GetBytes(rows.ToString());
        rows.Clear();
        return bytes;
    }
}
