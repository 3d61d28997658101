using System.Runtime.CompilerServices;
using System.Text;
using nietras.SeparatedValues;

namespace PaperClaims.Cli.Input;

/// <summary>Reads papers from tables with a header; a row that cannot be read costs itself alone.</summary>
internal static class CsvPaperReader
{
    // A noncharacter, so that what was no UTF-8 can be told from what a text says.
    private const char Invalid = '\uFFFF';

    private static readonly string[] OfClaims = ["type", "text", "start", "confidence"];

    public static async IAsyncEnumerable<Paper> ReadAsync(
        Stream stream,
        char? separator,
        PaperReaderOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        Encoding utf8 = Encoding.GetEncoding(
            "utf-8",
            EncoderFallback.ExceptionFallback,
            new DecoderReplacementFallback(Invalid.ToString())
        );
        using StreamReader text = new(stream, utf8, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        SepReaderOptions how = (separator is { } given ? new Sep(given).Reader() : Sep.Reader()) with
        {
            Unescape = true,
            DisableColCountCheck = true,
        };
        using SepReader table = await OpenAsync(how, text, cancellationToken).ConfigureAwait(false);
        string[] names = [.. table.Header.ColNames.Select(name => name is ['"', .., '"'] ? name[1..^1] : name)];
        PaperColumns columns = options.Fields.FindColumns(names);
        if (columns.Abstract < 0)
        {
            throw new InvalidDataException(MissingColumn(options, names));
        }

        while (await MoveNextAsync(table, options, cancellationToken).ConfigureAwait(false))
        {
            if (Read(table.Current, columns, options) is { } paper)
            {
                yield return paper;
            }
        }
    }

    /// <summary>Says that a table has no column with abstracts, and what to do.</summary>
    public static string MissingColumn(PaperReaderOptions options, IEnumerable<string> names) =>
        OfClaims.All(names.Contains)
            ? "a table of claims, not of papers; leaderboard reads those that extract wrote as JSON Lines or SQLite"
            : $"no column \"{options.Fields.Abstract ?? "abstract"}\" among {string.Join(", ", names).ReplaceLineEndings(" ")}; "
                + "name it with --fields abstract=NAME";

    private static async ValueTask<SepReader> OpenAsync(SepReaderOptions how, StreamReader text, CancellationToken cancellationToken)
    {
        try
        {
            return await how.FromAsync(text, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // Two columns of one name, or a header without an end.
            throw new InvalidDataException(Broken(exception), exception);
        }
    }

    private static string Broken(Exception exception) => $"broken table: {exception.Message.ReplaceLineEndings(" ")}";

    private static async ValueTask<bool> MoveNextAsync(SepReader table, PaperReaderOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await table.MoveNextAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            // A quote that is never closed makes a row of the whole rest.
            PaperReader.Report(options, table.Current.LineNumberToExcl, Broken(exception));
            return false;
        }
    }

    private static Paper? Read(SepReader.Row row, PaperColumns columns, PaperReaderOptions options)
    {
        if (row.Span.IsWhiteSpace())
        {
            return null;
        }

        if (row.Span.Contains(Invalid))
        {
            PaperReader.Report(options, row.LineNumberFrom, "invalid UTF-8");
            return null;
        }

        if (row.ColCount <= columns.Abstract)
        {
            PaperReader.Report(options, row.LineNumberFrom, $"{row.ColCount} columns, too few for an abstract");
            return null;
        }

        return PaperReader.Assemble(
            options,
            row.LineNumberFrom,
            row.RowIndex,
            Cell(row, columns.Id),
            Cell(row, columns.Title),
            Cell(row, columns.Abstract),
            Cell(row, columns.Date)
        );
    }

    private static string? Cell(SepReader.Row row, int column) => column >= 0 && column < row.ColCount ? row[column].ToString() : null;
}
