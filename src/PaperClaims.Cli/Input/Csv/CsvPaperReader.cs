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
        PaperColumns columns = FindColumns(names, options);

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

    /// <summary>Finds the columns of a table. Names that are empty or stand twice matter only where they are needed.</summary>
    /// <exception cref="InvalidDataException">There is no column with abstracts, or one that is needed stands twice.</exception>
    public static PaperColumns FindColumns(string[] names, PaperReaderOptions options)
    {
        PaperColumns columns = options.Fields.FindColumns(names);
        if (columns.Abstract < 0)
        {
            throw new InvalidDataException(MissingColumn(options, names));
        }

        foreach (int column in (ReadOnlySpan<int>)[columns.Id, columns.Title, columns.Abstract, columns.Date])
        {
            if (column >= 0 && Array.LastIndexOf(names, names[column]) != Array.IndexOf(names, names[column]))
            {
                throw new InvalidDataException($"two columns \"{names[column].ReplaceLineEndings(" ")}\"; give one of them another name");
            }
        }

        return columns;
    }

    /// <summary>Says that a table has no column with abstracts, and what to do.</summary>
    private static string MissingColumn(PaperReaderOptions options, IEnumerable<string> names) =>
        OfClaims.All(names.Contains)
            ? "a table of claims, not of papers; leaderboard reads those that extract wrote as JSON Lines or SQLite"
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
        if (table.IsTooLong)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"a header longer than {LongestRow} characters"));
        }

        return [.. Enumerable.Range(0, table.Count).Select(i => table[i].Trim())];
    }

    private static Paper? Read(CsvReader table, PaperColumns columns, int row, PaperReaderOptions options)
    {
        if (table.IsTooLong)
        {
            PaperReader.ReportTooLong(options, table.Line);
            return null;
        }

        if (table.Cells.Contains(MarkedUtf8.Invalid))
        {
            PaperReader.Report(options, table.Line, "invalid UTF-8");
            return null;
        }

        if (table.Count <= columns.Abstract)
        {
            PaperReader.Report(options, table.Line, $"{table.Count} columns, too few for an abstract");
            return null;
        }

        return PaperReader.Assemble(
            options,
            table.Line,
            row,
            Cell(table, columns.Id),
            Cell(table, columns.Title),
            Cell(table, columns.Abstract),
            Cell(table, columns.Date)
        );
    }

    private static string? Cell(CsvReader table, int column) => column >= 0 && column < table.Count ? table[column] : null;
}
