namespace PaperClaims;

/// <summary>What the cells of a column hold. Any cell may be null.</summary>
public enum CellType
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A whole number, a <see cref="long"/>.</summary>
    WholeNumber,

    /// <summary>A decimal number, a <see cref="decimal"/>.</summary>
    Number,

    /// <summary>True or false, a <see cref="bool"/>.</summary>
    Boolean,

    /// <summary>Several texts, a list of <see cref="string"/>.</summary>
    TextList,
}
