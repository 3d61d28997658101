namespace PaperClaims;

/// <summary>A column of a <see cref="PaperTable"/>.</summary>
public abstract class TableColumn
{
    private protected TableColumn(string name, CellType type, IReadOnlyList<string> kinds, string meaning)
    {
        Name = name;
        Type = type;
        Kinds = kinds;
        Meaning = meaning;
    }

    /// <summary>Its name, in snake_case: the same in CSV, Parquet, SQLite and JSON.</summary>
    public string Name { get; }

    /// <summary>What its cells hold.</summary>
    public CellType Type { get; }

    /// <summary>The .NET type of its cells, which may all be null.</summary>
    public Type DataType =>
        Type switch
        {
            CellType.WholeNumber => typeof(long),
            CellType.Number => typeof(decimal),
            CellType.Boolean => typeof(bool),
            CellType.TextList => typeof(IReadOnlyList<string>),
            _ => typeof(string),
        };

    /// <summary>The names of the claim kinds that have it: the cells of other claims are null. Empty for a column that all have.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>What its cells say, in a sentence.</summary>
    public string Meaning { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>A column and how its cells are made.</summary>
/// <param name="name">Its name.</param>
/// <param name="type">What its cells hold.</param>
/// <param name="kinds">The claim kinds that have it.</param>
/// <param name="meaning">What they say, in a sentence.</param>
/// <param name="cell">The cell of a row.</param>
internal sealed class TableColumn<TRow>(string name, CellType type, IReadOnlyList<string> kinds, string meaning, Func<TRow, object?> cell)
    : TableColumn(name, type, kinds, meaning)
{
    public object? Cell(TRow row) => cell(row);
}

/// <summary>A claim, the row of the table of claims.</summary>
/// <param name="Paper">The paper whose abstract states it.</param>
/// <param name="Claim">The claim.</param>
internal readonly record struct ClaimRow(ExtractedPaper Paper, Claim Claim);
