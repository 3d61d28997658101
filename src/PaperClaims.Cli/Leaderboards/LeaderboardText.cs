using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using PaperClaims.Cli.Output;
using PaperClaims.Cli.Tables;
using Spectre.Console;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>Writes leaderboards, and the list of them.</summary>
internal static class LeaderboardText
{
    private const int FileWidth = 120;

    private static readonly string[] ListHeads = ["data", "metric", "unit", "papers", "entries", "best"];
    private static readonly string[] EntryHeads = ["rank", "score", "method", "paper", "date", "evidence", "confidence"];

    /// <summary>Every board with its entries.</summary>
    public static void WriteBoards(IReadOnlyList<Leaderboard> boards, LeaderboardSettings settings, TextWriter text)
    {
        switch (settings.To)
        {
            case LeaderboardForm.Csv:
                WriteCsv(
                    LeaderboardTable.Entries,
                    boards.SelectMany(board => board.Entries.Select(entry => new LeaderboardRow(board, entry))),
                    text
                );
                break;
            case LeaderboardForm.Json:
                WriteJson(boards, withEntries: true, text);
                break;
            case LeaderboardForm.Html:
                WriteHtml(boards.Select(board => (Heading(board), EntryHeads, board.Entries.Select(entry => Cells(board, entry)))), text);
                break;
            case LeaderboardForm.Md:
                foreach (Leaderboard board in boards)
                {
                    text.WriteLine($"## {Heading(board)}\n");
                    WriteMarkdown(EntryHeads, board.Entries.Select(entry => Cells(board, entry)), text);
                    text.WriteLine();
                }

                break;
            default:
                foreach (Leaderboard board in boards)
                {
                    // The evidence is too long for a line: the paper is named, and the other forms quote it.
                    WriteTable(
                        Heading(board),
                        [.. EntryHeads.Where(head => head != "evidence")],
                        board.Entries.Select(entry => Cells(board, entry).Where((_, i) => EntryHeads[i] != "evidence")),
                        settings,
                        text
                    );
                }

                break;
        }
    }

    /// <summary>A line a board.</summary>
    public static void WriteList(IReadOnlyList<Leaderboard> boards, LeaderboardSettings settings, TextWriter text)
    {
        IEnumerable<string[]> rows = boards.Select(board =>
            (string[])
                [
                    board.Data,
                    board.Metric ?? "not named",
                    board.Unit ?? "",
                    CellText.Of((long)board.PaperCount),
                    CellText.Of((long)board.Entries.Count),
                    board.Entries is [{ Rank: 1 } best, ..] ? CellText.Of(best.Score) : "",
                ]
        );
        switch (settings.To)
        {
            case LeaderboardForm.Csv:
                WriteCsv(LeaderboardTable.Boards, boards, text);
                break;
            case LeaderboardForm.Json:
                WriteJson(boards, withEntries: false, text);
                break;
            case LeaderboardForm.Html:
                WriteHtml([("Leaderboards", ListHeads, rows)], text);
                break;
            case LeaderboardForm.Md:
                WriteMarkdown(ListHeads, rows, text);
                break;
            default:
                WriteTable(null, ListHeads, rows, settings, text);
                break;
        }
    }

    private static string Heading(Leaderboard board) =>
        $"{board.Data}, {board.Metric ?? "metric not named"}{(board.Unit is null ? "" : $" ({board.Unit})")}"
        + (
            board.Better switch
            {
                MetricDirection.Higher => ", higher is better",
                MetricDirection.Lower => ", lower is better",
                _ => ", not ranked",
            }
        );

    private static string[] Cells(Leaderboard board, LeaderboardEntry entry) =>
        [
            CellText.Of((long?)entry.Rank),
            CellText.Of(entry.Score),
            entry.Method ?? "",
            entry.PaperTitle is null ? entry.PaperId : $"{entry.PaperTitle} ({entry.PaperId})",
            entry.PaperDate ?? "",
            entry.Sentence ?? entry.Result.Text,
            entry.Result.Confidence.ToString("0.00", CultureInfo.InvariantCulture),
        ];

    private static void WriteCsv<TRow>(TableColumn<TRow>[] columns, IEnumerable<TRow> rows, TextWriter text)
    {
        StringBuilder csv = new();
        CsvText.AppendRow(csv, Array.ConvertAll(columns, column => column.Name), guardFormulas: false);
        foreach (TRow row in rows)
        {
            CsvText.AppendRow(csv, Array.ConvertAll(columns, column => column.Cell(row)), guardFormulas: false);
        }

        text.Write(csv);
    }

    private static void WriteJson(IEnumerable<Leaderboard> boards, bool withEntries, TextWriter text)
    {
        using MemoryStream utf8 = new();
        using (Utf8JsonWriter json = new(utf8, new JsonWriterOptions { Indented = true, Encoder = CliJson.Readable.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema_version", ClaimJson.SchemaVersion);
            json.WriteStartArray("leaderboards");
            foreach (Leaderboard board in boards)
            {
                json.WriteStartObject();
                WriteCells(json, LeaderboardTable.Boards, board);
                if (withEntries)
                {
                    json.WriteStartArray("entries");
                    foreach (LeaderboardEntry entry in board.Entries)
                    {
                        json.WriteStartObject();
                        WriteCells(json, LeaderboardTable.OfEntry, new LeaderboardRow(board, entry));
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        text.WriteLine(Encoding.UTF8.GetString(utf8.ToArray()));
    }

    private static void WriteCells<TRow>(Utf8JsonWriter json, IEnumerable<TableColumn<TRow>> columns, TRow row)
    {
        foreach (TableColumn<TRow> column in columns)
        {
            CellText.Write(json, column.Name, column.Cell(row));
        }
    }

    private static void WriteMarkdown(string[] heads, IEnumerable<string[]> rows, TextWriter text)
    {
        text.WriteLine($"| {string.Join(" | ", heads)} |");
        text.WriteLine($"|{string.Concat(heads.Select(_ => " --- |"))}");
        foreach (string[] row in rows)
        {
            text.WriteLine($"| {string.Join(" | ", row.Select(EscapeMarkdown))} |");
        }
    }

    private static string EscapeMarkdown(string cell)
    {
        StringBuilder escaped = new();
        foreach (char c in cell.ReplaceLineEndings(" "))
        {
            escaped.Append(c is '|' or '\\' or '*' or '_' or '`' or '<' or '[' or '$' ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    private static void WriteHtml(IEnumerable<(string Heading, string[] Heads, IEnumerable<string[]> Rows)> tables, TextWriter text)
    {
        text.WriteLine(
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Leaderboards</title>
            <style>
            :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
            body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; margin-bottom: 2rem; }
            th, td { text-align: left; vertical-align: top; padding: .35rem .6rem;
              border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
            td:nth-child(-n+2) { font-variant-numeric: tabular-nums; white-space: nowrap; }
            </style></head><body>
            """
        );
        foreach ((string heading, string[] heads, IEnumerable<string[]> rows) in tables)
        {
            text.WriteLine(
                $"<h2>{WebUtility.HtmlEncode(heading)}</h2>\n<table><thead><tr>"
                    + $"{string.Concat(heads.Select(head => $"<th scope=\"col\">{head}</th>"))}</tr></thead><tbody>"
            );
            foreach (string[] row in rows)
            {
                text.WriteLine($"<tr>{string.Concat(row.Select(cell => $"<td dir=\"auto\">{WebUtility.HtmlEncode(cell)}</td>"))}</tr>");
            }

            text.WriteLine("</tbody></table>");
        }

        text.WriteLine("</body></html>");
    }

    private static void WriteTable(
        string? heading,
        string[] heads,
        IEnumerable<IEnumerable<string>> rows,
        LeaderboardSettings settings,
        TextWriter text
    )
    {
        bool terminal = settings.Output is null && !Console.IsOutputRedirected;
        IAnsiConsole console = Terminal.Create(text, terminal, FileWidth);
        Table table = new Table { Border = TableBorder.Simple }.AddColumns(heads);
        foreach (IEnumerable<string> row in rows)
        {
            table.AddRow([.. row.Select(cell => new Spectre.Console.Text(cell))]);
        }

        if (heading is not null)
        {
            console.Write(new Markup($"[bold]{Markup.Escape(heading)}[/]\n"));
        }

        console.Write(table);
    }
}
