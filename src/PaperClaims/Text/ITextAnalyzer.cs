namespace PaperClaims.Text;

/// <summary>Turns a text into tokens and sentences: the place where another analyser can stand.</summary>
/// <remarks>
/// An implementation must be thread-safe and must never throw for what the text says. Extractors rely on
/// <see cref="TokenKind"/>: a number in digits is one <see cref="TokenKind.Number"/> token without sign, scale
/// letter or unit, an address is one <see cref="TokenKind.Address"/> token.
/// </remarks>
public interface ITextAnalyzer
{
    /// <summary>Analyses <paramref name="source"/>; positions in the result refer to it unchanged.</summary>
    AbstractText Analyze(string source);
}
