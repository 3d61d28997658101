using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Where a name begins and ends in the characters of the text.</summary>
internal static class NameBounds
{
    public static TextSpan Of(NameAnalysis text, NameSpan name)
    {
        Word tokens = TokensOf(text, name);
        TextSpan span = text.Text.SpanOf(tokens.First, tokens.End);
        return TexSpan.TryWiden(text.Text.Source, span, out TextSpan whole) ? whole : span;
    }

    /// <summary>The tokens of a name; of as many as have both ends of what braces and formulas they hold.</summary>
    public static Word TokensOf(NameAnalysis text, NameSpan name)
    {
        ReadOnlySpan<Token> tokens = text.Text.Tokens;
        int last = text.Words[name.End - 1].End - 1;
        int first = text.Words[name.First].First;

        // "KITTI's", "ImageNet- based": the sign that the tagger took in is not part of the name.
        // Nor is what a brace holds together with something else.
        while (
            last > first
            && (
                tokens[last].Kind
                    is TokenKind.Quote
                        or TokenKind.Hyphen
                        or TokenKind.Comma
                        or TokenKind.Colon
                        or TokenKind.Semicolon
                        or TokenKind.Period
                || !TexSpan.TryWiden(text.Text.Source, text.Text.SpanOf(first, last + 1), out _)
            )
        )
        {
            last--;
        }

        return new Word(first, last + 1);
    }
}
