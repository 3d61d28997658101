using System.Text.Json;

namespace PaperClaims.Cli.Tables;

/// <summary>An entry of a leaderboard, the row of its table.</summary>
/// <param name="Board">The leaderboard.</param>
/// <param name="Entry">The entry.</param>
internal readonly record struct LeaderboardRow(Leaderboard Board, LeaderboardEntry Entry);

/// <summary>The columns of leaderboards, and of the list of them.</summary>
internal static class LeaderboardTable
{
    public static readonly TableColumn<LeaderboardRow>[] Entries =
    [
        new("data", CellType.Text, [], "The dataset or benchmark, in the spelling that most papers use.", row => row.Board.Data),
        new("data_id", CellType.Text, [], "Its canonical_id; empty for one that is not known.", row => row.Board.DataId),
        new(
            "metric_name",
            CellType.Text,
            [],
            "The metric by its usual name; empty for scores whose metric is not named.",
            row => row.Board.Metric
        ),
        new(
            "rank",
            CellType.Integer,
            [],
            "The rank, from 1; equal scores share one; "
                + "empty where it is not known which values are better, and for a value the metric cannot have.",
            row => (long?)row.Entry.Rank
        ),
        new("score", CellType.Number, [], "The value that is compared: 91 for an accuracy of 0.91.", row => row.Entry.Score),
        new("unit", CellType.Text, [], "The unit of score.", row => row.Board.Unit),
        new("method", CellType.Text, [], "The method or model that achieved it.", row => row.Entry.Method),
        new("id", CellType.Text, [], "Id of the paper.", row => row.Entry.PaperId),
        new("title", CellType.Text, [], "Title of the paper.", row => row.Entry.PaperTitle),
        new("date", CellType.Text, [], "Date of the paper.", row => row.Entry.PaperDate),
        new("text", CellType.Text, [], "The number as written.", row => row.Entry.Result.Text),
        new(
            "start",
            CellType.Integer,
            [],
            "Where it starts in the abstract, in UTF-16 code units from 0.",
            row => (long)row.Entry.Result.Start
        ),
        new("length", CellType.Integer, [], "Its length.", row => (long)row.Entry.Result.Length),
        new("sentence", CellType.Text, [], "The sentence that states it.", row => row.Entry.Sentence),
        new(
            "confidence",
            CellType.Number,
            [],
            "Probability that number, metric, data and baseline are right, 0 to 1.",
            row => (decimal)row.Entry.Result.Confidence
        ),
    ];

    // What the board says for all of them is not said again in JSON.
    private static readonly string[] OfBoard = ["data", "data_id", "metric_name", "unit"];

    /// <summary>The columns of an entry without those of its board.</summary>
    public static IEnumerable<TableColumn<LeaderboardRow>> OfEntry { get; } = [.. Entries.Where(column => !OfBoard.Contains(column.Name))];

    public static readonly TableColumn<Leaderboard>[] Boards =
    [
        new("data", CellType.Text, [], "The dataset or benchmark, in the spelling that most papers use.", board => board.Data),
        new("data_id", CellType.Text, [], "Its canonical_id; empty for one that is not known.", board => board.DataId),
        new("metric_name", CellType.Text, [], "The metric by its usual name.", board => board.Metric),
        new("unit", CellType.Text, [], "The unit of the scores.", board => board.Unit),
        new(
            "better",
            CellType.Text,
            [],
            "higher or lower; empty where that is not known.",
            board => board.Better is { } better ? JsonNamingPolicy.SnakeCaseLower.ConvertName(better.ToString()) : null
        ),
        new("paper_count", CellType.Integer, [], "Number of papers with an entry.", board => (long)board.PaperCount),
        new("entry_count", CellType.Integer, [], "Number of entries.", board => (long)board.Entries.Count),
        new(
            "best",
            CellType.Number,
            [],
            "The score of rank 1; empty where there are no ranks.",
            board => board.Entries is [{ Rank: 1 } best, ..] ? best.Score : null
        ),
    ];
}
