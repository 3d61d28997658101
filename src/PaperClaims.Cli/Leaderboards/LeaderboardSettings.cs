namespace PaperClaims.Cli.Leaderboards;

/// <summary>What <c>paperclaims leaderboard</c> was asked to do.</summary>
internal sealed record LeaderboardSettings
{
    public string? On { get; init; }

    public string? Family { get; init; }

    public string? Metric { get; init; }

    public bool All { get; init; }

    public required LeaderboardOptions Options { get; init; }

    /// <summary>Rows that somebody found wrong, null if none are given.</summary>
    public RejectedRows? Rejected { get; init; }

    public LeaderboardForm To { get; init; }

    public string? Output { get; init; }

    /// <summary>Of CSV: texts are kept from being formulas.</summary>
    public bool GuardFormulas { get; init; }

    /// <summary>Whether the boards are written with their rows, not as a list of boards.</summary>
    public bool HasEntries => All || On is not null || Family is not null || Metric is not null;
}

/// <summary>What leaderboards look like.</summary>
internal enum LeaderboardForm
{
    Table,
    Csv,
    Json,
    Md,
    Html,
}
