using System.Diagnostics;

namespace PaperClaims;

/// <summary>A paper as a reader gives it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Paper
{
    /// <summary>Identifies the paper in its list; unique there.</summary>
    public required string Id { get; init; }

    /// <summary>The title, null where the source gives none. Context only: no claim comes from it.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// When it was published: an ISO 8601 calendar date, as precise as the source (<c>2023-10-10</c>, <c>2023-10</c>, <c>2023</c>);
    /// null where the source does not say.
    /// </summary>
    public PaperDate? Date { get; init; }

    /// <summary>The abstract, exactly as the source gives it: the positions of claims refer to it.</summary>
    public required string Abstract { get; init; }

    /// <summary>The paper in one line: its id, date and title.</summary>
    public override string ToString() => $"{Id}{(Date is null ? "" : $" ({Date})")}{(Title is null ? "" : $": {Title}")}";
}
