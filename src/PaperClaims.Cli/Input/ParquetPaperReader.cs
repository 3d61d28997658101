using System.Globalization;
using System.Runtime.CompilerServices;
using PaperClaims.Cli.Input.Csv;
using Parquet;
using Parquet.Schema;

namespace PaperClaims.Cli.Input;

/// <summary>Reads papers from Parquet: the columns that matter, one row group at a time.</summary>
internal static class ParquetPaperReader
{
    private static readonly TimeSpan LongestOpening = TimeSpan.FromSeconds(30);

    public static async IAsyncEnumerable<Paper> ReadAsync(
        PaperContent content,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        // The format is read from its end, so what is no file becomes one for a while.
        string path = Path.GetTempFileName();
        FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
        await using (file.ConfigureAwait(false))
        {
            await CopyAsync(content, file, options, cancellationToken).ConfigureAwait(false);
            file.Position = 0;

            ParquetReader parquet = await OpenAsync(file, cancellationToken).ConfigureAwait(false);
            await using (parquet.ConfigureAwait(false))
            {
                DataField[] fields = await RefuseBrokenAsync(() =>
                        Task.FromResult(parquet.Schema.DataFields.Where(field => field.Path.Length == 1).ToArray())
                    )
                    .ConfigureAwait(false);
                int[][] columns = CsvPaperReader.FindColumns([.. fields.Select(field => field.Name)], options);
                int row = 0;
                for (int i = 0; i < parquet.RowGroupCount; i++)
                {
                    using ParquetRowGroupReader group = parquet.OpenRowGroupReader(i);
                    Task<string?[]?> ReadAsync(PaperField field) =>
                        RefuseBrokenAsync(() =>
                            ReadColumnAsync(group, fields, columns[(int)field] is [var first, ..] ? first : -1, cancellationToken)
                        );
                    string?[]? ids = await ReadAsync(PaperField.Id).ConfigureAwait(false);
                    string?[]? titles = await ReadAsync(PaperField.Title).ConfigureAwait(false);
                    string?[]? texts = await ReadAsync(PaperField.Abstract).ConfigureAwait(false);
                    string?[]? dates = await ReadAsync(PaperField.Date).ConfigureAwait(false);
                    for (int r = 0; r < group.RowCount; r++)
                    {
                        row++;
                        if (((string?[]?[])[ids, titles, texts, dates]).Any(column => column?[r]?.Contains(MarkedUtf8.Invalid) == true))
                        {
                            PaperReader.Report(options, row, "invalid UTF-8");
                            continue;
                        }

                        if (PaperReader.Assemble(options, row, row, ids?[r], titles?[r], texts?[r], dates?[r]) is { } paper)
                        {
                            yield return paper;
                        }
                    }
                }
            }
        }
    }

    // A few packed bytes cannot fill the disk.
    private static async Task CopyAsync(
        PaperContent content,
        FileStream file,
        PaperReaderOptions options,
        CancellationToken cancellationToken
    )
    {
        if (!content.IsZipped)
        {
            await content.Stream.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
            return;
        }

        using CountedStream counted = new(content.Stream, options.MaxPaperLength);
        try
        {
            await counted.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
        }
        catch (PaperTooLongException exception)
        {
            throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"longer than {options.MaxPaperLength} bytes; unpack it first"),
                exception
            );
        }
    }

    // On some broken files the library's reader of the table of contents does not end.
    private static Task<ParquetReader> OpenAsync(FileStream file, CancellationToken cancellationToken) =>
        RefuseBrokenAsync(() =>
            Task.Run(() => ParquetReader.CreateAsync(file, cancellationToken: cancellationToken), cancellationToken)
                .WaitAsync(LongestOpening, cancellationToken)
        );

    // A broken file makes the library throw whatever its broken counts and lengths lead to.
    private static async Task<T> RefuseBrokenAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or InvalidDataException))
        {
            throw new InvalidDataException($"no Parquet file: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    /// <summary>A column as text; null if there is none. Ids may be numbers, dates dates or years.</summary>
    private static async Task<string?[]?> ReadColumnAsync(
        ParquetRowGroupReader group,
        DataField[] fields,
        int column,
        CancellationToken cancellationToken
    )
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

        // Writers that do not say what the bytes are: Impala, Hive and Spark of old.
        if (type == typeof(ReadOnlyMemory<byte>) || type == typeof(byte[]))
        {
            ReadOnlyMemory<byte>?[] bytes = new ReadOnlyMemory<byte>?[group.RowCount];
            await group.ReadAsync(field, bytes.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
            return Array.ConvertAll(bytes, value => value is { } text ? MarkedUtf8.Encoding.GetString(text.Span) : null);
        }

        return type == typeof(int) ? await ReadAsync<int>(group, field, Format, cancellationToken).ConfigureAwait(false)
            : type == typeof(long) ? await ReadAsync<long>(group, field, Format, cancellationToken).ConfigureAwait(false)
            : type == typeof(short) ? await ReadAsync<short>(group, field, Format, cancellationToken).ConfigureAwait(false)
            : type == typeof(DateTime) ? await ReadAsync<DateTime>(group, field, Format, cancellationToken).ConfigureAwait(false)
            : type == typeof(DateOnly) ? await ReadAsync<DateOnly>(group, field, Format, cancellationToken).ConfigureAwait(false)
            : throw new InvalidDataException($"column \"{field.Name.ReplaceLineEndings(" ")}\" holds {type.Name}, not text");
    }

    private static string Format<T>(T value)
        where T : struct, IFormattable => value.ToString(value is DateTime or DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture);

    private static async Task<string?[]> ReadAsync<T>(
        ParquetRowGroupReader group,
        DataField field,
        Func<T, string> format,
        CancellationToken cancellationToken
    )
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
