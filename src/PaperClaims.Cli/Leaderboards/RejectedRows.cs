using System.CommandLine.Parsing;
using System.Globalization;
using PaperClaims.Cli.Input.Csv;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>Rows that somebody found wrong: a table as <c>leaderboard --to csv</c> writes it, with the wrong rows alone.</summary>
internal sealed class RejectedRows
{
    private const string NoColumns =
        "the first line has no columns \"id\" and \"start\"; keep the header of the rows (leaderboard --to csv with --all or --on)";

    private const int ShownMissing = 5;

    private const int LongestRow = 1 << 20;

    private readonly List<Row> rows = [];
    private readonly HashSet<int> met = [];
    private ILookup<(string Paper, int Start), int> places = Array.Empty<int>().ToLookup(_ => ("", 0));

    private RejectedRows(string path) => Path = path;

    /// <summary>Path of the table.</summary>
    public string Path { get; }

    /// <summary>Reads the file that an option names; what is wrong with it becomes the option's error.</summary>
    public static RejectedRows? Parse(ArgumentResult result)
    {
        string path = result.Tokens[0].Value;
        try
        {
            return Read(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            result.AddError($"{path}: no such file.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            result.AddError($"{path}: {exception.Message.ReplaceLineEndings(" ")}");
        }

        return null;
    }

    /// <summary>Whether the row is one of them. Data and metric count where the table tells them.</summary>
    public bool Contains(RowPlace place)
    {
        bool isOne = false;
        foreach (int i in places[(place.Paper, place.Start)])
        {
            Row row = rows[i];
            if ((row.Data ?? place.Data) == place.Data && (row.Metric ?? place.Metric) == place.Metric)
            {
                met.Add(i);
                isOne = true;
            }
        }

        return isOne;
    }

    /// <summary>How many were found in the papers, and which were not.</summary>
    public string Describe()
    {
        string[] missing =
        [
            .. Enumerable.Range(0, rows.Count).Where(i => !met.Contains(i)).Select(i => $"{rows[i].Id} at {rows[i].Start}"),
        ];
        string rest = missing.Length > ShownMissing ? $" and {missing.Length - ShownMissing} more" : "";
        return $"{Path}: {met.Count} of {rows.Count} rows found and left out"
            + (missing.Length == 0 ? "" : $"; not found: {string.Join(", ", missing.Take(ShownMissing))}{rest}");
    }

    private static RejectedRows Read(string path)
    {
        RejectedRows read = new(path);
        using StreamReader text = new(path);
        CsvReader table = new(text, LongestRow);
        table.Separator = CsvHeader.UsualSeparator(Wait(table.PeekLineAsync(CancellationToken.None)));
        Wait(table.ReadAsync(CancellationToken.None));
        string[] names = [.. Enumerable.Range(0, table.Count).Select(i => table[i].Trim().ToLowerInvariant())];
        int id = Array.IndexOf(names, "id");
        int start = Array.IndexOf(names, "start");
        if (id < 0 || start < 0)
        {
            throw new InvalidDataException(NoColumns);
        }

        while (Wait(table.ReadAsync(CancellationToken.None)))
        {
            // Spreadsheets leave lines of empty cells, and may write 116.0.
            if (table.Cells.IsWhiteSpace())
            {
                continue;
            }

            if (
                !decimal.TryParse(
                    Cell(table, names, "start"),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out decimal position
                )
                || position != decimal.Truncate(position)
                || position > int.MaxValue
            )
            {
                throw new InvalidDataException($"line {table.Line}: start must be a whole number");
            }

            string written = Cell(table, names, "id") ?? "";
            string? data =
                Cell(table, names, "data_id") is { Length: > 0 } known ? known
                : Cell(table, names, "data") is { Length: > 0 } name ? ResourceName.Key(name)
                : null;
            read.rows.Add(
                new(written, RowPlace.PaperOf(written), (int)position, data, Cell(table, names, "metric_name")?.ToUpperInvariant())
            );
        }

        if (table.OpenQuoteLine is { } line)
        {
            throw new InvalidDataException($"line {line}: a quote opens here that nothing closes");
        }

        read.places = Enumerable.Range(0, read.rows.Count).ToLookup(i => (read.rows[i].Paper, read.rows[i].Start));
        return read;
    }

    private static string? Cell(CsvReader table, string[] names, string name) =>
        Array.IndexOf(names, name) is >= 0 and var column && column < table.Count ? CsvText.Unguard(table[column]) : null;

    // The values of options are read where nothing can wait.
    private static T Wait<T>(ValueTask<T> read) => read.AsTask().GetAwaiter().GetResult();

    /// <param name="Id">As the table has it.</param>
    /// <param name="Paper">The same for all versions of the paper.</param>
    /// <param name="Start">Where the number stands.</param>
    /// <param name="Data">The board's; null where the table does not tell.</param>
    /// <param name="Metric">The board's in capitals, empty for none; null where the table does not tell.</param>
    private sealed record Row(string Id, string Paper, int Start, string? Data, string? Metric);
}
