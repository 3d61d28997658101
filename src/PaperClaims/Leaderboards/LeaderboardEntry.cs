using System.Diagnostics;
using System.Globalization;

namespace PaperClaims;

/// <summary>A score on a leaderboard, with where it comes from.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LeaderboardEntry
{
    /// <summary>Its rank, from 1; equal scores share one. Null where the board has no ranks.</summary>
    public int? Rank { get; init; }

    /// <summary>The value that is compared, in the unit of the board: 91 for an accuracy of 0.91.</summary>
    public required decimal Score { get; init; }

    /// <summary>The value as the paper writes it, without TeX: <c>0.910</c>, <c>91.0%</c>.</summary>
    public required string Written { get; init; }

    /// <summary>Whether the paper says "about" or the like.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>
    /// The name of the method or model that achieved it; null where neither abstract nor title name it ("our method" is no name).
    /// </summary>
    public string? Method { get; init; }

    /// <summary>Whether <see cref="Method"/> is what the title calls it ("X: ..."), as the abstract gives it no name.</summary>
    public bool MethodFromTitle { get; init; }

    /// <summary>Whether the method is not the paper's own, but one that it compares with.</summary>
    public bool IsBaseline { get; init; }

    /// <summary>The id of the paper.</summary>
    public required string PaperId { get; init; }

    /// <summary>The title of the paper, null where it is not known.</summary>
    public string? PaperTitle { get; init; }

    /// <summary>The date of the paper, else the month that its arXiv id tells; null where neither is known.</summary>
    public PaperDate? PaperDate { get; init; }

    /// <summary>Where the paper is, if its id is one of arXiv, a DOI or an address; else null.</summary>
    public Uri? PaperUrl { get; init; }

    /// <summary>Where the abstract says its code is, null where it does not.</summary>
    public Uri? CodeUrl { get; init; }

    /// <summary>The sentence that states it; null where the paper came without its abstract.</summary>
    public string? Sentence { get; init; }

    /// <summary>
    /// The claim: the value as written, the spans of all its parts, its confidence. A score that was reached on each of several
    /// datasets stands on the board of each.
    /// </summary>
    public required ResultClaim Result { get; init; }

    /// <summary>The entry in one line: <c>1. 91.2 by HeronNet (2401.01234)</c>; without a rank it begins with the score.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(Rank is null ? "" : $"{Rank}. ")}{Score}{(Method is null ? "" : $" by {Method}")} ({PaperId})"
        );
}
