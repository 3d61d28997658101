namespace PaperClaims.Tests.Names.Generated;

/// <summary>A name that no paper has.</summary>
/// <param name="Text">The proper name alone: what a claim spans.</param>
/// <param name="Shape">What kind of name it is, for the report.</param>
internal sealed record InventedName(string Text, string Shape)
{
    /// <summary>Whether it ends in its noun and so takes the article: "the Tidal Flats Corpus".</summary>
    public bool TakesArticle { get; init; }

    /// <summary>Whether nothing but quotes or TeX shows that it is a name.</summary>
    public bool IsLowerCase { get; init; }
}

/// <summary>What is set around the new names of one abstract.</summary>
/// <param name="Before">A quote or the beginning of a TeX macro.</param>
/// <param name="After">What closes it.</param>
internal sealed record NameStyle(string Before, string After)
{
    private static readonly NameStyle[] Quotes = [new("``", "''"), new("\"", "\""), new("\u201C", "\u201D")];

    private static readonly NameStyle[] Macros =
    [
        new(@"\textsc{", "}"),
        new(@"\textsc{", "}"),
        new(@"\texttt{", "}"),
        new(@"\textbf{", "}"),
        new(@"\emph{", "}"),
        new(@"\textit{", "}"),
        new(@"{\sc ", "}"),
    ];

    public static NameStyle Plain { get; } = new("", "");

    public bool IsPlain => Before.Length == 0;

    public bool IsMacro => After == "}";

    public bool IsQuoted => !IsPlain && !IsMacro;

    public static NameStyle Draw(Random random) =>
        random.NextDouble() switch
        {
            < 0.06 => Quotes[random.Next(Quotes.Length)],
            < 0.2 => Macros[random.Next(Macros.Length)],
            _ => Plain,
        };
}
