namespace PaperClaims.Text;

/// <summary>A piece of text that carries meaning. White space and TeX markup lie between tokens.</summary>
/// <param name="Start">Index of the first UTF-16 code unit in the source.</param>
/// <param name="Length">Number of code units, at least 1.</param>
/// <param name="Kind">What the token is.</param>
/// <param name="SpaceBefore">Whether white space (or a TeX tie) stands between this token and the one before.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, bool SpaceBefore)
{
    /// <summary>Index just after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Where the token stands in the source.</summary>
    public TextSpan Span => new(Start, Length);
}
