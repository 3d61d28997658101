namespace PaperClaims.Text;

/// <summary>Groups tokens into sentences.</summary>
internal static class SentenceSplitter
{
    private const int MaxClosing = 4;

    public static TextSpan[] Split(string source, ReadOnlySpan<Token> tokens)
    {
        using ScratchList<TextSpan> scratch = ScratchList<TextSpan>.Rent();
        List<TextSpan> sentences = scratch.Items;
        int first = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (i + 1 == tokens.Length || EndsAfter(source, tokens, i))
            {
                int from = sentences.Count > 0 ? sentences[^1].End : 0;
                sentences.Add(WithMarkup(source, from, TextSpan.FromBounds(tokens[first].Start, tokens[i].End)));
                first = i + 1;
            }
        }

        return [.. sentences];
    }

    // "\textsc{Heron}-10 is": the mark-up of its first and last word belongs to the sentence.
    private static TextSpan WithMarkup(string source, int from, TextSpan sentence)
    {
        int start = sentence.Start;
        while (start > from && !char.IsWhiteSpace(source[start - 1]))
        {
            start--;
        }

        int end = sentence.End;
        while (end < source.Length && source[end] is '}' or '$')
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool EndsAfter(string source, ReadOnlySpan<Token> tokens, int index)
    {
        Token next = tokens[index + 1];
        if (
            next.Start - tokens[index].End > 1
            && next.SpaceBefore
            && HasBlankLine(source.AsSpan(tokens[index].End, next.Start - tokens[index].End))
        )
        {
            return true;
        }

        // "... (see below.) We": the brackets and quotes that close belong to the sentence before.
        int stop = index;
        while (
            stop > 0 && index - stop < MaxClosing && tokens[stop].Kind is TokenKind.Close or TokenKind.Quote && !tokens[stop].SpaceBefore
        )
        {
            stop--;
        }

        if (tokens[stop].Kind is not (TokenKind.Period or TokenKind.Terminator))
        {
            return false;
        }

        if (stop == index && IsSplitDecimal(tokens, index))
        {
            return false;
        }

        if (!next.SpaceBefore)
        {
            // "both modes.Our results": the space was lost.
            return stop == index && stop > 0 && IsLowerWord(source, tokens[stop - 1]) && IsCapitalised(source, next);
        }

        return next.Kind switch
        {
            TokenKind.Word => !char.IsLower(source[next.Start]),
            TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Close or TokenKind.Percent => false,
            _ => true,
        };
    }

    // "63. 53%": a space that a PDF put into a number.
    private static bool IsSplitDecimal(ReadOnlySpan<Token> tokens, int point) =>
        point > 0
        && tokens[point - 1] is { Kind: TokenKind.Number, Length: <= 2 }
        && tokens[point + 1].Kind == TokenKind.Number
        && point + 2 < tokens.Length
        && tokens[point + 2].Kind == TokenKind.Percent;

    private static bool HasBlankLine(ReadOnlySpan<char> gap)
    {
        int line = gap.IndexOf('\n');
        return line >= 0 && gap[(line + 1)..].Contains('\n');
    }

    private static bool IsLowerWord(string source, Token token) =>
        token.Kind == TokenKind.Word && token.Length > 1 && !source.AsSpan(token.Start, token.Length).ContainsAnyExceptInRange('a', 'z');

    private static bool IsCapitalised(string source, Token token) =>
        token.Kind == TokenKind.Word
        && token.Length > 1
        && char.IsAsciiLetterUpper(source[token.Start])
        && char.IsAsciiLetterLower(source[token.Start + 1]);
}
