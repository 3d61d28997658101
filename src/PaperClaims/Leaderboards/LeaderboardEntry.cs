namespace PaperClaims;

/// <summary>A score on a leaderboard, with where it comes from.</summary>
public sealed record LeaderboardEntry
{
    /// <summary>
    /// Its rank, from 1; equal scores share one. Null where it is not known which values are better, and for a value that the metric
    /// cannot have.
    /// </summary>
    public int? Rank { get; init; }

    /// <summary>The value that is compared, in the unit of the board: 91 for an accuracy of 0.91.</summary>
    public required decimal Score { get; init; }

    /// <summary>The method or model that achieved it; null where the abstract does not name it.</summary>
    public string? Method { get; init; }

    /// <summary>The id of the paper.</summary>
    public required string PaperId { get; init; }

    /// <summary>The title of the paper, null where it is not known.</summary>
    public string? PaperTitle { get; init; }

    /// <summary>The date of the paper, null where it is not known.</summary>
    public string? PaperDate { get; init; }

    /// <summary>The sentence that states it; null where the paper came without its abstract.</summary>
    public string? Sentence { get; init; }

    /// <summary>
    /// The claim: the value as written, the spans of all its parts, its confidence. A score on several datasets stands on the board of
    /// each.
    /// </summary>
    public required ResultClaim Result { get; init; }
}
