using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The tokens [<paramref name="First"/>, <paramref name="End"/>) of a word: what is written without a space.</summary>
/// <remarks>A name holds all of a word or none of it: <c>CIFAR-10</c>, <c>Celeb-DF++</c>, <c>large-scale</c>.</remarks>
internal readonly record struct Word(int First, int End);

/// <summary>Groups the tokens of an abstract into words.</summary>
internal static class WordSegmenter
{
    // "ImageNet-pretrained", "COCO-style": a lower-case word this long after a hyphen describes; it is not part of the name.
    private const int MinDescription = 4;

    public static void Read(AbstractText text, List<Word> words)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int first = 0; first < tokens.Length; )
        {
            int end = first + 1;
            bool capital = text.HasCapital(first);
            while (end < tokens.Length && !tokens[end].SpaceBefore && Joins(text, first, end, capital))
            {
                capital |= text.HasCapital(end);
                end++;
            }

            words.Add(new Word(first, end));
            first = end;
        }
    }

    private static bool Joins(AbstractText text, int first, int index, bool capital)
    {
        TokenKind before = text.Tokens[index - 1].Kind;
        switch (text.Tokens[index].Kind)
        {
            case TokenKind.Word:
                // The hyphen that opens a word ("-pretrained") keeps its word; quotes join only "WMT'19".
                return before is TokenKind.Word or TokenKind.Number or TokenKind.Hyphen or TokenKind.Caret
                    || (IsSymbol(text, index - 1) && (index - first > 1 || text.Word(index - 1)[0] == '\\'))
                    || (before == TokenKind.Dash && index - first > 1);
            case TokenKind.Number:
                return before is TokenKind.Word or TokenKind.Number or TokenKind.Hyphen or TokenKind.Caret or TokenKind.Plus
                    || IsSymbol(text, index - 1)
                    || (before is TokenKind.Quote && index - first > 1)
                    || (before == TokenKind.Dash && index - first > 1);
            case TokenKind.Hyphen:
                return before is TokenKind.Word or TokenKind.Number or TokenKind.Plus or TokenKind.Symbol
                    && !(capital && IsDescription(text, index + 1));
            case TokenKind.Dash:
                return text.Word(index) is "–"
                    && text.IsAdjacent(index + 1)
                    && capital
                    && before is TokenKind.Word or TokenKind.Number
                    && (text.HasCapital(index + 1) || text.Is(index + 1, TokenKind.Number));
            case TokenKind.Plus:
                return before is TokenKind.Word or TokenKind.Number or TokenKind.Plus or TokenKind.Caret && capital;
            case TokenKind.Caret:
                // "Heron$^*$", "Heron$^\dagger$": a mark, not a part of the word.
                return before is TokenKind.Word or TokenKind.Number or TokenKind.Symbol
                    && text.IsAdjacent(index + 1)
                    && text.KindAt(index + 1) is TokenKind.Word or TokenKind.Number or TokenKind.Plus;
            case TokenKind.Quote:
                return before == TokenKind.Word && capital && text.Is(index + 1, TokenKind.Number) && text.IsAdjacent(index + 1);
            case TokenKind.Symbol:
                return IsSymbol(text, index) && text.IsAdjacent(index + 1) && text.KindAt(index + 1) is TokenKind.Word or TokenKind.Number;
            default:
                return false;
        }
    }

    // "&" and Greek letters stand inside names; a "_" or "*" there is mark-up unless both its neighbours are adjacent.
    private static bool IsSymbol(AbstractText text, int index) =>
        text.Is(index, TokenKind.Symbol) && text.Word(index) is not ("*" or "|" or "→" or "•" or [.., '}']);

    private static bool IsDescription(AbstractText text, int index)
    {
        ReadOnlySpan<char> word = text.Word(index);
        return text.Is(index, TokenKind.Word)
            && text.IsAdjacent(index)
            && word.Length >= MinDescription
            && char.IsLower(word[0])
            && !word.StartsWith("bench")
            && !word.ContainsAnyInRange('A', 'Z');
    }
}
