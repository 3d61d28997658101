using System.Text.Json;

namespace PaperClaims.Cli.Tables;

/// <summary>An entry of a leaderboard, the row of its table.</summary>
/// <param name="Board">The leaderboard.</param>
/// <param name="Entry">The entry.</param>
internal readonly record struct LeaderboardRow(Leaderboard Board, LeaderboardEntry Entry);

/// <summary>The columns of leaderboards, and of the list of them.</summary>
internal static class LeaderboardTable
{
    public static readonly LeaderboardColumn<LeaderboardRow>[] Entries =
    [
        new("data", CellType.Text, "The dataset or benchmark, in the spelling that most papers use.", row => row.Board.Data),
        new("data_id", CellType.Text, "Its canonical_id; empty for one that is not known.", row => row.Board.DataId),
        new(
            "metric_name",
            CellType.Text,
            "The metric by its usual name; empty for scores whose metric is not named.",
            row => row.Board.Metric
        ),
        new(
            "rank",
            CellType.WholeNumber,
            "The rank, from 1; equal scores share one; " + "empty on a board that has no ranks.",
            row => (long?)row.Entry.Rank
        ),
        new("score", CellType.Number, "The value that is compared: 91 for an accuracy of 0.91.", row => row.Entry.Score),
        new("unit", CellType.Text, "The unit of score.", row => row.Board.Unit?.Name),
        new("method", CellType.Text, "The method or model that achieved it.", row => row.Entry.Method),
        new("id", CellType.Text, "Id of the paper.", row => row.Entry.PaperId),
        new("title", CellType.Text, "Title of the paper.", row => row.Entry.PaperTitle),
        new("date", CellType.Text, "Date of the paper.", row => row.Entry.PaperDate?.ToString()),
        new("text", CellType.Text, "The number as written.", row => row.Entry.Result.Text),
        new(
            "start",
            CellType.WholeNumber,
            "Where it starts in the abstract, in UTF-16 code units from 0.",
            row => (long)row.Entry.Result.Start
        ),
        new("length", CellType.WholeNumber, "Its length.", row => (long)row.Entry.Result.Length),
        new("sentence", CellType.Text, "The sentence that states it.", row => row.Entry.Sentence),
        new("confidence", CellType.Number, "Probability that the result is right, 0 to 1.", row => (decimal)row.Entry.Result.Confidence),
        new(
            "family",
            CellType.Text,
            "What the versions of data have in common; empty for data that are not known.",
            row => row.Board.Family
        ),
        new("approximate", CellType.Boolean, "Whether the text says \"about\" or the like.", row => row.Entry.IsApproximate),
        new(
            "method_from_title",
            CellType.Boolean,
            "Whether the method is what the title calls it, as the abstract does not name it.",
            row => row.Entry.MethodFromTitle
        ),
        new(
            "is_baseline",
            CellType.Boolean,
            "Whether the method is not the paper's own, but one that it compares with.",
            row => row.Entry.IsBaseline
        ),
        new("task", CellType.Text, "The problem that was solved, where the text says it of this score.", row => row.Entry.Result.Task),
        new("conditions", CellType.TextList, "What else sets the score apart.", row => row.Entry.Result.Conditions),
        new("url", CellType.Text, "Where the paper is; empty where its id does not tell.", row => row.Entry.PaperUrl?.AbsoluteUri),
        new("code_url", CellType.Text, "Where its code is; empty where the abstract does not say.", row => row.Entry.CodeUrl?.AbsoluteUri),
    ];

    // What the board says for all of them is not said again in JSON.
    private static readonly string[] OfBoard = ["data", "data_id", "family", "metric_name", "unit"];

    /// <summary>The columns of an entry without those of its board.</summary>
    public static IEnumerable<LeaderboardColumn<LeaderboardRow>> OfEntry { get; } =
    [.. Entries.Where(column => !OfBoard.Contains(column.Name))];

    public static readonly LeaderboardColumn<Leaderboard>[] Boards =
    [
        new("data", CellType.Text, "The dataset or benchmark, in the spelling that most papers use.", board => board.Data),
        new("data_id", CellType.Text, "Its canonical_id; empty for one that is not known.", board => board.DataId),
        new("metric_name", CellType.Text, "The metric by its usual name.", board => board.Metric),
        new("unit", CellType.Text, "The unit of the scores.", board => board.Unit?.Name),
        new(
            "better",
            CellType.Text,
            "higher or lower; empty where that is not known.",
            board => board.Better is { } better ? JsonNamingPolicy.SnakeCaseLower.ConvertName(better.ToString()) : null
        ),
        new("paper_count", CellType.WholeNumber, "Number of papers with an entry.", board => (long)board.PaperCount),
        new("entry_count", CellType.WholeNumber, "Number of entries.", board => (long)board.Entries.Count),
        new(
            "best",
            CellType.Number,
            "The score of rank 1; empty where there are no ranks.",
            board => board.Entries is [{ Rank: 1 } best, ..] ? best.Score : null
        ),
        new("family", CellType.Text, "What the versions of data have in common; empty for data that are not known.", board => board.Family),
    ];
}
