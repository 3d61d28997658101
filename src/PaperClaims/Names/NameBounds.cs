using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Where a name begins and ends in the characters of the text.</summary>
internal static class NameBounds
{
    public static TextSpan Of(NameAnalysis text, NameSpan name)
    {
        ReadOnlySpan<Token> tokens = text.Text.Tokens;
        string source = text.Text.Source;
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

        int start = tokens[first].Start;
        int end = tokens[last].End;

        // "$\tau^2$-bench", "iNaturalist-$2019$": a formula belongs to the name with both its signs.
        if (source.AsSpan(start, end - start).Count('$') % 2 == 1)
        {
            if (start > 0 && source[start - 1] == '$')
            {
                start--;
            }
            else if (end < source.Length && source[end] == '$')
            {
                end++;
            }
        }

        return TextSpan.FromBounds(start, end);
    }
}
