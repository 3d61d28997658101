using System.Globalization;
using System.Runtime.CompilerServices;

namespace PaperClaims.Cli.Input.Csv;

/// <summary>Reads papers from tables with a header; a row that cannot be read costs itself alone.</summary>
internal static class CsvPaperReader
{
    // A row is in memory while it is read.
    private const int LongestRow = 1 << 24;

    private static readonly string[] OfClaims = ["type", "text", "start", "confidence"];

    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        char? separator,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using StreamReader text = new(stream, MarkedUtf8.Encoding, bufferSize: 1 << 14, leaveOpen: true);
        CsvReader table = new(text, Math.Min(options.MaxPaperLength, LongestRow));
        string[] names = await ReadHeaderAsync(table, separator, options.Fields, cancellationToken).ConfigureAwait(false);
        int[][] columns = FindColumns(names, options);

        int row = 0;
        while (await table.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if ((table.IsTooLong || !table.Cells.IsWhiteSpace()) && Read(table, columns, ++row, options) is { } paper)
            {
                yield return paper;
            }
        }

        if (table.OpenQuoteLine is { } line)
        {
            PaperReader.Report(options, line, "a quote opens here that nothing closes: the rest of the table was not read");
        }
    }

    /// <summary>
    /// Finds the columns of a table that may hold each <see cref="PaperField"/>. Names that are empty or stand twice matter only where
    /// they are needed.
    /// </summary>
    /// <exception cref="InvalidDataException">There is no column with abstracts, or one that is needed stands twice.</exception>
    public static int[][] FindColumns(string[] names, PaperReaderOptions options)
    {
        int[][] columns = options.Fields.FindAllColumns(names);
        if (columns[(int)PaperField.Abstract].Length == 0)
        {
            throw new InvalidDataException(MissingColumn(options, names));
        }

        foreach (int[] ofField in columns)
        {
            if (ofField is [var column, ..] && Array.LastIndexOf(names, names[column]) != Array.IndexOf(names, names[column]))
            {
                throw new InvalidDataException($"two columns \"{names[column].ReplaceLineEndings(" ")}\"; give one of them another name");
            }
        }

        return columns;
    }

    /// <summary>Says that a table has no column with abstracts, and what to do.</summary>
    private static string MissingColumn(PaperReaderOptions options, IEnumerable<string> names) =>
        OfClaims.All(names.Contains)
            ? "a table of claims, not of papers; leaderboard and report read those that extract wrote as JSON Lines, JSON or SQLite"
            : $"no column \"{options.Fields.Abstract ?? "abstract"}\" among {string.Join(", ", names).ReplaceLineEndings(" ")}; "
                + "name it with --fields abstract=NAME";

    // Blank lines, and the line by which Excel knows the separator, may stand before the header.
    private static async ValueTask<string[]> ReadHeaderAsync(
        CsvReader table,
        char? separator,
        PaperFields fields,
        CancellationToken cancellationToken
    )
    {
        string line = await table.PeekLineAsync(cancellationToken).ConfigureAwait(false);
        if (CsvHeader.StatedSeparator(line) is { } stated)
        {
            separator = stated;
            await table.ReadAsync(cancellationToken).ConfigureAwait(false);
            line = await table.PeekLineAsync(cancellationToken).ConfigureAwait(false);
        }

        while (string.IsNullOrWhiteSpace(line) && await table.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            line = await table.PeekLineAsync(cancellationToken).ConfigureAwait(false);
        }

        table.Separator = separator ?? CsvHeader.SeparatorOf(line, fields) ?? CsvHeader.UsualSeparator(line);
        await table.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (table.Count == 1 && await table.PeekLineAsync(cancellationToken).ConfigureAwait(false) is { Length: > 0 } second)
        {
            // One cell that says what the table is may stand above it.
            if (CsvHeader.SeparatorOf(second, fields) is { } known && (separator ?? known) == known)
            {
                table.Separator = known;
                await table.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        if (table.IsTooLong)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"a header longer than {LongestRow} characters"));
        }

        return [.. Enumerable.Range(0, table.Count).Select(i => table[i].Trim())];
    }

    private static Paper? Read(CsvReader table, int[][] columns, int row, PaperReaderOptions options)
    {
        if (table.IsTooLong)
        {
            PaperReader.Report(options, table.Line, string.Create(CultureInfo.InvariantCulture, $"longer than {LongestRow} characters"));
            return null;
        }

        if (table.Cells.Contains(MarkedUtf8.Invalid))
        {
            PaperReader.Report(options, table.Line, "invalid UTF-8");
            return null;
        }

        if (table.Count <= columns[(int)PaperField.Abstract][0])
        {
            PaperReader.Report(options, table.Line, $"{table.Count} columns, too few for an abstract");
            return null;
        }

        return PaperReader.Assemble(
            options,
            table.Line,
            row,
            FirstOf(table, columns, PaperField.Id),
            FirstOf(table, columns, PaperField.Title),
            FirstOf(table, columns, PaperField.Abstract),
            FirstOf(table, columns, PaperField.Date)
        );
    }

    // Of several columns the first that has something: of most papers some numbers are not known.
    private static string? FirstOf(CsvReader table, int[][] columns, PaperField field)
    {
        foreach (int column in columns[(int)field])
        {
            if (
                column < table.Count
                && table[column] is var cell
                && !string.IsNullOrWhiteSpace(cell)
                && (field != PaperField.Date || WrittenDate.Read(cell) is not null)
            )
            {
                return cell;
            }
        }

        return null;
    }
}
