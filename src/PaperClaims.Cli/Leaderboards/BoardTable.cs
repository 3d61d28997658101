namespace PaperClaims.Cli.Leaderboards;

/// <summary>A board, or the list of boards, as a table for people.</summary>
internal sealed record BoardTable(string? Heading, string[] Heads, IEnumerable<BoardCell[]> Rows)
{
    private static readonly string[] ListHeads = ["data", "metric", "unit", "papers", "entries", "best"];

    public static BoardTable Of(Leaderboard board)
    {
        BoardColumn[] columns = BoardColumn.Of(board);
        return new BoardTable(
            HeadingOf(board),
            Array.ConvertAll(columns, column => column.Head),
            board.Entries.Select(entry => Array.ConvertAll(columns, column => column.Cell(entry)))
        );
    }

    /// <summary>A line a board.</summary>
    public static BoardTable ListOf(IEnumerable<Leaderboard> boards) =>
        new(
            null,
            ListHeads,
            boards.Select(board =>
                (BoardCell[])
                    [
                        new(board.Data),
                        new(board.Metric ?? "not named"),
                        new(board.Unit?.Name ?? ""),
                        new(CellText.Of((long)board.PaperCount)),
                        new(CellText.Of((long)board.Entries.Count)),
                        new(board.Entries is [{ Rank: 1 } best, ..] ? CellText.Of(best.Score) : ""),
                    ]
            )
        );

    private static string HeadingOf(Leaderboard board) =>
        $"{board.Data}, {board.Metric ?? "metric not named"}{(board.Unit is null ? "" : $" ({board.Unit})")}"
        + board.Better switch
        {
            MetricDirection.Higher => ", higher is better",
            MetricDirection.Lower => ", lower is better",
            _ => "",
        }
        + (board.IsRanked ? "" : ", not ranked");
}
