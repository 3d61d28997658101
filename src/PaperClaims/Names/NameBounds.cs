using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Where a name begins and ends in the characters of the text.</summary>
internal static class NameBounds
{
    public static TextSpan Of(NameAnalysis text, NameSpan name)
    {
        ReadOnlySpan<Token> tokens = text.Text.Tokens;
        int last = text.Words[name.End - 1].End - 1;
        int first = text.Words[name.First].First;

        // "KITTI's", "ImageNet- based": the sign that the tagger took in is not part of the name.
        while (
            last > first
            && tokens[last].Kind
                is TokenKind.Quote
                    or TokenKind.Hyphen
                    or TokenKind.Comma
                    or TokenKind.Colon
                    or TokenKind.Semicolon
                    or TokenKind.Period
        )
        {
            last--;
        }

        return TexSpan.Around(text.Text, first, last + 1);
    }
}
