using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace PaperClaims;

/// <summary>Writes a table as Parquet: strings, longs, doubles, booleans and lists of strings, all of which may be null.</summary>
/// <remarks>
/// The version of the JSON contract stands in the metadata of the file, as <c>paperclaims.schema_version</c>. Rows are gathered in memory
/// and written as a row group some 50,000 at a time; the file can be read when the writer is disposed.
/// </remarks>
public sealed class ParquetClaimWriter : IClaimWriter
{
    // Some ten megabytes in memory, and few enough groups for readers to be fast.
    private const int RowsInGroup = 50_000;

    private readonly Stream stream;
    private readonly bool leaveOpen;
    private readonly List<object?[]> rows = [];
    private ParquetSchema? schema;
    private ParquetWriter? writer;
    private bool hasFailed;
    private bool isDisposed;

    /// <summary>Writes a file; one that is there is written over.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public ParquetClaimWriter(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
    }

    /// <summary>Writes to a stream.</summary>
    /// <param name="stream">Where to; it need not be able to seek.</param>
    /// <param name="leaveOpen">Whether it stays open when the writer is disposed.</param>
    public ParquetClaimWriter(Stream stream, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
        this.leaveOpen = leaveOpen;
    }

    /// <summary>Which rows and columns; one row per claim if not set.</summary>
    public PaperTable Table { get; init; } = PaperTable.RowPerClaim();

    /// <inheritdoc />
    public void Write(ExtractedPaper paper)
    {
        Append(paper);
        if (rows.Count >= RowsInGroup)
        {
            Wait(WriteGroupAsync(CancellationToken.None));
        }
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(ExtractedPaper paper, CancellationToken cancellationToken = default)
    {
        Append(paper);
        if (rows.Count >= RowsInGroup)
        {
            await WriteGroupAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the rest and the footer, and closes the stream unless it is to stay open.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Dispose() => Wait(DisposeAsync().AsTask());

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        try
        {
            if (!hasFailed)
            {
                // Without a footer the file cannot be read.
                await WriteGroupAsync(CancellationToken.None).ConfigureAwait(false);
                await writer!.DisposeAsync().ConfigureAwait(false);
                await stream.FlushAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            if (!leaveOpen)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private void Append(ExtractedPaper paper)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        if (hasFailed)
        {
            throw new InvalidOperationException("An earlier paper could not be written: the output ends there.");
        }

        rows.AddRange(Table.RowsOf(paper));
    }

    private static Field MakeField(TableColumn column) =>
        column.Type switch
        {
            CellType.WholeNumber => new DataField<long?>(column.Name),
            CellType.Number => new DataField<double?>(column.Name),
            CellType.Boolean => new DataField<bool?>(column.Name),
            CellType.TextList => new ListField(column.Name, new DataField<string>("element")),
            _ => new DataField<string>(column.Name),
        };

    // The steps of Parquet.Net are asynchronous alone; none of them goes back to the thread that waits.
    private static void Wait(Task task) => task.GetAwaiter().GetResult();

    private async Task WriteGroupAsync(CancellationToken cancellationToken)
    {
        hasFailed = true;
        await BeginAsync(cancellationToken).ConfigureAwait(false);
        if (rows.Count > 0)
        {
            using ParquetRowGroupWriter group = writer!.CreateRowGroup();
            for (int c = 0; c < Table.Columns.Count; c++)
            {
                await WriteColumnAsync(group, schema!.DataFields[c], c, cancellationToken).ConfigureAwait(false);
            }

            rows.Clear();
        }

        hasFailed = false;
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (writer is null)
        {
            schema = new ParquetSchema([.. Table.Columns.Select(MakeField)]);
            writer = await ParquetWriter.CreateAsync(schema, stream, cancellationToken: cancellationToken).ConfigureAwait(false);
            writer.CustomMetadata = new Dictionary<string, string>
            {
                ["paperclaims.schema_version"] = ClaimJson.SchemaVersion.ToString(CultureInfo.InvariantCulture),
            };
        }
    }

    private Task WriteColumnAsync(ParquetRowGroupWriter group, DataField field, int column, CancellationToken cancellationToken) =>
        Table.Columns[column].Type switch
        {
            CellType.WholeNumber => WriteAsync(group, field, column, cell => (long)cell, cancellationToken),
            CellType.Number => WriteAsync(group, field, column, cell => (double)(decimal)cell, cancellationToken),
            CellType.Boolean => WriteAsync(group, field, column, cell => (bool)cell, cancellationToken),
            CellType.TextList => WriteListsAsync(group, field, column, cancellationToken),
            _ => group.WriteAsync(field, rows.ConvertAll(row => (string)row[column]!)),
        };

    private Task WriteAsync<T>(
        ParquetRowGroupWriter group,
        DataField field,
        int column,
        Func<object, T> convert,
        CancellationToken cancellationToken
    )
        where T : struct =>
        group.WriteAsync<T>(
            field,
            rows.ConvertAll(row => row[column] is { } cell ? convert(cell) : (T?)null).ToArray(),
            cancellationToken: cancellationToken
        );

    // Levels as the format defines them: 0 no list, 1 an empty one, 3 an element; a list repeats from its second element on.
    private Task WriteListsAsync(ParquetRowGroupWriter group, DataField field, int column, CancellationToken cancellationToken)
    {
        List<ReadOnlyMemory<char>> elements = [];
        List<int> definitions = [];
        List<int> repetitions = [];
        foreach (object?[] row in rows)
        {
            IReadOnlyList<string>? list = (IReadOnlyList<string>?)row[column];
            for (int i = 0; i < Math.Max(list?.Count ?? 0, 1); i++)
            {
                definitions.Add(
                    list is null ? 0
                    : list.Count == 0 ? 1
                    : field.MaxDefinitionLevel
                );
                repetitions.Add(i == 0 ? 0 : 1);
                if (list is { Count: > 0 })
                {
                    elements.Add(list[i].AsMemory());
                }
            }
        }

        return group.WriteAllPartsAsync<ReadOnlyMemory<char>>(
            field,
            elements.ToArray(),
            definitions.ToArray(),
            repetitions.ToArray(),
            cancellationToken
        );
    }
}
