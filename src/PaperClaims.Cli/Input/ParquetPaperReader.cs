using System.Globalization;
using System.Runtime.CompilerServices;
using Parquet;
using Parquet.Schema;

namespace PaperClaims.Cli.Input;

/// <summary>Reads papers from Parquet: the columns that matter, one row group at a time.</summary>
internal static class ParquetPaperReader
{
    public static async IAsyncEnumerable<Paper> ReadAsync(Stream stream, PaperReaderOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The format is read from its end, so what is no file becomes one for a while.
        string path = Path.GetTempFileName();
        FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
        await using (file.ConfigureAwait(false))
        {
            await stream.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
            ParquetReader parquet = await OpenAsync(file, cancellationToken).ConfigureAwait(false);
            await using (parquet.ConfigureAwait(false))
            {
                DataField[] fields = [.. parquet.Schema.DataFields.Where(field => field.Path.Length == 1)];
                PaperColumns columns = options.Fields.FindColumns([.. fields.Select(field => field.Name)]);
                if (columns.Abstract < 0)
                {
                    throw new InvalidDataException(CsvPaperReader.MissingColumn(options, fields.Select(field => field.Name)));
                }

                int row = 0;
                for (int i = 0; i < parquet.RowGroupCount; i++)
                {
                    using ParquetRowGroupReader group = parquet.OpenRowGroupReader(i);
                    string?[]? ids = await ReadColumnAsync(group, fields, columns.Id, cancellationToken).ConfigureAwait(false);
                    string?[]? titles = await ReadColumnAsync(group, fields, columns.Title, cancellationToken).ConfigureAwait(false);
                    string?[]? texts = await ReadColumnAsync(group, fields, columns.Abstract, cancellationToken).ConfigureAwait(false);
                    string?[]? dates = await ReadColumnAsync(group, fields, columns.Date, cancellationToken).ConfigureAwait(false);
                    for (int r = 0; r < group.RowCount; r++)
                    {
                        row++;
                        if (PaperReader.Assemble(options, row, row, ids?[r], titles?[r], texts?[r], dates?[r]) is { } paper)
                        {
                            yield return paper;
                        }
                    }
                }
            }
        }
    }

    private static async Task<ParquetReader> OpenAsync(FileStream file, CancellationToken cancellationToken)
    {
        file.Position = 0;
        try
        {
            return await ParquetReader.CreateAsync(file, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            throw new InvalidDataException($"no Parquet file: {exception.Message}", exception);
        }
    }

    /// <summary>A column as text; null if there is none. Ids may be numbers, dates dates or years.</summary>
    private static async Task<string?[]?> ReadColumnAsync(ParquetRowGroupReader group, DataField[] fields, int column, CancellationToken cancellationToken)
    {
        if (column < 0)
        {
            return null;
        }

        DataField field = fields[column];
        Type type = Nullable.GetUnderlyingType(field.ClrType) ?? field.ClrType;
        if (type == typeof(string) || type == typeof(ReadOnlyMemory<char>))
        {
            string?[] texts = new string?[group.RowCount];
            await group.ReadAsync(field, texts.AsMemory()!, cancellationToken: cancellationToken).ConfigureAwait(false);
            return texts;
        }

        return type == typeof(int) ? await ReadAsync<int>(group, field, Format, cancellationToken).ConfigureAwait(false)
            : type == typeof(long) ? await ReadAsync<long>(group, field, Format, cancellationToken).ConfigureAwait(false)
            : type == typeof(short) ? await ReadAsync<short>(group, field, Format, cancellationToken).ConfigureAwait(false)
            : type == typeof(DateTime) ? await ReadAsync<DateTime>(group, field, Format, cancellationToken).ConfigureAwait(false)
            : type == typeof(DateOnly) ? await ReadAsync<DateOnly>(group, field, Format, cancellationToken).ConfigureAwait(false)
            : throw new InvalidDataException($"column \"{field.Name}\" holds {type.Name}, not text");
    }

    private static string Format<T>(T value)
        where T : struct, IFormattable => value.ToString(value is DateTime or DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture);

    private static async Task<string?[]> ReadAsync<T>(ParquetRowGroupReader group, DataField field, Func<T, string> format, CancellationToken cancellationToken)
        where T : struct
    {
        if (!field.IsNullable)
        {
            T[] all = new T[group.RowCount];
            await group.ReadAsync(field, all.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
            return Array.ConvertAll(all, value => (string?)format(value));
        }

        T?[] values = new T?[group.RowCount];
        await group.ReadAsync(field, values.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
        return Array.ConvertAll(values, value => value is { } there ? format(there) : null);
    }
}
