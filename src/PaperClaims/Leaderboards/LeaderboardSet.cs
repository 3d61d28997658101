using System.Collections;
using System.Diagnostics;

namespace PaperClaims;

/// <summary>
/// The leaderboards that there are in some papers, those with most papers first, and what was left out of them. Immutable.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(ItemsDebugView<Leaderboard>))]
public sealed class LeaderboardSet : IReadOnlyList<Leaderboard>
{
    private readonly Leaderboard[] boards;

    internal LeaderboardSet(Leaderboard[] boards, IReadOnlyDictionary<LeaderboardExclusion, int> leftOut, LeaderboardOptions options)
    {
        this.boards = boards;
        LeftOut = leftOut;
        Options = options;
    }

    /// <summary>What they were built with.</summary>
    public LeaderboardOptions Options { get; }

    /// <summary>How many rows were left out, by the reason; reasons without a row are not there.</summary>
    /// <remarks>A row is a score on one of the data it has. Of low confidence are those that nothing else speaks against.</remarks>
    public IReadOnlyDictionary<LeaderboardExclusion, int> LeftOut { get; }

    /// <summary>Number of boards.</summary>
    public int Count => boards.Length;

    /// <summary>The board at <paramref name="index"/>.</summary>
    public Leaderboard this[int index] => boards[index];

    /// <summary>
    /// The board of a dataset or benchmark in a metric, both in any spelling; without a metric, or where units differ, the one with most
    /// papers. Null if there is none.
    /// </summary>
    public Leaderboard? Find(string data, string? metric = null) => FindAll(data, metric).FirstOrDefault();

    /// <summary>
    /// The boards of a dataset or benchmark (null: of all) in a metric (null: in all), both in any spelling; those with most papers first.
    /// </summary>
    public IEnumerable<Leaderboard> FindAll(string? data = null, string? metric = null)
    {
        DataName? name = data is null ? null : new DataName(data, Options.Names);
        string? metricName = metric is null ? null : NameOfMetric(metric);
        return boards.Where(board =>
            (name is null || name.Value.Is(board))
            && (metricName is null || string.Equals(board.Metric, metricName, StringComparison.OrdinalIgnoreCase))
        );
    }

    // What a board is called is a spelling too: "F1 (macro)".
    private string NameOfMetric(string asked) =>
        Array.Exists(boards, board => string.Equals(board.Metric, asked, StringComparison.OrdinalIgnoreCase))
            ? asked
            : BoardMetric.NameOf(asked, Options.Metrics);

    /// <summary>The boards of a family: AIME of all years, by the name of the family or of one of its members.</summary>
    public IEnumerable<Leaderboard> FindFamily(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        HashSet<string> families = FamiliesOf(new DataName(name, Options.Names));
        return boards.Where(board => board.Family is { } family && families.Contains(family));
    }

    /// <summary>The other members of the family that have boards: AIME 2024 for AIME 2025.</summary>
    public IEnumerable<string> FindRelatives(string data)
    {
        ArgumentNullException.ThrowIfNull(data);
        DataName name = new(data, Options.Names);
        return FindFamily(data).Where(board => !name.Is(board)).Select(board => board.Data).Distinct();
    }

    /// <inheritdoc />
    public IEnumerator<Leaderboard> GetEnumerator() => boards.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of boards: <c>12 leaderboards</c>.</summary>
    public override string ToString() => $"{Count} {(Count == 1 ? "leaderboard" : "leaderboards")}";

    private HashSet<string> FamiliesOf(DataName name)
    {
        HashSet<string> families = [.. boards.Where(name.Is).Select(board => board.Family).OfType<string>()];
        families.UnionWith(
            boards.Select(board => board.Family).OfType<string>().Where(family => name.IsId(family) || family == name.Family)
        );
        return families;
    }

    /// <summary>A name that a user asks for.</summary>
    private readonly struct DataName(string asked, NameLexicon names)
    {
        private readonly string? id = names.TryGetId(asked, out string? known) ? known : null;
        private readonly string key = ResourceName.Key(asked);

        /// <summary>Its family; null for a name that is not known.</summary>
        public string? Family { get; } = names.TryGetFamily(asked, out string? family) ? family : null;

        public bool Is(Leaderboard board) =>
            (board.DataId is { } known && (known == id || known == asked)) || ResourceName.Key(board.Data) == key;

        public bool IsId(string written) => written == id || ResourceName.Key(written) == key;
    }
}
