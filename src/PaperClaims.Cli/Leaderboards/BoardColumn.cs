using System.Globalization;

namespace PaperClaims.Cli.Leaderboards;

/// <summary>A cell of a board for people: its text, where it leads, and what of it is marked.</summary>
internal readonly record struct BoardCell(string Text, Uri? Link = null, TextSpan? Mark = null);

/// <summary>A column of a board for people.</summary>
internal sealed record BoardColumn(string Head, Func<LeaderboardEntry, BoardCell> Cell)
{
    public const string Evidence = "evidence";
    public const string CodeLink = "code";

    private static readonly BoardColumn Rank = new("rank", entry => new BoardCell(CellText.Of((long?)entry.Rank)));

    private static readonly BoardColumn Score = new(
        "score",
        entry => new BoardCell($"{(entry.IsApproximate ? "~" : "")}{CellText.Of(entry.Score)}")
    );

    private static readonly BoardColumn Written = new("as written", entry => new BoardCell(entry.Written));

    private static readonly BoardColumn Method = new("method", entry => new BoardCell(MethodOf(entry)));

    private static readonly BoardColumn Task = new("task", entry => new BoardCell(entry.Result.Task ?? ""));

    private static readonly BoardColumn Conditions = new("conditions", entry => new BoardCell(string.Join("; ", entry.Result.Conditions)));

    private static readonly BoardColumn Paper = new(
        "paper",
        entry => new BoardCell(entry.PaperTitle is null ? entry.PaperId : $"{entry.PaperTitle} ({entry.PaperId})", entry.PaperUrl)
    );

    private static readonly BoardColumn Date = new("date", entry => new BoardCell(entry.PaperDate?.ToString() ?? ""));

    private static readonly BoardColumn Code = new(CodeLink, entry => new BoardCell(entry.CodeUrl is null ? "" : "code", entry.CodeUrl));

    private static readonly BoardColumn Sentence = new(
        Evidence,
        entry => new BoardCell(
            entry.Sentence ?? entry.Result.Text,
            Mark: entry.Sentence is null ? null : new TextSpan(entry.Result.Start - entry.Result.Sentence.Start, entry.Result.Length)
        )
    );

    private static readonly BoardColumn Confidence = new(
        "confidence",
        entry => new BoardCell(entry.Result.Confidence.ToString("0.00", CultureInfo.InvariantCulture))
    );

    /// <summary>The columns of a board: those that its rows have, and that set them apart.</summary>
    public static BoardColumn[] Of(Leaderboard board)
    {
        bool IsThere(BoardColumn column) => board.Entries.Any(entry => column.Cell(entry).Text.Length > 0);
        bool SetsApart(BoardColumn column) => board.Entries.Select(entry => column.Cell(entry).Text).Distinct().Skip(1).Any();
        return
        [
            .. board.IsRanked ? (BoardColumn[])[Rank] : [],
            Score,
            .. board.Entries.Any(IsWrittenOtherwise) ? (BoardColumn[])[Written] : [],
            Method,
            .. SetsApart(Task) ? (BoardColumn[])[Task] : [],
            .. SetsApart(Conditions) ? (BoardColumn[])[Conditions] : [],
            Paper,
            Date,
            .. IsThere(Code) ? (BoardColumn[])[Code] : [],
            Sentence,
            Confidence,
        ];
    }

    // "91.2%" says no more than 91.2, the unit stands above; "0.912" does.
    private static bool IsWrittenOtherwise(LeaderboardEntry entry) =>
        !entry.Written.Contains(CellText.Of(entry.Score), StringComparison.Ordinal);

    private static string MethodOf(LeaderboardEntry entry) =>
        $"{entry.Method}{(entry.MethodFromTitle ? " (named in the title)" : "")}{(entry.IsBaseline ? " (baseline)" : "")}".Trim();
}
