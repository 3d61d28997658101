using System.Globalization;
using PaperClaims.Cli.Tables;
using Parquet;
using Parquet.Schema;

namespace PaperClaims.Cli.Output;

/// <summary>Writes a table as Parquet: strings, longs, doubles, booleans, lists of strings, all nullable.</summary>
internal sealed class ParquetTableWriter : IPaperWriter
{
    // Some ten megabytes in memory, and few enough groups for readers to be fast.
    private const int RowsInGroup = 50_000;

    private readonly Stream stream;
    private readonly PaperTable table;
    private readonly ParquetSchema schema;
    private readonly ParquetWriter writer;
    private readonly List<object?[]> rows = [];

    public ParquetTableWriter(Stream stream, PaperTable table)
    {
        this.stream = stream;
        this.table = table;
        schema = new ParquetSchema([.. table.Columns.Select(MakeField)]);
        writer = Wait(ParquetWriter.CreateAsync(schema, stream));
        writer.CustomMetadata = new Dictionary<string, string>
        {
            ["paperclaims.schema_version"] = ClaimJson.SchemaVersion.ToString(CultureInfo.InvariantCulture),
        };
    }

    public void Write(ExtractedPaper paper)
    {
        rows.AddRange(table.RowsOf(paper));
        if (rows.Count >= RowsInGroup)
        {
            Wait(WriteGroupAsync());
        }
    }

    // A row group is written when it is full: half ones would make the file slow.
    public void Flush() { }

    public void Complete() { }

    // The footer, without which the file cannot be read, is written for a stopped run too.
    public void Dispose() =>
        StandardOutput.Close(
            stream,
            () =>
            {
                Wait(WriteGroupAsync());
                Wait(writer.DisposeAsync().AsTask());
            }
        );

    private static Field MakeField((string Name, CellType Type) column) =>
        column.Type switch
        {
            CellType.Integer => new DataField<long?>(column.Name),
            CellType.Number => new DataField<double?>(column.Name),
            CellType.Truth => new DataField<bool?>(column.Name),
            CellType.TextList => new ListField(column.Name, new DataField<string>("element")),
            _ => new DataField<string>(column.Name),
        };

    // The writer's stream is a file or a pipe, and nothing else waits on this thread.
    private static void Wait(Task task) => task.GetAwaiter().GetResult();

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private async Task WriteGroupAsync()
    {
        if (rows.Count == 0)
        {
            return;
        }

        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        for (int c = 0; c < table.Columns.Count; c++)
        {
            DataField field = schema.DataFields[c];
            await (
                table.Columns[c].Type switch
                {
                    CellType.Integer => WriteAsync(group, field, c, cell => (long)cell),
                    CellType.Number => WriteAsync(group, field, c, cell => (double)(decimal)cell),
                    CellType.Truth => WriteAsync(group, field, c, cell => (bool)cell),
                    CellType.TextList => WriteListsAsync(group, field, c),
                    _ => group.WriteAsync(field, rows.ConvertAll(row => (string)row[c]!)),
                }
            ).ConfigureAwait(false);
        }

        rows.Clear();
    }

    private Task WriteAsync<T>(ParquetRowGroupWriter group, DataField field, int column, Func<object, T> convert)
        where T : struct =>
        group.WriteAsync<T>(field, rows.ConvertAll(row => row[column] is { } cell ? convert(cell) : (T?)null).ToArray());

    // Levels as the format defines them: 0 no list, 1 an empty one, 3 an element; a list repeats from its second element on.
    private Task WriteListsAsync(ParquetRowGroupWriter group, DataField field, int column)
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
            CancellationToken.None
        );
    }
}
