using System.Text;
using System.Text.Json;
using PaperClaims.Cli.Output;
using PaperClaims.Cli.Tables;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>Writes leaderboards, and the list of them, in all their forms.</summary>
internal static class LeaderboardText
{
    /// <summary>Writes the boards, with their entries or as a list.</summary>
    /// <param name="boards">Those to write.</param>
    /// <param name="all">All that there are.</param>
    /// <param name="notes">What is said of all of them.</param>
    /// <param name="settings">How.</param>
    /// <param name="text">Where to.</param>
    public static void Write(Leaderboard[] boards, LeaderboardSet all, string[] notes, LeaderboardSettings settings, TextWriter text)
    {
        switch (settings.To)
        {
            case LeaderboardForm.Csv when settings.HasEntries:
                WriteCsv(
                    LeaderboardTable.Entries,
                    boards.SelectMany(board => board.Entries.Select(entry => new LeaderboardRow(board, entry))),
                    settings.GuardFormulas,
                    text
                );
                break;
            case LeaderboardForm.Csv:
                WriteCsv(LeaderboardTable.Boards, boards, settings.GuardFormulas, text);
                break;
            case LeaderboardForm.Json:
                WriteJson(boards, all, settings.HasEntries, text);
                break;
            case LeaderboardForm.Html:
                LeaderboardPage.Write(TablesOf(boards, settings), notes, text);
                break;
            case LeaderboardForm.Md:
                LeaderboardMarkdown.Write(TablesOf(boards, settings), notes, text);
                break;
            default:
                WriteTables(TablesOf(boards, settings), notes, settings, text);
                break;
        }
    }

    private static IEnumerable<BoardTable> TablesOf(Leaderboard[] boards, LeaderboardSettings settings) =>
        settings.HasEntries ? boards.Select(BoardTable.Of) : [BoardTable.ListOf(boards)];

    private static void WriteCsv<TRow>(LeaderboardColumn<TRow>[] columns, IEnumerable<TRow> rows, bool guardFormulas, TextWriter text)
    {
        StringBuilder csv = new();
        CsvText.AppendRow(csv, Array.ConvertAll(columns, column => column.Name), guardFormulas: false);
        foreach (TRow row in rows)
        {
            CsvText.AppendRow(csv, Array.ConvertAll(columns, column => column.Cell(row)), guardFormulas);
        }

        text.Write(csv);
    }

    private static void WriteJson(Leaderboard[] boards, LeaderboardSet all, bool withEntries, TextWriter text)
    {
        using MemoryStream utf8 = new();
        using (Utf8JsonWriter json = new(utf8, new JsonWriterOptions { Indented = true, Encoder = CliJson.Readable.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema_version", ClaimJson.SchemaVersion);
            json.WriteNumber("minimum_confidence", all.Options.MinimumConfidence);
            json.WriteStartObject("left_out");
            foreach ((LeaderboardExclusion reason, int rows) in all.LeftOut)
            {
                json.WriteNumber(JsonNamingPolicy.SnakeCaseLower.ConvertName(reason.ToString()), rows);
            }

            json.WriteEndObject();
            json.WriteStartArray("leaderboards");
            foreach (Leaderboard board in boards)
            {
                WriteBoard(json, board, withEntries);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        text.WriteLine(Encoding.UTF8.GetString(utf8.ToArray()));
    }

    private static void WriteBoard(Utf8JsonWriter json, Leaderboard board, bool withEntries)
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

    private static void WriteCells<TRow>(Utf8JsonWriter json, IEnumerable<LeaderboardColumn<TRow>> columns, TRow row)
    {
        foreach (LeaderboardColumn<TRow> column in columns)
        {
            CellJson.Write(json, column.Name, column.Cell(row));
        }
    }

    private static void WriteTables(IEnumerable<BoardTable> tables, string[] notes, LeaderboardSettings settings, TextWriter text)
    {
        Terminal terminal = Terminal.Open(text, isTerminal: settings.Output is null && !Console.IsOutputRedirected);
        foreach (BoardTable board in tables)
        {
            if (board.Heading is { } heading)
            {
                terminal.WriteHeading(heading);
            }

            // The evidence is too long for a line, and links lead nowhere: the other forms have them.
            int[] shown =
            [
                .. Enumerable.Range(0, board.Heads.Length).Where(i => board.Heads[i] is not (BoardColumn.Evidence or BoardColumn.CodeLink)),
            ];
            terminal.WriteTable(
                Array.ConvertAll(shown, i => board.Heads[i]),
                board.Rows.Select(row => Array.ConvertAll(shown, i => row[i].Text))
            );
        }

        foreach (string note in notes)
        {
            terminal.WriteLine(note);
        }
    }
}
