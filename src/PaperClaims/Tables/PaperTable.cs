namespace PaperClaims;

/// <summary>
/// Makes rows of cells of papers: what is written to CSV and Parquet, and what fills a table of your own (a <c>DataTable</c>, a sheet).
/// Immutable and thread-safe.
/// </summary>
public abstract class PaperTable
{
    private static readonly ClaimTable Claims = new(ClaimJson.Default);
    private static readonly WideTable Papers = new(ClaimJson.Default);

    private readonly ClaimJson json;

    private protected PaperTable(ClaimJson json) => this.json = json;

    /// <summary>The columns, in their order.</summary>
    public abstract IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>One row per claim, with the columns of all claim kinds; a paper without claims has no row.</summary>
    /// <param name="json">Knows the claim kinds, those of your own too; null for the built-in ones. A field of a kind of your own is a
    /// column if it is a string, an address, an enumeration, a number (int, long, double, decimal), a bool or a list of strings.</param>
    public static PaperTable RowPerClaim(ClaimJson? json = null) =>
        json is null || json == ClaimJson.Default ? Claims : new ClaimTable(json);

    /// <summary>One row per paper, with the claims of each kind together in a cell.</summary>
    /// <param name="json">Knows the claim kinds, those of your own too; null for the built-in ones.</param>
    public static PaperTable RowPerPaper(ClaimJson? json = null) =>
        json is null || json == ClaimJson.Default ? Papers : new WideTable(json);

    /// <summary>A table of some of the columns only.</summary>
    /// <param name="columns">Their names, in the order that they are to have.</param>
    /// <exception cref="ArgumentException">There is no column of such a name.</exception>
    public PaperTable Only(params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        int[] places = Array.ConvertAll(columns, name => Array.FindIndex([.. Columns], column => column.Name == name));
        int unknown = Array.IndexOf(places, -1);
        return unknown < 0
            ? new ColumnSelection(this, places)
            : throw new ArgumentException(
                $"There is no column \"{columns[unknown]}\"; there are {string.Join(", ", Columns)}.",
                nameof(columns)
            );
    }

    /// <summary>The rows of a paper, made while they are read.</summary>
    /// <returns>Of each row its cells, in the order of <see cref="Columns"/>: a string, a long, a decimal, a bool, a list of strings, or
    /// null.</returns>
    /// <exception cref="NotSupportedException">A claim is of a kind that is not known here: see <see cref="ClaimJson.With"/>.</exception>
    public IEnumerable<object?[]> RowsOf(ExtractedPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        foreach (Claim claim in paper.Claims)
        {
            // Or it throws: a claim is never left out in silence.
            _ = json.KindOf(claim);
        }

        return MakeRows(paper);
    }

    private protected abstract IEnumerable<object?[]> MakeRows(ExtractedPaper paper);

    private sealed class ColumnSelection(PaperTable table, int[] places) : PaperTable(table.json)
    {
        public override IReadOnlyList<TableColumn> Columns { get; } = Array.ConvertAll(places, place => table.Columns[place]);

        private protected override IEnumerable<object?[]> MakeRows(ExtractedPaper paper) =>
            table.MakeRows(paper).Select(row => Array.ConvertAll(places, place => row[place]));
    }
}
