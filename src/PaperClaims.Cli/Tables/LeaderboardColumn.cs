namespace PaperClaims.Cli.Tables;

/// <summary>A column of the table of leaderboards, or of their entries.</summary>
/// <param name="Name">Its name, the same in every form of output.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Meaning">What they say, in a sentence.</param>
/// <param name="Cell">The cell of a row.</param>
internal sealed record LeaderboardColumn<TRow>(string Name, CellType Type, string Meaning, Func<TRow, object?> Cell);
