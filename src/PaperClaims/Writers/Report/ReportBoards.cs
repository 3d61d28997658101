using System.Text.Json;

namespace PaperClaims;

/// <summary>The leaderboards of the report, as its page reads them.</summary>
internal static class ReportBoards
{
    /// <summary>Writes one line per board. Of a row what the page does not find in the paper: title, date and sentence it has.</summary>
    public static void Write(MemoryStream lines, IEnumerable<Leaderboard> boards)
    {
        foreach (Leaderboard board in boards)
        {
            using (Utf8JsonWriter writer = new(lines))
            {
                WriteBoard(writer, board);
            }

            lines.Write("\n"u8);
        }
    }

    private static void WriteBoard(Utf8JsonWriter writer, Leaderboard board)
    {
        writer.WriteStartObject();
        writer.WriteString("data", board.Data);
        writer.WriteString("data_id", board.DataId);
        writer.WriteString("family", board.Family);
        writer.WriteString("metric", board.Metric);
        writer.WriteString("unit", board.Unit?.Name);
        writer.WriteString("better", board.Better?.ToString().ToLowerInvariant());
        writer.WriteStartArray("rows");
        foreach (LeaderboardEntry entry in board.Entries)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(entry.Rank ?? 0);
            writer.WriteNumberValue(entry.Score);
            writer.WriteStringValue(entry.Written);
            writer.WriteStringValue(entry.Method);
            writer.WriteStringValue(
                $"{(entry.IsApproximate ? "a" : "")}{(entry.MethodFromTitle ? "t" : "")}{(entry.IsBaseline ? "b" : "")}"
            );
            writer.WriteStringValue(entry.PaperId);
            writer.WriteNumberValue(entry.Result.Start);
            writer.WriteStringValue(entry.CodeUrl?.AbsoluteUri);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
