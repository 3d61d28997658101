namespace PaperClaims.Cli.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum CellType
{
    /// <summary>Characters.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>Several texts.</summary>
    TextList,
}

/// <summary>A column of a table: of the claims, or of the papers.</summary>
/// <param name="Name">Its name, the same in every form of output.</param>
/// <param name="Type">What its cells hold: a string, a long, a decimal, a bool, a list of strings, or null.</param>
/// <param name="Kinds">The names of the claim kinds that have it; none of a column that all have.</param>
/// <param name="Meaning">What they say, in a sentence.</param>
/// <param name="Cell">The cell of a row.</param>
internal sealed record TableColumn<TRow>(string Name, CellType Type, string[] Kinds, string Meaning, Func<TRow, object?> Cell);

/// <summary>A claim, the row of the table of claims.</summary>
/// <param name="Paper">The paper whose abstract states it.</param>
/// <param name="Claim">The claim.</param>
internal readonly record struct ClaimRow(ExtractedPaper Paper, Claim Claim);

/// <summary>Rows of cells made from papers: what is written to CSV and Parquet.</summary>
internal abstract class PaperTable
{
    public abstract IReadOnlyList<(string Name, CellType Type)> Columns { get; }

    /// <summary>The rows of one paper.</summary>
    public abstract IEnumerable<object?[]> RowsOf(ExtractedPaper paper);
}
